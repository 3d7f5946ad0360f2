#include "core/net/unixholder.h"

#include <QFile>
#include <QFileInfo>

namespace socketscope {

namespace {

constexpr quint32 kAcceptsConnections = 0x10000; ///< SO_ACCEPTCON, linux/net.h

struct BoundName
{
    quint64 inode = 0;
    bool listens = false;
};

/// Whether the name in the table may mean the same: a program may have bound a relative path, and
/// from where it did nothing tells; another way to the same directory is no other path.
bool mayBeSame(QByteArrayView listed, QByteArrayView name)
{
    if (listed == name)
        return true;
    if (listed.startsWith('@') || name.startsWith('@'))
        return false;
    const QFileInfo one(QString::fromLocal8Bit(listed));
    const QFileInfo other(QString::fromLocal8Bit(name));
    if (one.fileName() != other.fileName())
        return false;
    const QString directory = one.canonicalPath();
    return one.isRelative() || (!directory.isEmpty() && directory == other.canonicalPath());
}

/// Columns: number, references, protocol, flags, type, state, inode, and the rest of the line is
/// the name, "@" for the NULs of an abstract one.
std::optional<BoundName> boundNameIn(QByteArrayView line, QByteArrayView name)
{
    constexpr int kNameColumn = 7;
    QByteArrayView columns[kNameColumn];
    for (QByteArrayView &column : columns) {
        line = line.trimmed();
        const qsizetype end = line.indexOf(' ');
        if (end < 0)
            return {}; // it has no name
        column = line.first(end);
        line = line.sliced(end);
    }
    if (!mayBeSame(line.trimmed(), name))
        return {};
    return BoundName{
        columns[6].toULongLong(), (columns[3].toUInt(nullptr, 16) & kAcceptsConnections) != 0};
}

} // namespace

std::optional<UnixHolder> findUnixHolder(const QByteArray &name, QDeadlineTimer deadline)
{
    QFile table(QStringLiteral("/proc/net/unix"));
    if (name.isEmpty() || !table.open(QIODevice::ReadOnly))
        return {};
    const QByteArray written = QByteArray(name).replace('\0', '@');
    std::optional<BoundName> found;
    table.readLine(); // headings
    while (!deadline.hasExpired()) {
        const QByteArray line = table.readLine();
        if (line.isEmpty())
            break;
        const std::optional<BoundName> bound = boundNameIn(line, written);
        // Accepted sockets have their listener's name too.
        if (bound && (!found || bound->listens))
            found = bound;
    }
    if (!found)
        return {};
    return UnixHolder{findSocketOwner(found->inode, deadline), found->listens};
}

} // namespace socketscope
