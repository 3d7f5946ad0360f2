#include "core/net/mailbox.h"

#include <QThread>

#include <semaphore>

namespace socketscope {

void Mailbox::post(Command command)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(command));
    if (m_waiting.size() == 1)
        // By name: a slot object would be memory that both threads touch outside the lock.
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void Mailbox::postAndWait(const Command &command)
{
    Q_ASSERT(QThread::currentThread() != thread());
    std::binary_semaphore done(0);
    post([&command, &done] {
        command();
        done.release();
    });
    done.acquire();
}

void Mailbox::deliver()
{
    std::vector<Command> commands;
    {
        const std::scoped_lock lock(m_mutex);
        commands.swap(m_waiting);
    }
    for (const Command &command : commands)
        command();
}

} // namespace socketscope
