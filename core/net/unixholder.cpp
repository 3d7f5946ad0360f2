#include "core/net/unixholder.h"

#include <QFile>

namespace socketscope {

namespace {

constexpr quint32 kAcceptsConnections = 0x10000; ///< SO_ACCEPTCON, linux/net.h

struct BoundName
{
    quint64 inode = 0;
    bool listens = false;
};

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
    if (line.trimmed() != name)
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
