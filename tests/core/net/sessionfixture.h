#pragma once

#include "core/net/session.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>

namespace socketscope {

/// A session on loopback with what its tests ask again and again.
class SessionFixture
{
public:
    SessionFixture()
        : statuses(&session, &Session::endpointChanged)
        , outputs(&session, &Session::outputChanged)
        , refusals(&session, &Session::sendRefused)
        , files(&session, &Session::fileProgressed)
    { }

    [[nodiscard]] const EventLog &log() const { return session.recording().events(); }

    /// The last status told of that endpoint.
    [[nodiscard]] EndpointStatus status(EndpointId id) const
    {
        for (qsizetype index = statuses.size() - 1; index >= 0; --index) {
            const auto status = statuses.at(index).at(0).value<EndpointStatus>();
            if (status.id == id)
                return status;
        }
        return {};
    }
    [[nodiscard]] bool wasIn(EndpointId id, EndpointStatus::Phase phase) const
    {
        for (const QList<QVariant> &signal : statuses) {
            const auto status = signal.at(0).value<EndpointStatus>();
            if (status.id == id && status.phase == phase)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isIn(EndpointId id, EndpointStatus::Phase phase) const
    {
        const EndpointStatus last = status(id);
        return last.id == id && last.phase == phase;
    }

    /// Waits for the phase without the pauses of QTRY.
    bool waitFor(EndpointId id, EndpointStatus::Phase phase)
    {
        while (!wasIn(id, phase)) {
            if (!statuses.wait())
                return false;
        }
        return true;
    }

    /// Why the endpoint failed, once it has.
    Error failureOf(EndpointId id)
    {
        return waitFor(id, EndpointStatus::Phase::Failed)
            ? status(id).error
            : Error{-1, QStringLiteral("did not fail")};
    }

    /// The events of one socket, or of all with 0.
    [[nodiscard]] QList<SocketEvent> events(quint32 socketId = 0, Call call = Call::None) const
    {
        QList<SocketEvent> found;
        const qsizetype end = log().size();
        for (qsizetype index = 0; index < end; ++index) {
            const SocketEvent &event = log().at(index);
            if ((socketId == 0 || event.socketId == socketId)
                && (call == Call::None || event.call() == call))
                found.append(event);
        }
        return found;
    }
    /// "socket bind listen": the calls of one socket in their order.
    [[nodiscard]] QString calls(quint32 socketId) const
    {
        QStringList names;
        for (const SocketEvent &event : events(socketId)) {
            names.append(QLatin1StringView(callName(event.call())));
            if (event.failed())
                names.last() += QStringLiteral("!%1").arg(event.errorNumber);
        }
        return names.join(u' ');
    }
    [[nodiscard]] QByteArray bytes(quint32 socketId, Call call) const
    {
        QByteArray all;
        for (const SocketEvent &event : events(socketId, call))
            all += session.recording().payloadOf(event).bytes();
        return all;
    }
    [[nodiscard]] QByteArray received(quint32 socketId) const
    {
        return bytes(socketId, Call::Recv);
    }
    [[nodiscard]] QByteArray sent(quint32 socketId) const { return bytes(socketId, Call::Send); }
    [[nodiscard]] SocketFacts facts(quint32 socketId) const
    {
        SocketBook book;
        book.follow(session.recording(), log().size());
        const SocketFacts *found = book.find(socketId);
        return found ? *found : SocketFacts();
    }
    /// The sockets that the listener has accepted, in order.
    [[nodiscard]] QList<quint32> accepted(quint32 listenerId) const
    {
        QList<quint32> ids;
        for (const SocketEvent &event : events(listenerId, Call::Accept)) {
            if (!event.failed())
                ids.append(event.acceptedSocketId());
        }
        return ids;
    }

    /// Starts a server on a free port of loopback and waits until it listens.
    EndpointId listen(ServerSettings settings = {}, const QString &address = {})
    {
        settings.port = 0;
        if (!address.isEmpty())
            settings.address = address;
        const EndpointId id = session.startServer(settings);
        [&] {
            QTRY_VERIFY(isIn(id, EndpointStatus::Phase::Listening));
        }();
        return id;
    }
    [[nodiscard]] quint16 port(EndpointId server) const { return status(server).address.port(); }
    [[nodiscard]] quint32 listener(EndpointId server) const { return status(server).socketId; }
    [[nodiscard]] QList<quint32> connections(EndpointId server) const
    {
        return accepted(listener(server));
    }

    /// Connects one of our own clients and waits until it is connected; returns its socket id.
    quint32 connectTo(EndpointId server, ClientSettings settings = {})
    {
        settings.port = port(server);
        const EndpointId id = session.connectClient(settings);
        [&] {
            QTRY_VERIFY(isIn(id, EndpointStatus::Phase::Connected));
        }();
        return status(id).socketId;
    }

    Session session;
    QSignalSpy statuses;
    QSignalSpy outputs;
    QSignalSpy refusals;
    QSignalSpy files;
};

} // namespace socketscope
