#include "core/journal/journalfile.h"

#include "core/transcript/replacingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr mode_t kOwnerOnly = 0600;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JournalFile)
};

/// Bytes that were taken; fewer than there are if errno tells of a failure.
qsizetype writeAll(int descriptor, QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size()) {
        const ssize_t written
            = ::write(descriptor, bytes.data() + taken, size_t(bytes.size() - taken));
        if (written < 0 && errno != EINTR)
            break;
        taken += qMax<ssize_t>(0, written);
    }
    return taken;
}

} // namespace

Result<std::unique_ptr<JournalSink>> JournalFile::create(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0) {
        const int errorNumber = errno;
        return Error{errorNumber,
            Text::tr("“%1” could not be written. %2")
                .arg(QDir::toNativeSeparators(path), ReplacingFile::causeAndCure(errorNumber))};
    }
    return std::unique_ptr<JournalSink>(new JournalFile(descriptor, path, true));
}

Result<std::unique_ptr<JournalSink>> JournalFile::replace(const QString &path)
{
    ReplacingFile file;
    if (const Result<void> opened = file.open(path); !opened)
        return opened.error();
    const Result<int> descriptor = file.release();
    if (!descriptor)
        return descriptor.error();
    return std::unique_ptr<JournalSink>(new JournalFile(descriptor.value(), path, false));
}

JournalFile::JournalFile(int descriptor, QString path, bool mustStay)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_mustStay(mustStay)
{
    struct stat status = {};
    m_isRegular = ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!m_isRegular)
        return;
    // Waits for nobody but a list of sessions that looks whether it is free. Where the file system
    // knows no locks, the file is taken for one that a crash left.
    while (::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
    m_sync = std::make_unique<BackgroundSync>(m_descriptor);
}

JournalFile::~JournalFile()
{
    m_sync.reset();
    ::close(m_descriptor);
}

Error JournalFile::failure(int errorNumber) const
{
    return {errorNumber,
        Text::tr("“%1” can no longer be written. %2")
            .arg(QDir::toNativeSeparators(m_path), ReplacingFile::causeAndCure(errorNumber))};
}

Result<void> JournalFile::append(QByteArrayView lines)
{
    const qsizetype taken = writeAll(m_descriptor, lines);
    if (taken == lines.size()) {
        m_size += taken;
        return {};
    }
    const int errorNumber = errno;
    if (m_isRegular) {
        const qint64 whole = m_size + lines.first(taken).lastIndexOf('\n') + 1;
        // Where that fails, too, the last line is torn, and readers pass over it.
        if (::ftruncate(m_descriptor, whole) == 0)
            m_size = whole;
    }
    return failure(errorNumber);
}

void JournalFile::requestSync()
{
    if (m_sync)
        m_sync->request();
}

Result<void> JournalFile::sync()
{
    if (m_isRegular && ::fdatasync(m_descriptor) != 0)
        return failure(errno);
    return {};
}

Result<void> JournalFile::check()
{
    if (!m_isRegular)
        return {};
    if (m_sync->error() != 0)
        return failure(m_sync->error());
    struct stat open = {};
    struct stat named = {};
    const bool isThere = ::fstat(m_descriptor, &open) == 0 && open.st_nlink > 0
        && (!m_mustStay
            || (::lstat(QFile::encodeName(m_path).constData(), &named) == 0
                && named.st_ino == open.st_ino && named.st_dev == open.st_dev));
    if (!isThere)
        return Error{ENOENT,
            Text::tr("“%1” was taken away while it was written.")
                .arg(QDir::toNativeSeparators(m_path))};
    return {};
}

} // namespace socketscope
