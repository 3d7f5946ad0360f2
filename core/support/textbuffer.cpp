#include "core/support/textbuffer.h"

#include <QString>

#include <array>
#include <charconv>

namespace socketscope {

namespace {

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr int kTwelveBits = 4096;

/// Two characters for each twelve bits: half the look-ups of one for six.
constexpr std::array<std::array<char, 2>, kTwelveBits> pairsOfCharacters()
{
    std::array<std::array<char, 2>, kTwelveBits> pairs{};
    for (size_t bits = 0; bits < kTwelveBits; ++bits)
        pairs[bits] = {kAlphabet[bits >> 6], kAlphabet[bits & 63]};
    return pairs;
}
constexpr std::array<std::array<char, 2>, kTwelveBits> kPairs = pairsOfCharacters();

/// The last one or two bytes, padded with "=".
void appendTail(char *out, const uchar *in, qsizetype length)
{
    const uint bits = uint(in[0]) << 16 | (length == 2 ? uint(in[1]) << 8 : 0U);
    out[0] = kAlphabet[bits >> 18];
    out[1] = kAlphabet[(bits >> 12) & 63];
    out[2] = length == 2 ? kAlphabet[(bits >> 6) & 63] : '=';
    out[3] = '=';
}

} // namespace

void TextBuffer::grow(qsizetype atLeast)
{
    m_capacity = qMax(atLeast, 2 * m_capacity);
    auto grown = std::make_unique_for_overwrite<char[]>(size_t(m_capacity));
    if (m_size > 0)
        std::memcpy(grown.get(), m_bytes.get(), size_t(m_size));
    m_bytes = std::move(grown);
}

void TextBuffer::appendNumber(qint64 number)
{
    constexpr qsizetype kRoom = 24; // holds any 64-bit number
    char *const at = extend(kRoom);
    endAt(std::to_chars(at, at + kRoom, number).ptr);
}

void TextBuffer::appendJsonString(const QString &text)
{
    constexpr char kDigits[] = "0123456789abcdef";
    *this << '"';
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            *this << '\\' << byte;
        else if (uchar(byte) < 0x20)
            *this << "\\u00" << kDigits[uchar(byte) >> 4] << kDigits[byte & 0xf];
        else
            *this << byte;
    }
    *this << '"';
}

void TextBuffer::appendBase64(QByteArrayView bytes)
{
    const qsizetype length = (bytes.size() + 2) / 3 * 4;
    char *out = extend(length);
    const auto *in = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype left = bytes.size();
    for (; left >= 3; left -= 3, in += 3, out += 4) {
        const uint bits = uint(in[0]) << 16 | uint(in[1]) << 8 | uint(in[2]);
        std::memcpy(out, kPairs[bits >> 12].data(), 2);
        std::memcpy(out + 2, kPairs[bits & (kTwelveBits - 1)].data(), 2);
    }
    if (left > 0)
        appendTail(out, in, left);
}

} // namespace socketscope
