#include "core/lab/labbench.h"

#include "core/lab/labevent.h"
#include "core/lab/labrefusal.h"
#include "core/store/recording.h"

#include <algorithm>
#include <system_error>

namespace socketscope {

namespace {

/// Between two looks at calls that have just begun, and between two interruptions.
constexpr int kLookMs = 5;
constexpr qint64 kNsPerMs = 1'000'000;

} // namespace

LabBench::LabBench(Recording &recording, Post post, Ended ended)
    : m_recording(recording)
    , m_post(std::move(post))
    , m_ended(std::move(ended))
{
    m_timer.setInterval(kLookMs);
    m_timer.callOnTimeout([this] { look(); });
}

LabBench::~LabBench()
{
    closeAll();
}

void LabBench::perform(quint32 ticket, const LabCall &call)
{
    const Asked asked{ticket, call};
    if (const Result<void> checked = checkLabCall(call); !checked)
        return refuse(asked, checked.error());
    if (call.call == Call::Socket)
        return makeSocket(asked);
    const auto found = m_sockets.find(call.socketId);
    if (found == m_sockets.end())
        return refuse(asked, labrefusal::socketIsClosed());
    if (call.call != Call::Close && callsAsked() >= limits::kMaxLabQueue)
        return refuse(asked, labrefusal::tooManyQueued());
    found->second.queue.push_back(asked);
    advance(call.socketId);
}

qsizetype LabBench::callsAsked() const
{
    size_t count = 0;
    for (const auto &[id, socket] : m_sockets)
        count += socket.queue.size();
    return qsizetype(count);
}

/// For one socket more, with those that calls under way may make.
bool LabBench::hasRoom() const
{
    const auto accepts = std::count_if(m_running.begin(), m_running.end(),
        [](const auto &entry) { return entry.second.asked.call.call == Call::Accept; });
    return qsizetype(m_sockets.size()) + accepts < limits::kMaxLabSockets;
}

void LabBench::refuse(const Asked &asked, const Error &reason)
{
    if (asked.ticket < kOwnTickets)
        m_ended({asked.ticket, asked.call.socketId, -1, reason});
}

void LabBench::dropQueue(Socket &socket, const Error &reason)
{
    const std::deque<Asked> dropped = std::exchange(socket.queue, {});
    for (const Asked &asked : dropped)
        refuse(asked, reason);
}

/// Begins what may begin on the socket.
void LabBench::advance(quint32 socketId)
{
    for (;;) {
        const auto found = m_sockets.find(socketId);
        if (found == m_sockets.end() || !makeWay(found->second))
            return;
        const Asked asked = found->second.queue.front();
        found->second.queue.pop_front();
        begin(found->second, asked);
    }
}

/// Whether the next call may begin now. A close first interrupts what stands in its way.
bool LabBench::makeWay(const Socket &socket)
{
    if (socket.queue.empty())
        return false;
    const bool isClose = socket.queue.front().call.call == Call::Close;
    bool isFree = true;
    for (auto &[ticket, running] : m_running) {
        if (running.asked.call.socketId != socket.id)
            continue;
        if (isClose)
            interrupt(running);
        isFree = isFree && running.isWaiting && !isClose;
    }
    return isFree;
}

void LabBench::begin(Socket &socket, const Asked &asked)
{
    if (!mayWait(asked.call.call))
        return end(asked, native::makeLabCall(asked.call, socket.target, m_recording));
    const bool isClose = asked.call.call == Call::Close;
    if (asked.call.call == Call::Accept && !hasRoom())
        return refuse(asked, labrefusal::tooManySockets());
    if (!isClose && qsizetype(m_running.size()) >= limits::kMaxWaitingCalls)
        return refuse(asked, labrefusal::tooManyWaiting());
    beginInThread(socket, asked);
}

void LabBench::beginInThread(Socket &socket, const Asked &asked)
{
    const quint32 ticket = asked.ticket;
    const auto left = [this, ticket] {
        m_post([this, ticket] { collect(ticket); });
    };
    try {
        m_running[ticket]
            = {asked, std::make_unique<CallThread>(asked.call, socket.target, m_recording, left)};
        m_timer.start();
    } catch (const std::system_error &error) {
        m_running.erase(ticket);
        refuse(asked, labrefusal::noThread(error));
    }
}

void LabBench::makeSocket(const Asked &asked)
{
    if (!hasRoom())
        return refuse(asked, labrefusal::tooManySockets());
    Asked numbered = asked;
    numbered.call.socketId = m_recording.nextSocketId();
    end(numbered, native::makeLabCall(asked.call, {}, m_recording));
}

/// Every few milliseconds while there is something to be done about a call that has not returned.
void LabBench::look()
{
    QList<quint32> waiting;
    bool isDone = true;
    for (auto &[ticket, running] : m_running) {
        if (running.isCancelled) {
            running.thread->interrupt();
        } else if (!running.isWaiting) {
            const qint64 begunNs = running.thread->begunNs();
            if (begunNs >= 0 && m_recording.nowNs() - begunNs >= limits::kLabWaitMs * kNsPerMs
                && !running.thread->hasLeft())
                waiting.append(ticket);
        }
        isDone = isDone && running.isWaiting && !running.isCancelled;
    }
    for (const quint32 ticket : waiting)
        tellWaiting(ticket);
    if (isDone)
        m_timer.stop();
}

void LabBench::tellWaiting(quint32 ticket)
{
    Running &running = m_running.at(ticket);
    const LabCall &call = running.asked.call;
    const Socket &socket = m_sockets.at(call.socketId);
    SocketEvent event = askedEvent(call, socket.target, socket.owner, m_recording);
    event.startNs = running.thread->begunNs();
    running.isWaiting = true;
    m_recording.addWaitingCall({ticket, event});
    advance(call.socketId);
}

void LabBench::interrupt(Running &running)
{
    running.isCancelled = true;
    running.thread->interrupt();
    m_timer.start();
}

void LabBench::cancel(quint32 ticket)
{
    const auto running = m_running.find(ticket);
    if (running != m_running.end())
        return interrupt(running->second);
    for (auto &[id, socket] : m_sockets) {
        const auto asked = std::find_if(socket.queue.begin(), socket.queue.end(),
            [ticket](const Asked &candidate) { return candidate.ticket == ticket; });
        if (asked == socket.queue.end())
            continue;
        const Asked cancelled = *asked;
        socket.queue.erase(asked);
        refuse(cancelled, labrefusal::cancelledBefore());
        return advance(id);
    }
}

QList<quint32> LabBench::socketsOf(EndpointId owner) const
{
    QList<quint32> ids;
    for (const auto &[id, socket] : m_sockets) {
        if (socket.owner == owner)
            ids.append(id);
    }
    return ids;
}

void LabBench::close(EndpointId owner)
{
    for (const quint32 id : socketsOf(owner)) {
        Socket &socket = m_sockets.at(id);
        dropQueue(socket, labrefusal::cancelledBefore());
        LabCall call;
        call.call = Call::Close;
        call.socketId = id;
        socket.queue.push_back({++m_lastOwnTicket, call});
        advance(id);
    }
}

} // namespace socketscope
