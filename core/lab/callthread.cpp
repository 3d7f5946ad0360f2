#include "core/lab/callthread.h"

#include "core/event/eventsink.h"
#include "core/support/blockedsignals.h"

#include <csignal>
#include <ctime>
#include <pthread.h>

namespace socketscope {

namespace {

/// Ignored by default and sent by nobody who was not asked (F_SETOWN), so a stray one does no harm.
constexpr int kInterruption = SIGURG;
/// Between two of them; a call that was not reached by one has been by the next.
constexpr timespec kPause{0, 1'000'000};

void doNothing(int)
{ }

/// For the whole process and always the same, so it does not matter how often.
void installHandler()
{
    struct sigaction action = {};
    action.sa_handler = doNothing;
    sigemptyset(&action.sa_mask);
    sigaction(kInterruption, &action, nullptr);
}

void admitInterruption()
{
    sigset_t admitted;
    sigemptyset(&admitted);
    sigaddset(&admitted, kInterruption);
    pthread_sigmask(SIG_UNBLOCK, &admitted, nullptr);
}

} // namespace

CallThread::CallThread(const LabCall &call, const native::LabTarget &target, const EventSink &sink,
    std::function<void()> left)
{
    installHandler();
    m_thread = std::thread([this, call, target, &sink, left = std::move(left)] {
        run(call, target, sink);
        left();
    });
}

CallThread::~CallThread()
{
    if (m_thread.joinable())
        static_cast<void>(takeInterrupted());
}

void CallThread::run(const LabCall &call, const native::LabTarget &target, const EventSink &sink)
{
    blockProcessSignals();
    admitInterruption();
    m_begunNs.store(sink.nowNs(), std::memory_order_release);
    m_answer = native::makeLabCall(call, target, sink);
    m_hasLeft.store(true, std::memory_order_release);
}

void CallThread::interrupt()
{
    // Until it is joined the thread may have ended, but its name is not given to another.
    if (m_thread.joinable() && !hasLeft())
        pthread_kill(m_thread.native_handle(), kInterruption);
}

native::LabAnswer CallThread::take()
{
    m_thread.join();
    return std::move(m_answer);
}

native::LabAnswer CallThread::takeInterrupted()
{
    while (!hasLeft()) {
        interrupt();
        ::nanosleep(&kPause, nullptr);
    }
    return take();
}

} // namespace socketscope
