#include "ui/models/rowranges.h"

#include <algorithm>

namespace socketscope {

RowRanges::RowRanges(std::vector<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const Range &a, const Range &b) { return a.first < b.first; });
    for (const Range &range : ranges) {
        if (range.last < range.first)
            continue;
        if (m_ranges.empty() || qint64(range.first) > qint64(m_ranges.back().last) + 1)
            m_ranges.push_back(range);
        else
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
    }
    for (const Range &range : m_ranges)
        m_count += qint64(range.last) - range.first + 1;
}

bool RowRanges::contains(int row) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), row,
        [](int wanted, const Range &range) { return wanted < range.first; });
    return after != m_ranges.begin() && row <= std::prev(after)->last;
}

QList<int> RowRanges::rows(qsizetype most) const
{
    QList<int> list;
    list.reserve(qsizetype(qMin<qint64>(most, m_count)));
    for (const Range &range : m_ranges) {
        for (qint64 row = range.first; row <= range.last && list.size() < most; ++row)
            list.append(int(row));
    }
    return list;
}

} // namespace socketscope
