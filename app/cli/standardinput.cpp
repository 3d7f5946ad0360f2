#include "app/cli/standardinput.h"

#include "core/support/limits.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    struct stat status = {};
    m_isFile = ::fstat(STDIN_FILENO, &status) != 0 || S_ISREG(status.st_mode);
    m_notifier.setEnabled(!m_isFile);
    connect(&m_notifier, &QSocketNotifier::activated, this, &StandardInput::read);
    connect(&m_fileTurn, &QTimer::timeout, this, &StandardInput::read);
    if (m_isFile)
        m_fileTurn.start(0);
}

bool StandardInput::isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

void StandardInput::setPaused(bool paused)
{
    if (m_ended)
        return;
    if (!m_isFile)
        m_notifier.setEnabled(!paused);
    else if (paused)
        m_fileTurn.stop();
    else if (!m_fileTurn.isActive())
        m_fileTurn.start(0);
}

void StandardInput::read()
{
    std::array<char, limits::kReceiveBytes> room;
    const ssize_t count = ::read(STDIN_FILENO, room.data(), room.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0) {
        m_pending.append(room.data(), count);
        tellLines();
        return;
    }
    setPaused(true);
    m_ended = true;
    if (!m_pending.isEmpty())
        emit lineRead(std::exchange(m_pending, {}));
    emit ended();
}

void StandardInput::tellLines()
{
    qsizetype begin = 0;
    for (qsizetype end = 0; (end = m_pending.indexOf('\n', begin)) >= 0; begin = end + 1)
        emit lineRead(m_pending.mid(begin, end + 1 - begin));
    m_pending.remove(0, begin);
    if (m_pending.size() >= limits::kReceiveBytes)
        emit lineRead(std::exchange(m_pending, {}));
}

} // namespace socketscope
