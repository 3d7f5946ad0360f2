#include "app/cli/standardoutput.h"

#include "core/support/limits.h"

#include <QCoreApplication>

#include <cerrno>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr qsizetype kGatheredBytes = 64 * limits::kKiB;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StandardOutput)
};

} // namespace

bool StandardOutput::write(QByteArrayView bytes)
{
    m_gathered.append(bytes);
    return m_gathered.size() < kGatheredBytes ? m_error == 0 : flush();
}

bool StandardOutput::flush()
{
    QByteArrayView left(m_gathered);
    while (m_error == 0 && !left.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, left.data(), size_t(left.size()));
        if (written >= 0)
            left = left.sliced(written);
        else if (errno != EINTR)
            m_error = errno;
    }
    m_gathered.resize(0);
    return m_error == 0;
}

bool StandardOutput::isUnread() const
{
    return m_error == EPIPE;
}

Result<void> StandardOutput::outcome() const
{
    if (m_error == 0 || isUnread())
        return {};
    return Error{
        m_error, Text::tr("stdout could not be written: %1.").arg(qt_error_string(m_error))};
}

} // namespace socketscope
