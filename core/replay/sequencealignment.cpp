#include "core/replay/sequencealignment.h"

#include <algorithm>

namespace socketscope {

namespace {

using Same = std::function<bool(qsizetype, qsizetype)>;
using Pairs = std::vector<AlignedPair>;

/// The part of both sequences between their common beginning and end.
struct Middle
{
    qsizetype begin = 0;
    qsizetype sizeA = 0;
    qsizetype sizeB = 0;
};

/// How far one gets on each diagonal (a - b) with a number of lonely items; one row per number.
class Furthest
{
public:
    explicit Furthest(qsizetype lonely)
        : m_offset(lonely + 1)
        , m_a(size_t(2 * lonely + 3), -1)
    { }
    qsizetype &at(qsizetype diagonal) { return m_a[size_t(diagonal + m_offset)]; }

private:
    qsizetype m_offset;
    std::vector<qsizetype> m_a;
};

/// Whether the way to the diagonal came by an item of b alone, from the row before.
bool cameFromB(Furthest &before, qsizetype diagonal, qsizetype lonely)
{
    return diagonal == -lonely
        || (diagonal != lonely && before.at(diagonal - 1) < before.at(diagonal + 1));
}

/// The rows up to the one that reaches the end; empty if none of at most maxLonely does.
std::vector<Furthest> search(const Middle &middle, const Same &isSame, qsizetype maxLonely)
{
    std::vector<Furthest> rows;
    const qsizetype most = qMin(middle.sizeA + middle.sizeB, maxLonely);
    for (qsizetype lonely = 0; lonely <= most; ++lonely) {
        rows.emplace_back(lonely);
        Furthest &row = rows.back();
        for (qsizetype diagonal = -lonely; diagonal <= lonely; diagonal += 2) {
            qsizetype a = 0;
            if (lonely > 0) {
                Furthest &before = rows[size_t(lonely) - 1];
                a = cameFromB(before, diagonal, lonely) ? before.at(diagonal + 1)
                                                        : before.at(diagonal - 1) + 1;
            }
            while (a < middle.sizeA && a - diagonal < middle.sizeB
                && isSame(middle.begin + a, middle.begin + a - diagonal))
                ++a;
            row.at(diagonal) = a;
            if (a >= middle.sizeA && a - diagonal >= middle.sizeB)
                return rows;
        }
    }
    return {};
}

/// Walks the rows back from the end; the pairs come last first.
void appendBackwards(Pairs &pairs, const Middle &middle, std::vector<Furthest> &rows)
{
    qsizetype a = middle.sizeA;
    qsizetype b = middle.sizeB;
    const auto append = [&pairs, &middle](qsizetype inA, qsizetype inB) {
        pairs.push_back({inA < 0 ? -1 : middle.begin + inA, inB < 0 ? -1 : middle.begin + inB});
    };
    for (qsizetype lonely = qsizetype(rows.size()) - 1; lonely > 0; --lonely) {
        Furthest &before = rows[size_t(lonely) - 1];
        const qsizetype diagonal = a - b;
        const bool fromB = cameFromB(before, diagonal, lonely);
        const qsizetype previousA = before.at(fromB ? diagonal + 1 : diagonal - 1);
        const qsizetype startA = fromB ? previousA : previousA + 1;
        while (a > startA) {
            --a;
            --b;
            append(a, b);
        }
        if (fromB)
            append(-1, --b);
        else
            append(--a, -1);
    }
    while (a > 0) {
        --a;
        --b;
        append(a, b);
    }
}

} // namespace

std::vector<AlignedPair> alignSequences(
    qsizetype sizeA, qsizetype sizeB, const Same &isSame, qsizetype maxLonely)
{
    Middle middle{0, sizeA, sizeB};
    while (middle.sizeA > 0 && middle.sizeB > 0 && isSame(middle.begin, middle.begin)) {
        ++middle.begin;
        --middle.sizeA;
        --middle.sizeB;
    }
    qsizetype sameAtEnd = 0;
    while (middle.sizeA > 0 && middle.sizeB > 0
        && isSame(sizeA - sameAtEnd - 1, sizeB - sameAtEnd - 1)) {
        ++sameAtEnd;
        --middle.sizeA;
        --middle.sizeB;
    }
    Pairs pairs;
    for (qsizetype index = 0; index < middle.begin; ++index)
        pairs.push_back({index, index});
    std::vector<Furthest> rows = search(middle, isSame, maxLonely);
    if (rows.empty()) {
        for (qsizetype index = 0; index < middle.sizeA; ++index)
            pairs.push_back({middle.begin + index, -1});
        for (qsizetype index = 0; index < middle.sizeB; ++index)
            pairs.push_back({-1, middle.begin + index});
    } else {
        const auto first = qsizetype(pairs.size());
        appendBackwards(pairs, middle, rows);
        std::reverse(pairs.begin() + first, pairs.end());
    }
    for (qsizetype left = sameAtEnd; left > 0; --left)
        pairs.push_back({sizeA - left, sizeB - left});
    return pairs;
}

} // namespace socketscope
