#include "core/transcript/callrecorder.h"

#include "core/describe/argumentnames.h"
#include "core/event/errnoname.h"
#include "core/store/recording.h"
#include "core/transcript/base64.h"
#include "core/transcript/callbounds.h"
#include "core/transcript/endpointkey.h"
#include "core/transcript/transferline.h"

#include <concepts>
#include <limits>
#include <sys/socket.h>

namespace socketscope {

namespace {

using enum LineProblem;

using namespace callbounds;

/// A number that must be there and in range.
template <std::integral Int>
LineProblem take(const JsonLine::Number &number, qint64 least, qint64 most, Int &out)
{
    if (!number)
        return Missing;
    if (*number < least || *number > most)
        return OutOfRange;
    out = Int(*number);
    return None;
}

QLatin1StringView latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()));
}

LineProblem takeMessageFlags(const JsonLine::Arguments &arguments, SocketEvent &event,
    std::optional<quint16> (*named)(QLatin1StringView))
{
    if (arguments.flagsText) {
        const std::optional<quint16> flags = named(latin1(*arguments.flagsText));
        if (!flags)
            return UnknownName;
        event.messageFlags = *flags;
    } else if (arguments.flags) {
        if (*arguments.flags < 0 || *arguments.flags > 0xffff)
            return OutOfRange;
        event.messageFlags = quint16(*arguments.flags);
    }
    return None;
}

/// Two numbers of 16 bits each, as socket and the options have them; most names are of int.
LineProblem takePair(std::optional<int> high, std::optional<int> low, SocketEvent &event)
{
    if (!high || !low)
        return UnknownName;
    if (*high < 0 || *high > 0xffff || *low < 0 || *low > 0xffff)
        return OutOfRange;
    event.argument = quint32(*high) << 16 | quint32(*low);
    return None;
}

QByteArray bytesOf(const auto &value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

bool isInt(qint64 number)
{
    return number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
}

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

LineProblem CallRecorder::takeArguments(const JsonLine &line, SocketEvent &event)
{
    const JsonLine::Arguments &arguments = line.arguments;
    switch (event.call()) {
    case Call::Socket:
        return takeSocketArguments(line, event);
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return takeOption(line, event);
    case Call::Bind:
    case Call::Connect:
        return takeAddress(arguments.address, event);
    case Call::GetSockName: // the first transcripts had it as the socket's address only
        return takeAddress(arguments.address ? arguments.address : line.local, event);
    case Call::GetPeerName:
        return takeAddress(arguments.address, event);
    case Call::Listen:
        return take(arguments.backlog, 0, kMaxUint32, event.argument);
    case Call::Accept:
        return takeAccept(line, event);
    case Call::SendTo:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return takeMessageArguments(arguments, event);
    case Call::Send:
    case Call::Recv:
    case Call::SslRead:
    case Call::SslWrite:
        if (const LineProblem problem = take(arguments.size, 0, kMaxUint32, event.argument);
            problem != None)
            return problem;
        return takeMessageFlags(arguments, event, messageFlagsNamed);
    case Call::Shutdown: {
        const std::optional<int> how = shutdownNamed(latin1(arguments.how.value_or("")));
        event.argument = quint32(how.value_or(0));
        return how ? None : UnknownName;
    }
    case Call::None:
    case Call::Close:
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslShutdown:
        break;
    }
    return None;
}

LineProblem CallRecorder::takeMessageArguments(
    const JsonLine::Arguments &arguments, SocketEvent &event)
{
    MessageArguments message;
    if (const LineProblem problem = take(arguments.size, 0, kMaxUint32, message.size);
        problem != None)
        return problem;
    if (arguments.answered) {
        const LineProblem problem = take(arguments.answered, 0, kMaxUint32, message.answeredFlags);
        if (problem != None)
            return problem;
    }
    if (arguments.address) {
        if (const LineProblem problem = takeAddress(arguments.address, event); problem != None)
            return problem;
        message.addressId = event.argument;
    }
    event.argument = m_recording.messageId(message);
    return takeMessageFlags(arguments, event, messageFlagsNamed);
}

LineProblem CallRecorder::takeSocketArguments(const JsonLine &line, SocketEvent &event) const
{
    const JsonLine::Arguments &arguments = line.arguments;
    const LineProblem problem = takePair(domainNamed(latin1(arguments.domain.value_or(""))),
        typeNamed(latin1(arguments.type.value_or(""))), event);
    return problem == None ? takeMessageFlags(arguments, event, socketFlagsNamed) : problem;
}

LineProblem CallRecorder::takeOption(const JsonLine &line, SocketEvent &event)
{
    const JsonLine::Arguments &arguments = line.arguments;
    const std::optional<int> level = levelNamed(latin1(arguments.level.value_or("")));
    const std::optional<int> option
        = optionNamed(level.value_or(0), latin1(arguments.option.value_or("")));
    const LineProblem problem = takePair(level, option, event);
    return problem == None ? takeOptionValue(arguments) : problem;
}

LineProblem CallRecorder::takeOptionValue(const JsonLine::Arguments &arguments)
{
    if (arguments.linger) {
        if (!isInt(arguments.linger->first) || !isInt(arguments.linger->second))
            return OutOfRange;
        m_payload = bytesOf(linger{int(arguments.linger->first), int(arguments.linger->second)});
    } else if (arguments.value) {
        if (!isInt(*arguments.value))
            return OutOfRange;
        m_payload = bytesOf(int(*arguments.value));
    } else if (arguments.valueBase64) {
        m_payload.resize(base64Room(*arguments.valueBase64));
        const qsizetype length = decodeBase64(*arguments.valueBase64, m_payload.data());
        if (length < 0)
            return BadData;
        m_payload.resize(length);
    }
    return None;
}

LineProblem CallRecorder::takeAccept(const JsonLine &line, SocketEvent &event)
{
    const LineProblem problem = takeMessageFlags(line.arguments, event, socketFlagsNamed);
    if (problem != None || event.failed())
        return problem;
    if (line.accepted) {
        quint32 made = 0;
        if (const LineProblem wrong = take(line.accepted, 1, kMaxUint32, made); wrong != None)
            return wrong;
        event.payloadPosition = socketNumber(made);
        // Were it an older socket, it could be its own listener's listener.
        if (event.payloadPosition == event.socketId
            || m_ends.isSeen(quint32(event.payloadPosition)))
            return SocketExists;
    }
    return line.peer ? takeAddress(line.peer, event) : None;
}

LineProblem CallRecorder::takeAddress(const JsonLine::Text &text, SocketEvent &event)
{
    if (!text)
        return Missing;
    if (text->empty()) // none was known
        return None;
    const EndpointAddress address = EndpointAddress::fromNumericString(*text);
    if (address.isNull())
        return BadAddress;
    event.argument = m_recording.addressId(address);
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
