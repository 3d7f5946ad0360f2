#include "core/transcript/callrecorder.h"

#include "core/event/errnoname.h"
#include "core/event/kernelfact.h"
#include "core/store/recording.h"
#include "core/transcript/base64.h"
#include "core/transcript/callbounds.h"
#include "core/transcript/endpointkey.h"
#include "core/transcript/linevalues.h"
#include "core/transcript/transferline.h"

#include <limits>

namespace socketscope {

namespace {

using enum LineProblem;

using namespace callbounds;
using namespace linevalues;

} // namespace

CallRecorder::CallRecorder(Recording &recording)
    : m_recording(recording)
    , m_ends(recording)
{ }

LineProblem CallRecorder::recordCall(const JsonLine &line)
{
    if (m_recording.events().size() >= limits::kTranscriptCalls)
        return TooMany;
    SocketEvent event;
    if (const LineProblem problem = takeSubject(line, event); problem != None)
        return problem;
    if (const LineProblem problem = takeOutcome(line, event); problem != None)
        return problem;
    m_payload.resize(0);
    if (const LineProblem problem = takeArguments(line, event); problem != None)
        return problem;
    return recordWithPayload(line, event);
}

LineProblem CallRecorder::recordTransfer(const TransferLine &line)
{
    if (m_recording.events().size() >= limits::kTranscriptCalls)
        return TooMany;
    SocketEvent event = line.event;
    event.socketId = socketNumber(event.socketId);
    const EndKnowledge::Said said{line.local, line.peer};
    if (!line.data.empty())
        return recordData(line.data, event, said);
    m_ends.take(event, said);
    m_recording.record(event);
    return None;
}

LineProblem CallRecorder::takeSubject(const JsonLine &line, SocketEvent &event)
{
    if (!line.call)
        return Missing;
    event.setCall(callNamed(latin1(*line.call)));
    if (event.call() == Call::None)
        return UnknownCall;
    if (const LineProblem problem = take(line.t, 0, kMaxNs, event.startNs); problem != None)
        return problem;
    quint32 socket = 0;
    if (const LineProblem problem = take(line.socket, 1, kMaxUint32, socket); problem != None)
        return problem;
    event.socketId = socketNumber(socket);
    if (line.duration) {
        if (*line.duration < 0 || *line.duration > kMaxDurationNs)
            return OutOfRange;
        event.durationNs = quint64(*line.duration) & quint64(kMaxDurationNs);
    }
    if (line.descriptor) {
        if (*line.descriptor < 0 || *line.descriptor > kMaxDescriptor)
            return OutOfRange;
        event.setDescriptor(int(*line.descriptor));
    }
    const std::optional<EndpointId> endpoint = endpointNamed(line.endpoint.value_or(""));
    event.setEndpoint(endpoint.value_or(EndpointId()));
    return endpoint ? None : UnknownName;
}

LineProblem CallRecorder::takeOutcome(const JsonLine &line, SocketEvent &event) const
{
    const LineProblem problem = take(line.result, std::numeric_limits<qint32>::min(),
        std::numeric_limits<qint32>::max(), event.result);
    if (problem != None)
        return problem;
    if (line.errorName) {
        // 0 for a name of another system or a newer version: the call still happened.
        event.errorNumber = quint16(errnoNamed(latin1(*line.errorName)));
    } else if (line.errorNumber) {
        if (*line.errorNumber < 0 || *line.errorNumber > 0xffff)
            return OutOfRange;
        event.errorNumber = quint16(*line.errorNumber);
    }
    if (line.isCut)
        event.flags = PayloadCut;
    if (line.isDatagram)
        event.flags = quint8(event.flags | Datagram);
    if (line.gaveUp)
        event.flags
            = quint8(event.flags | (*line.gaveUp == "timeout" ? GivenUp | TimedOut : int(GivenUp)));
    return None;
}

LineProblem CallRecorder::recordWithPayload(const JsonLine &line, SocketEvent &event)
{
    const EndKnowledge::Said said{line.local.value_or(""), line.peer.value_or("")};
    if (!m_payload.isEmpty()) {
        m_ends.take(event, said);
        m_recording.record(event, m_payload);
        return None;
    }
    const bool hasOption = event.call() == Call::SetSockOpt || event.call() == Call::GetSockOpt;
    const bool hasData = event.hasData();
    if (hasData && line.data && !line.data->empty()) {
        if (line.dropped)
            event.flags = quint8(event.flags | PayloadCut);
        return recordData(*line.data, event, said);
    }
    if ((hasData || hasOption) && line.dropped) {
        quint32 length = 0;
        if (const LineProblem problem = take(line.dropped, 1, kMaxUint32, length); problem != None)
            return problem;
        m_ends.take(event, said);
        m_recording.recordDropped(event, length);
        return None;
    }
    m_ends.take(event, said);
    m_recording.record(event);
    return None;
}

LineProblem CallRecorder::recordData(
    std::string_view data, const SocketEvent &event, const EndKnowledge::Said &said)
{
    const qsizetype room = base64Room(data);
    const bool isSmall = room <= limits::kReceiveBytes;
    if (!isSmall)
        m_payload.resize(room);
    char *bytes = isSmall ? m_recording.reserve(room) : m_payload.data();
    const qsizetype length = decodeBase64(data, bytes);
    if (length < 0)
        return BadData;
    m_ends.take(event, said);
    if (isSmall)
        m_recording.recordReserved(event, length);
    else
        m_recording.record(event, QByteArrayView(bytes, length));
    return None;
}

LineProblem CallRecorder::recordFact(const JsonLine &line)
{
    KernelFact fact;
    if (const LineProblem problem = take(line.t, 0, kMaxNs, fact.seenNs); problem != None)
        return problem;
    quint32 socket = 0;
    if (const LineProblem problem = take(line.socket, 1, kMaxUint32, socket); problem != None)
        return problem;
    fact.socketId = socketNumber(socket);
    LineProblem problem = None;
    if (line.state) {
        const std::optional<TcpState> state = tcpStateNamed(latin1(*line.state));
        fact.state = state.value_or(TcpState::Closed);
        problem = state ? None : UnknownName;
    } else if (line.queue) {
        fact.kind = KernelFact::Kind::AcceptQueue;
        problem = take(line.queue, 0, kMaxUint32, fact.amount);
        if (problem == None)
            problem = take(line.limit, 0, kMaxUint32, fact.limit);
    } else if (line.other) {
        fact.kind = KernelFact::Kind::Peer;
        problem = take(line.other, 1, kMaxUint32, socket);
        fact.amount = socketNumber(socket);
    } else {
        fact.kind = KernelFact::Kind::Buffers;
        problem = take(line.unread, 0, kMaxUint32, fact.amount);
        if (problem == None)
            problem = take(line.unacked, 0, kMaxUint32, fact.limit);
    }
    if (problem != None)
        return problem;
    return m_recording.addKernelFact(fact) ? None : TooMany;
}

quint32 CallRecorder::socketNumber(quint32 idInFile)
{
    if (idInFile <= limits::kTranscriptSocketId)
        return idInFile;
    const auto known = m_numbers.constFind(idInFile);
    if (known != m_numbers.constEnd())
        return *known;
    const quint32 number = limits::kTranscriptSocketId + quint32(m_numbers.size()) + 1;
    m_numbers.insert(idInFile, number);
    return number;
}

} // namespace socketscope
