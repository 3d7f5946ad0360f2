#include "core/transcript/replacingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr mode_t kOwnerOnly = 0600;
/// Names tried for the temporary file; with 32 random bits a second try is already rare.
constexpr int kNameTries = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReplacingFile)
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

ReplacingFile::~ReplacingFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

QString ReplacingFile::causeAndCure(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return Text::tr("The disk is full. Free some space, or choose another place.");
    case EACCES:
    case EPERM:
        return Text::tr("You may not write there. Choose a folder of your own.");
    case EROFS:
        return Text::tr("That place is read-only. Choose another one.");
    case ENOENT:
    case ENOTDIR:
        return Text::tr("The folder does not exist. Create it, or choose another one.");
    case EISDIR:
        return Text::tr("That name is a folder. Choose another name.");
    case ENAMETOOLONG:
        return Text::tr("The name is too long. Choose a shorter one.");
    case EFBIG:
        return Text::tr("The file would be larger than allowed there. Choose another place.");
    default:
        return Text::tr("The system says: %1.").arg(qt_error_string(errorNumber));
    }
}

Error ReplacingFile::failure(int errorNumber) const
{
    return {errorNumber,
        Text::tr("“%1” could not be written. %2")
            .arg(QDir::toNativeSeparators(m_path), causeAndCure(errorNumber))};
}

Result<void> ReplacingFile::open(const QString &path)
{
    m_path = path;
    const QString existing = QFileInfo(path).canonicalFilePath();
    m_target = QFile::encodeName(existing.isEmpty() ? path : existing);
    struct stat status = {};
    if (::stat(m_target.constData(), &status) != 0 || S_ISREG(status.st_mode))
        return createBeside(m_target);
    m_descriptor = ::open(m_target.constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (m_descriptor < 0)
        return failure(errno);
    return {};
}

Result<void> ReplacingFile::createBeside(const QByteArray &target)
{
    const qsizetype slash = target.lastIndexOf('/');
    const QByteArray folder = target.left(slash + 1);
    const QByteArray name = target.mid(slash + 1);
    for (int attempt = 0; attempt < kNameTries; ++attempt) {
        const QByteArray suffix = QByteArray::number(QRandomGenerator::global()->generate(), 16);
        // Cut so that the suffix fits where the name itself only just does (NAME_MAX is 255).
        m_temporary = folder + '.' + name.left(240) + '.' + suffix;
        m_descriptor = ::open(m_temporary.constData(),
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly);
        if (m_descriptor >= 0)
            return {};
        if (errno != EEXIST)
            break;
    }
    const int errorNumber = errno;
    m_temporary.clear();
    return failure(errorNumber);
}

Result<void> ReplacingFile::write(QByteArrayView bytes)
{
    if (!writeAll(m_descriptor, bytes))
        return failure(errno);
    return {};
}

Result<void> ReplacingFile::commit()
{
    // A device or pipe has nothing to flush or rename; fsync(2) answers EINVAL there.
    const bool isRegular = !m_temporary.isEmpty();
    if (isRegular && ::fsync(m_descriptor) != 0)
        return failure(errno);
    const int closed = ::close(m_descriptor);
    m_descriptor = -1;
    if (closed != 0)
        return failure(errno);
    if (isRegular && std::rename(m_temporary.constData(), m_target.constData()) != 0)
        return failure(errno);
    m_temporary.clear();
    return {};
}

Result<int> ReplacingFile::release()
{
    if (!m_temporary.isEmpty() && std::rename(m_temporary.constData(), m_target.constData()) != 0)
        return failure(errno);
    m_temporary.clear();
    return std::exchange(m_descriptor, -1);
}

Result<void> replaceFile(const QString &path, QByteArrayView bytes)
{
    ReplacingFile file;
    if (Result<void> opened = file.open(path); !opened)
        return opened;
    if (Result<void> written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace socketscope
