#include "core/support/streamcopy.h"

#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace socketscope {

#ifdef __SSE2__

namespace {

constexpr qsizetype kLineBytes = 64;
constexpr qsizetype kLeastBytes = 4096;

/// One cache line; `to` lies on a line's border.
void streamLine(char *to, const char *from)
{
    const auto *source = reinterpret_cast<const __m128i *>(from);
    auto *target = reinterpret_cast<__m128i *>(to);
    const __m128i first = _mm_loadu_si128(source);
    const __m128i second = _mm_loadu_si128(source + 1);
    const __m128i third = _mm_loadu_si128(source + 2);
    const __m128i fourth = _mm_loadu_si128(source + 3);
    _mm_stream_si128(target, first);
    _mm_stream_si128(target + 1, second);
    _mm_stream_si128(target + 2, third);
    _mm_stream_si128(target + 3, fourth);
}

} // namespace

void streamCopy(char *to, const char *from, qsizetype length)
{
    if (length < kLeastBytes) {
        std::memcpy(to, from, size_t(length));
        return;
    }
    const qsizetype toBorder = qsizetype(-quintptr(to) % quintptr(kLineBytes));
    std::memcpy(to, from, size_t(toBorder));
    qsizetype done = toBorder;
    for (; done + kLineBytes <= length; done += kLineBytes)
        streamLine(to + done, from + done);
    std::memcpy(to + done, from + done, size_t(length - done));
    _mm_sfence(); // such stores are not ordered by the release that publishes the event
}

#else

void streamCopy(char *to, const char *from, qsizetype length)
{
    std::memcpy(to, from, size_t(length));
}

#endif

} // namespace socketscope
