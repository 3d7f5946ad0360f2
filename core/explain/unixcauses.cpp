#include "core/explain/unixcauses.h"

#include "core/explain/portcauses.h"
#include "core/net/unixholder.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>
#include <unistd.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnixCauses)
};

namespace fs = std::filesystem;

QString textOf(const fs::path &path)
{
    return QFile::decodeName(path.c_str());
}

/// The first directory on the way to the path that is not there.
std::optional<fs::path> missingDirectory(const fs::path &path)
{
    fs::path way;
    for (const fs::path &part : path.parent_path()) {
        way /= part;
        std::error_code error;
        if (!fs::exists(way, error))
            return way;
    }
    return {};
}

QStringList ofMissing(const fs::path &path)
{
    if (const auto missing = missingDirectory(path))
        return {Text::tr("The directory %1 does not exist.").arg(textOf(*missing))};
    std::error_code error;
    return fs::exists(path, error)
        ? QStringList(Text::tr("By now %1 is there.").arg(textOf(path)))
        : QStringList(Text::tr("The directory is there, but no %1 in it.").arg(textOf(path)));
}

QStringList ofDenied(const fs::path &path)
{
    const fs::path directory = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (::access(directory.c_str(), X_OK) != 0)
        return {Text::tr("You may not go into the directory %1.").arg(textOf(directory))};
    std::error_code error;
    if (fs::exists(path, error))
        return ::access(path.c_str(), W_OK) == 0
            ? QStringList()
            : QStringList(Text::tr("You may not write to %1.").arg(textOf(path)));
    if (::access(directory.c_str(), W_OK) != 0)
        return {Text::tr("You may not make files in the directory %1.").arg(textOf(directory))};
    return {};
}

QStringList ofName(const CauseQuestion &question, const fs::path &path, bool isAbstract,
    const std::optional<UnixHolder> &holder)
{
    const QString name = question.address.toString();
    if (holder && question.errorNumber == EADDRINUSE)
        return {Text::tr("%1 has the name %2.").arg(ownerWords(holder->owner), name)};
    if (holder && question.errorNumber == EAGAIN)
        return {Text::tr("%1 listens at %2, and its queue is full: it has not accepted what waits.")
                    .arg(ownerWords(holder->owner), name)};
    if (holder && !holder->listens)
        return {Text::tr("%1 is bound to %2 but does not listen.")
                    .arg(ownerWords(holder->owner), name)};
    if (holder)
        return {Text::tr("By now %1 listens at %2.").arg(ownerWords(holder->owner), name)};
    if (isAbstract)
        return {Text::tr("No socket has the name %1 now.").arg(name)};
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (fs::is_socket(status))
        return {Text::tr("The file %1 is a stale one: no socket is bound to it any more. Its "
                         "server ended without removing it.")
                    .arg(name)};
    if (fs::exists(status))
        return {Text::tr("%1 is a file of another kind, not a socket.").arg(name)};
    return {Text::tr("%1 is no longer there.").arg(name)};
}

} // namespace

QStringList unixCauses(const CauseQuestion &question, const QDeadlineTimer &deadline)
{
    const QByteArray name = question.address.unixPath();
    if (name.isEmpty())
        return {};
    const bool isAbstract = name.startsWith('\0');
    const fs::path path(name.toStdString());
    switch (question.errorNumber) {
    case ENOENT:
        return ofMissing(path);
    case EACCES:
        return ofDenied(path);
    case EADDRINUSE:
    case ECONNREFUSED:
    case EAGAIN:
        return ofName(question, path, isAbstract, findUnixHolder(name, deadline));
    default:
        return {};
    }
}

} // namespace socketscope
