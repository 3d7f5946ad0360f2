#pragma once

#include "core/support/blocklist.h"
#include "core/timeline/lanestates.h"
#include "core/timeline/steporder.h"
#include "core/timeline/timescale.h"

#include <deque>
#include <vector>

namespace socketscope {

/// Kinds of calls as a set, one bit per Call.
using CallSet = quint32;
static_assert(kCallCount <= 32);
[[nodiscard]] constexpr CallSet callBit(Call call)
{
    return CallSet(1u << quint8(call));
}

/// The calls whose kindOf() is that one, as a set.
[[nodiscard]] CallSet callsOfKind(Call kind);

/// The calls of one socket in the order in which they began, found by time and folded by kind.
///
/// Keeps 8 bytes per call and less than one for the summaries of every 16, 256 and 4096 calls, so
/// that a frame looks at as many calls as it has columns.
class Lane
{
public:
    explicit Lane(const EventLog &events);

    /// Takes in a call; one that began before the last kMostOutOfOrder calls is put behind them.
    void append(qsizetype number, const SocketEvent &event);
    /// The lane begins with the accept that made its socket (which is a call on another one).
    void beginAccepted(qsizetype acceptNumber, bool isTcp);
    [[nodiscard]] bool isTcp() const { return m_states.isTcp(); }
    /// See LaneStates.
    void setCloseResets(bool resets) { m_states.setCloseResets(resets); }
    [[nodiscard]] bool closeResets() const { return m_states.closeResets(); }
    /// See LaneStates::apply().
    bool applyState(const KernelFact &fact) { return m_states.apply(fact); }

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] qsizetype number(qsizetype index) const
    {
        return m_entries[index].packed >> kCallBits;
    }
    [[nodiscard]] Call call(qsizetype index) const
    {
        return Call(m_entries[index].packed & kCallMask);
    }
    [[nodiscard]] EventKey key(qsizetype index) const
    {
        const Entry &entry = m_entries[index];
        const qsizetype number = entry.packed >> kCallBits;
        if (entry.deltaNs == kFarDelta)
            return {m_events->at(number).startNs, number};
        return {m_blockStartNs[size_t(index / kFan)] + entry.deltaNs, number};
    }
    /// The first call that is not before the key; size() if none. Searched for from `from` on, so
    /// that a near one costs little.
    [[nodiscard]] qsizetype lowerBound(EventKey key, qsizetype from = 0) const
    {
        return lowerBoundIn(blockOf(key, from), key, from);
    }
    /// The two halves of that search. The first ends by asking for the calls it found, which are
    /// seldom in a cache; until the second needs them, others may be asked for.
    [[nodiscard]] qsizetype blockOf(EventKey key, qsizetype from) const;
    [[nodiscard]] qsizetype lowerBoundIn(qsizetype block, EventKey key, qsizetype from) const;
    /// The index of that event; -1 if it is none of this lane's.
    [[nodiscard]] qsizetype indexOf(qsizetype number) const;
    /// The kinds of the calls [first, last).
    [[nodiscard]] CallSet callsIn(qsizetype first, qsizetype last) const;

    /// Failed calls in the order in which they began.
    [[nodiscard]] const std::vector<EventKey> &failures() const { return m_failures; }
    [[nodiscard]] const std::vector<StateSpan> &states() const { return m_states.spans(); }

    static constexpr qsizetype kMostOutOfOrder = 256;
    /// Calls of a block.
    static constexpr qsizetype kFan = 16;

private:
    static constexpr int kCallBits = 5;
    static constexpr quint32 kCallMask = (1u << kCallBits) - 1;
    static constexpr int kLevels = 3;
    static constexpr quint32 kFarDelta = 0xffffffff; ///< too far from its block: ask the log

    struct Entry
    {
        quint32 packed; ///< number << kCallBits | call; kMaxEvents needs 27 bits
        quint32 deltaNs; ///< since the block's first call began
    };

    void push(qsizetype number, Call call, qint64 startNs);
    void pop();
    /// Whether the call that begins at startNs is before the key. Times lie side by side; the calls
    /// themselves, which are not in any cache, are only asked about when two began at once.
    [[nodiscard]] bool isBefore(qint64 startNs, qsizetype index, EventKey key) const
    {
        return startNs != key.startNs ? startNs < key.startNs : number(index) < key.number;
    }
    [[nodiscard]] CallSet callsOf(int level, qsizetype first, qsizetype last) const;
    [[nodiscard]] CallSet summary(int level, qsizetype block) const;

    const EventLog *m_events;
    BlockList<Entry> m_entries;
    std::vector<qint64> m_blockStartNs; ///< of every 16th call
    std::vector<qint64> m_groupStartNs; ///< of every 256th: few enough for a near cache
    std::vector<CallSet> m_blockCalls[kLevels]; ///< of full blocks of 16, 256, 4096
    std::vector<EventKey> m_failures;
    LaneStates m_states;
};

} // namespace socketscope
