#include "core/steps/stepsequence.h"

#include "core/net/hostresolver.h"
#include "core/steps/stepwords.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepSequence)
};

LabCall callOn(Call call, quint32 socketId)
{
    LabCall made;
    made.call = call;
    made.socketId = socketId;
    return made;
}

LabCall sending(quint32 socketId, const QByteArray &bytes)
{
    LabCall call = callOn(Call::Send, socketId);
    call.bytes = bytes;
    return call;
}

LabCall receiving(quint32 socketId)
{
    LabCall call = callOn(Call::Recv, socketId);
    call.size = quint32(limits::kReceiveBytes);
    return call;
}

/// A literal address, or localhost, which every computer has.
EndpointAddress addressOf(const QString &host, quint16 port)
{
    if (host == QLatin1StringView("localhost"))
        return {QHostAddress(QHostAddress::LocalHost), port};
    return {HostResolver::literal(host), port};
}

QString noAddress(const QString &host)
{
    return Text::tr("“%1” is not an address in numbers. Step by step no name is looked up; enter "
                    "an address such as 127.0.0.1.")
        .arg(host);
}

SocketEvent lastEvent(const Recording &recording, const SocketFacts &facts)
{
    return facts.lastEvent < 0 ? SocketEvent() : recording.events().at(facts.lastEvent);
}

} // namespace

StepSequence::StepSequence(const ServerSettings &settings, EndpointId owner, qsizetype since)
    : m_owner(owner)
    , m_isServer(true)
    , m_since(since)
    , m_server(settings)
    , m_address(addressOf(settings.address, settings.port))
{
    if (m_address.isNull())
        m_problem = noAddress(settings.address);
}

StepSequence::StepSequence(const ClientSettings &settings, EndpointId owner)
    : m_owner(owner)
    , m_isServer(false)
    , m_address(addressOf(settings.host, settings.port))
{
    if (m_address.isNull())
        m_problem = noAddress(settings.host);
    if (settings.sourceAddress.isEmpty() && settings.sourcePort == 0)
        return;
    const QString any = m_address.isIPv6() ? QStringLiteral("::") : QStringLiteral("0.0.0.0");
    m_source = addressOf(
        settings.sourceAddress.isEmpty() ? any : settings.sourceAddress, settings.sourcePort);
    if (m_source.isNull())
        m_problem = noAddress(settings.sourceAddress);
}

void StepSequence::made(const SocketEvent &event)
{
    if (event.isSend() && !event.failed())
        m_typed = m_typed.mid(event.result);
}

LabCall StepSequence::socketCall() const
{
    LabCall call = callOn(Call::Socket, 0);
    call.owner = m_owner;
    call.domain = m_address.isIPv6() ? AF_INET6 : AF_INET;
    call.type = SOCK_STREAM;
    call.socketFlags = CloseOnExec;
    return call;
}

/// Up to listen(2); the socket is open and does not listen yet.
LabCall StepSequence::preparing(const Recording &recording, const SocketFacts &facts) const
{
    const SocketEvent last = lastEvent(recording, facts);
    if (last.failed() || m_isEnding)
        return callOn(Call::Close, facts.socketId);
    LabCall call;
    switch (last.call()) {
    case Call::Socket: {
        const int on = 1;
        call = callOn(Call::SetSockOpt, facts.socketId);
        call.level = SOL_SOCKET;
        call.option = SO_REUSEADDR;
        call.value = QByteArray(reinterpret_cast<const char *>(&on), sizeof on);
        return call;
    }
    case Call::SetSockOpt:
        call = callOn(Call::Bind, facts.socketId);
        call.address = m_address;
        return call;
    case Call::Bind:
        if (m_address.port() == 0)
            return callOn(Call::GetSockName, facts.socketId);
        break;
    default:
        break;
    }
    call = callOn(Call::Listen, facts.socketId);
    call.backlog = m_server.backlog;
    return call;
}

/// On a connection that the server has accepted.
LabCall StepSequence::serving(const Recording &recording, const SocketFacts &facts) const
{
    const SocketEvent last = lastEvent(recording, facts);
    if (last.failed() || m_isEnding)
        return callOn(Call::Close, facts.socketId);
    if (!m_typed.isEmpty() && facts.canSend())
        return sending(facts.socketId, m_typed);
    if (last.call() == Call::Accept && !m_server.greeting.isEmpty())
        return sending(facts.socketId, m_server.greeting);
    if (facts.peerFinished)
        return callOn(Call::Close, facts.socketId);
    if (last.call() == Call::Recv) {
        if (m_server.replyMode == ReplyMode::Text && !m_server.reply.isEmpty())
            return sending(facts.socketId, m_server.reply);
        if (m_server.replyMode == ReplyMode::Echo)
            return sending(facts.socketId, recording.payloadOf(last).bytes().toByteArray());
    }
    const bool hasReplied = facts.bytesReceived > 0 && last.call() != Call::Accept;
    if (m_server.closeAfterReply && hasReplied)
        return callOn(Call::Close, facts.socketId);
    return receiving(facts.socketId);
}

LabCall StepSequence::ofServer(
    const Recording &recording, const SocketBook &book, const StepFacts &facts) const
{
    const SocketFacts *listener = nullptr;
    const SocketFacts *connection = nullptr;
    bool hasStopped = false;
    for (const SocketFacts &socket : book.sockets()) {
        if (socket.endpoint != m_owner || socket.firstEvent < m_since)
            continue;
        hasStopped = hasStopped || (socket.listenerId == 0 && !socket.isOpen());
        if (socket.isOpen())
            (socket.listenerId == 0 ? listener : connection) = &socket;
    }
    if (connection && (m_isEnding || !listener))
        return serving(recording, *connection);
    if (!listener)
        return hasStopped ? LabCall() : socketCall();
    if (!listener->isListener)
        return preparing(recording, *listener);
    if (m_isEnding)
        return callOn(Call::Close, listener->socketId);
    const LabCall accepting = callOn(Call::Accept, listener->socketId);
    if (!connection)
        return accepting;
    const LabCall served = serving(recording, *connection);
    // It has nothing to say on its connection, and somebody waits at the door.
    const bool isIdle = served.call == Call::Recv && facts.unread.value(connection->socketId) == 0;
    return isIdle && facts.queued > 0 && int(listener->openConnections) < m_server.maxConnections
        ? accepting
        : served;
}

LabCall StepSequence::ofClient(const Recording &recording, const SocketBook &book) const
{
    const SocketFacts *facts = book.newestOf(m_owner);
    if (!facts)
        return socketCall();
    if (!facts->isOpen())
        return {};
    const SocketEvent last = lastEvent(recording, *facts);
    if (last.failed() && last.errorNumber != EINTR)
        return callOn(Call::Close, facts->socketId);
    if (facts->state == SocketState::Fresh) {
        if (!m_source.isNull() && facts->localAddress == 0) {
            LabCall call = callOn(Call::Bind, facts->socketId);
            call.address = m_source;
            return call;
        }
        LabCall call = callOn(Call::Connect, facts->socketId);
        call.address = m_address;
        return call;
    }
    if (!m_typed.isEmpty() && facts->canSend())
        return sending(facts->socketId, m_typed);
    if (facts->peerFinished)
        return callOn(Call::Close, facts->socketId);
    if (m_isEnding && !facts->sendingFinished) {
        LabCall call = callOn(Call::Shutdown, facts->socketId);
        call.how = SHUT_WR;
        return call;
    }
    return receiving(facts->socketId);
}

std::optional<NextCall> StepSequence::next(
    const Recording &recording, const SocketBook &book, const StepFacts &facts) const
{
    if (!m_problem.isEmpty())
        return std::nullopt;
    NextCall next;
    next.call = m_isServer ? ofServer(recording, book, facts) : ofClient(recording, book);
    if (next.call.call == Call::None)
        return std::nullopt;
    next.waits = stepwords::waits(next.call, facts);
    next.sentence = stepwords::sentence(next.call, facts);
    next.predictions = predictionsFor(next.call.call);
    return next;
}

} // namespace socketscope
