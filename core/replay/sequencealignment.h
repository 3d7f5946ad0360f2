#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace socketscope {

/// A step of turning one sequence into another: an item of both, or of one only (the other is -1).
struct AlignedPair
{
    qsizetype a = -1;
    qsizetype b = -1;

    friend bool operator==(AlignedPair one, AlignedPair other) = default;
};

/// Aligns two sequences with the fewest items that stand alone (E. Myers, An O(ND) Difference
/// Algorithm, 1986). Where more than maxLonely would, the rest after the common beginning and
/// before the common end stands alone as a whole: the cost grows with their square.
[[nodiscard]] std::vector<AlignedPair> alignSequences(qsizetype sizeA, qsizetype sizeB,
    const std::function<bool(qsizetype a, qsizetype b)> &isSame, qsizetype maxLonely = 2000);

} // namespace socketscope
