#include "core/store/eventfilter.h"

#include "core/store/filtercondition.h"
#include "core/store/payloadreader.h"
#include "core/store/recording.h"

#include <algorithm>
#include <array>

namespace socketscope {

namespace {

constexpr qsizetype kPieceEvents = 4096;

} // namespace

EventFilter::EventFilter(const Recording &recording, EventQuery query, NoteTexts notes)
    : m_recording(recording)
    , m_query(std::move(query))
    , m_notes(m_query.readsNotes() ? std::move(notes) : NoteTexts())
    , m_verdicts(size_t(1) << EventKeys::kBits, FilterCondition::No)
    , m_judgedSockets(EventKeys::kBuckets, 0)
{
    for (const EventQuery::Term &term : m_query.terms)
        m_conditions.push_back(std::make_unique<FilterCondition>(term));
    std::stable_partition(m_conditions.begin(), m_conditions.end(),
        [](const auto &condition) { return !condition->readsPayload(); });
}

EventFilter::~EventFilter() = default;

FilterCondition::Verdict EventFilter::judge(quint16 key, const EventKeys &keys) const
{
    FilterCondition::Verdict all = FilterCondition::Yes;
    for (const auto &condition : m_conditions) {
        const auto verdict = condition->judge(key, keys.bucket(key));
        if (verdict == FilterCondition::No)
            return FilterCondition::No;
        if (verdict == FilterCondition::LookItUp)
            all = FilterCondition::LookItUp;
    }
    return all;
}

void EventFilter::judgeChangedBuckets(const EventKeys &keys)
{
    constexpr quint32 kKeysPerBucket = 1u << EventKeys::kBucketShift;
    for (quint32 bucket = 0; bucket < EventKeys::kBuckets; ++bucket) {
        const quint32 firstKey = bucket << EventKeys::kBucketShift;
        const quint32 count = keys.bucket(quint16(firstKey)).socketCount;
        if (m_judgedSockets[bucket] == count)
            continue;
        m_judgedSockets[bucket] = count;
        for (quint32 key = firstKey; key < firstKey + kKeysPerBucket; ++key)
            m_verdicts[key] = judge(quint16(key), keys);
    }
}

bool EventFilter::answers(qsizetype index, const EventKeys &keys, PayloadReader &payload) const
{
    const SocketEvent &event = m_recording.events().at(index);
    const QString *note = noteOf(index);
    return std::all_of(m_conditions.cbegin(), m_conditions.cend(), [&](const auto &condition) {
        return condition->holds(event, note, m_recording, keys, payload);
    });
}

const QString *EventFilter::noteOf(qsizetype index) const
{
    const auto found = m_notes.find(index);
    return found == m_notes.end() ? nullptr : &found->second;
}

qsizetype EventFilter::lengthToNote(qsizetype index, qsizetype length) const
{
    const auto next = m_notes.lower_bound(index);
    if (next == m_notes.end())
        return length;
    return next->first == index ? 1 : qMin(length, next->first - index);
}

void EventFilter::scan(const EventKeys &keys, qint64 costBytes)
{
    judgeChangedBuckets(keys);
    PayloadReader payload(m_recording.payload());
    qsizetype index = scanned();
    while (index < keys.followed() && costBytes > 0) {
        costBytes -= scanPiece(keys, payload, index, costBytes);
        m_scanned.store(index, std::memory_order_release);
    }
}

qint64 EventFilter::scanPiece(
    const EventKeys &keys, PayloadReader &payload, qsizetype &index, qint64 costBytes)
{
    qsizetype length = 0;
    const quint16 *run = keys.run(index, keys.followed(), length);
    length = lengthToNote(index, qMin(length, kPieceEvents));
    const bool hasNote = noteOf(index) != nullptr; // which no key tells; then length is 1
    std::array<quint16, kPieceEvents> candidates;
    qsizetype count = 0;
    bool someOpen = hasNote;
    for (qsizetype offset = 0; offset < length; ++offset) { // no branch for a guess to be wrong at
        const quint8 verdict = m_verdicts[run[offset]];
        candidates[size_t(count)] = quint16(offset);
        count += hasNote | (verdict != FilterCondition::No);
        someOpen |= verdict == FilterCondition::LookItUp;
    }
    qint64 cost = length * qint64(sizeof *run);
    if (someOpen)
        cost += lookUp(keys, payload, index, {candidates.data(), size_t(count)}, length, costBytes);
    else
        appendHits(index, {candidates.data(), size_t(count)});
    index += length;
    return cost;
}

qint64 EventFilter::lookUp(const EventKeys &keys, PayloadReader &payload, qsizetype index,
    std::span<const quint16> candidates, qsizetype &length, qint64 costBytes)
{
    const qsizetype last = index + candidates.back();
    for (qsizetype event = last; event >= index; --event) {
        const SocketEvent &latest = m_recording.events().at(event);
        if (latest.payloadLength > 0) {
            payload.setReadableEnd(qint64(latest.payloadPosition) + latest.payloadLength);
            break;
        }
    }
    qint64 cost = 0;
    for (const quint16 offset : candidates) {
        const SocketEvent &event = m_recording.events().at(index + offset);
        cost += qint64(sizeof event) + event.payloadLength;
        if (answers(index + offset, keys, payload))
            m_hits.append(quint32(index + offset));
        if (cost >= costBytes) {
            length = offset + 1;
            break;
        }
    }
    return cost;
}

void EventFilter::appendHits(qsizetype index, std::span<const quint16> offsets)
{
    while (!offsets.empty()) {
        qsizetype room = 0;
        quint32 *hits = m_hits.next(room);
        if (!hits)
            return;
        const size_t count = qMin(size_t(room), offsets.size());
        for (size_t i = 0; i < count; ++i)
            hits[i] = quint32(index) + offsets[i];
        m_hits.publish(qsizetype(count));
        offsets = offsets.subspan(count);
    }
}

qsizetype EventFilter::place(const EventNumbers &numbers, qsizetype count, qsizetype event)
{
    qsizetype low = 0;
    while (count > 0) {
        const qsizetype half = count / 2;
        if (qsizetype(numbers.at(low + half)) < event) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low;
}

} // namespace socketscope
