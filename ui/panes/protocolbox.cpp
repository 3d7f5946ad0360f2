#include "ui/panes/protocolbox.h"

#include "ui/theme/plaintext.h"

#include <QAbstractItemView>

namespace socketscope {

namespace {

constexpr int kPopupMarginPx = 24;

} // namespace

ProtocolBox::ProtocolBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Protocol"));
    setPlainToolTip(this, tr("What the sockets speak: it chooses their domain and type"));
    const auto offer = [this](Protocol protocol, const QString &name, const QString &sockets) {
        addItem(name, int(protocol));
        setItemData(count() - 1, plainToolTip(sockets), Qt::ToolTipRole);
    };
    offer(Protocol::Tcp, tr("TCP"), QStringLiteral("AF_INET, AF_INET6 · SOCK_STREAM"));
    offer(Protocol::Tls, tr("TLS"), QStringLiteral("AF_INET, AF_INET6 · SOCK_STREAM · libssl"));
    offer(Protocol::Udp, tr("UDP"), QStringLiteral("AF_INET, AF_INET6 · SOCK_DGRAM"));
    offer(Protocol::UnixStream, tr("Unix stream"), QStringLiteral("AF_UNIX · SOCK_STREAM"));
    offer(Protocol::UnixDatagram, tr("Unix datagram"), QStringLiteral("AF_UNIX · SOCK_DGRAM"));
    offer(
        Protocol::UnixSeqpacket, tr("Unix seqpacket"), QStringLiteral("AF_UNIX · SOCK_SEQPACKET"));
    // As wide as what is chosen: the card's head has room for little else.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + kPopupMarginPx);
    connect(this, &QComboBox::currentTextChanged, this, &ProtocolBox::fitText);
    fitText(currentText());
}

void ProtocolBox::fitText(const QString &text)
{
    setMinimumContentsLength(int(text.size()));
}

void ProtocolBox::setProtocol(Protocol protocol)
{
    if (const int index = findData(int(protocol)); index >= 0)
        setCurrentIndex(index);
}

void ProtocolBox::setKey(const QString &key)
{
    const QByteArray name = key.toLatin1();
    if (const std::optional<Protocol> protocol = protocolOfKey(QLatin1StringView(name)))
        setProtocol(*protocol);
}

} // namespace socketscope
