#include "core/explain/flagwords.h"

#include "core/event/socketevent.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FlagWords)
};

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral("; "));
}

QString urgentWords(bool isReceive, const SocketNature &kind)
{
    if (kind.isDatagram || kind.isSeqpacket)
        return Text::tr("MSG_OOB: asks for an urgent byte, which single messages do not have");
    return isReceive ? Text::tr("MSG_OOB: take the urgent byte, which is kept aside")
                     : Text::tr("MSG_OOB: the last byte is urgent, and the peer's program can take "
                                "it before the others");
}

/// What one flag asks of a call; "" for flags without words.
QString askedWords(int flag, bool isReceive, const SocketNature &kind)
{
    switch (flag) {
    case MSG_OOB:
        return urgentWords(isReceive, kind);
    case MSG_PEEK:
        return Text::tr("MSG_PEEK: look only, the bytes stay for the next call");
    case MSG_DONTROUTE:
        return Text::tr("MSG_DONTROUTE: only to a computer on the same network");
    case MSG_TRUNC:
        if (kind.isTcp())
            return Text::tr("MSG_TRUNC: TCP throws the bytes away instead of handing them over");
        return Text::tr("MSG_TRUNC: return the datagram's true length, even where the buffer is "
                        "shorter");
    case MSG_EOR:
        return Text::tr("MSG_EOR: a record ends here");
    case MSG_DONTWAIT:
        return Text::tr("MSG_DONTWAIT: this once, do not wait; EAGAIN instead");
    case MSG_WAITALL:
        return Text::tr("MSG_WAITALL: wait until the whole buffer is full");
    case MSG_NOSIGNAL:
        return Text::tr("MSG_NOSIGNAL: no SIGPIPE, which would end the program; EPIPE alone");
#ifdef MSG_MORE
    case MSG_MORE:
        return Text::tr("MSG_MORE: more follows, so wait with sending");
#endif
    default:
        return {};
    }
}

QString answeredWords(int flag)
{
    switch (flag) {
    case MSG_TRUNC:
        return Text::tr("MSG_TRUNC: the datagram was longer than the buffer, the rest is lost");
    case MSG_CTRUNC:
        return Text::tr("MSG_CTRUNC: there was no room for all control data");
    case MSG_EOR:
        return Text::tr("MSG_EOR: the end of a record");
    case MSG_OOB:
        return Text::tr("MSG_OOB: this is the urgent byte");
    default:
        return {};
    }
}

/// Of each flag its words, or that it has none.
QString joined(quint16 flags, const std::function<QString(int flag)> &wordsOf)
{
    QStringList parts;
    for (int bit = 0; bit < 16; ++bit) {
        const int flag = flags & (1 << bit);
        const QString words = flag == 0 ? QString() : wordsOf(flag);
        if (!words.isEmpty())
            parts.append(words);
        else if (flag != 0)
            parts.append(Text::tr("0x%1: a flag without a name here").arg(flag, 0, 16));
    }
    return joined(parts);
}

/// The most that listen(2) grants; 4096 where it cannot be read, as since Linux 5.4.
int systemBacklog()
{
    QFile setting(QStringLiteral("/proc/sys/net/core/somaxconn"));
    bool isNumber = false;
    const int most
        = setting.open(QIODevice::ReadOnly) ? setting.readAll().trimmed().toInt(&isNumber) : 0;
    return isNumber ? most : 4096;
}

} // namespace

QString domainWords(int domain)
{
    switch (domain) {
    case AF_UNIX:
        return Text::tr("Unix sockets: programs of this computer, by a path or an abstract name");
    case AF_INET:
        return Text::tr("IPv4: addresses such as 127.0.0.1, and a port");
    case AF_INET6:
        return Text::tr("IPv6: addresses such as ::1, and a port");
#ifdef AF_PACKET
    case AF_PACKET:
        return Text::tr("packets of the network card itself, below IP; needs privileges");
    case AF_NETLINK:
        return Text::tr("talks with the kernel itself, as “ss” and “ip” do");
    case AF_KEY:
        return Text::tr("the kernel's keys for IPsec");
    case AF_AX25:
    case AF_IPX:
    case AF_APPLETALK:
    case AF_X25:
    case AF_DECnet:
        return Text::tr("a network of earlier days, which few systems still have");
    case AF_RDS:
        return Text::tr("reliable datagrams between the computers of a cluster");
#endif
    default:
        return Text::tr("another family of addresses");
    }
}

QString typeWords(int type)
{
    switch (type) {
    case SOCK_STREAM:
        return Text::tr("a connection that carries bytes in order, without borders between "
                        "messages");
    case SOCK_DGRAM:
        return Text::tr("single messages without a connection, each whole or lost");
    case SOCK_SEQPACKET:
        return Text::tr("a connection that carries whole messages in order");
    case SOCK_RAW:
        return Text::tr("packets with their own headers; needs privileges");
    default:
        return Text::tr("another type of socket");
    }
}

QString usualProtocolWords(int domain, int type)
{
    const bool isInternet = domain == AF_INET || domain == AF_INET6;
    if (isInternet && type == SOCK_STREAM)
        return Text::tr("the usual one for these two: TCP");
    if (isInternet && type == SOCK_DGRAM)
        return Text::tr("the usual one for these two: UDP");
    return Text::tr("the usual one for these two");
}

QString socketFlagsWords(quint16 flags)
{
    QStringList parts;
    if (flags & NonBlocking)
        parts.append(Text::tr("SOCK_NONBLOCK: no call on the socket waits; EAGAIN instead"));
    if (flags & CloseOnExec)
        parts.append(
            Text::tr("SOCK_CLOEXEC: programs that this one starts do not get the descriptor"));
    return parts.isEmpty() ? Text::tr("none: calls wait, and started programs inherit it")
                           : joined(parts);
}

QString messageFlagsWords(quint16 flags, bool isReceive, const SocketNature &kind)
{
    return flags == 0
        ? Text::tr("none: the usual way")
        : joined(flags, [isReceive, &kind](int flag) { return askedWords(flag, isReceive, kind); });
}

QString answeredFlagsWords(quint16 flags)
{
    return flags == 0 ? Text::tr("nothing special happened") : joined(flags, answeredWords);
}

QString shutdownWords(int how)
{
    switch (how) {
    case SHUT_RD:
        return Text::tr("no more receiving");
    case SHUT_WR:
        return Text::tr("no more sending: a half-close");
    case SHUT_RDWR:
        return Text::tr("neither receiving nor sending");
    default:
        return Text::tr("none of the three ways");
    }
}

QString backlogWords(int backlog)
{
    const int most = systemBacklog();
    if (backlog > most || backlog < 0)
        return Text::tr("more than this system grants, so it is cut to %1 (SOMAXCONN, "
                        "net.core.somaxconn)")
            .arg(most);
    return Text::tr("up to %1 finished connections wait to be accepted: Linux keeps one more than "
                    "the backlog")
        .arg(backlog + 1);
}

} // namespace socketscope
