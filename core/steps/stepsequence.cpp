#include "core/steps/stepsequence.h"

#include "core/lab/labacts.h"
#include "core/steps/stepwords.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <algorithm>
#include <cerrno>

namespace socketscope {

namespace {

using labacts::callOn;
using labacts::sending;

LabCall receiving(Call how, quint32 socketId, quint32 room)
{
    LabCall call = callOn(how, socketId);
    call.size = room;
    return call;
}

SocketEvent lastEvent(const Recording &recording, const SocketFacts &facts)
{
    return facts.lastEvent < 0 ? SocketEvent() : recording.events().at(facts.lastEvent);
}

/// A call that was cancelled is not the end of its socket.
bool hasFailed(const SocketEvent &event)
{
    return event.failed() && event.errorNumber != EINTR;
}

bool canBeMadeNow(const LabCall &call, const StepFacts &facts)
{
    return call.call != Call::Recv || facts.hasSomething(call.socketId);
}

} // namespace

StepSequence::StepSequence(const ServerSettings &settings, EndpointId owner, qsizetype since)
    : m_owner(owner)
    , m_beginning(settings, owner)
    , m_isServer(true)
    , m_protocol(settings.protocol)
    , m_since(since)
    , m_server(settings)
    , m_room(
          isDatagram(m_protocol) ? quint32(settings.datagramBytes) : quint32(limits::kReceiveBytes))
{ }

StepSequence::StepSequence(const ClientSettings &settings, EndpointId owner)
    : m_owner(owner)
    , m_beginning(settings, owner)
    , m_isServer(false)
    , m_protocol(settings.protocol)
    , m_connects(settings.connectsDatagrams)
    , m_room(
          isDatagram(m_protocol) ? quint32(settings.datagramBytes) : quint32(limits::kReceiveBytes))
{ }

void StepSequence::end()
{
    m_isEnding = true;
    m_beginning.forgetOthers();
}

bool StepSequence::type(const QByteArray &bytes, quint32 socketId)
{
    if (m_typed.size() >= kMostTyped)
        return false;
    m_typed.append({socketId, bytes});
    return true;
}

const QByteArray *StepSequence::typedFor(quint32 socketId) const
{
    const auto typed
        = std::find_if(m_typed.begin(), m_typed.end(), [socketId](const Typed &candidate) {
              return candidate.socketId == 0 || candidate.socketId == socketId;
          });
    return typed == m_typed.end() ? nullptr : &typed->bytes;
}

void StepSequence::made(const LabCall &call, const SocketEvent &event)
{
    m_beginning.made(call, event);
    if (call.call == Call::Close)
        m_typed.removeIf([&call](const Typed &typed) { return typed.socketId == call.socketId; });
    if (!event.isSend())
        return;
    const auto sent = std::find_if(m_typed.begin(), m_typed.end(), [&call](const Typed &typed) {
        return (typed.socketId == 0 || typed.socketId == call.socketId)
            && typed.bytes == call.bytes;
    });
    if (sent == m_typed.end())
        return;
    // What a full buffer did not take is sent by a call of its own; a failed one is not repeated.
    sent->bytes = event.failed() ? QByteArray() : sent->bytes.mid(event.result);
    if (sent->bytes.isEmpty())
        m_typed.erase(sent);
    else
        sent->socketId = call.socketId;
}

StepSequence::Own StepSequence::ownSockets(const SocketBook &book) const
{
    Own own;
    for (const SocketFacts &socket : book.sockets()) {
        if (socket.endpoint != m_owner || socket.firstEvent < m_since)
            continue;
        if (socket.listenerId == 0)
            own.main = &socket;
        else if (socket.isOpen())
            own.connections.insert(own.connections.begin(), &socket);
    }
    return own;
}

/// Up to the end of the plan; what fails ends it, but for options: it goes on without them.
LabCall StepSequence::preparing(const SocketEvent &last, quint32 socketId) const
{
    const bool isOver = hasFailed(last) && last.call() != Call::SetSockOpt;
    if (isOver || m_isEnding)
        return callOn(Call::Close, socketId);
    LabCall call = m_beginning.next();
    call.socketId = socketId;
    return call;
}

/// On a connection that the server has accepted.
LabCall StepSequence::serving(const Recording &recording, const SocketFacts &connection) const
{
    const SocketEvent last = lastEvent(recording, connection);
    if (hasFailed(last) || m_isEnding)
        return callOn(Call::Close, connection.socketId);
    if (const QByteArray *typed = typedFor(connection.socketId); typed && connection.canSend())
        return sending(connection.socketId, *typed);
    if (last.call() == Call::Accept && !m_server.greeting.isEmpty())
        return sending(connection.socketId, m_server.greeting);
    if (connection.peerFinished)
        return callOn(Call::Close, connection.socketId);
    if (last.call() == Call::Recv && !last.failed()) {
        if (m_server.replyMode == ReplyMode::Text && !m_server.reply.isEmpty())
            return sending(connection.socketId, m_server.reply);
        if (m_server.replyMode == ReplyMode::Echo)
            return sending(connection.socketId, recording.payloadOf(last).bytes().toByteArray());
    }
    const bool hasReplied = connection.bytesReceived > 0 && last.call() != Call::Accept;
    if (m_server.closeAfterReply && hasReplied)
        return callOn(Call::Close, connection.socketId);
    return receiving(Call::Recv, connection.socketId, m_room);
}

/// Of a server that listens: what can be done at once, before what has to wait.
LabCall StepSequence::accepting(
    const Recording &recording, const Own &own, const StepFacts &facts) const
{
    for (const SocketFacts *connection : own.connections) {
        LabCall served = serving(recording, *connection);
        if (canBeMadeNow(served, facts))
            return served;
    }
    if (m_isEnding)
        return callOn(Call::Close, own.main->socketId);
    const bool isFull = int(own.connections.size()) >= m_server.maxConnections;
    if (own.connections.empty() || (facts.queued > 0 && !isFull))
        return callOn(Call::Accept, own.main->socketId);
    return serving(recording, *own.connections.front());
}

/// Of a client that is connected.
LabCall StepSequence::talking(const Recording &recording, const SocketFacts &socket) const
{
    if (hasFailed(lastEvent(recording, socket)))
        return callOn(Call::Close, socket.socketId);
    if (const QByteArray *typed = typedFor(socket.socketId); typed && socket.canSend())
        return sending(socket.socketId, *typed);
    if (socket.peerFinished)
        return callOn(Call::Close, socket.socketId);
    if (m_isEnding && !socket.sendingFinished)
        return labacts::finishing(socket.socketId);
    return receiving(Call::Recv, socket.socketId, m_room);
}

LabCall StepSequence::datagramTo(
    const SocketFacts &socket, const EndpointAddress &peer, const QByteArray &bytes) const
{
    LabCall call = sending(socket.socketId, bytes);
    if (!m_isServer && m_connects)
        return call;
    call.call = Call::SendTo;
    call.address = peer;
    return call;
}

/// A server's reply to the datagram that came last; no call if it has none.
LabCall StepSequence::answering(const Recording &recording, const SocketFacts &socket) const
{
    const SocketEvent last = lastEvent(recording, socket);
    const bool isAsked = last.call() == Call::RecvFrom && !last.failed() && socket.lastSender != 0;
    if (!m_isServer || !isAsked)
        return {};
    const EndpointAddress sender = recording.addresses().address(socket.lastSender);
    if (m_server.replyMode == ReplyMode::Text)
        return datagramTo(socket, sender, m_server.reply);
    if (m_server.replyMode == ReplyMode::Echo)
        return datagramTo(socket, sender, recording.payloadOf(last).bytes().toByteArray());
    return {};
}

/// Of datagrams. What an earlier one has met (ECONNREFUSED) is told, and is not the end.
LabCall StepSequence::exchanging(const Recording &recording, const SocketFacts &socket) const
{
    if (m_isEnding)
        return callOn(Call::Close, socket.socketId);
    const EndpointAddress peer
        = m_isServer ? recording.addresses().address(socket.lastSender) : m_beginning.address();
    if (const QByteArray *typed = typedFor(socket.socketId); typed && !peer.isNull())
        return datagramTo(socket, peer, *typed);
    if (LabCall answer = answering(recording, socket); answer.call != Call::None)
        return answer;
    const bool isConnected = !m_isServer && m_connects;
    return receiving(isConnected ? Call::Recv : Call::RecvFrom, socket.socketId, m_room);
}

LabCall StepSequence::nextCall(
    const Recording &recording, const SocketBook &book, const StepFacts &facts) const
{
    const Own own = ownSockets(book);
    if (m_beginning.isUntouched() || !own.main)
        return m_isEnding ? LabCall() : m_beginning.next();
    if (!own.main->isOpen())
        return own.connections.empty() ? LabCall()
                                       : callOn(Call::Close, own.connections.front()->socketId);
    if (!m_beginning.isDone())
        return preparing(lastEvent(recording, *own.main), own.main->socketId);
    if (isDatagram(m_protocol))
        return exchanging(recording, *own.main);
    return m_isServer ? accepting(recording, own, facts) : talking(recording, *own.main);
}

/// What the call will do, and, of a name, which address it is about.
QString StepSequence::sentenceFor(const LabCall &call, const StepFacts &facts) const
{
    QString sentence = stepwords::sentence(call, m_protocol, facts);
    if (m_beginning.isDone() || !m_beginning.wasLookedUp())
        return sentence;
    return stepwords::amongAddresses(
        sentence, call.call, m_beginning.address(), m_beginning.other());
}

std::optional<NextCall> StepSequence::next(
    const Recording &recording, const SocketBook &book, const StepFacts &facts) const
{
    if (!problem().isEmpty())
        return std::nullopt;
    NextCall next;
    next.lookUp = m_isEnding ? QString() : m_beginning.unansweredName();
    if (!next.lookUp.isEmpty()) {
        next.sentence = stepwords::lookUp(next.lookUp);
        return next;
    }
    next.call = nextCall(recording, book, facts);
    if (next.call.call == Call::None)
        return std::nullopt;
    next.waits = stepwords::waits(next.call, facts);
    next.sentence = sentenceFor(next.call, facts);
    next.predictions = predictionsFor(next.call.call, m_protocol);
    return next;
}

} // namespace socketscope
