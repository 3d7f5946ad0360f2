#include "core/lab/labbench.h"

#include "core/lab/labevent.h"
#include "core/lab/labrefusal.h"
#include "core/store/recording.h"

#include <system_error>

// How calls end: what they answered is recorded, and sockets come and go.

namespace socketscope {

/// A thread has left its call.
void LabBench::collect(quint32 ticket)
{
    const auto found = m_running.find(ticket);
    if (found == m_running.end()) // closeAll() was quicker
        return;
    const native::LabAnswer answer = found->second.thread->take();
    endRunning(found, answer);
}

void LabBench::endRunning(
    std::map<quint32, Running>::iterator running, const native::LabAnswer &answer)
{
    const Asked asked = running->second.asked;
    const bool wasWaiting = running->second.isWaiting;
    m_running.erase(running);
    end(asked, answer);
    if (wasWaiting)
        m_recording.removeWaitingCall(asked.ticket);
    advance(asked.call.socketId);
}

/// Records a call that has returned.
void LabBench::end(const Asked &asked, const native::LabAnswer &answer)
{
    const LabCall &call = asked.call;
    const auto found = m_sockets.find(call.socketId);
    const native::LabTarget target
        = found == m_sockets.end() ? native::LabTarget() : found->second.target;
    const EndpointId owner = found == m_sockets.end() ? call.owner : found->second.owner;
    SocketEvent event
        = answeredEvent(askedEvent(call, target, owner, m_recording), call, answer, m_recording);
    if (call.call == Call::Accept && answer.ok())
        event.payloadPosition = m_recording.nextSocketId();
    const bool isSetOption = call.call == Call::SetSockOpt;
    const bool isSent = event.isSend() && answer.ok();
    const qsizetype before = m_recording.events().size();
    m_recording.record(event,
        isSetOption  ? QByteArrayView(call.value)
            : isSent ? QByteArrayView(call.bytes).first(qsizetype(answer.result))
                     : QByteArrayView(answer.bytes));
    const bool isKept = m_recording.events().size() > before;

    if (call.call == Call::Socket && answer.ok())
        takeIn(call.socketId, owner, {int(answer.result), call.domain, call.type});
    else if (call.call == Call::Accept && answer.ok())
        takeIn(quint32(event.payloadPosition), owner,
            {int(answer.result), target.domain, target.type});
    else if (call.call == Call::Close && found != m_sockets.end())
        forget(found);
    if (asked.ticket < kOwnTickets)
        m_ended({asked.ticket, call.socketId, isKept ? before : -1, {}});
}

void LabBench::takeIn(quint32 socketId, EndpointId owner, const native::LabTarget &target)
{
    m_sockets[socketId] = {socketId, owner, target, {}};
}

/// close(2) gives the descriptor back whatever it answers.
void LabBench::forget(std::map<quint32, Socket>::iterator socket)
{
    Socket closed = std::move(socket->second);
    m_sockets.erase(socket);
    dropQueue(closed, labrefusal::socketIsClosed());
}

void LabBench::closeAll()
{
    for (auto &[id, socket] : m_sockets)
        dropQueue(socket, labrefusal::cancelledBefore());
    for (auto &[ticket, running] : m_running)
        running.thread->interrupt();
    while (!m_running.empty()) {
        const auto first = m_running.begin();
        const native::LabAnswer answer = first->second.thread->takeInterrupted();
        endRunning(first, answer);
    }
    while (!m_sockets.empty())
        closeNow(m_sockets.begin()->second);
    m_timer.stop();
}

/// In a thread too, for one that lingers would hold up this one.
void LabBench::closeNow(const Socket &socket)
{
    Asked asked{++m_lastOwnTicket, {}};
    asked.call.call = Call::Close;
    asked.call.socketId = socket.id;
    native::LabAnswer answer;
    try {
        CallThread thread(asked.call, socket.target, m_recording, [] {});
        answer = thread.takeInterrupted();
    } catch (const std::system_error &) {
        answer = native::makeLabCall(asked.call, socket.target, m_recording);
    }
    end(asked, answer);
}

} // namespace socketscope
