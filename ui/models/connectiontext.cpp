#include "ui/models/connectiontext.h"

#include "core/describe/callformat.h"
#include "core/store/addresstable.h"
#include "core/store/kernelbook.h"
#include "core/store/socketbook.h"
#include "core/store/socketstatename.h"

#include <QLocale>

#include <array>
#include <sys/socket.h>

namespace socketscope {

SocketState shownState(const SocketFacts &facts)
{
    const bool endedBadly = facts.stateBeforeClose == SocketState::Reset
        || facts.stateBeforeClose == SocketState::Failed;
    return facts.state == SocketState::Closed && endedBadly ? facts.stateBeforeClose : facts.state;
}

QString shortBytes(qint64 bytes)
{
    static constexpr std::array<char, 4> kUnits = {'k', 'M', 'G', 'T'};
    if (bytes < 1024)
        return QString::number(bytes);
    double value = double(bytes);
    size_t unit = 0;
    for (value /= 1024; value >= 999.5 && unit + 1 < kUnits.size(); ++unit)
        value /= 1024;
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0) + QLatin1Char(kUnits[unit]);
}

namespace {

bool isTcp(const SocketFacts &facts)
{
    return facts.domain != AF_UNIX && !facts.isDatagram();
}

} // namespace

QString ConnectionText::protocolName(const SocketFacts &facts)
{
    if (facts.domain != AF_UNIX)
        return facts.isDatagram() ? QStringLiteral("UDP") : QString();
    if (facts.isDatagram())
        return tr("Unix datagrams");
    return facts.type == SOCK_SEQPACKET ? tr("Unix sequenced packets") : tr("Unix stream");
}

QString ConnectionText::name(const SocketFacts &facts) const
{
    return facts.listenerId != 0 ? QString::number(facts.acceptedNumber)
                                 : endpointName(facts.endpoint);
}

QString ConnectionText::address(const SocketFacts &facts) const
{
    QString local = m_addresses.address(facts.localAddress).toString();
    QString peer = m_addresses.address(facts.peerAddress).toString();
    if (facts.wasAccepted())
        return peer;
    if (facts.endpoint.isServer() || (local.isEmpty() && peer.isEmpty()))
        return local;
    return local.isEmpty() || facts.state == SocketState::Failed ? QStringLiteral("→ ") + peer
                                                                 : local + QStringLiteral(" →");
}

QString ConnectionText::state(const SocketFacts &facts) const
{
    if (facts.state == SocketState::Fresh)
        return facts.endpoint.isClient() && isTcp(facts) ? QStringLiteral("SYN_SENT")
                                                         : stateName(facts.state);
    const SocketState shown = shownState(facts);
    return m_kernel && shown == facts.state ? stateName(facts, *m_kernel)
                                            : stateName(shown, facts.domain);
}

QString ConnectionText::traffic(const SocketFacts &facts) const
{
    if (facts.isListener) {
        const QString open = QLocale().toString(facts.openConnections);
        return m_connectionLimit == 0 || !facts.isOpen()
            ? tr("%1 open").arg(open)
            : tr("%1 of %2").arg(open, QLocale().toString(m_connectionLimit));
    }
    if (!(facts.isConnection() || facts.isDatagram()) || facts.state == SocketState::Failed)
        return {};
    return QStringLiteral("↓ %1 ↑ %2")
        .arg(shortBytes(facts.bytesReceived), shortBytes(facts.bytesSent));
}

QString ConnectionText::conversation(const SocketFacts &facts) const
{
    if (facts.isListener) {
        return tr("Everyone at %1").arg(m_addresses.address(facts.localAddress).toString());
    }
    const quint32 peer = facts.peerAddress != 0 ? facts.peerAddress : facts.lastSender;
    const EndpointAddress address = m_addresses.address(peer);
    // An accepted Unix connection has a peer without a name.
    const QString other = facts.listenerId != 0 && address.isUnix() && address.unixPath().isEmpty()
        ? tr("connection %1").arg(facts.acceptedNumber)
        : address.toString();
    if (!other.isEmpty())
        return QStringLiteral("%1 ⇄ %2").arg(endpointName(facts.endpoint), other);
    const QString own = ConnectionText::address(facts);
    return own.isEmpty() ? endpointName(facts.endpoint) : own; // it was not bound yet
}

QString ConnectionText::sentence(const SocketFacts &facts) const
{
    const QString who = facts.listenerId != 0
        ? tr("Connection %1 of %2")
              .arg(QString::number(facts.acceptedNumber), endpointName(facts.endpoint))
        : endpointName(facts.endpoint);
    QStringList parts = {who, protocolName(facts), address(facts), state(facts)};
    if (facts.isListener) {
        parts += traffic(facts);
    } else if (facts.isConnection() || facts.isDatagram()) {
        parts += tr("%1 bytes received, %2 bytes sent")
                     .arg(QLocale().toString(facts.bytesReceived),
                         QLocale().toString(facts.bytesSent));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ConnectionText::details(const SocketFacts &facts) const
{
    const QString local = m_addresses.address(facts.localAddress).toString();
    const QString peer = m_addresses.address(facts.peerAddress).toString();
    QStringList lines = {sentence(facts)};
    if (!peer.isEmpty()) {
        lines += facts.wasAccepted() ? QStringLiteral("%1 ← %2").arg(local, peer)
                                     : QStringLiteral("%1 → %2").arg(local, peer);
    }
    if (facts.isListener) {
        lines += tr("Accepted so far: %1 · backlog: %2")
                     .arg(QLocale().toString(facts.acceptedCount), QString::number(facts.backlog));
    }
    lines += tr("Descriptor %1, socket %2")
                 .arg(QString::number(facts.descriptor), QString::number(facts.socketId));
    return lines.join(QLatin1Char('\n'));
}

} // namespace socketscope
