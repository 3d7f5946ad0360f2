#include "core/payload/utf8step.h"

namespace socketscope {

namespace {

struct Lead
{
    int length = 0; ///< of the whole sequence, 0 if the byte begins none
    uchar secondLeast = 0x80;
    uchar secondMost = 0xbf;
};

/// The table of RFC 3629 §4: what may follow a first byte.
Lead leadOf(uchar byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2};
    if (byte == 0xe0)
        return {3, 0xa0, 0xbf};
    if (byte == 0xed)
        return {3, 0x80, 0x9f};
    if (byte >= 0xe1 && byte <= 0xef)
        return {3};
    if (byte == 0xf0)
        return {4, 0x90, 0xbf};
    if (byte >= 0xf1 && byte <= 0xf3)
        return {4};
    if (byte == 0xf4)
        return {4, 0x80, 0x8f};
    return {};
}

} // namespace

Utf8Step nextUtf8(const uchar *begin, const uchar *end)
{
    const uchar first = *begin;
    if (first < 0x80)
        return {Utf8Step::Kind::Character, 1, first};
    const Lead lead = leadOf(first);
    if (lead.length == 0)
        return {};
    char32_t character = first & (0xffU >> (lead.length + 1));
    for (int index = 1; index < lead.length; ++index) {
        if (begin + index == end)
            return {Utf8Step::Kind::Incomplete, quint8(index), 0};
        const uchar byte = begin[index];
        const uchar least = index == 1 ? lead.secondLeast : 0x80;
        const uchar most = index == 1 ? lead.secondMost : 0xbf;
        if (byte < least || byte > most)
            return {};
        character = (character << 6) | (byte & 0x3fU);
    }
    return {Utf8Step::Kind::Character, quint8(lead.length), character};
}

} // namespace socketscope
