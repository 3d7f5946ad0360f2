#include "core/net/portholder.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <array>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace socketscope {

namespace {

struct ListeningSocket
{
    quint64 inode = 0;
    int acceptQueue = 0;
    bool found = false;
};

/// The address in /proc/net/tcp{,6}: 32-bit words, each printed as the number that it is in memory.
QHostAddress addressFromProc(const QByteArray &hex)
{
    const QByteArray digits = QByteArray::fromHex(hex);
    std::array<quint32, 4> words{}; // as they lie in memory: in network order
    const size_t count = size_t(digits.size()) / sizeof(quint32);
    if (count != 1 && count != words.size())
        return {};
    for (size_t word = 0; word < count; ++word)
        words[word] = qFromBigEndian<quint32>(digits.constData() + word * sizeof(quint32));
    if (count == 1)
        return QHostAddress(qFromBigEndian(words[0]));
    Q_IPV6ADDR address;
    std::memcpy(&address, words.data(), sizeof address);
    return QHostAddress(address);
}

/// Columns: number, local, remote, state, tx:rx queue, …, uid, timeout, inode. Of a listening
/// socket the rx queue is the number of connections waiting.
void lookInTable(const QString &path, const EndpointAddress &wanted, ListeningSocket &best)
{
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        return;
    table.readLine(); // headings
    while (true) {
        const QByteArray line = table.readLine();
        if (line.isEmpty())
            return;
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 10 || columns[3] != "0A") // TCP_LISTEN
            continue;
        const QList<QByteArray> local = columns[1].split(':');
        if (local.size() != 2 || local[1].toUShort(nullptr, 16) != wanted.port())
            continue;
        const EndpointAddress address(addressFromProc(local[0]), wanted.port());
        const bool isSame = address == wanted || address.isAny() || wanted.isAny();
        if (best.found && !isSame)
            continue;
        best.found = true;
        best.inode = columns[9].toULongLong();
        best.acceptQueue = columns[4].split(':').value(1).toInt(nullptr, 16);
    }
}

bool hasDescriptorOn(const std::filesystem::path &process, std::string_view socket)
{
    std::error_code denied; // another user's process: there is nothing to see
    std::filesystem::directory_iterator descriptor(process / "fd", denied);
    for (; !denied && descriptor != std::filesystem::directory_iterator();
         descriptor.increment(denied)) {
        std::array<char, 64> target;
        const ssize_t length = ::readlink(descriptor->path().c_str(), target.data(), target.size());
        if (length > 0 && std::string_view(target.data(), size_t(length)) == socket)
            return true;
    }
    return false;
}

qint64 processWithSocket(quint64 inode)
{
    const std::string socket = "socket:[" + std::to_string(inode) + ']';
    std::error_code unavailable;
    std::filesystem::directory_iterator process("/proc", unavailable);
    for (; !unavailable && process != std::filesystem::directory_iterator();
         process.increment(unavailable)) {
        const std::string name = process->path().filename().string();
        if (name.front() >= '1' && name.front() <= '9' && hasDescriptorOn(process->path(), socket))
            return std::stoll(name);
    }
    return 0;
}

} // namespace

std::optional<PortHolder> findPortHolder(const EndpointAddress &address)
{
    ListeningSocket socket;
    lookInTable(QStringLiteral("/proc/net/tcp"), address, socket);
    lookInTable(QStringLiteral("/proc/net/tcp6"), address, socket);
    if (!socket.found)
        return {};
    PortHolder holder;
    holder.acceptQueue = socket.acceptQueue;
    holder.processId = processWithSocket(socket.inode);
    holder.isThisProgram = holder.processId == QCoreApplication::applicationPid();
    if (holder.processId != 0) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(holder.processId));
        if (name.open(QIODevice::ReadOnly))
            holder.program = QString::fromUtf8(name.readAll()).trimmed();
    }
    return holder;
}

} // namespace socketscope
