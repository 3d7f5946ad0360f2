#include "core/store/filtercondition.h"

#include "core/store/payloadreader.h"
#include "core/store/recording.h"

#include <algorithm>
#include <cctype>

namespace socketscope {

namespace {

using Kind = EventQuery::Kind;

bool movesData(Call call)
{
    SocketEvent event;
    event.setCall(call);
    return event.hasData();
}

bool mayBePartOfAddress(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char byte) {
        return std::isxdigit(quint8(byte)) || byte == '.' || byte == ':' || byte == '['
            || byte == ']';
    });
}

} // namespace

FilterCondition::FilterCondition(const EventQuery::Term &term)
    : m_term(term)
    , m_sweep(BytePattern(term.bytes, term.ignoreCase))
    , m_mayBeAddress(term.kind == Kind::Word && mayBePartOfAddress(term.bytes))
{ }

FilterCondition::Verdict FilterCondition::judge(quint16 key, const EventKeys::Bucket &bucket) const
{
    const Verdict verdict = judgePlain(key, bucket);
    if (!m_term.negated || verdict == LookItUp)
        return verdict;
    return verdict == Yes ? No : Yes;
}

bool FilterCondition::holds(const SocketEvent &event, const QString *note,
    const Recording &recording, const EventKeys &keys, PayloadReader &payload)
{
    return holdsPlain(event, note, recording, keys, payload) != m_term.negated;
}

FilterCondition::Verdict FilterCondition::judgePlain(
    quint16 key, const EventKeys::Bucket &bucket) const
{
    const Call call = EventKeys::callOf(key);
    const bool failed = key & EventKeys::kFailed;
    switch (m_term.kind) {
    case Kind::Call:
        return isOneOfCalls(call) ? Yes : No;
    case Kind::Failed:
        return failed ? Yes : No;
    case Kind::EndOfStream:
        return movesData(call) && !failed ? LookItUp : No;
    case Kind::Endpoint:
        return judgeEndpoint(bucket);
    case Kind::Socket:
        if (m_term.number < bucket.lowestId || m_term.number > bucket.highestId)
            return No;
        return bucket.lowestId == bucket.highestId ? Yes : LookItUp;
    case Kind::Noted:
        return No;
    case Kind::Descriptor:
    case Kind::ErrorNumber: // EAGAIN, too, which no key shows
        return LookItUp;
    case Kind::Payload:
        return movesData(call) ? LookItUp : No;
    case Kind::Word:
        return isOneOfCalls(call) ? Yes : judgeWord(call, judgeEndpoint(bucket));
    }
    return LookItUp;
}

FilterCondition::Verdict FilterCondition::judgeWord(Call call, Verdict byEndpoint) const
{
    const bool isOpen = byEndpoint == LookItUp || movesData(call) || m_mayBeAddress
        || !m_term.errorNumbers.isEmpty();
    return byEndpoint == Yes ? Yes : (isOpen ? LookItUp : No);
}

FilterCondition::Verdict FilterCondition::judgeEndpoint(const EventKeys::Bucket &bucket) const
{
    if (m_term.role == EndpointRole::None || bucket.socketCount == 0)
        return No;
    const EndpointId low = EndpointId::unpacked(bucket.lowestEndpoint);
    const EndpointId high = EndpointId::unpacked(bucket.highestEndpoint);
    if (isEndpoint(low) && isEndpoint(high) && (m_term.number == 0 || low == high))
        return Yes;
    const quint32 wanted = EndpointId{m_term.role, m_term.number}.packed();
    const bool outside = m_term.number == 0 ? low.role > m_term.role || high.role < m_term.role
                                            : wanted < low.packed() || wanted > high.packed();
    return outside ? No : LookItUp;
}

bool FilterCondition::holdsPlain(const SocketEvent &event, const QString *note,
    const Recording &recording, const EventKeys &keys, PayloadReader &payload)
{
    switch (m_term.kind) {
    case Kind::Call:
        return isOneOfCalls(event.call());
    case Kind::Failed:
        return EventKeys::countsAsFailed(event);
    case Kind::EndOfStream:
        return event.isEndOfStream();
    case Kind::Noted:
        return note != nullptr;
    case Kind::Endpoint:
        return isEndpoint(event.endpoint());
    case Kind::Socket:
        return event.socketId == m_term.number;
    case Kind::Descriptor:
        return event.descriptor() == int(m_term.number);
    case Kind::ErrorNumber:
        return isOneOfErrors(event);
    case Kind::Payload:
        return movesData(event.call()) && m_sweep.isIn(event, payload);
    case Kind::Word:
        return isOneOfCalls(event.call()) || isEndpoint(event.endpoint()) || isOneOfErrors(event)
            || namesAddress(event, recording, keys)
            || (note && note->contains(QString::fromUtf8(m_term.bytes), Qt::CaseInsensitive))
            || (movesData(event.call()) && m_sweep.isIn(event, payload));
    }
    return false;
}

bool FilterCondition::isOneOfCalls(Call call) const
{
    return (m_term.callMask >> quint32(call)) & 1u;
}
bool FilterCondition::isOneOfErrors(const SocketEvent &event) const
{
    return event.failed() && m_term.errorNumbers.contains(int(event.errorNumber));
}
bool FilterCondition::isEndpoint(EndpointId endpoint) const
{
    return m_term.role != EndpointRole::None && endpoint.role == m_term.role
        && (m_term.number == 0 || endpoint.number == m_term.number);
}

/// The address the call names, or that of the socket's peer, which every row shows.
bool FilterCondition::namesAddress(
    const SocketEvent &event, const Recording &recording, const EventKeys &keys)
{
    return m_mayBeAddress
        && (addressFits(recording.addressIdOf(event), recording)
            || addressFits(keys.sockets()[event.socketId].peerAddress, recording));
}

bool FilterCondition::addressFits(quint32 id, const Recording &recording)
{
    if (id == 0)
        return false;
    if (size_t(id) >= m_addressVerdicts.size())
        m_addressVerdicts.resize(size_t(id) * 2, LookItUp);
    quint8 &verdict = m_addressVerdicts[id];
    if (verdict == LookItUp) {
        const QByteArray text = recording.addresses().address(id).toString().toUtf8();
        verdict = m_sweep.pattern().isIn(text) ? Yes : No;
    }
    return verdict == Yes;
}

} // namespace socketscope
