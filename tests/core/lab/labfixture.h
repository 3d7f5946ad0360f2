#pragma once

#include "core/net/session.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <QHash>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace socketscope {

inline EndpointAddress loopback(quint16 port = 0)
{
    return {QHostAddress(QHostAddress::LocalHost), port};
}

/// The lab of a session on loopback: makes one call after the other as a person does.
class LabFixture
{
public:
    LabFixture()
    {
        QObject::connect(&session, &Session::labCallEnded, &session,
            [this](quint32 ticket, quint32 socketId, qsizetype event, const Error &refused) {
                ended[ticket] = {socketId, event, refused};
            });
    }

    struct Ended
    {
        quint32 socketId = 0;
        qsizetype event = -1;
        Error refused;
    };

    [[nodiscard]] const Recording &recording() const { return session.recording(); }
    [[nodiscard]] const EventLog &log() const { return recording().events(); }

    /// Waits until the call has ended; its row, or an empty one if it was refused.
    SocketEvent result(quint32 ticket)
    {
        if (!QTest::qWaitFor([&] { return ended.contains(ticket); }, 10000)
            || ended[ticket].event < 0)
            return {};
        return log().at(ended[ticket].event);
    }
    /// Waits until the call is one that waits.
    bool waits(quint32 ticket)
    {
        return QTest::qWaitFor(
                   [&] {
                       for (const WaitingCall &call : recording().waitingCalls().list()) {
                           if (call.ticket == ticket)
                               return true;
                       }
                       return ended.contains(ticket);
                   },
                   10000)
            && !ended.contains(ticket);
    }
    SocketEvent make(const LabCall &call) { return result(session.perform(call)); }
    quint32 begin(const LabCall &call) { return session.perform(call); }

    static LabCall call(Call call, quint32 socketId)
    {
        LabCall made;
        made.call = call;
        made.socketId = socketId;
        return made;
    }
    static LabCall withAddress(Call made, quint32 socketId, const EndpointAddress &address)
    {
        LabCall asked = call(made, socketId);
        asked.address = address;
        return asked;
    }
    static LabCall sending(quint32 socketId, const QByteArray &bytes, int flags = 0)
    {
        LabCall asked = call(Call::Send, socketId);
        asked.bytes = bytes;
        asked.messageFlags = quint32(flags);
        return asked;
    }
    static LabCall receiving(
        quint32 socketId, quint32 size = 100, int flags = 0, Call made = Call::Recv)
    {
        LabCall asked = call(made, socketId);
        asked.size = size;
        asked.messageFlags = quint32(flags);
        return asked;
    }
    static LabCall option(quint32 socketId, int level, int name, const QByteArray &value)
    {
        LabCall asked = call(Call::SetSockOpt, socketId);
        asked.level = level;
        asked.option = name;
        asked.value = value;
        return asked;
    }
    template <typename Value>
    static QByteArray raw(const Value &value)
    {
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    }

    SocketEvent socketCall(int domain, int type, quint16 flags = 0)
    {
        LabCall asked = call(Call::Socket, 0);
        asked.domain = domain;
        asked.type = type;
        asked.socketFlags = flags;
        return make(asked);
    }
    /// The new socket's id.
    quint32 socket(int type = SOCK_STREAM, quint16 flags = 0, int domain = AF_INET)
    {
        return socketCall(domain, type, flags).socketId;
    }
    SocketEvent bind(quint32 id, const EndpointAddress &address = loopback())
    {
        return make(withAddress(Call::Bind, id, address));
    }
    SocketEvent connect(quint32 id, const EndpointAddress &address)
    {
        return make(withAddress(Call::Connect, id, address));
    }
    SocketEvent listen(quint32 id, int backlog = 5)
    {
        LabCall asked = call(Call::Listen, id);
        asked.backlog = backlog;
        return make(asked);
    }
    SocketEvent close(quint32 id) { return make(call(Call::Close, id)); }
    SocketEvent shutdown(quint32 id, int how)
    {
        LabCall asked = call(Call::Shutdown, id);
        asked.how = how;
        return make(asked);
    }
    /// What getsockname answers.
    EndpointAddress nameOf(quint32 id)
    {
        return recording().addressOf(make(call(Call::GetSockName, id)));
    }
    /// A socket that listens on a free port of loopback.
    quint32 listener(int backlog = 5)
    {
        const quint32 id = socket();
        bind(id);
        listen(id, backlog);
        return id;
    }
    /// Both ends of a connection of lab sockets: the one that connected, the accepted one.
    std::pair<quint32, quint32> connection()
    {
        const quint32 listening = listener();
        const quint32 client = socket();
        connect(client, nameOf(listening));
        return {client, make(call(Call::Accept, listening)).acceptedSocketId()};
    }
    [[nodiscard]] QByteArray payload(const SocketEvent &event) const
    {
        return recording().payloadOf(event).bytes().toByteArray();
    }
    [[nodiscard]] SocketFacts facts(quint32 socketId) const
    {
        SocketBook book;
        book.follow(recording(), log().size());
        const SocketFacts *found = book.find(socketId);
        return found ? *found : SocketFacts();
    }
    /// "socket bind listen!22": the calls of one socket in their order, with errno where one
    /// failed.
    [[nodiscard]] QString calls(quint32 socketId) const
    {
        QStringList names;
        for (qsizetype index = 0; index < log().size(); ++index) {
            const SocketEvent &event = log().at(index);
            if (event.socketId != socketId)
                continue;
            names.append(QLatin1StringView(callName(event.call())));
            if (event.failed())
                names.last() += QStringLiteral("!%1").arg(event.errorNumber);
        }
        return names.join(u' ');
    }

    QHash<quint32, Ended> ended; ///< by ticket
    Session session;
};

/// Compares a call's outcome: its result, and errno by number.
#define COMPARE_FAILED(event, number)                                                              \
    do {                                                                                           \
        const SocketEvent failedEvent = (event);                                                   \
        QCOMPARE(failedEvent.result, -1);                                                          \
        QCOMPARE(int(failedEvent.errorNumber), number);                                            \
    } while (false)

} // namespace socketscope
