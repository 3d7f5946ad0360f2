#include "core/net/datagramcause.h"

#include "core/event/errnoname.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>

namespace socketscope::datagramcause {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatagramCause)
};

/// 65,535 of the IPv4 header's length field, less its 20 bytes and UDP's 8; IPv6's own 40 bytes do
/// not count (RFC 768, RFC 791, RFC 8200).
constexpr qsizetype kMostIPv4Bytes = 65507;
constexpr qsizetype kMostIPv6Bytes = 65527;

QString plain(const QString &what, int errorNumber)
{
    const QString name = errnoName(errorNumber);
    return Text::tr("%1: %2 (%3).")
        .arg(what, errnoMeaning(errorNumber), name.isEmpty() ? QString::number(errorNumber) : name);
}

QString tooLong(const EndpointAddress &to, qsizetype size)
{
    const qsizetype most = to.isIPv6() ? kMostIPv6Bytes : kMostIPv4Bytes;
    const QLocale locale;
    if (to.isUnix() || size <= most)
        return Text::tr(
            "The datagram of %1 bytes was not sent: it is larger than the socket's send "
            "buffer, and a datagram is never split. Send less at once, or set SO_SNDBUF "
            "higher.")
            .arg(locale.toString(size));
    return Text::tr(
        "The datagram of %1 bytes was not sent: UDP carries at most %2 bytes in one, and "
        "a datagram is never split. Send less at once, or use TCP.")
        .arg(locale.toString(size), locale.toString(most));
}

QString unixFailure(const EndpointAddress &to, int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
        return Text::tr("The datagram was not sent: there is no socket at %1.").arg(to.toString());
    case ECONNREFUSED:
    case ECONNRESET:
        return to.unixPath().isEmpty()
            ? Text::tr("The datagram was not sent: its receiver has no name to send to.")
            : Text::tr("The datagram was not sent: the program that had %1 has closed it.")
                  .arg(to.toString());
    case EPROTOTYPE:
        return Text::tr("The datagram was not sent: the socket at %1 is not of datagrams.")
            .arg(to.toString());
    case EACCES:
    case EPERM:
        return Text::tr(
            "The datagram was not sent: you may not write to %1; its owner or mode forbids it.")
            .arg(to.toString());
    case EINVAL:
    case ENOTCONN:
        return Text::tr("The datagram was not sent: its receiver has no name to send to. A client "
                        "must bind() one of its own to be answered.");
    default:
        return {};
    }
}

QString internetFailure(const EndpointAddress &to, int errorNumber)
{
    switch (errorNumber) {
    case ECONNREFUSED:
        return Text::tr("Nothing receives on %1; the datagram was not sent.").arg(to.toString());
    case EACCES:
        return Text::tr("The datagram to %1 was not sent: a broadcast address wants the option "
                        "SO_BROADCAST first.")
            .arg(to.toString());
    case EPERM:
        return Text::tr("The datagram to %1 was not sent: this computer's firewall forbids it.")
            .arg(to.toString());
    case ENETUNREACH:
    case EHOSTUNREACH:
        return Text::tr("The datagram was not sent: this computer has no route to %1.")
            .arg(to.hostText());
    default:
        return {};
    }
}

} // namespace

Error notOpen()
{
    return {ENOTCONN, Text::tr("This socket is closed; nothing was sent.")};
}

Error nobodyToAnswer()
{
    return {EDESTADDRREQ,
        Text::tr(
            "Nobody has sent a datagram yet, so there is nobody to answer; nothing was sent.")};
}

Error sendingFinished()
{
    return {EPIPE, Text::tr("Sending is finished on this socket; nothing more can be sent on it.")};
}

Error queueFull(qint64 queuedBytes)
{
    return {ENOBUFS,
        Text::tr("The output queue is full: the system has not yet taken %1. The datagram was not "
                 "sent; try again in a moment.")
            .arg(QLocale().formattedDataSize(queuedBytes, 1, QLocale::DataSizeIecFormat))};
}

Error noFiles()
{
    return {EPROTOTYPE,
        Text::tr("A file is sent as a stream of bytes; datagrams may be lost or come in another "
                 "order. Use tcp or unix for it.")};
}

Error sendFailed(const EndpointAddress &to, qsizetype size, int errorNumber)
{
    if (errorNumber == EMSGSIZE)
        return {errorNumber, tooLong(to, size)};
    QString sentence
        = to.isUnix() ? unixFailure(to, errorNumber) : internetFailure(to, errorNumber);
    if (sentence.isEmpty())
        sentence
            = plain(Text::tr("The datagram to %1 was not sent").arg(to.toString()), errorNumber);
    return {errorNumber, sentence};
}

Error notDelivered(const EndpointAddress &to, int errorNumber)
{
    if (to.isUnix())
        return {errorNumber,
            Text::tr("The program that had %1 has closed it; what it had not read is lost.")
                .arg(to.toString())};
    if (errorNumber == ECONNREFUSED)
        return {errorNumber,
            Text::tr(
                "A datagram was not delivered: nothing receives on %1. The computer there said "
                "so with an ICMP message (port unreachable), which the next call tells.")
                .arg(to.toString())};
    if (errorNumber == EMSGSIZE)
        return {errorNumber,
            Text::tr("A datagram to %1 was not delivered: it is too large for the way there.")
                .arg(to.toString())};
    return {errorNumber,
        plain(Text::tr("A datagram to %1 was not delivered").arg(to.toString()), errorNumber)};
}

} // namespace socketscope::datagramcause
