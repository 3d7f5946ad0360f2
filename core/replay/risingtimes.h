#pragma once

#include <QtGlobal>

#include <functional>
#include <limits>
#include <vector>

namespace socketscope {

/// When the items of a long list come up as it is played, in the order of the list: none before the
/// one ahead of it, whatever their own times say.
///
/// Keeps two times per 1024 items; a question costs a binary search and a walk over at most as
/// many. So 10 million calls need 160 KiB.
class RisingTimes
{
public:
    /// Where an item stands, or the place between two of them.
    struct Moment
    {
        qint64 sessionNs = 0; ///< since the session began
        qint64 playedNs = 0; ///< since the first item, with long gaps made short
    };

    /// timeOf(index): the item's own time in nanoseconds; a negative one counts as 0. A gap of more
    /// than longestGapNs (at least 1 ns) is played as one of that length.
    explicit RisingTimes(std::function<qint64(qsizetype)> timeOf, qint64 longestGapNs = kAnyGap);

    /// Takes in the items up to end; about 5 ns each.
    void follow(qsizetype end);

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Of an item that has been taken in.
    [[nodiscard]] Moment at(qsizetype index) const;
    /// Of the last item; zeros if there is none.
    [[nodiscard]] Moment last() const { return m_size > 0 ? m_last : Moment(); }
    /// How many items have come up by then; those of that very moment are among them.
    [[nodiscard]] qsizetype countPlayed(qint64 playedNs) const;
    [[nodiscard]] qsizetype countInSession(qint64 sessionNs) const;

    static constexpr qint64 kAnyGap = std::numeric_limits<qint64>::max();

private:
    [[nodiscard]] Moment after(const Moment &before, qsizetype index) const;
    [[nodiscard]] qsizetype count(qint64 Moment::*time, qint64 limitNs) const;

    static constexpr qsizetype kPerBlock = 1024;

    std::function<qint64(qsizetype)> m_timeOf;
    qint64 m_longestGapNs;
    std::vector<Moment> m_blocks; ///< of the first item of each block
    Moment m_last;
    qsizetype m_size = 0;
};

} // namespace socketscope
