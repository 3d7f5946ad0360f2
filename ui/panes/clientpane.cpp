#include "ui/panes/clientpane.h"

#include "ui/panes/portfield.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace socketscope {

namespace {

constexpr double kMsPerSecond = 1000;

} // namespace

ClientPane::ClientPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    makeCard(this);
    buildFields();
    layOut();
    connect(&m_session, &Session::endpointChanged, this, &ClientPane::takeStatus);
    validate();
    updatePill();
    updateProgress();
}

void ClientPane::buildFields()
{
    m_host = new QLineEdit(QStringLiteral("127.0.0.1"), this);
    m_host->setAccessibleName(tr("Client host"));
    m_host->setPlaceholderText(tr("Name or address"));
    m_port = new PortField(12345, this);
    m_port->setAccessibleName(tr("Client port"));
    m_button = new QPushButton(tr("Connect client"), this);
    setStyleProperty(m_button, kRoleProperty, QStringLiteral("primary"));

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
    m_timeout = new QDoubleSpinBox(this);
    m_timeout->setAccessibleName(tr("Connect timeout"));
    m_timeout->setDecimals(1);
    m_timeout->setRange(
        limits::kMinConnectTimeoutMs / kMsPerSecond, limits::kMaxConnectTimeoutMs / kMsPerSecond);
    m_timeout->setValue(limits::kConnectTimeoutMs / kMsPerSecond);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setButtonSymbols(QAbstractSpinBox::NoButtons);

    m_pill = pillLabel(this);
    m_problem = problemLabel(this);
    m_sourceProblem = problemLabel(this);
    m_error = noticeLabel(tr("Client error"), this);

    connect(m_button, &QPushButton::clicked, this, &ClientPane::connectClient);
    for (const QLineEdit *edit :
        std::initializer_list<const QLineEdit *>{m_host, m_port, m_sourceAddress, m_sourcePort}) {
        connect(edit, &QLineEdit::textChanged, this, &ClientPane::validate);
        connect(edit, &QLineEdit::returnPressed, this, &ClientPane::connectClient);
    }
}

void ClientPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    QWidget *more = buildMore();
    m_progress = buildProgress();

    m_moreButton = moreButton(tr("More client settings"), more, this);
    card->addLayout(cardHead(titleLabel(tr("Client"), this), {m_pill, m_moreButton}));

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_host, 1);
    row->addWidget(m_port);
    row->addSpacing(2);
    row->addWidget(m_button);
    card->addLayout(row);
    card->addWidget(m_problem);
    card->addWidget(more);
    card->addWidget(m_progress);
    card->addWidget(m_error);
    setTabOrder(m_host, m_port);
    setTabOrder(m_port, m_button);
    setTabOrder(m_button, m_sourceAddress);
    setTabOrder(m_sourceAddress, m_sourcePort);
    setTabOrder(m_sourcePort, m_timeout);
    setTabOrder(m_timeout, m_closeWithPeer);
}

QWidget *ClientPane::buildMore()
{
    auto *more = new QWidget(this);
    auto *grid = new QGridLayout(more);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    grid->addWidget(fieldLabel(tr("Source"), m_sourceAddress, more), 0, 0);
    grid->addWidget(m_sourceAddress, 0, 1);
    grid->addWidget(m_sourcePort, 0, 2);
    grid->addWidget(m_sourceProblem, 1, 1, 1, 2);
    grid->addWidget(fieldLabel(tr("Give up after"), m_timeout, more), 2, 0);
    grid->addWidget(m_timeout, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_closeWithPeer, 3, 0, 1, 3);
    return more;
}

QWidget *ClientPane::buildProgress()
{
    auto *progress = new QWidget(this);
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins({});
    m_progressText = plainLabel({}, progress);
    m_progressText->setWordWrap(true);
    m_progressText->setProperty(kRoleProperty, QStringLiteral("muted"));
    auto *button = new QPushButton(tr("Cancel"), progress);
    row->addWidget(m_progressText, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ClientPane::cancel);
    return progress;
}

void ClientPane::connectClient()
{
    if (!settingsAreValid())
        return;
    showNotice(m_error, Tone::Error, {});
    const ClientSettings wanted = settings();
    m_newest = m_session.connectClient(wanted);
    m_attempts.insert(m_newest, tr("%1, port %2").arg(wanted.host, QString::number(wanted.port)));
    updateProgress();
}

void ClientPane::connectTo(const QString &host, quint16 port)
{
    m_host->setText(host);
    m_port->setPort(port);
    connectClient();
}

void ClientPane::cancel()
{
    const QList<EndpointId> attempts = m_attempts.keys();
    for (const EndpointId client : attempts)
        m_session.cancelConnect(client);
}

void ClientPane::takeStatus(const EndpointStatus &status)
{
    if (!status.id.isClient())
        return;
    using Phase = EndpointStatus::Phase;
    if (status.phase == Phase::Resolving || status.phase == Phase::Connecting)
        return;
    const bool wasAttempt = m_attempts.remove(status.id) > 0;
    if (wasAttempt && status.phase == Phase::Connected)
        m_connected.insert(status.id);
    else
        m_connected.remove(status.id);
    // An older attempt's failure is still news, but not over the one just begun.
    if (!status.error.message.isEmpty() && (status.id == m_newest || m_attempts.isEmpty()))
        showNotice(m_error, Tone::Error, status.error.message);
    updatePill();
    updateProgress();
}

void ClientPane::validate()
{
    showProblems({{m_host, hostProblem()}, {m_port, m_port->problem()}}, m_problem);
    showProblems({{m_sourceAddress, sourceProblem()}, {m_sourcePort, m_sourcePort->problem()}},
        m_sourceProblem);
    m_button->setEnabled(settingsAreValid());
}

QString ClientPane::hostProblem() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return tr("A host is needed: a name or an address such as 127.0.0.1.");
    const bool hasSpace = std::any_of(
        host.cbegin(), host.cend(), [](QChar character) { return character.isSpace(); });
    return hasSpace ? tr("A host has no spaces in it.") : QString();
}

QString ClientPane::sourceProblem() const
{
    const QString source = m_sourceAddress->text().trimmed();
    if (source.isEmpty() || !QHostAddress(source).isNull())
        return {};
    return tr("The source is one of this computer's addresses, such as 127.0.0.1.");
}

bool ClientPane::settingsAreValid() const
{
    return hostProblem().isEmpty() && m_port->problem().isEmpty() && sourceProblem().isEmpty()
        && m_sourcePort->problem().isEmpty();
}

ClientSettings ClientPane::settings() const
{
    ClientSettings settings;
    settings.host = m_host->text().trimmed();
    settings.port = m_port->port().value_or(0);
    settings.sourceAddress = m_sourceAddress->text().trimmed();
    settings.sourcePort = m_sourcePort->port().value_or(0);
    settings.connectTimeoutMs = qRound(m_timeout->value() * kMsPerSecond);
    settings.closeWhenPeerFinishes = m_closeWithPeer->isChecked();
    return settings;
}

void ClientPane::updatePill()
{
    const int connected = int(m_connected.size());
    showPill(m_pill, Tone::Success,
        connected == 0 ? QString() : tr("● %n connected", nullptr, connected));
}

void ClientPane::updateProgress()
{
    m_progress->setVisible(!m_attempts.isEmpty());
    if (m_attempts.size() == 1)
        m_progressText->setText(tr("Connecting to %1…").arg(m_attempts.cbegin().value()));
    else
        m_progressText->setText(tr("Connecting %n client(s)…", nullptr, int(m_attempts.size())));
}

void ClientPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_moreButton)
        setButtonIcon(m_moreButton, QStringLiteral("settings"), themeFor(palette()));
}

void ClientPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("client/host"), m_host->text());
    settings.setValue(QStringLiteral("client/port"), m_port->port().value_or(0));
    settings.setValue(QStringLiteral("client/sourceAddress"), m_sourceAddress->text());
    settings.setValue(QStringLiteral("client/sourcePort"), m_sourcePort->port().value_or(0));
    settings.setValue(QStringLiteral("client/connectTimeoutS"), m_timeout->value());
    settings.setValue(QStringLiteral("client/closeWithPeer"), m_closeWithPeer->isChecked());
    settings.setValue(QStringLiteral("client/more"), m_moreButton->isChecked());
}

void ClientPane::restore(const QSettings &settings)
{
    const auto value = [&settings](const char *key, const QVariant &otherwise) {
        return settings.value(QLatin1String("client/") + QLatin1String(key), otherwise);
    };
    m_host->setText(value("host", m_host->text()).toString());
    m_port->setPort(quint16(value("port", m_port->port().value_or(0)).toUInt()));
    m_sourceAddress->setText(value("sourceAddress", {}).toString());
    m_sourcePort->setPort(quint16(value("sourcePort", 0).toUInt()));
    m_timeout->setValue(value("connectTimeoutS", m_timeout->value()).toDouble());
    m_closeWithPeer->setChecked(value("closeWithPeer", true).toBool());
    m_moreButton->setChecked(value("more", false).toBool());
}

} // namespace socketscope
