#include "core/explain/logcauses.h"

#include "core/describe/callformat.h"
#include "core/event/packedarguments.h"
#include "core/store/recording.h"
#include "core/support/looklimits.h"

#include <QCoreApplication>
#include <QHash>

#include <cerrno>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogCauses)
};

constexpr qsizetype kNone = -1;

/// Walks back from one call and keeps the numbers of those that may have led to its failure.
class LogCauses
{
public:
    LogCauses(const Recording &recording, qsizetype index)
        : m_recording(recording)
        , m_failed(recording.events().at(index))
        , m_first(qMax<qsizetype>(0, index - limits::kCauseCalls))
    {
        for (qsizetype at = index - 1; at >= m_first; --at) {
            const SocketEvent &event = recording.events().at(at);
            if (event.socketId == m_failed.socketId && takeOwn(event, at))
                break;
        }
    }

    [[nodiscard]] QStringList sentences(qsizetype index) const;

private:
    /// Returns whether nothing before it matters.
    bool takeOwn(const SocketEvent &event, qsizetype at);
    [[nodiscard]] QString bound() const;
    [[nodiscard]] QString notListening() const;
    [[nodiscard]] QString ofInvalid() const;
    [[nodiscard]] QString connected() const;
    [[nodiscard]] QString ended() const;
    [[nodiscard]] QString holder(qsizetype index, bool isRefused) const;
    [[nodiscard]] EndpointAddress wantedAddress() const;
    [[nodiscard]] bool isKnownWhole() const { return m_made != kNone; }

    const Recording &m_recording;
    const SocketEvent &m_failed;
    qsizetype m_first;
    qsizetype m_made = kNone; ///< the newest call of each kind on the failed call's own socket
    qsizetype m_bind = kNone;
    qsizetype m_listen = kNone;
    qsizetype m_connect = kNone;
    qsizetype m_shutdown = kNone;
    qsizetype m_stopped = kNone; ///< a shutdown that ended receiving
    qsizetype m_sent = kNone; ///< the oldest try: it has bound a socket that was not
    qsizetype m_urgent = kNone; ///< a receive that took the urgent byte
    qsizetype m_endOfStream = kNone;
    qsizetype m_reset = kNone;
};

void keepNewest(qsizetype &kept, qsizetype at)
{
    if (kept == kNone)
        kept = at;
}

bool LogCauses::takeOwn(const SocketEvent &event, qsizetype at)
{
    if (event.failed()) {
        if (event.errorNumber == ECONNRESET)
            keepNewest(m_reset, at);
        if (event.call() == Call::Connect && event.errorNumber == EINPROGRESS)
            keepNewest(m_connect, at);
        if (event.isSend() && (event.flags & Datagram) != 0)
            m_sent = at;
        // On Linux it counts for a socket without a connection too.
        if (event.call() == Call::Shutdown && int(event.argument) != SHUT_RD
            && event.errorNumber == ENOTCONN && m_failed.errorNumber == EPIPE)
            keepNewest(m_shutdown, at);
        return false;
    }
    switch (event.call()) {
    case Call::Socket:
        m_made = at;
        return true;
    case Call::Bind:
        keepNewest(m_bind, at);
        break;
    case Call::Listen:
        keepNewest(m_listen, at);
        break;
    case Call::Connect:
        keepNewest(m_connect, at);
        break;
    case Call::Shutdown:
        if (int(event.argument) != SHUT_RD)
            keepNewest(m_shutdown, at);
        if (int(event.argument) != SHUT_WR)
            keepNewest(m_stopped, at);
        break;
    default:
        if (event.isSend() && (event.flags & Datagram) != 0)
            m_sent = at;
        if (event.isReceive() && (event.messageFlags & m_failed.messageFlags & MSG_OOB) != 0)
            keepNewest(m_urgent, at);
        if (event.isEndOfStream())
            keepNewest(m_endOfStream, at);
        break;
    }
    return false;
}

QString LogCauses::bound() const
{
    const qsizetype chosen = m_listen != kNone ? m_listen : m_connect != kNone ? m_connect : m_sent;
    if (m_bind == kNone && chosen == kNone)
        return {};
    if (m_bind == kNone)
        return Text::tr("At call #%1 the system chose an address for it, because it had none.")
            .arg(chosen + 1);
    return Text::tr("Call #%1 has bound the socket to %2 before.")
        .arg(m_bind + 1)
        .arg(m_recording.addressOf(m_recording.events().at(m_bind)).toString());
}

QString LogCauses::notListening() const
{
    if (m_listen != kNone && m_stopped > m_listen)
        return Text::tr("Call #%1 had made it listen, and call #%2 has ended that.")
            .arg(m_listen + 1)
            .arg(m_stopped + 1);
    return isKnownWhole() && m_listen == kNone ? Text::tr("No call has made this socket listen.")
                                               : QString();
}

QString LogCauses::connected() const
{
    if (m_listen != kNone)
        return Text::tr("Call #%1 has made it a listening socket before.").arg(m_listen + 1);
    if (m_connect == kNone)
        return {};
    const SocketEvent &connect = m_recording.events().at(m_connect);
    if (connect.argument == 0)
        return {};
    return Text::tr("Call #%1 has connected the socket to %2 before.")
        .arg(m_connect + 1)
        .arg(m_recording.addressOf(connect).toString());
}

QString LogCauses::ended() const
{
    if (m_shutdown != kNone)
        return Text::tr("Call #%1 has finished sending on this socket.").arg(m_shutdown + 1);
    if (m_reset != kNone)
        return Text::tr("Call #%1 told that the peer had reset the connection.").arg(m_reset + 1);
    if (m_endOfStream != kNone)
        return Text::tr("Call #%1 returned 0: the peer had finished sending, and has closed since.")
            .arg(m_endOfStream + 1);
    if (isKnownWhole() && m_connect == kNone)
        return Text::tr("No call has connected this socket.");
    return {};
}

/// Of a bind, connect or send what it names; of a listen what the socket is bound to.
EndpointAddress LogCauses::wantedAddress() const
{
    const EndpointAddress named = m_recording.addressOf(m_failed);
    if (!named.isNull())
        return named;
    const qsizetype by = m_failed.call() == Call::Listen ? m_bind : m_connect;
    return by == kNone ? EndpointAddress() : m_recording.addressOf(m_recording.events().at(by));
}

/// Whether two bound addresses stand in each other's way.
bool collide(const EndpointAddress &a, const EndpointAddress &b)
{
    if (a == b)
        return true;
    return !a.isUnix() && !b.isUnix() && a.port() == b.port() && a.port() != 0
        && (a.isAny() || b.isAny());
}

bool isNear(const EndpointAddress &a, const EndpointAddress &b)
{
    return !a.isUnix() && !b.isUnix() && a.port() != 0 && b.port() != 0
        && qAbs(int(a.port()) - int(b.port())) <= 1;
}

/// Which socket of the session has the address, or had it; for a connection that was refused also
/// one that is close by.
QString LogCauses::holder(qsizetype index, bool isRefused) const
{
    const EndpointAddress wanted = wantedAddress();
    if (wanted.isNull())
        return {};
    const CallFormat format(m_recording);
    QHash<quint32, qsizetype> closedBy;
    QString near;
    for (qsizetype at = index - 1; at >= m_first; --at) {
        const SocketEvent &event = m_recording.events().at(at);
        if (event.failed() || event.socketId == m_failed.socketId)
            continue;
        if (event.call() == Call::Close)
            closedBy.insert(event.socketId, at);
        if (event.call() != Call::Bind && event.call() != Call::GetSockName)
            continue;
        const EndpointAddress address = m_recording.addressOf(event);
        const qsizetype closed = closedBy.value(event.socketId, kNone);
        const QString who = format.who(event, nullptr);
        if (collide(address, wanted)) {
            if (closed != kNone)
                return Text::tr("%1 had %2 until call #%3 closed its socket.")
                    .arg(who, address.toString())
                    .arg(closed + 1);
            if (!isRefused)
                return Text::tr("%1 has %2 with descriptor %3, since call #%4.")
                    .arg(who, address.toString())
                    .arg(event.descriptor())
                    .arg(at + 1);
        } else if (isRefused && closed == kNone && near.isEmpty() && isNear(address, wanted)) {
            near = Text::tr("%1 is close by, at %2 (call #%3).")
                       .arg(who, address.toString())
                       .arg(at + 1);
        }
    }
    return near;
}

QString LogCauses::ofInvalid() const
{
    switch (m_failed.call()) {
    case Call::Bind:
        return bound();
    case Call::SetSockOpt: // one of those that must be set before
        return levelOf(m_failed) == IPPROTO_IPV6 && optionOf(m_failed) == IPV6_V6ONLY ? bound()
                                                                                      : QString();
    case Call::Accept:
        return notListening();
    case Call::Listen:
        return connected();
    default: // MSG_OOB, when a receive has had it before
        return m_urgent == kNone ? QString()
                                 : Text::tr("Call #%1 has taken it already.").arg(m_urgent + 1);
    }
}

QStringList LogCauses::sentences(qsizetype index) const
{
    QString sentence;
    switch (m_failed.errorNumber) {
    case EINVAL:
        sentence = ofInvalid();
        break;
    case EISCONN:
    case EALREADY:
        sentence = connected();
        break;
    case ENOTCONN:
    case EPIPE:
    case ECONNRESET:
        sentence = ended();
        break;
    case EADDRINUSE:
        sentence = holder(index, false);
        break;
    case ECONNREFUSED:
        sentence = holder(index, true);
        break;
    default:
        break;
    }
    return sentence.isEmpty() ? QStringList() : QStringList(sentence);
}

} // namespace

QStringList causesInLog(const Recording &recording, qsizetype index)
{
    if (!recording.events().at(index).failed())
        return {};
    return LogCauses(recording, index).sentences(index);
}

} // namespace socketscope
