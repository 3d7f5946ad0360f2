#include "ui/panes/serverform.h"

#include "ui/panes/addressbox.h"
#include "ui/panes/escapededit.h"
#include "ui/panes/portfield.h"
#include "ui/panes/snugspinbox.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSettings>

namespace socketscope {

namespace {

constexpr quint16 kDefaultPort = 12345; ///< as in the labs' write-ups
constexpr int kRowGapPx = 7;
constexpr int kFieldGapPx = 5;

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
{
    buildFields();
    buildMore();
    layOut();
    connectFields();
    validate();
}

void ServerForm::buildFields()
{
    m_address = new AddressBox(tr("Server address"), this);
    m_port = new PortField(kDefaultPort, this);
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
    m_closeWithPeer = new QCheckBox(tr("Close once the client has finished"), this);
    m_closeWithPeer->setChecked(true);
    setPlainToolTip(m_closeWithPeer,
        tr("Without this the connection stays in CLOSE_WAIT until it is disconnected"));
    m_closeAfterReply = new QCheckBox(tr("Close after the reply"), this);
    setPlainToolTip(m_closeAfterReply,
        tr("The server closes the connection once it has answered the first message"));
    m_limit = new SnugSpinBox(1, limits::kMaxConnections, limits::kDefaultConnections, this);
    m_limit->setAccessibleName(tr("Connection limit"));

    m_whereProblem = problemLabel(this);
    m_textProblem = problemLabel(this);
}

void ServerForm::layOut()
{
    auto *where = new QHBoxLayout;
    where->setSpacing(kFieldGapPx);
    where->addWidget(m_address, 1);
    where->addWidget(fieldLabel(tr("Port"), m_port, this));
    where->addWidget(m_port);
    where->addWidget(fieldLabel(tr("Backlog"), m_backlog, this));
    where->addWidget(m_backlog);
    auto *reply = new QHBoxLayout;
    reply->setSpacing(kFieldGapPx);
    reply->addWidget(m_replyMode);
    reply->addWidget(m_reply, 1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kRowGapPx);
    grid->setVerticalSpacing(kRowGapPx);
    grid->setColumnStretch(1, 1);
    grid->addWidget(fieldLabel(tr("Address"), m_address, this), 0, 0);
    grid->addLayout(where, 0, 1);
    grid->addWidget(m_whereProblem, 1, 1);
    grid->addWidget(fieldLabel(tr("Greeting"), m_greeting, this), 2, 0);
    grid->addWidget(m_greeting, 2, 1);
    grid->addWidget(fieldLabel(tr("Reply"), m_reply, this), 3, 0);
    grid->addLayout(reply, 3, 1);
    grid->addWidget(m_textProblem, 4, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kRowGapPx + 1);
    column->addLayout(grid);
    column->addWidget(m_more);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_closeAfterReply, 1);
    column->addLayout(m_foot);
    setTabOrder(m_address, m_port);
    setTabOrder(m_port, m_backlog);
    setTabOrder(m_backlog, m_greeting);
    setTabOrder(m_greeting, m_replyMode);
    setTabOrder(m_replyMode, m_reply);
    setTabOrder(m_reply, m_limit);
    setTabOrder(m_limit, m_closeWithPeer);
    setTabOrder(m_closeWithPeer, m_closeAfterReply);
}

void ServerForm::buildMore()
{
    m_more = new QWidget(this);
    m_limit->setParent(m_more);
    m_closeWithPeer->setParent(m_more);
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins({});
    column->setSpacing(kFieldGapPx);
    auto *row = new QHBoxLayout;
    row->setSpacing(kFieldGapPx);
    column->addLayout(row);
    column->addWidget(m_closeWithPeer);
    row->addWidget(fieldLabel(tr("Connection limit"), m_limit, m_more));
    row->addWidget(m_limit);
    QLabel *hint = plainLabel(tr("further clients wait in the accept queue"), m_more);
    hint->setProperty(kRoleProperty, QStringLiteral("faint"));
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
}

void ServerForm::connectFields()
{
    const auto tell = [this] {
        validate();
        emit changed();
    };
    connect(m_address, &QComboBox::editTextChanged, this, tell);
    connect(m_replyMode, &QComboBox::currentIndexChanged, this, tell);
    connect(m_closeWithPeer, &QCheckBox::toggled, this, tell);
    connect(m_closeAfterReply, &QCheckBox::toggled, this, tell);
    connect(m_limit, &QSpinBox::valueChanged, this, tell);
    for (const QLineEdit *edit :
        std::initializer_list<const QLineEdit *>{m_port, m_greeting, m_reply}) {
        connect(edit, &QLineEdit::textChanged, this, tell);
        connect(edit, &QLineEdit::returnPressed, this, &ServerForm::submitted);
    }
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, this, &ServerForm::submitted);
}

void ServerForm::validate()
{
    m_reply->setEnabled(answersText());
    m_reply->setPlaceholderText(answersText() ? tr("Answer to each message") : QString());
    showProblems({{m_address, m_address->problem()}, {m_port, m_port->problem()}}, m_whereProblem);
    showProblems({{m_greeting, m_greeting->problem()},
                     {m_reply, answersText() ? m_reply->problem() : QString()}},
        m_textProblem);
}

void ServerForm::setAddress(const QString &address)
{
    m_address->setEditText(address);
}

void ServerForm::setPort(quint16 port)
{
    m_port->setPort(port);
}

void ServerForm::setReplyMode(ReplyMode mode)
{
    m_replyMode->setCurrentIndex(m_replyMode->findData(int(mode)));
}

void ServerForm::setRunning(bool running)
{
    m_address->setEnabled(!running);
    m_port->setEnabled(!running);
    m_backlog->setEnabled(!running);
}

QString ServerForm::address() const
{
    return m_address->address();
}

quint16 ServerForm::port() const
{
    return m_port->port().value_or(0);
}

bool ServerForm::isBeyondLoopback() const
{
    return m_address->problem().isEmpty() && m_address->isBeyondLoopback();
}

bool ServerForm::isValid() const
{
    return m_address->problem().isEmpty() && m_port->problem().isEmpty()
        && m_greeting->problem().isEmpty() && (!answersText() || m_reply->problem().isEmpty());
}

bool ServerForm::answersText() const
{
    return m_replyMode->currentData().toInt() == int(ReplyMode::Text);
}

ServerSettings ServerForm::settings() const
{
    ServerSettings settings;
    settings.address = address();
    settings.port = port();
    settings.backlog = m_backlog->value();
    settings.maxConnections = m_limit->value();
    settings.greeting = m_greeting->bytes();
    settings.replyMode = ReplyMode(m_replyMode->currentData().toInt());
    settings.reply = m_reply->bytes();
    settings.closeAfterReply = m_closeAfterReply->isChecked();
    settings.closeWhenPeerFinishes = m_closeWithPeer->isChecked();
    return settings;
}

void ServerForm::save(QSettings &settings, quint16 port) const
{
    settings.setValue(QStringLiteral("server/address"), m_address->address());
    settings.setValue(QStringLiteral("server/port"), port);
    settings.setValue(QStringLiteral("server/backlog"), m_backlog->value());
    settings.setValue(QStringLiteral("server/greeting"), m_greeting->text());
    settings.setValue(QStringLiteral("server/replyMode"), m_replyMode->currentIndex());
    settings.setValue(QStringLiteral("server/reply"), m_reply->text());
    settings.setValue(QStringLiteral("server/closeAfterReply"), m_closeAfterReply->isChecked());
    settings.setValue(QStringLiteral("server/closeWithPeer"), m_closeWithPeer->isChecked());
    settings.setValue(QStringLiteral("server/connectionLimit"), m_limit->value());
}

void ServerForm::restore(const QSettings &settings)
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
    m_closeWithPeer->setChecked(value("closeWithPeer", true).toBool());
    m_limit->setValue(value("connectionLimit", m_limit->value()).toInt());
}

} // namespace socketscope
