#include "core/support/textbuffer.h"

#include <QString>

#include <array>
#include <charconv>
#include <cstring>

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

void TextBuffer::appendNumber(qint64 number)
{
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    Q_UNUSED(error) // 24 characters hold any 64-bit number
    m_bytes.append(digits.data(), end - digits.data());
}

void TextBuffer::appendJsonString(const QString &text)
{
    m_bytes.append('"');
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            m_bytes.append('\\');
            m_bytes.append(byte);
        } else if (uchar(byte) < 0x20) {
            m_bytes.append("\\u00");
            m_bytes.append(QByteArray::number(uchar(byte), 16).rightJustified(2, '0'));
        } else {
            m_bytes.append(byte);
        }
    }
    m_bytes.append('"');
}

void TextBuffer::appendBase64(QByteArrayView bytes)
{
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + (bytes.size() + 2) / 3 * 4);
    char *out = m_bytes.data() + before;
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
