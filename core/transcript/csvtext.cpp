#include "core/transcript/csvtext.h"

#include "core/payload/utf8step.h"
#include "core/payload/visibletext.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace socketscope::csv {

namespace {

constexpr char kDigits[] = "0123456789abcdef";

constexpr std::array<std::array<char, 2>, 256> pairsOfDigits()
{
    std::array<std::array<char, 2>, 256> pairs{};
    for (size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {kDigits[byte >> 4], kDigits[byte & 0xf]};
    return pairs;
}
constexpr std::array<std::array<char, 2>, 256> kHexPairs = pairsOfDigits();

/// What may stand in a quoted cell as it is.
bool isPlain(uchar byte)
{
    return byte >= 0x20 && byte < 0x7f && byte != '"';
}

/// Copies the plain bytes at the beginning, sixteen at a time, and moves `at` behind them.
char *copyPlain(char *out, const uchar *&at, const uchar *end)
{
    constexpr qsizetype kStep = 16;
    while (end - at >= kStep) {
        uint plain = 1;
        for (qsizetype offset = 0; offset < kStep; ++offset)
            plain &= uint(isPlain(at[offset]));
        if (!plain)
            break;
        std::memcpy(out, at, size_t(kStep));
        out += kStep;
        at += kStep;
    }
    while (at < end && isPlain(*at))
        *out++ = char(*at++);
    return out;
}

char *write(char *out, QByteArrayView utf8)
{
    std::copy_n(utf8.data(), utf8.size(), out);
    return out + utf8.size();
}

/// One step of what is not plain: a quote, a control character, a longer character, a wrong byte.
char *writeOther(char *out, const uchar *&at, const uchar *end)
{
    if (*at == '"') {
        ++at;
        return write(out, "\"\"");
    }
    const Utf8Step step = nextUtf8(at, end);
    QString shown;
    if (step.kind == Utf8Step::Kind::Character) {
        if (step.character < 0x20 || step.character == 0x7f) { // the same as below, without QString
            const char picture[]
                = {'\xe2', '\x90', char(step.character == 0x7f ? 0xa1 : 0x80 + step.character)};
            ++at;
            return write(out, QByteArrayView(picture, 3));
        }
        appendVisible(shown, step.character, LineBreaks::Show);
        at += step.length;
        return write(out, shown.toUtf8());
    }
    const std::array<char, 2> digits = kHexPairs[*at++];
    const char wrong[] = {'\xe2', '\x9f', '\xa8', digits[0], digits[1], '\xe2', '\x9f', '\xa9'};
    return write(out, QByteArrayView(wrong, sizeof wrong));
}

} // namespace

bool mustBeDefused(QByteArrayView text)
{
    switch (text.isEmpty() ? 0 : uchar(text.front())) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\'':
    case '\t':
    case '\r':
    case '\n':
        return true;
    case 0xef: // the wide forms, U+FF1D, U+FF0B, U+FF0D, U+FF20
        return text.startsWith("\xef\xbc\x9d") || text.startsWith("\xef\xbc\x8b")
            || text.startsWith("\xef\xbc\x8d") || text.startsWith("\xef\xbc\xa0");
    default:
        return false;
    }
}

char *writeText(char *out, QByteArrayView bytes)
{
    *out++ = '"';
    if (mustBeDefused(bytes))
        *out++ = '\'';
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while ((out = copyPlain(out, at, end), at < end))
        out = writeOther(out, at, end);
    *out++ = '"';
    return out;
}

QByteArray quoted(const QByteArray &utf8)
{
    QByteArray cell = utf8;
    cell.replace("\"", "\"\"");
    return '"' + QByteArray(mustBeDefused(utf8) ? "'" : "") + cell + '"';
}

char *writeHex(char *out, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        std::memcpy(out, kHexPairs[uchar(byte)].data(), 2);
        out += 2;
    }
    return out;
}

} // namespace socketscope::csv
