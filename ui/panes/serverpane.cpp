#include "ui/panes/serverpane.h"

#include "core/store/logfollower.h"
#include "ui/panes/addressbox.h"
#include "ui/panes/escapededit.h"
#include "ui/panes/portfield.h"
#include "ui/panes/snugspinbox.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace socketscope {

ServerPane::ServerPane(Session &session, LogFollower &follower, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
{
    makeCard(this);
    buildFields();
    layOut();
    connectFields();
    connect(&m_session, &Session::endpointChanged, this, &ServerPane::takeStatus);
    connect(
        &m_follower, &LogFollower::grown, this, [this](qsizetype, const QList<quint32> &changed) {
            if (m_running && !changed.isEmpty())
                updatePill();
        });
    setRunning(false);
}

void ServerPane::buildFields()
{
    m_address = new AddressBox(tr("Server address"), this);
    m_port = new PortField(12345, this);
    m_port->setAccessibleName(tr("Server port"));
    setPlainToolTip(m_port, tr("0 lets the system choose a free port"));
    m_backlog = new SnugSpinBox(0, limits::kMaxBacklog, limits::kDefaultBacklog, this);
    m_backlog->setAccessibleName(tr("Backlog"));
    setPlainToolTip(m_backlog,
        tr("How many clients may wait until they are accepted; the backlog of listen(2)"));

    m_greeting = new EscapedEdit(tr("Greeting"), this);
    m_greeting->setPlaceholderText(tr("Sent to each client (\\n, \\xNN …)"));
    m_replyMode = new QComboBox(this);
    m_replyMode->setAccessibleName(tr("Reply mode"));
    m_replyMode->addItem(tr("No reply"), int(ReplyMode::None));
    m_replyMode->addItem(tr("Text"), int(ReplyMode::Text));
    m_replyMode->addItem(tr("Echo"), int(ReplyMode::Echo));
    m_reply = new EscapedEdit(tr("Reply"), this);
    m_closeAfterReply = new QCheckBox(tr("Close after the reply"), this);
    setPlainToolTip(m_closeAfterReply,
        tr("The server closes the connection once it has answered the first message"));
    m_limit = new SnugSpinBox(1, limits::kMaxConnections, limits::kDefaultConnections, this);
    m_limit->setAccessibleName(tr("Connection limit"));

    m_button = new QPushButton(this);
    m_pill = pillLabel(this);
    m_fieldProblem = problemLabel(this);
    m_textProblem = problemLabel(this);
    m_warning = noticeLabel(tr("Server warning"), this);
    m_error = noticeLabel(tr("Server error"), this);
}

void ServerPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    QWidget *more = buildMore();

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(titleLabel(tr("Server"), this));
    head->addStretch();
    head->addWidget(m_pill);
    m_moreButton = moreButton(tr("More server settings"), more, this);
    head->addWidget(m_moreButton);
    card->addLayout(head);

    auto *where = new QHBoxLayout;
    where->setSpacing(5);
    where->addWidget(m_address, 1);
    where->addWidget(fieldLabel(tr("Port"), m_port, this));
    where->addWidget(m_port);
    where->addWidget(fieldLabel(tr("Backlog"), m_backlog, this));
    where->addWidget(m_backlog);
    auto *reply = new QHBoxLayout;
    reply->setSpacing(6);
    reply->addWidget(m_replyMode);
    reply->addWidget(m_reply, 1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    grid->addWidget(fieldLabel(tr("Address"), m_address, this), 0, 0);
    grid->addLayout(where, 0, 1);
    grid->addWidget(m_fieldProblem, 1, 1);
    grid->addWidget(fieldLabel(tr("Greeting"), m_greeting, this), 2, 0);
    grid->addWidget(m_greeting, 2, 1);
    grid->addWidget(fieldLabel(tr("Reply"), m_reply, this), 3, 0);
    grid->addLayout(reply, 3, 1);
    grid->addWidget(m_textProblem, 4, 1);
    card->addLayout(grid);
    card->addWidget(more);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_closeAfterReply, 1);
    foot->addWidget(m_button);
    card->addLayout(foot);
    card->addWidget(m_warning);
    card->addWidget(m_error);
    setTabOrder(m_port, m_backlog);
    setTabOrder(m_backlog, m_greeting);
    setTabOrder(m_greeting, m_replyMode);
    setTabOrder(m_replyMode, m_reply);
    setTabOrder(m_reply, m_limit);
    setTabOrder(m_limit, m_closeAfterReply);
    setTabOrder(m_closeAfterReply, m_button);
}

QWidget *ServerPane::buildMore()
{
    auto *more = new QWidget(this);
    auto *row = new QHBoxLayout(more);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(fieldLabel(tr("Connection limit"), m_limit, more));
    row->addWidget(m_limit);
    QLabel *hint = plainLabel(tr("further clients wait in the accept queue"), more);
    hint->setProperty(kRoleProperty, QStringLiteral("faint"));
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    return more;
}

void ServerPane::connectFields()
{
    connect(m_button, &QPushButton::clicked, this, &ServerPane::startOrStop);
    connect(m_address, &QComboBox::editTextChanged, this, &ServerPane::validate);
    connect(m_port, &QLineEdit::textChanged, this, &ServerPane::validate);
    for (const QLineEdit *edit : {m_greeting, m_reply})
        connect(edit, &QLineEdit::textChanged, this, &ServerPane::apply);
    connect(m_replyMode, &QComboBox::currentIndexChanged, this, &ServerPane::apply);
    connect(m_closeAfterReply, &QCheckBox::toggled, this, &ServerPane::apply);
    connect(m_limit, &QSpinBox::valueChanged, this, &ServerPane::apply);
    const auto startByReturn = [this] {
        if (!m_running)
            startOrStop();
    };
    for (const QLineEdit *edit : std::initializer_list<const QLineEdit *>{
             m_address->lineEdit(), m_port, m_greeting, m_reply})
        connect(edit, &QLineEdit::returnPressed, this, startByReturn);
}

void ServerPane::startOrStop()
{
    if (m_running) {
        m_button->setEnabled(false); // until the server says that it has stopped
        m_session.stopServer(m_server);
        return;
    }
    if (!settingsAreValid())
        return;
    showNotice(m_error, Tone::Error, {});
    m_status = {};
    m_askedPort = m_port->port().value_or(0);
    m_server = m_session.startServer(settings());
    setRunning(true);
}

void ServerPane::listenOn(const QString &address, quint16 port)
{
    if (m_running)
        return;
    if (!address.isEmpty())
        m_address->setEditText(address);
    m_port->setPort(port);
    startOrStop();
}

void ServerPane::takeStatus(const EndpointStatus &status)
{
    if (!status.id.isServer() || !(status.id == m_server))
        return;
    m_status = status;
    using Phase = EndpointStatus::Phase;
    const bool over = status.phase == Phase::Stopped || status.phase == Phase::Failed;
    if (!status.error.message.isEmpty() || status.phase == Phase::Listening) {
        showNotice(m_error, status.phase == Phase::Failed ? Tone::Error : Tone::Warning,
            status.error.message);
    }
    if (m_running == over)
        setRunning(!over);
    if (m_running && !status.address.isNull())
        m_port->setPort(status.address.port()); // asked for 0: the one that was chosen
    updatePill();
    updateWarning();
}

void ServerPane::setRunning(bool running)
{
    const bool changed = m_running != running;
    m_running = running;
    if (changed && !running)
        m_port->setPort(m_askedPort);
    m_address->setEnabled(!running);
    m_port->setEnabled(!running);
    m_backlog->setEnabled(!running);
    m_button->setText(running ? tr("Stop server") : tr("Start server"));
    setStyleProperty(m_button, kRoleProperty, running ? QString() : QStringLiteral("primary"));
    validate();
    updatePill();
    if (changed)
        emit runningChanged(running);
}

void ServerPane::validate()
{
    m_reply->setEnabled(answersText());
    m_reply->setPlaceholderText(answersText() ? tr("Answer to each message") : QString());
    showProblems({{m_address, m_address->problem()}, {m_port, m_port->problem()}}, m_fieldProblem);
    showProblems({{m_greeting, m_greeting->problem()},
                     {m_reply, answersText() ? m_reply->problem() : QString()}},
        m_textProblem);
    m_button->setEnabled(m_running || settingsAreValid());
    updateWarning();
}

void ServerPane::apply()
{
    validate();
    if (m_running && settingsAreValid())
        m_session.updateServer(m_server, settings());
}

bool ServerPane::settingsAreValid() const
{
    return m_address->problem().isEmpty() && m_port->problem().isEmpty()
        && m_greeting->problem().isEmpty() && (!answersText() || m_reply->problem().isEmpty());
}

bool ServerPane::answersText() const
{
    return m_replyMode->currentData().toInt() == int(ReplyMode::Text);
}

ServerSettings ServerPane::settings() const
{
    ServerSettings settings;
    settings.address = m_address->address();
    settings.port = m_port->port().value_or(0);
    settings.backlog = m_backlog->value();
    settings.maxConnections = m_limit->value();
    settings.greeting = m_greeting->bytes();
    settings.replyMode = ReplyMode(m_replyMode->currentData().toInt());
    settings.reply = m_reply->bytes();
    settings.closeAfterReply = m_closeAfterReply->isChecked();
    return settings;
}

void ServerPane::updatePill()
{
    using Phase = EndpointStatus::Phase;
    const SocketFacts *listener = m_follower.sockets().find(m_status.socketId);
    const int open = listener ? int(listener->openConnections) : 0;
    if (!m_running) {
        const bool failed = m_status.phase == Phase::Failed;
        showPill(m_pill, failed ? Tone::Error : Tone::Neutral,
            failed ? tr("● Not started") : tr("○ Not running"));
    } else if (m_status.phase == Phase::LimitReached) {
        showPill(m_pill, Tone::Warning, tr("● Full, %n connection(s)", nullptr, open));
    } else if (m_status.phase == Phase::AcceptResting) {
        showPill(m_pill, Tone::Warning, tr("● Accepting rests, %n connection(s)", nullptr, open));
    } else if (m_status.phase == Phase::Listening) {
        showPill(m_pill, Tone::Success, tr("● Listening, %n connection(s)", nullptr, open));
    } else {
        showPill(m_pill, Tone::Neutral, tr("● Starting…"));
    }
}

void ServerPane::updateWarning()
{
    // Of a running server its real address counts: a name may lead anywhere.
    const bool beyond = m_running && !m_status.address.isNull() ? !m_status.address.isLoopback()
                                                                : m_address->isBeyondLoopback();
    QString text;
    if (beyond && m_address->problem().isEmpty()) {
        text = m_running
            ? tr("Open to the network: other computers can connect to this server, and what is "
                 "sent is not encrypted.")
            : tr("%1 is open to the network: other computers will be able to connect.")
                  .arg(m_address->address());
    }
    showNotice(m_warning, Tone::Warning, text);
}

void ServerPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_moreButton)
        setButtonIcon(m_moreButton, QStringLiteral("settings"), themeFor(palette()));
}

void ServerPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("server/address"), m_address->address());
    settings.setValue(
        QStringLiteral("server/port"), m_running ? m_askedPort : m_port->port().value_or(0));
    settings.setValue(QStringLiteral("server/backlog"), m_backlog->value());
    settings.setValue(QStringLiteral("server/greeting"), m_greeting->text());
    settings.setValue(QStringLiteral("server/replyMode"), m_replyMode->currentIndex());
    settings.setValue(QStringLiteral("server/reply"), m_reply->text());
    settings.setValue(QStringLiteral("server/closeAfterReply"), m_closeAfterReply->isChecked());
    settings.setValue(QStringLiteral("server/connectionLimit"), m_limit->value());
    settings.setValue(QStringLiteral("server/more"), m_moreButton->isChecked());
}

void ServerPane::restore(const QSettings &settings)
{
    const auto value = [&settings](const char *key, const QVariant &otherwise) {
        return settings.value(QLatin1String("server/") + QLatin1String(key), otherwise);
    };
    m_address->setEditText(value("address", m_address->address()).toString());
    m_port->setPort(quint16(value("port", m_port->port().value_or(0)).toUInt()));
    m_backlog->setValue(value("backlog", m_backlog->value()).toInt());
    m_greeting->setText(value("greeting", {}).toString());
    m_replyMode->setCurrentIndex(
        qBound(0, value("replyMode", 0).toInt(), m_replyMode->count() - 1));
    m_reply->setText(value("reply", {}).toString());
    m_closeAfterReply->setChecked(value("closeAfterReply", false).toBool());
    m_limit->setValue(value("connectionLimit", m_limit->value()).toInt());
    m_moreButton->setChecked(value("more", false).toBool());
}

} // namespace socketscope
