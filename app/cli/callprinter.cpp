#include "app/cli/callprinter.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <cerrno>
#include <unistd.h>

namespace socketscope {

namespace {

/// Lines are gathered up to this many bytes when many calls come at once.
constexpr qsizetype kWriteBytes = 64 * limits::kKiB;

} // namespace

CallPrinter::CallPrinter(LogFollower &follower, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_lines(follower.recording())
{
    connect(&m_follower, &LogFollower::grown, this, [this](qsizetype first) { print(first); });
}

void CallPrinter::print(qsizetype first)
{
    QByteArray text;
    if (!std::exchange(m_hasHeading, true))
        text = m_lines.heading().toUtf8() + '\n';
    for (qsizetype index = first; index < m_follower.eventCount() && !m_hasFailed; ++index) {
        const SocketEvent &event = m_follower.recording().events().at(index);
        const SocketFacts *facts = m_follower.sockets().find(event.socketId);
        text += m_lines.line(event, index + 1, facts).toUtf8() + '\n';
        if (text.size() >= kWriteBytes && write(text))
            text.clear();
    }
    if (!m_hasFailed)
        write(text);
}

/// stdout itself and not stdio, which would buffer and hide what went wrong.
bool CallPrinter::write(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), size_t(text.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_hasFailed = true;
            emit failed(errno);
            return false;
        }
        text = text.sliced(written);
    }
    return true;
}

} // namespace socketscope
