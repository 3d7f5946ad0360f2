#pragma once

#include "core/store/eventkeys.h"
#include "core/store/eventquery.h"
#include "core/store/filtercondition.h"
#include "core/store/notes.h"

#include <atomic>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace socketscope {

class PayloadReader;
class Recording;

/// Finds the events of a log that answer a query, in order, in slices, and goes on as the log
/// grows.
///
/// Most terms are answered from EventKeys by one look into a table per event; only what that leaves
/// open (payload, addresses, descriptors) is looked up in the log. One thread at a time may scan;
/// the hits may be read by any. The notes are those of one moment: when they change, a new filter
/// is needed.
class EventFilter
{
public:
    EventFilter(const Recording &recording, EventQuery query, NoteTexts notes = {});
    ~EventFilter();
    Q_DISABLE_COPY_MOVE(EventFilter)

    /// Goes on through the events the keys have followed, for about costBytes of reading: two per
    /// key, 48 per event looked up, and the payload searched. Keys must be followed by this thread
    /// or no longer be changing.
    void scan(const EventKeys &keys, qint64 costBytes = std::numeric_limits<qint64>::max());

    [[nodiscard]] const EventQuery &query() const { return m_query; }
    /// Events looked at so far. Any thread.
    [[nodiscard]] qsizetype scanned() const { return m_scanned.load(std::memory_order_acquire); }
    /// The answers among them, in order. Any thread.
    [[nodiscard]] const EventNumbers &hits() const { return m_hits; }

    /// Where the event stands among the first `count` of the numbers, which are in order: the place
    /// of the first that is not below it.
    [[nodiscard]] static qsizetype place(
        const EventNumbers &numbers, qsizetype count, qsizetype event);

private:
    void judgeChangedBuckets(const EventKeys &keys);
    [[nodiscard]] FilterCondition::Verdict judge(quint16 key, const EventKeys &keys) const;
    [[nodiscard]] bool answers(
        qsizetype index, const EventKeys &keys, PayloadReader &payload) const;
    /// How many of the `length` events from `index` on may be judged together: those before the
    /// next that has a note, or that one alone.
    [[nodiscard]] qsizetype lengthToNote(qsizetype index, qsizetype length) const;
    [[nodiscard]] const QString *noteOf(qsizetype index) const;
    /// Reads a piece of the keys from `index` on, moves it on, and returns what that cost.
    qint64 scanPiece(
        const EventKeys &keys, PayloadReader &payload, qsizetype &index, qint64 costBytes);

    /// Looks the candidates up in the log; cuts the piece short when that has cost enough.
    qint64 lookUp(const EventKeys &keys, PayloadReader &payload, qsizetype index,
        std::span<const quint16> candidates, qsizetype &length, qint64 costBytes);
    void appendHits(qsizetype index, std::span<const quint16> offsets);

    const Recording &m_recording;
    const EventQuery m_query;
    const NoteTexts m_notes; ///< none where the query does not read them
    std::vector<std::unique_ptr<FilterCondition>> m_conditions; ///< one per term, cheap ones first
    std::vector<quint8> m_verdicts; ///< by key
    std::vector<quint32> m_judgedSockets; ///< by bucket: how many sockets the verdicts know of
    EventNumbers m_hits;
    std::atomic<qsizetype> m_scanned{0};
};

} // namespace socketscope
