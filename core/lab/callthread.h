#pragma once

#include "core/lab/nativecalls.h"

#include <atomic>
#include <functional>
#include <thread>

namespace socketscope {

/// One call that may wait, made in a thread of its own, and the way out of it.
///
/// interrupt() sends the thread a signal, SIGURG, without SA_RESTART, which ends a call that waits
/// with EINTR (signal(7)). One that comes before the call has no effect, so it is sent again until
/// the thread has left. It goes to this thread only, and no other signal does, so that a send to a
/// peer that is gone answers EPIPE and ends nothing.
class CallThread
{
public:
    /// Begins the call; `left` is called in the thread after it. Throws std::system_error when the
    /// system gives no thread.
    CallThread(const LabCall &call, const native::LabTarget &target, const EventSink &sink,
        std::function<void()> left);
    /// Interrupts the call until the thread has left it.
    ~CallThread();
    Q_DISABLE_COPY_MOVE(CallThread)

    /// Nanoseconds since the session began when the call was about to be made; -1 before that.
    [[nodiscard]] qint64 begunNs() const { return m_begunNs.load(std::memory_order_acquire); }
    [[nodiscard]] bool hasLeft() const { return m_hasLeft.load(std::memory_order_acquire); }
    /// Sends the signal once. To be repeated while it has not left.
    void interrupt();
    /// Waits for the thread and gives what the call answered.
    [[nodiscard]] native::LabAnswer take();
    /// The same, interrupting the call until it has returned.
    [[nodiscard]] native::LabAnswer takeInterrupted();

private:
    void run(const LabCall &call, const native::LabTarget &target, const EventSink &sink);

    std::atomic<qint64> m_begunNs{-1};
    std::atomic<bool> m_hasLeft{false};
    native::LabAnswer m_answer; ///< of the thread until it has left
    std::thread m_thread;
};

} // namespace socketscope
