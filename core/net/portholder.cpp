#include "core/net/portholder.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cstring>

namespace socketscope {

namespace {

constexpr std::array kTcpTables{"/proc/net/tcp", "/proc/net/tcp6"};
constexpr std::array kUdpTables{"/proc/net/udp", "/proc/net/udp6"};

struct FoundSocket
{
    quint64 inode = 0;
    EndpointAddress local;
    int receiveQueue = 0;
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
void lookInTable(
    const QString &path, const EndpointAddress &wanted, const char *state, FoundSocket &best)
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
        if (columns.size() < 10 || columns[3] != state)
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
        best.local = address;
        best.receiveQueue = columns[4].split(':').value(1).toInt(nullptr, 16);
    }
}

} // namespace

std::optional<PortHolder> findPortHolder(
    const EndpointAddress &address, Transport transport, QDeadlineTimer deadline)
{
    const bool isTcp = transport == Transport::Tcp;
    const char *const state = isTcp ? "0A" : "07"; // TCP_LISTEN; what a bound UDP socket is in
    FoundSocket socket;
    for (const char *table : isTcp ? kTcpTables : kUdpTables)
        lookInTable(QString::fromLatin1(table), address, state, socket);
    if (!socket.found)
        return {};
    return PortHolder{findSocketOwner(socket.inode, deadline), socket.local, socket.receiveQueue};
}

int firstUnprivilegedPort()
{
    QFile setting(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    bool isNumber = false;
    const int port
        = setting.open(QIODevice::ReadOnly) ? setting.readAll().trimmed().toInt(&isNumber) : 0;
    return isNumber ? port : 1024;
}

} // namespace socketscope
