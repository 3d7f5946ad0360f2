#include "core/journal/journalfolder.h"

#include "core/journal/journalfile.h"
#include "core/journal/journaltail.h"
#include "core/transcript/replacingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr mode_t kOwnerOnly = 0700;
const QString kTimeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");
constexpr QLatin1StringView kEnding(".jsonl");
constexpr qsizetype kMostProcessDigits = 10;
/// A file without calls may belong to a program that is just about to lock it.
constexpr qint64 kFreshS = 60;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JournalFolder)
};

/// A descriptor that is closed when it goes.
class Opened
{
public:
    explicit Opened(int descriptor)
        : m_descriptor(descriptor)
    { }
    ~Opened()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Opened)
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool ok() const { return m_descriptor >= 0; }

private:
    const int m_descriptor;
};

int openFolder(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool isLocked(int descriptor)
{
    if (::flock(descriptor, LOCK_SH | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    ::flock(descriptor, LOCK_UN);
    return false;
}

/// The time in a name of ours.
QDateTime startOf(const QString &name)
{
    QDateTime started = QDateTime::fromString(name.left(kTimeFormat.size()), kTimeFormat);
    started.setTimeSpec(Qt::UTC);
    return started;
}

std::optional<KeptSession> sessionAt(int folder, const QString &name)
{
    const Opened file(::openat(folder, QFile::encodeName(name).constData(),
        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.ok() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    KeptSession session;
    session.name = name;
    session.started = startOf(name);
    session.written = QDateTime::fromMSecsSinceEpoch(
        qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000, Qt::UTC);
    session.bytes = status.st_size;
    const JournalTail tail = readJournalTail(file.get(), status.st_size);
    session.calls = tail.calls;
    const bool isFresh = tail.calls == 0 && !tail.hasEnded
        && session.written.secsTo(QDateTime::currentDateTimeUtc()) < kFreshS;
    if (isFresh || isLocked(file.get()))
        session.state = KeptSession::State::InUse;
    else
        session.state = tail.hasEnded ? KeptSession::State::Ended : KeptSession::State::CutShort;
    return session;
}

/// The names that are ours, the newest first.
QStringList journalNames(const QString &path)
{
    QStringList names;
    if (DIR *folder = ::opendir(QFile::encodeName(path).constData())) {
        while (const dirent *entry = ::readdir(folder)) {
            const QString name = QString::fromLatin1(entry->d_name);
            if (JournalFolder::isJournalName(name))
                names.append(name);
        }
        ::closedir(folder);
    }
    std::sort(names.begin(), names.end(), std::greater<>());
    return names.mid(0, limits::kListedJournals);
}

Error failure(const QString &path, int errorNumber)
{
    return {errorNumber,
        Text::tr("“%1” could not be made. %2")
            .arg(QDir::toNativeSeparators(path), ReplacingFile::causeAndCure(errorNumber))};
}

/// Makes the folder, and sees to it that nobody else looks into it.
Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())
        || (::mkdir(QFile::encodeName(path).constData(), kOwnerOnly) != 0 && errno != EEXIST))
        return failure(path, errno);
    const Opened folder(openFolder(path));
    struct stat status = {};
    if (!folder.ok() || ::fstat(folder.get(), &status) != 0)
        return failure(path, errno);
    if (status.st_uid == ::geteuid() && (status.st_mode & 077) != 0)
        ::fchmod(folder.get(), kOwnerOnly);
    return {};
}

} // namespace

JournalFolder::JournalFolder(QString path)
    : m_path(std::move(path))
{ }

QString JournalFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/sessions");
}

bool JournalFolder::isJournalName(const QString &name)
{
    const qsizetype process = kTimeFormat.size() + 1; // "20261122-101112-013-4711.jsonl"
    const qsizetype end = name.size() - kEnding.size();
    if (end <= process || end > process + kMostProcessDigits || !name.endsWith(kEnding)
        || name[process - 1] != u'-')
        return false;
    const auto isDigit = [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    };
    return std::all_of(name.begin() + process, name.begin() + end, isDigit)
        && std::all_of(name.begin(), name.begin() + process,
            [&isDigit](QChar letter) { return isDigit(letter) || letter == u'-'; })
        && startOf(name).isValid();
}

Result<std::unique_ptr<JournalSink>> JournalFolder::create(
    const QDateTime &started, QString &name) const
{
    if (const Result<void> made = makeFolder(m_path); !made)
        return made.error();
    name = QStringLiteral("%1-%2.jsonl")
               .arg(started.toUTC().toString(kTimeFormat))
               .arg(QCoreApplication::applicationPid());
    return JournalFile::create(m_path + u'/' + name);
}

QList<KeptSession> JournalFolder::sessions() const
{
    QList<KeptSession> sessions;
    const Opened folder(openFolder(m_path));
    if (!folder.ok())
        return sessions;
    for (const QString &name : journalNames(m_path)) {
        if (std::optional<KeptSession> session = sessionAt(folder.get(), name)) {
            session->path = m_path + u'/' + name;
            sessions.append(*std::move(session));
        }
    }
    return sessions;
}

Result<void> JournalFolder::remove(const QString &name) const
{
    const Opened folder(openFolder(m_path));
    const std::optional<KeptSession> session
        = folder.ok() && isJournalName(name) ? sessionAt(folder.get(), name) : std::nullopt;
    if (!session)
        return Error{ENOENT, Text::tr("That session is no longer there.")};
    if (session->state == KeptSession::State::InUse)
        return Error{
            EBUSY, Text::tr("That session is still being recorded. Quit its Socketscope first.")};
    if (::unlinkat(folder.get(), QFile::encodeName(name).constData(), 0) != 0)
        return Error{errno,
            Text::tr("The session could not be deleted. The system says: %1.")
                .arg(qt_error_string(errno))};
    return {};
}

int JournalFolder::prune(const PruningRule &rule, const QDateTime &now) const
{
    int removed = 0;
    qint64 bytes = 0;
    for (const KeptSession &session : sessions()) {
        bytes += session.bytes;
        const bool isTooMuch = bytes > rule.bytes;
        const bool isTooOld = session.written.daysTo(now) > rule.days;
        if (session.state == KeptSession::State::InUse
            || (!isTooMuch && !isTooOld && session.calls != 0))
            continue;
        if (remove(session.name)) {
            ++removed;
            bytes -= session.bytes;
        }
    }
    return removed;
}

} // namespace socketscope
