#include "ui/lab/labsocketbox.h"

#include "core/describe/argumentnames.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/store/socketstatename.h"

#include <QSignalBlocker>

#include <algorithm>

namespace socketscope {

namespace {

bool isChoice(const SocketFacts *facts)
{
    return facts && facts->endpoint.isLab() && facts->isOpen();
}

} // namespace

LabSocketBox::LabSocketBox(LogFollower &follower, QWidget *parent)
    : QComboBox(parent)
    , m_follower(follower)
{
    setAccessibleName(tr("Lab socket"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setPlaceholderText(tr("None yet"));
    connect(this, &QComboBox::currentIndexChanged, this, &LabSocketBox::socketChanged);
    connect(&m_follower, &LogFollower::grown, this,
        [this](qsizetype, const QList<quint32> &changed) { follow(changed); });
    renew();
}

void LabSocketBox::follow(const QList<quint32> &changed)
{
    const bool concerns = std::any_of(changed.cbegin(), changed.cend(), [this](quint32 socketId) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        return facts && facts->endpoint.isLab();
    });
    if (concerns)
        renew();
}

/// There are at most limits::kMaxLabSockets of them, and those they have accepted.
void LabSocketBox::renew()
{
    const quint32 before = socket();
    {
        const QSignalBlocker quiet(this); // told once, below
        clear();
        for (const SocketFacts &facts : m_follower.sockets().sockets()) {
            if (isChoice(&facts))
                addItem(textFor(facts), facts.socketId);
        }
        const int place = findData(before);
        setCurrentIndex(place >= 0 ? place : count() - 1);
    }
    setEnabled(count() > 0);
    emit socketChanged();
}

QString LabSocketBox::textFor(const SocketFacts &facts) const
{
    const AddressTable &addresses = m_follower.recording().addresses();
    const EndpointAddress local = addresses.address(facts.localAddress);
    const EndpointAddress peer = addresses.address(facts.peerAddress);
    QStringList parts{QString::number(facts.descriptor)};
    if (facts.domain != 0)
        parts.append(domainName(facts.domain) + u' ' + typeName(facts.type));
    if (facts.isListener)
        parts.append(stateName(facts.state, facts.domain));
    if (!local.isNull())
        parts.append(local.toString());
    if (!peer.isNull())
        parts.append(QStringLiteral("→ ") + peer.toString());
    return parts.join(QStringLiteral("  "));
}

void LabSocketBox::setSocket(quint32 socketId)
{
    if (const int place = findData(socketId); place >= 0)
        setCurrentIndex(place);
}

quint32 LabSocketBox::socket() const
{
    return currentData().toUInt();
}

const SocketFacts *LabSocketBox::facts() const
{
    return m_follower.sockets().find(socket());
}

} // namespace socketscope
