#pragma once

#include "core/lab/labcall.h"
#include "core/net/session.h"
#include "core/steps/stepbeginning.h"
#include "core/steps/stepfacts.h"
#include "core/steps/steppredictions.h"

#include <optional>
#include <vector>

namespace socketscope {

class Recording;
class SocketBook;
struct SocketFacts;

/// The call that comes next.
struct NextCall
{
    LabCall call; ///< for Session::perform(); none if a name is to be looked up
    QString lookUp; ///< that name; the answer goes to StepSequence::answer()
    QString sentence; ///< "accept() will take 127.0.0.1:59206 from the queue."
    bool waits = false; ///< as far as the kernel tells, it will not return at once
    QList<Prediction> predictions;
};

/// Says which call a server or client makes next, one after the other as the programs of the labs
/// do: decided by its settings and by what the log tells of its sockets, which are lab sockets of
/// that owner (see Session::stepServer()). Every protocol but TLS. With a name the look-up comes
/// first; a client whose connect() fails goes on with the name's next address, on a new socket.
///
/// A server: socket, setsockopt for each option, bind, listen; then accept, send the greeting,
/// recv, send the reply, … close, and accept again. It does what can be done at once before it
/// turns to what waits. A client: socket, its options, bind if a source is set, connect; then send
/// what was typed, recv, and at its end shutdown, recv and close. Of datagrams: bind, then recvfrom
/// and sendto.
class StepSequence
{
public:
    /// Of what was typed and not sent yet; more is refused.
    static constexpr qsizetype kMostTyped = 32;

    /// `since`: how many calls the log had then; a server's number may have been another's before.
    StepSequence(const ServerSettings &settings, EndpointId owner, qsizetype since);
    StepSequence(const ClientSettings &settings, EndpointId owner);

    /// Why there are no steps, or no more: the protocol has none, or the name no address. Empty if
    /// all is well.
    [[nodiscard]] QString problem() const { return m_beginning.problem(); }
    /// What is known of the name that was to be looked up.
    void answer(const HostAnswer &answer) { m_beginning.answer(answer); }
    /// What is sent next on that socket, before anything else; 0: on whichever can send, the newest
    /// first. False if too much waits already.
    bool type(const QByteArray &bytes, quint32 socketId = 0);
    /// The end is wanted: a client finishes sending and closes, a server closes its connections and
    /// then stops listening.
    void end();
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    /// A call of this sequence has returned; `event` is its row.
    void made(const LabCall &call, const SocketEvent &event);

    /// None when it is over: the last socket is closed, or there is a problem. `facts` are what the
    /// kernel tells, where one has asked.
    [[nodiscard]] std::optional<NextCall> next(
        const Recording &recording, const SocketBook &book, const StepFacts &facts = {}) const;

private:
    /// The sockets of the sequence.
    struct Own
    {
        const SocketFacts *main = nullptr; ///< that listens, or is the only one
        std::vector<const SocketFacts *> connections; ///< accepted and open, the newest first
    };
    struct Typed
    {
        quint32 socketId = 0;
        QByteArray bytes;
    };

    [[nodiscard]] Own ownSockets(const SocketBook &book) const;
    [[nodiscard]] LabCall nextCall(
        const Recording &recording, const SocketBook &book, const StepFacts &facts) const;
    [[nodiscard]] QString sentenceFor(const LabCall &call, const StepFacts &facts) const;
    [[nodiscard]] LabCall preparing(const SocketEvent &last, quint32 socketId) const;
    [[nodiscard]] LabCall accepting(
        const Recording &recording, const Own &own, const StepFacts &facts) const;
    [[nodiscard]] LabCall serving(const Recording &recording, const SocketFacts &connection) const;
    [[nodiscard]] LabCall talking(const Recording &recording, const SocketFacts &socket) const;
    [[nodiscard]] LabCall exchanging(const Recording &recording, const SocketFacts &socket) const;
    [[nodiscard]] LabCall answering(const Recording &recording, const SocketFacts &socket) const;
    [[nodiscard]] LabCall datagramTo(
        const SocketFacts &socket, const EndpointAddress &peer, const QByteArray &bytes) const;
    [[nodiscard]] const QByteArray *typedFor(quint32 socketId) const;

    EndpointId m_owner;
    StepBeginning m_beginning;
    bool m_isServer;
    Protocol m_protocol;
    qsizetype m_since = 0;
    ServerSettings m_server; ///< of a server
    bool m_connects = true; ///< of a client of datagrams
    quint32 m_room = 0; ///< for what is received
    QList<Typed> m_typed;
    bool m_isEnding = false;
};

} // namespace socketscope
