// The arguments of calls, as a line tells them.

#include "core/describe/argumentnames.h"
#include "core/event/packedarguments.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/tls/tlsreason.h"
#include "core/transcript/base64.h"
#include "core/transcript/callbounds.h"
#include "core/transcript/callrecorder.h"
#include "core/transcript/linevalues.h"

#include <limits>
#include <sys/socket.h>

namespace socketscope {

namespace {

using enum LineProblem;

using namespace callbounds;
using namespace linevalues;

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
    event.argument = packedArguments(*high, *low);
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
        break;
    case Call::SslRead:
    case Call::SslWrite:
        takeTls(arguments, event);
        return take(arguments.size, 0, kMaxUint32, event.argument);
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslShutdown:
        takeTls(arguments, event);
        break;
    }
    return None;
}

/// A reason of a newer version is not known, but the call still failed.
void CallRecorder::takeTls(const JsonLine::Arguments &arguments, SocketEvent &event)
{
    if (event.failed())
        event.messageFlags = quint16(tlsReasonOfKey(latin1(arguments.reason.value_or(""))));
    if (hasTlsLines(event.call()) && arguments.text)
        m_payload = QByteArray(
            arguments.text->data(), qMin(qsizetype(arguments.text->size()), limits::kReceiveBytes));
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
    quint16 protocol = 0;
    if (arguments.protocol && take(arguments.protocol, 0, 0xffff, protocol) != None)
        return OutOfRange;
    event.payloadPosition = protocol;
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

} // namespace socketscope
