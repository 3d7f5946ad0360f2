#pragma once

#include <QList>

#include <vector>

namespace socketscope {

/// Which rows of a table are chosen, as ranges in order that neither touch nor overlap.
///
/// Costs what the ranges do, not the rows: all of ten million rows are one range.
class RowRanges
{
public:
    struct Range
    {
        int first = 0;
        int last = 0; ///< included

        friend bool operator==(const Range &a, const Range &b) = default;
    };

    RowRanges() = default;
    /// Ranges in any order, which may overlap; one whose last row is before its first has none.
    explicit RowRanges(std::vector<Range> ranges);

    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    /// Of rows.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Costs a binary search in the ranges.
    [[nodiscard]] bool contains(int row) const;
    /// The first rows, at most `most`.
    [[nodiscard]] QList<int> rows(qsizetype most) const;
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; }

    friend bool operator==(const RowRanges &a, const RowRanges &b) = default;

private:
    std::vector<Range> m_ranges;
    qint64 m_count = 0;
};

} // namespace socketscope
