#pragma once

#include "core/event/socketevent.h"
#include "core/store/socketstate.h"

#include <QList>

#include <vector>

namespace socketscope {

class Recording;
struct ToldEnds;

/// What the log tells about one socket so far.
struct SocketFacts
{
    quint32 socketId = 0;
    EndpointId endpoint;
    int descriptor = -1;
    quint16 domain = 0; ///< AF_…, 0 while unknown; an accepted socket's is its listener's
    quint16 type = 0; ///< SOCK_…, as the domain
    quint32 listenerId = 0; ///< socket id of the listener that accepted it, 0 if none did
    quint32 acceptedNumber = 0; ///< counted from 1 per listening socket, 0 if not accepted
    quint32 localAddress = 0; ///< address id, 0 while unknown
    quint32 peerAddress = 0; ///< address id, 0 while unknown
    quint32 lastSender = 0; ///< of an unconnected socket: address id of whom the last recvfrom
                            ///< told, who is answered; 0 if nobody can be
    SocketState state = SocketState::Fresh;
    SocketState stateBeforeClose = SocketState::Fresh;
    bool isListener = false;
    bool isPeerTold = false; ///< the peer is known from a file's word only, not from a call
    bool isTls
        = false; ///< what it sends and receives is encrypted; SSL_read and SSL_write tell what
    bool peerFinished = false; ///< recv returned 0
    bool sendingFinished = false; ///< shutdown of the sending direction succeeded
    bool resetsOnClose = false; ///< SO_LINGER of no time was set last; known to follow() only
    qint64 listenNs = -1; ///< since when it listens, or has; -1 if it never did
    qint64 receivingFinishedNs = -1; ///< when our shutdown ended receiving, -1 if none did
    int backlog = 0;
    int lastError = 0; ///< errno of the last failed call
    Call lastErrorCall = Call::None;
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
    qint64 closeWaitNs = -1; ///< since when CLOSE_WAIT lasted, -1 if it never did
    qint64 closeWaitLastedNs = -1; ///< how long, -1 while it lasts
    qint64 firstNs = 0; ///< start of its first call
    qint64 lastNs = 0; ///< end of its last call
    qsizetype firstEvent = -1;
    qsizetype lastEvent = -1;
    quint32 openConnections = 0; ///< of a listener: accepted and not yet closed
    quint32 acceptedCount = 0; ///< of a listener: accepted so far

    [[nodiscard]] bool isOpen() const { return state != SocketState::Closed && descriptor >= 0; }
    /// SOCK_DGRAM: no connections, and each call moves one message.
    [[nodiscard]] bool isDatagram() const;
    [[nodiscard]] bool isConnection() const
    {
        return !isListener && (peerAddress != 0 || listenerId != 0);
    }
    /// Whether it is the server's end of a connection.
    [[nodiscard]] bool wasAccepted() const
    {
        return listenerId != 0 || (isPeerTold && endpoint.isServer());
    }
    /// Whether bytes may be sent on it now.
    [[nodiscard]] bool canSend() const
    {
        return !isListener && !sendingFinished
            && (state == SocketState::Established || state == SocketState::CloseWait
                || (state == SocketState::Unconnected && (endpoint.isClient() || lastSender != 0)));
    }
};

/// The sockets of a session, folded from its log; a reader's view, of one thread.
///
/// follow() costs about 20 ns per new event. Facts are kept in the order of socket ids.
class SocketBook
{
public:
    /// Takes in the events [followed(), end) and returns the ids of sockets that came or changed
    /// state.
    QList<quint32> follow(const Recording &recording, qsizetype end);
    /// Takes in one event; exposed for readers that walk a log themselves. It leaves lastSender
    /// and resetsOnClose unknown, which follow() finds in the recording.
    void apply(const SocketEvent &event, qsizetype index);
    /// Takes in, after the events up to end, what a file's lines tell of their sockets.
    void applyToldEnds(const Recording &recording, qsizetype end);

    [[nodiscard]] qsizetype followed() const { return m_followed; }
    /// All sockets, in the order they were made.
    [[nodiscard]] const std::vector<SocketFacts> &sockets() const { return m_sockets; }
    /// Null if no event has named that socket.
    [[nodiscard]] const SocketFacts *find(quint32 socketId) const;
    /// The last socket of that endpoint, null if none.
    [[nodiscard]] const SocketFacts *newestOf(EndpointId endpoint) const;
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    [[nodiscard]] qint64 failedCalls() const { return m_failedCalls; }
    /// Connections that are open now, both roles counted.
    [[nodiscard]] int openConnections() const { return m_openConnections; }
    [[nodiscard]] int openListeners() const { return m_openListeners; }

private:
    void apply(const ToldEnds &told, const SocketEvent &event);
    SocketFacts &factsFor(const SocketEvent &event, qsizetype index);
    void applyAccept(SocketFacts &listener, const SocketEvent &event, qsizetype index);
    void applyTransfer(SocketFacts &facts, const SocketEvent &event);
    // In socketbookchanges.cpp, with the transfers and the failures.
    void applyShutdown(SocketFacts &facts, const SocketEvent &event);
    void applyDatagram(SocketFacts &facts, const SocketEvent &event);
    void applyClose(SocketFacts &facts);
    void applyFailure(SocketFacts &facts, const SocketEvent &event);
    void changeState(SocketFacts &facts, SocketState state);

    const Recording *m_recording = nullptr; ///< while it is followed
    std::vector<SocketFacts> m_sockets;
    std::vector<qint32> m_indexOfId; ///< socket id to index in m_sockets, -1 if none
    QList<quint32> m_changed;
    qsizetype m_followed = 0;
    qsizetype m_toldEnds = 0; ///< taken in
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
    qint64 m_failedCalls = 0;
    int m_openConnections = 0;
    int m_openListeners = 0;
};

} // namespace socketscope
