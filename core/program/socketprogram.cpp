#include "core/program/socketprogram.h"

#include "core/describe/callformat.h"
#include "core/program/programnames.h"
#include "core/program/repeatablecalls.h"
#include "core/store/payloadreader.h"
#include "core/store/recording.h"
#include "core/support/limits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SocketProgram)
};

class ProgramMaker
{
public:
    ProgramMaker(const Recording &recording, EndpointId endpoint)
        : m_recording(recording)
        , m_format(recording)
        , m_reader(recording.payload())
    {
        m_program.endpoint = endpoint;
        m_program.session
            = QLocale::c().toString(recording.startedAt(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }

    void take(const ProgramCall &call)
    {
        const SocketEvent &event = m_recording.events().at(call.row);
        if (event.call() == Call::None)
            return;
        if (qsizetype(m_program.steps.size()) == limits::kProgramCalls) {
            ++m_program.leftOut;
            return;
        }
        ProgramStep step;
        step.call = event.call();
        step.part = call.part;
        step.number = call.row + 1;
        step.socket = placeOf(event.socketId);
        step.count = event.result;
        step.size = event.hasData() ? m_recording.sizeAsked(event) : event.argument;
        step.isEnd = event.isEndOfStream() && m_program.sockets[step.socket].type != SOCK_DGRAM;
        step.argument = event.argument;
        step.flags = quint16(event.messageFlags);
        step.errorNumber = int(event.errorNumber);
        step.shown = shown(event);
        if (event.failed()) {
            step.remark = reasonToLeaveOut(event);
            step.kind
                = step.remark.isEmpty() ? ProgramStep::Kind::Fail : ProgramStep::Kind::LeaveOut;
        }
        if (event.call() != Call::Socket && !m_program.sockets[step.socket].isMade) {
            step.kind = ProgramStep::Kind::LeaveOut;
            step.remark = Text::tr("The record does not tell how this socket was made.");
        } else if (event.call() >= Call::SslNew || m_encrypted.contains(step.socket)) {
            leaveOutEncrypted(step);
        }
        addAddress(step, event);
        addDestination(step);
        addBytes(step, event);
        applyTo(m_program.sockets[step.socket], step, event);
        if (step.kind == ProgramStep::Kind::Make && event.isReceive() && (step.flags & MSG_PEEK)
            && step.count > 0 && m_program.sockets[step.socket].isStream())
            waitForAll(step);
        if (const quint32 accepted = event.acceptedSocketId())
            addAccepted(step, accepted);
        m_program.steps.push_back(std::move(step));
    }

    SocketProgram finish() &&
    {
        chooseMainAddress();
        nameSockets();
        return std::move(m_program);
    }

private:
    [[nodiscard]] QString shown(const SocketEvent &event) const
    {
        const QString call = m_format.call(event) + QStringLiteral(" = ") + m_format.result(event);
        return m_program.endpoint == kWholeSession
            ? endpointKey(event.endpoint()) + QStringLiteral(": ") + call
            : call;
    }

    size_t placeOf(quint32 socketId)
    {
        const auto known = m_places.constFind(socketId);
        if (known != m_places.constEnd())
            return *known;
        m_program.sockets.emplace_back();
        return *m_places.insert(socketId, m_program.sockets.size() - 1);
    }

    void addAddress(ProgramStep &step, const SocketEvent &event)
    {
        step.address = m_recording.addressOf(event);
        if (step.address.isNull() || event.failed())
            return;
        if (event.call() == Call::GetSockName && !m_asked.contains(step.address))
            m_owners.insert(step.address, step.socket + 1);
        if (event.call() == Call::RecvFrom || event.call() == Call::RecvMsg) {
            int &peer = m_peers[step.address];
            if (peer == 0)
                peer = ++m_program.peers;
            step.peer = peer;
        } else if (event.call() == Call::Bind) {
            m_asked.insert(step.address);
            const QByteArray path = step.address.unixPath();
            if (!path.isEmpty() && !path.startsWith('\0'))
                m_program.sockets[step.socket].boundPath = path;
        }
    }

    /// Where a call goes that names somebody else's address: it may be known from earlier calls.
    void addDestination(ProgramStep &step) const
    {
        if (step.call != Call::Connect && step.call != Call::SendTo && step.call != Call::Bind)
            return;
        if (step.call != Call::Bind)
            step.peer = m_peers.value(step.address);
        const size_t owner = m_owners.value(step.address);
        if (owner > 0 && !m_program.sockets[owner - 1].isClosed)
            step.ownedBy = owner;
    }

    void addBytes(ProgramStep &step, const SocketEvent &event)
    {
        const bool isOption = event.call() == Call::SetSockOpt || event.call() == Call::GetSockOpt;
        if (!event.isSend() && !isOption)
            return;
        const qint64 moved = event.isSend() ? (event.failed() ? step.size : event.result) : 0;
        QByteArrayView kept = m_reader.bytesOf(event);
        if (event.isSend()) {
            kept = kept.first(qMin(kept.size(), qsizetype(moved)));
            kept = kept.first(qMin(kept.size(), limits::kProgramBytes - m_bytes));
            m_bytes += kept.size();
            step.missing = moved - kept.size();
        }
        step.bytes = kept.toByteArray();
        if (step.missing > 0 && !m_program.sockets[step.socket].isStream())
            completeMessage(step);
        if (step.missing > 0)
            step.remark += Text::tr("The program does not have all that was sent; dots stand for "
                                    "the rest.");
    }

    /// A message is sent as a whole, so its dots are bytes of it.
    void completeMessage(ProgramStep &step)
    {
        m_bytes += step.missing;
        if (m_bytes > 2 * limits::kProgramBytes) {
            step.kind = ProgramStep::Kind::LeaveOut;
            return;
        }
        step.bytes += QByteArray(step.missing, '.');
        step.remark = Text::tr("The record does not have all of this message; dots stand for it.");
        step.missing = 0;
    }

    /// A peek that sees as much as in the session, however it comes.
    static void waitForAll(ProgramStep &step)
    {
        step.size = step.count;
        step.flags = quint16((step.flags & ~MSG_DONTWAIT) | MSG_WAITALL);
        step.remark = Text::tr("It waits until as much is there as the session saw.");
    }

    void applyTo(ProgramSocket &socket, const ProgramStep &step, const SocketEvent &event)
    {
        const bool worked = !event.failed();
        switch (event.call()) {
        case Call::Socket:
            socket.isMade = true;
            socket.domain = step.level();
            socket.type = step.option();
            break;
        case Call::Listen:
            socket.isListener = socket.isListener || worked;
            m_program.listens = m_program.listens || worked;
            break;
        case Call::Connect:
            socket.isConnected = true;
            break;
        case Call::Close:
            socket.isClosed = worked;
            break;
        case Call::Recv:
            m_ended[step.socket] = m_ended[step.socket] || step.isEnd;
            break;
        case Call::Send:
        case Call::Shutdown:
            socket.sendsAfterEnd = socket.sendsAfterEnd || m_ended[step.socket];
            break;
        default:
            break;
        }
    }

    /// TLS is left to libraries; what goes over the wire cannot be sent a second time.
    void leaveOutEncrypted(ProgramStep &step)
    {
        m_encrypted.insert(step.socket);
        if (step.call == Call::Close || step.call == Call::Shutdown)
            return;
        step.kind = ProgramStep::Kind::LeaveOut;
        step.remark = Text::tr("TLS is not written as code; this call is left out.");
    }

    /// Which address a person may choose, and the calls that name it.
    void chooseMainAddress()
    {
        const auto isCandidate = [this](const ProgramStep &step) {
            const bool goesOut = step.call == Call::Connect || step.call == Call::SendTo;
            return (m_program.endpoint.isClient() ? goesOut : step.call == Call::Bind)
                && step.peer == 0 && !step.address.isNull();
        };
        const auto main = std::find_if(m_program.steps.begin(), m_program.steps.end(), isCandidate);
        if (main == m_program.steps.end())
            return;
        m_program.mainAddress = main->address;
        m_program.mainHost = hostFor(m_program.sockets[main->socket], main->address);
        for (ProgramStep &step : m_program.steps)
            step.isMainAddress = step.address == m_program.mainAddress && step.peer == 0
                && (step.call == Call::Bind || step.call == Call::Connect
                    || step.call == Call::SendTo);
    }

    void addAccepted(ProgramStep &step, quint32 socketId)
    {
        step.accepted = placeOf(socketId);
        const ProgramSocket &listener = m_program.sockets[step.socket];
        ProgramSocket &connection = m_program.sockets[step.accepted];
        connection.isAccepted = true;
        connection.isMade = true;
        connection.domain = listener.domain;
        connection.type = listener.type;
    }

    /// "listener", "connection", "client" for the only one of its kind; else with a number.
    void nameSockets()
    {
        const auto kindOf = [this](const ProgramSocket &socket) -> QByteArray {
            if (socket.isListener)
                return "listener";
            if (socket.isAccepted)
                return "connection";
            if (socket.isConnected)
                return "client";
            return m_program.endpoint.isServer() ? "server" : "endpoint";
        };
        QHash<QByteArray, int> counts;
        for (const ProgramSocket &socket : m_program.sockets)
            ++counts[kindOf(socket)];
        QHash<QByteArray, int> used;
        for (ProgramSocket &socket : m_program.sockets) {
            socket.name = kindOf(socket);
            if (counts.value(socket.name) > 1)
                socket.name += QByteArray::number(++used[kindOf(socket)]);
        }
    }

    const Recording &m_recording;
    CallFormat m_format;
    PayloadReader m_reader;
    SocketProgram m_program;
    QHash<quint32, size_t> m_places; ///< by socket id
    QHash<size_t, bool> m_ended; ///< whether the socket's peer has finished
    QHash<EndpointAddress, int> m_peers; ///< who sent messages: the variable's number
    QHash<EndpointAddress, size_t> m_owners; ///< addresses that the kernel chose, for socket - 1
    QSet<EndpointAddress> m_asked; ///< addresses that a bind asked for
    QSet<size_t> m_encrypted; ///< sockets that talk TLS
    qsizetype m_bytes = 0;
};

} // namespace

bool ProgramSocket::isIPv6() const
{
    return domain == AF_INET6;
}

bool ProgramSocket::isUnix() const
{
    return domain == AF_UNIX;
}

bool ProgramSocket::isStream() const
{
    return type == SOCK_STREAM || type == 0;
}

QList<EndpointId> programEndpoints(const Recording &recording, qsizetype callCount)
{
    QList<EndpointId> endpoints;
    EndpointId last;
    QSet<EndpointId> known;
    for (qsizetype index = 0; index < callCount; ++index) {
        const EndpointId endpoint = recording.events().at(index).endpoint();
        if (endpoint == last || !endpoint.isValid())
            continue;
        last = endpoint;
        if (!known.contains(endpoint)) {
            known.insert(endpoint);
            endpoints.append(endpoint);
        }
    }
    return endpoints;
}

SocketProgram socketProgram(const Recording &recording, EndpointId endpoint, qsizetype callCount)
{
    ProgramMaker maker(recording, endpoint);
    for (const ProgramCall &call : orderOf(recording, endpoint, callCount))
        maker.take(call);
    return std::move(maker).finish();
}

} // namespace socketscope
