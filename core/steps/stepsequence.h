#pragma once

#include "core/lab/labcall.h"
#include "core/net/session.h"
#include "core/steps/stepfacts.h"
#include "core/steps/steppredictions.h"

#include <optional>

namespace socketscope {

class Recording;
class SocketBook;
struct SocketFacts;

/// The call that comes next.
struct NextCall
{
    LabCall call; ///< for Session::perform()
    QString sentence; ///< "next: accept() will take 127.0.0.1:59206 from the queue"
    bool waits = false; ///< as far as the kernel tells, it will not return at once
    QList<Prediction> predictions;
};

/// Says which call a server or client of TCP makes next, one after the other as the programs of the
/// labs do: decided by its settings and by what the log tells of its sockets, which are lab sockets
/// of that owner (see Session::stepServer()).
///
/// A server: socket, setsockopt, bind, listen; then accept, send the greeting, recv, send the
/// reply, … close, and accept again. It turns to a connection that waits in the queue before it
/// waits for one it has. A client: socket, bind if a source is set, connect; then send what was
/// typed, recv, and at its end shutdown, recv and close.
class StepSequence
{
public:
    /// `since`: how many calls the log had then; a server's number may have been another's before.
    StepSequence(const ServerSettings &settings, EndpointId owner, qsizetype since);
    StepSequence(const ClientSettings &settings, EndpointId owner);

    /// Why there are no steps: the address is none that can be bound or connected to without
    /// looking up a name. Empty if all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is sent next, before anything else; of a server on its newest connection.
    void type(const QByteArray &bytes) { m_typed = bytes; }
    /// The end is wanted: a client finishes sending and closes, a server closes its connections and
    /// then stops listening.
    void end() { m_isEnding = true; }
    /// A call of this sequence has returned: what was typed is not sent twice.
    void made(const SocketEvent &event);

    /// None when it is over: the last socket is closed, or there is a problem. `facts` are what the
    /// kernel tells, where one has asked.
    [[nodiscard]] std::optional<NextCall> next(
        const Recording &recording, const SocketBook &book, const StepFacts &facts = {}) const;

private:
    [[nodiscard]] LabCall ofServer(
        const Recording &recording, const SocketBook &book, const StepFacts &facts) const;
    [[nodiscard]] LabCall ofClient(const Recording &recording, const SocketBook &book) const;
    [[nodiscard]] LabCall preparing(const Recording &recording, const SocketFacts &facts) const;
    [[nodiscard]] LabCall serving(const Recording &recording, const SocketFacts &facts) const;
    [[nodiscard]] LabCall socketCall() const;

    EndpointId m_owner;
    bool m_isServer;
    qsizetype m_since = 0;
    ServerSettings m_server;
    EndpointAddress m_address; ///< to be bound or connected to
    EndpointAddress m_source; ///< of a client; null: the system's choice
    QString m_problem;
    QByteArray m_typed;
    bool m_isEnding = false;
};

} // namespace socketscope
