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

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the defaulted <=> for one.
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

    /// Takes in the events up to end; about 10 ns each, 1 µs each in the worst order.
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

    void displace(qsizetype number, qint64 startNs);
    /// Brings the displaced events from that one on into m_byRank.
    void mergeIntoRanks(size_t known);
    [[nodiscard]] bool ranksBefore(const Displaced &a, const Displaced &b) const;
    [[nodiscard]] qsizetype placeFor(qsizetype number, qint64 startNs) const;
    /// Displaced events with a smaller number, known to be at least so many.
    [[nodiscard]] qsizetype displacedBelow(qsizetype number, qsizetype least = 0) const;
    /// Of the displaced events those that can stand before one that is kLongestMove back.
    [[nodiscard]] qsizetype mostRecent() const;
    /// The event that has that many others in place before it, of which it is known that at least
    /// `below` displaced ones stand before it in the log.
    [[nodiscard]] qsizetype inPlaceAt(qsizetype position, qsizetype below = 0) const;
    [[nodiscard]] qsizetype rankOfDisplaced(size_t index) const;

    /// An event is moved at most this far; in our own logs it is a handful. A foreign file may be
    /// in any order, and must not cost a sort of the whole.
    static constexpr qsizetype kLongestMove = 8192;
    /// Displaced events are ranked together; their times then lie in the processor's cache.
    static constexpr qsizetype kEventsPerMerge = 65536;

    const EventLog &m_events;
    std::vector<Displaced> m_byNumber;
    std::vector<Displaced> m_byRank;
    qsizetype m_size = 0;
    qint64 m_latestStartNs = 0;
};

} // namespace socketscope
