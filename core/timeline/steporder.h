#pragma once

#include "core/store/recording.h"

#include <compare>
#include <vector>

namespace socketscope {

/// Sorts events by when they began; those that began at once by their number in the log.
struct EventKey
{
    qint64 startNs = 0;
    qint64 number = 0;

    friend auto operator<=>(const EventKey &a, const EventKey &b) = default;
};

/// The order in which a log's calls began, without keeping it: the log itself is in the order in
/// which they ended, and only few (a connect in progress) began before their neighbours.
///
/// Only those few are kept. Rank of an event and event of a rank cost O(log of their number).
class StepOrder
{
public:
    explicit StepOrder(const EventLog &events);

    /// Takes in the events up to end; about 5 ns each.
    void follow(qsizetype end);

    /// How many events are ordered.
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// How many events began before that one; number must be below size().
    [[nodiscard]] qsizetype rankOf(qsizetype number) const;
    /// The inverse; rank must be below size().
    [[nodiscard]] qsizetype eventAt(qsizetype rank) const;
    /// The rank of the first event that is not before the key; size() if none.
    [[nodiscard]] qsizetype rankOf(EventKey key) const { return rankOf(key, 0); }
    /// The same, looked for around a rank: a near one costs little.
    [[nodiscard]] qsizetype rankOf(EventKey key, qsizetype around) const;
    [[nodiscard]] EventKey keyAt(qsizetype rank) const;

private:
    /// An event that began before others which stand before it in the log.
    struct Displaced
    {
        quint32 before; ///< it goes directly before this event
        quint32 number;
        quint32 place; ///< events in place before it; with its index in m_byRank its rank
    };

    void insertDisplaced(qsizetype number, qint64 startNs);
    [[nodiscard]] qsizetype placeFor(qsizetype number, qint64 startNs) const;
    /// Displaced events with a smaller number.
    [[nodiscard]] qsizetype displacedBelow(qsizetype number) const;
    /// The event that has that many others in place before it.
    [[nodiscard]] qsizetype inPlaceAt(qsizetype position) const;
    [[nodiscard]] qsizetype rankOfDisplaced(size_t index) const;

    /// An event is moved at most this far; in our own logs it is a handful. A foreign file may be
    /// in any order, and sorting it by insertion must not take forever.
    static constexpr qsizetype kLongestMove = 8192;

    const EventLog &m_events;
    std::vector<Displaced> m_byNumber;
    std::vector<Displaced> m_byRank;
    qsizetype m_size = 0;
    qint64 m_latestStartNs = 0;
};

} // namespace socketscope
