#pragma once

#include "core/lab/callthread.h"
#include "core/support/result.h"

#include <QList>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace socketscope {

class Recording;

/// What became of a call that was asked for.
struct LabOutcome
{
    quint32 ticket = 0;
    quint32 socketId = 0; ///< on which it was made; of socket(2) the one it made
    qsizetype event = -1; ///< its index in the log; -1 if it was not made
    Error refused; ///< then: why not
};

/// The sockets whose calls a person makes one by one. Lives in the network thread, where what the
/// calls answered is recorded.
///
/// Calls on one socket are made in the order given. One that may wait is made in a thread of its
/// own, and the next one on that socket begins when it has returned, or has not for
/// limits::kLabWaitMs: then it is among the waiting calls of the recording, beside which others may
/// be made. close(2) interrupts first what waits on its socket.
class LabBench
{
public:
    /// Carries a function from any thread into the network thread.
    using Post = std::function<void(std::function<void()>)>;
    using Ended = std::function<void(const LabOutcome &outcome)>;

    /// `ended` is called once per call, in the network thread.
    LabBench(Recording &recording, Post post, Ended ended);
    /// As closeAll().
    ~LabBench();
    Q_DISABLE_COPY_MOVE(LabBench)

    void perform(quint32 ticket, const LabCall &call);
    /// The same for a call whose end nobody waits for; one that is refused is not told of.
    void perform(const LabCall &call) { perform(++m_lastOwnTicket, call); }
    [[nodiscard]] bool has(quint32 socketId) const { return m_sockets.count(socketId) > 0; }
    /// A call that has not begun is not made; one that waits ends with EINTR.
    void cancel(quint32 ticket);
    /// Cancels what that owner's sockets wait for, and closes them.
    void close(EndpointId owner);
    /// The same for all sockets, and returns when it is done.
    void closeAll();

private:
    struct Asked
    {
        quint32 ticket = 0;
        LabCall call;
    };
    struct Socket
    {
        quint32 id = 0;
        EndpointId owner;
        native::LabTarget target;
        std::deque<Asked> queue; ///< calls that have not begun
    };
    struct Running
    {
        Asked asked;
        std::unique_ptr<CallThread> thread;
        bool isWaiting = false; ///< is among the recording's waiting calls
        bool isCancelled = false;
    };

    /// Tickets from here on are the bench's own, of closes that nobody waits for.
    static constexpr quint32 kOwnTickets = 0x80000000;

    void refuse(const Asked &asked, const Error &reason);
    void dropQueue(Socket &socket, const Error &reason);
    void advance(quint32 socketId);
    [[nodiscard]] bool makeWay(const Socket &socket);
    void begin(Socket &socket, const Asked &asked);
    void beginInThread(Socket &socket, const Asked &asked);
    void makeSocket(const Asked &asked);
    void collect(quint32 ticket);
    void endRunning(std::map<quint32, Running>::iterator running, const native::LabAnswer &answer);
    void end(const Asked &asked, const native::LabAnswer &answer);
    void takeIn(quint32 socketId, EndpointId owner, const native::LabTarget &target);
    void forget(std::map<quint32, Socket>::iterator socket);
    void look();
    void tellWaiting(quint32 ticket);
    void interrupt(Running &running);
    void closeNow(const Socket &socket);
    [[nodiscard]] qsizetype callsAsked() const;
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] QList<quint32> socketsOf(EndpointId owner) const;

    Recording &m_recording;
    Post m_post;
    Ended m_ended;
    std::map<quint32, Socket> m_sockets; ///< the open ones, by id
    std::map<quint32, Running> m_running; ///< by ticket
    QTimer m_timer; ///< runs while a call is to be told waiting or to be interrupted
    quint32 m_lastOwnTicket = kOwnTickets;
};

} // namespace socketscope
