#include "ui/panes/clientform.h"

#include "core/event/endpointurl.h"
#include "ui/panes/pathfield.h"
#include "ui/panes/portfield.h"
#include "ui/panes/protocolbox.h"
#include "ui/panes/snugspinbox.h"
#include "ui/panes/socketoptionsarea.h"
#include "ui/panes/tlsfields.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

namespace socketscope {

namespace {

constexpr double kMsPerSecond = 1000;

} // namespace

ClientForm::ClientForm(QWidget *parent)
    : QWidget(parent)
{
    buildFields();
    buildMore();
    layOut();
    connectFields();
    showProtocol();
    validate();
}

void ClientForm::buildFields()
{
    m_protocol = new ProtocolBox(this);
    m_protocol->setAccessibleName(tr("Client protocol"));
    m_host = new QLineEdit(QStringLiteral("127.0.0.1"), this);
    m_host->setAccessibleName(tr("Client host"));
    m_host->setPlaceholderText(tr("Name or address"));
    m_path = new PathField(tr("Client path"), this);
    m_port = new PortField(12345, this);
    m_port->setAccessibleName(tr("Client port"));
    m_sourceAddress = new QLineEdit(this);
    m_sourceAddress->setAccessibleName(tr("Source address"));
    m_sourceAddress->setPlaceholderText(tr("The system's choice"));
    m_sourcePort = new PortField(0, this);
    m_sourcePort->setAccessibleName(tr("Source port"));
    setPlainToolTip(m_sourcePort, tr("0 lets the system choose a free port"));
    m_closeWithPeer = new QCheckBox(tr("Close once the server has finished"), this);
    m_closeWithPeer->setChecked(true);
    setPlainToolTip(m_closeWithPeer,
        tr("Without this the connection stays in CLOSE_WAIT until it is disconnected"));
    m_connects = new QCheckBox(tr("Connect the socket"), this);
    m_connects->setChecked(true);
    setPlainToolTip(m_connects,
        tr("With connect(), send() and recv() only the server's datagrams are received, and it is "
           "told when nobody receives; without it sendto() and recvfrom() take answers from "
           "anywhere, as to a broadcast"));
    m_datagramBytes
        = new SnugSpinBox(1, int(limits::kReceiveBytes), int(limits::kReceiveBytes), this);
    m_datagramBytes->setAccessibleName(tr("Client receive size"));
    setPlainToolTip(
        m_datagramBytes, tr("What is longer is cut off, as recvfrom() does with a small buffer"));
    m_timeout = new QDoubleSpinBox(this);
    m_timeout->setAccessibleName(tr("Connect timeout"));
    m_timeout->setDecimals(1);
    m_timeout->setRange(
        limits::kMinConnectTimeoutMs / kMsPerSecond, limits::kMaxConnectTimeoutMs / kMsPerSecond);
    m_timeout->setValue(limits::kConnectTimeoutMs / kMsPerSecond);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_options = new SocketOptionsArea(this);
    m_tls = new TlsFields(TlsFields::Side::Client, this);
    m_problem = problemLabel(this);
    m_sourceProblem = problemLabel(this);
}

void ClientForm::layOut()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(6);
    m_row->addWidget(m_host, 1);
    m_row->addWidget(m_path, 1);
    m_row->addWidget(m_port);
    m_row->addSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    column->addWidget(m_tls);
    column->addWidget(m_more);
    setTabOrder(m_protocol, m_host);
    setTabOrder(m_host, m_path);
    setTabOrder(m_path, m_port);
    setTabOrder(m_port, m_sourceAddress);
    setTabOrder(m_sourceAddress, m_sourcePort);
    setTabOrder(m_sourcePort, m_timeout);
    setTabOrder(m_timeout, m_closeWithPeer);
    setTabOrder(m_closeWithPeer, m_connects);
    setTabOrder(m_connects, m_datagramBytes);
    setTabOrder(m_datagramBytes, m_options->fold());
    m_tls->setTabFrom(m_port);
}

void ClientForm::buildMore()
{
    m_more = new QWidget(this);
    auto *grid = new QGridLayout(m_more);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    QLabel *source = fieldLabel(tr("Source"), m_sourceAddress, m_more);
    grid->addWidget(source, 0, 0);
    grid->addWidget(m_sourceAddress, 0, 1);
    grid->addWidget(m_sourcePort, 0, 2);
    grid->addWidget(m_sourceProblem, 1, 1, 1, 2);
    QLabel *timeout = fieldLabel(tr("Give up after"), m_timeout, m_more);
    grid->addWidget(timeout, 2, 0);
    grid->addWidget(m_timeout, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_closeWithPeer, 3, 0, 1, 3);
    grid->addWidget(m_connects, 4, 0, 1, 3);
    QLabel *bytes = fieldLabel(tr("Receive at most"), m_datagramBytes, m_more);
    grid->addWidget(bytes, 5, 0);
    grid->addWidget(m_datagramBytes, 5, 1, Qt::AlignLeft);
    grid->addWidget(m_options, 6, 0, 1, 3);
    m_sourceParts = {source, m_sourceAddress};
    m_timeoutParts = {timeout, m_timeout};
    m_streamParts = {m_closeWithPeer};
    m_datagramParts = {m_connects, bytes, m_datagramBytes};
}

void ClientForm::connectFields()
{
    const auto tell = [this] {
        validate();
        emit changed();
    };
    connect(m_protocol, &QComboBox::currentIndexChanged, this, [this, tell] {
        showProtocol();
        tell();
    });
    connect(m_options, &SocketOptionsArea::changed, this, tell);
    connect(m_tls, &TlsFields::changed, this, tell);
    connect(m_tls, &TlsFields::submitted, this, &ClientForm::submitted);
    for (const QLineEdit *edit : std::initializer_list<const QLineEdit *>{
             m_host, m_path, m_port, m_sourceAddress, m_sourcePort}) {
        connect(edit, &QLineEdit::textChanged, this, tell);
        connect(edit, &QLineEdit::returnPressed, this, &ClientForm::submitted);
    }
}

/// Shows the fields that mean something to the protocol.
void ClientForm::showProtocol()
{
    const auto show = [](const QList<QWidget *> &parts, bool shown) {
        for (QWidget *part : parts)
            part->setVisible(shown);
    };
    const bool isPath = isUnix(protocol());
    const bool hasDatagrams = isDatagram(protocol());
    m_host->setVisible(!isPath);
    m_port->setVisible(!isPath);
    m_path->setVisible(isPath);
    m_tls->setVisible(protocol() == Protocol::Tls);
    show(m_sourceParts, !isPath || hasDatagrams);
    m_sourcePort->setVisible(!isPath);
    m_sourceAddress->setPlaceholderText(
        isPath ? tr("A name that the system chooses") : tr("The system's choice"));
    show(m_timeoutParts, !isPath && !hasDatagrams);
    show(m_streamParts, !hasDatagrams);
    show(m_datagramParts, hasDatagrams);
    m_options->setProtocol(protocol());
}

void ClientForm::trust(const QString &fingerprint)
{
    m_tls->trust(fingerprint);
}

QWidget *ClientForm::protocolBox() const
{
    return m_protocol;
}

Protocol ClientForm::protocol() const
{
    return m_protocol->protocol();
}

void ClientForm::setTarget(const EndpointUrl &target)
{
    m_protocol->setProtocol(target.protocol);
    if (isUnix(target.protocol)) {
        m_path->setText(target.host);
        return;
    }
    m_host->setText(target.host);
    m_port->setPort(target.port);
}

QString ClientForm::targetText() const
{
    return isUnix(protocol())
        ? m_path->path()
        : tr("%1, port %2")
              .arg(m_host->text().trimmed(), QString::number(m_port->port().value_or(0)));
}

void ClientForm::validate()
{
    const bool isPath = isUnix(protocol());
    showProblems({{m_host, isPath ? QString() : hostProblem()},
                     {m_port, isPath ? QString() : m_port->problem()},
                     {m_path, isPath ? m_path->problem() : QString()}},
        m_problem);
    showProblems({{m_sourceAddress, sourceProblem()},
                     {m_sourcePort, isPath ? QString() : m_sourcePort->problem()}},
        m_sourceProblem);
}

QString ClientForm::hostProblem() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return tr("A host is needed: a name or an address such as 127.0.0.1.");
    const bool hasSpace = std::any_of(
        host.cbegin(), host.cend(), [](QChar character) { return character.isSpace(); });
    return hasSpace ? tr("A host has no spaces in it.") : QString();
}

QString ClientForm::sourceProblem() const
{
    const QString source = m_sourceAddress->text().trimmed();
    if (source.isEmpty() || isUnix(protocol()) || !QHostAddress(source).isNull())
        return {};
    return tr("The source is one of this computer's addresses, such as 127.0.0.1.");
}

bool ClientForm::isValid() const
{
    if (!m_options->problem().isEmpty())
        return false;
    if (protocol() == Protocol::Tls && !m_tls->problem().isEmpty())
        return false;
    if (isUnix(protocol()))
        return m_path->problem().isEmpty();
    return hostProblem().isEmpty() && m_port->problem().isEmpty() && sourceProblem().isEmpty()
        && m_sourcePort->problem().isEmpty();
}

ClientSettings ClientForm::settings() const
{
    ClientSettings settings;
    settings.protocol = protocol();
    const bool isPath = isUnix(settings.protocol);
    settings.host = isPath ? m_path->path() : m_host->text().trimmed();
    settings.port = isPath ? 0 : m_port->port().value_or(0);
    if (!isPath || isDatagram(settings.protocol))
        settings.sourceAddress = m_sourceAddress->text().trimmed();
    settings.sourcePort = isPath ? 0 : m_sourcePort->port().value_or(0);
    settings.connectTimeoutMs = qRound(m_timeout->value() * kMsPerSecond);
    settings.closeWhenPeerFinishes = m_closeWithPeer->isChecked();
    settings.options = m_options->options();
    settings.tls = m_tls->settings();
    settings.connectsDatagrams = m_connects->isChecked();
    settings.datagramBytes = m_datagramBytes->value();
    return settings;
}

void ClientForm::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("client/protocol"), m_protocol->key());
    settings.setValue(QStringLiteral("client/host"), m_host->text());
    settings.setValue(QStringLiteral("client/path"), m_path->text());
    settings.setValue(QStringLiteral("client/port"), m_port->port().value_or(0));
    settings.setValue(QStringLiteral("client/sourceAddress"), m_sourceAddress->text());
    settings.setValue(QStringLiteral("client/sourcePort"), m_sourcePort->port().value_or(0));
    settings.setValue(QStringLiteral("client/connectTimeoutS"), m_timeout->value());
    settings.setValue(QStringLiteral("client/closeWithPeer"), m_closeWithPeer->isChecked());
    settings.setValue(QStringLiteral("client/connects"), m_connects->isChecked());
    settings.setValue(QStringLiteral("client/datagramBytes"), m_datagramBytes->value());
    m_options->save(settings, QStringLiteral("client/"));
    m_tls->save(settings, QStringLiteral("client/"));
}

void ClientForm::restore(const QSettings &settings)
{
    const auto value = [&settings](const char *key, const QVariant &otherwise) {
        return settings.value(QLatin1String("client/") + QLatin1String(key), otherwise);
    };
    m_protocol->setKey(value("protocol", {}).toString());
    m_host->setText(value("host", m_host->text()).toString());
    m_path->setText(value("path", m_path->text()).toString());
    m_port->setPort(quint16(value("port", m_port->port().value_or(0)).toUInt()));
    m_sourceAddress->setText(value("sourceAddress", {}).toString());
    m_sourcePort->setPort(quint16(value("sourcePort", 0).toUInt()));
    m_timeout->setValue(value("connectTimeoutS", m_timeout->value()).toDouble());
    m_closeWithPeer->setChecked(value("closeWithPeer", true).toBool());
    m_connects->setChecked(value("connects", true).toBool());
    m_datagramBytes->setValue(value("datagramBytes", m_datagramBytes->value()).toInt());
    m_options->restore(settings, QStringLiteral("client/"));
    m_tls->restore(settings, QStringLiteral("client/"));
}

} // namespace socketscope
