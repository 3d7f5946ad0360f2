#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace socketscope {

/// Carries commands to the thread that it lives in, where they run in the order given.
///
/// Commands that are given faster than they run share one wake-up of that thread's event loop. The
/// lock is a std::mutex, so that ThreadSanitizer sees what orders the two threads (Qt's own queue
/// is not built with it).
class Mailbox final : public QObject
{
    Q_OBJECT

public:
    using Command = std::function<void()>;
    using QObject::QObject;

    /// Runs the command soon, from the event loop. Any thread.
    void post(Command command);
    /// The same, and waits until it has run. Any thread but the one it lives in.
    void postAndWait(const Command &command);

private:
    Q_INVOKABLE void deliver();

    std::mutex m_mutex;
    std::vector<Command> m_waiting;
};

} // namespace socketscope
