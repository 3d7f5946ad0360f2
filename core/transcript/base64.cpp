#include "core/transcript/base64.h"

#include <array>

namespace socketscope {

namespace {

constexpr std::string_view kAlphabet
    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// Above the 24 bits that four characters make.
constexpr quint32 kBad = 0x80000000;

using Table = std::array<quint32, 256>;

/// What each character adds to the 24 bits when it is that one of four.
constexpr std::array<Table, 4> tables()
{
    std::array<Table, 4> made{};
    for (size_t place = 0; place < 4; ++place) {
        made[place].fill(kBad);
        for (size_t value = 0; value < kAlphabet.size(); ++value)
            made[place][uchar(kAlphabet[value])] = quint32(value) << (18 - 6 * place);
    }
    return made;
}
constexpr std::array<Table, 4> kTables = tables();

quint32 bitsOf(const char *four)
{
    return kTables[0][uchar(four[0])] | kTables[1][uchar(four[1])] | kTables[2][uchar(four[2])]
        | kTables[3][uchar(four[3])];
}

void put(char *out, quint32 bits, int count)
{
    for (int index = 0; index < count; ++index)
        out[index] = char(uchar(bits >> (16 - 8 * index)));
}

} // namespace

qsizetype decodeBase64(std::string_view text, char *out)
{
    if (text.size() % 4 != 0)
        return -1;
    if (text.empty())
        return 0;
    const char *in = text.data();
    const char *last = in + text.size() - 4; // the only four that may be padded
    char *to = out;
    quint32 bad = 0;
    for (; in != last; in += 4, to += 3) {
        const quint32 bits = bitsOf(in);
        bad |= bits;
        put(to, bits, 3);
    }
    const int padding = last[3] != '=' ? 0 : last[2] != '=' ? 1 : 2;
    const std::array<char, 4> four{
        last[0], last[1], padding == 2 ? 'A' : last[2], padding > 0 ? 'A' : last[3]};
    const quint32 bits = bitsOf(four.data());
    if ((bad | bits) & kBad)
        return -1;
    put(to, bits, 3 - padding);
    return to - out + 3 - padding;
}

} // namespace socketscope
