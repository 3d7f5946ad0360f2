#include "core/store/bytepattern.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace socketscope {

namespace {

constexpr char kCaseBit = 0x20;
constexpr qsizetype kAtOnce = 16; ///< places that SSE2 compares in one instruction

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

char folded(char byte, char fold)
{
    return char(quint8(byte) | quint8(fold));
}

} // namespace

BytePattern::BytePattern(const QByteArray &bytes, bool ignoreCase)
    : m_bytes(bytes)
    , m_folds(bytes.size(), '\0')
{
    if (!ignoreCase)
        return;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isLetter(bytes[i])) {
            m_folds[i] = kCaseBit;
            m_bytes[i] = folded(bytes[i], kCaseBit);
        }
    }
}

bool BytePattern::matchesAt(const char *place) const
{
    const char *pattern = m_bytes.constData();
    const char *folds = m_folds.constData();
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (folded(place[i], folds[i]) != pattern[i])
            return false;
    }
    return true;
}

qsizetype BytePattern::indexByBytes(QByteArrayView text, qsizetype from) const
{
    const qsizetype last = text.size() - m_bytes.size();
    for (qsizetype place = from; place <= last; ++place) {
        if (folded(text[place], m_folds.front()) == m_bytes.front()
            && matchesAt(text.data() + place))
            return place;
    }
    return -1;
}

qsizetype BytePattern::indexIn(QByteArrayView text, qsizetype from) const
{
    if (m_bytes.isEmpty() || text.size() - from < m_bytes.size())
        return -1;
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(m_bytes.front());
    const __m128i last = _mm_set1_epi8(m_bytes.back());
    const __m128i firstFold = _mm_set1_epi8(m_folds.front());
    const __m128i lastFold = _mm_set1_epi8(m_folds.back());
    const qsizetype toLast = m_bytes.size() - 1;
    const auto bothEnds = [&](const char *place) {
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + toLast));
        return _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(heads, firstFold), first),
            _mm_cmpeq_epi8(_mm_or_si128(tails, lastFold), last));
    };
    const qsizetype end = text.size() - toLast;
    while (from + kAtOnce <= end) {
        const char *place = text.data() + from;
        if (from + 4 * kAtOnce <= end) { // one branch for 64 places, of which few are candidates
            const __m128i some
                = _mm_or_si128(_mm_or_si128(bothEnds(place), bothEnds(place + kAtOnce)),
                    _mm_or_si128(bothEnds(place + 2 * kAtOnce), bothEnds(place + 3 * kAtOnce)));
            if (_mm_movemask_epi8(some) == 0) {
                from += 4 * kAtOnce;
                continue;
            }
        }
        auto candidates = quint32(_mm_movemask_epi8(bothEnds(place)));
        for (; candidates != 0; candidates &= candidates - 1) {
            const qsizetype offset = std::countr_zero(candidates);
            if (matchesAt(place + offset))
                return from + offset;
        }
        from += kAtOnce;
    }
#endif
    return indexByBytes(text, from);
}

} // namespace socketscope
