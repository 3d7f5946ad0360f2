#include "ui/panes/serverform.h"

#include "ui/panes/addressbox.h"
#include "ui/panes/escapededit.h"
#include "ui/panes/pathfield.h"
#include "ui/panes/portfield.h"
#include "ui/panes/protocolbox.h"
#include "ui/panes/snugspinbox.h"
#include "ui/panes/socketoptionsarea.h"
#include "ui/panes/tlsfields.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

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
    buildMessages();
    buildMore();
    layOut();
    connectFields();
    showProtocol();
    validate();
}

void ServerForm::buildFields()
{
    m_address = new AddressBox(tr("Server address"), this);
    m_port = new PortField(kDefaultPort, this);
    m_port->setAccessibleName(tr("Server port"));
    setPlainToolTip(m_port, tr("0 lets the system choose a free port"));
    m_backlog = new SnugSpinBox(0, limits::kMaxBacklog, limits::kDefaultBacklog, this);
    m_protocol = new ProtocolBox(this);
    m_protocol->setAccessibleDescription(tr("of the server"));
    m_path = new PathField(tr("Server path"), this);
    m_backlog->setAccessibleName(tr("Backlog"));
    setPlainToolTip(m_backlog,
        tr("How many clients may wait until they are accepted; the backlog of listen(2)"));
    m_groups = new QLineEdit(this);
    m_groups->setAccessibleName(tr("Multicast groups"));
    m_groups->setPlaceholderText(QStringLiteral("239.1.2.3%eth0"));
    setPlainToolTip(
        m_groups, tr("Groups to join, with spaces between; an interface may follow after %"));
    m_datagramBytes
        = new SnugSpinBox(1, int(limits::kReceiveBytes), int(limits::kReceiveBytes), this);
    m_datagramBytes->setAccessibleName(tr("Receive size"));
    setPlainToolTip(
        m_datagramBytes, tr("What is longer is cut off, as recvfrom() does with a small buffer"));
    m_options = new SocketOptionsArea(this);
    m_tls = new TlsFields(TlsFields::Side::Server, this);
    m_whereProblem = problemLabel(this);
}

void ServerForm::buildMessages()
{
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
    m_textProblem = problemLabel(this);
}

QBoxLayout *ServerForm::whereRow()
{
    auto *where = new QHBoxLayout;
    where->setSpacing(kFieldGapPx);
    where->addWidget(m_address, 1);
    where->addWidget(m_path, 1);
    QLabel *port = fieldLabel(tr("Port"), m_port, this);
    where->addWidget(port);
    where->addWidget(m_port);
    QLabel *backlog = fieldLabel(tr("Backlog"), m_backlog, this);
    where->addWidget(backlog);
    where->addWidget(m_backlog);
    m_portParts = {m_address, port, m_port};
    m_streamParts = {backlog, m_backlog};
    return where;
}

void ServerForm::layOut()
{
    auto *reply = new QHBoxLayout;
    reply->setSpacing(kFieldGapPx);
    reply->addWidget(m_replyMode);
    reply->addWidget(m_reply, 1);

    m_grid = new QGridLayout;
    QGridLayout *grid = m_grid;
    grid->setHorizontalSpacing(kRowGapPx);
    grid->setVerticalSpacing(kRowGapPx);
    grid->setColumnStretch(1, 1);
    m_addressLabel = fieldLabel(tr("Address"), m_address, this);
    grid->addWidget(m_addressLabel, 0, 0);
    grid->addLayout(whereRow(), 0, 1);
    grid->addWidget(m_whereProblem, 1, 1);
    QLabel *greeting = fieldLabel(tr("Greeting"), m_greeting, this);
    grid->addWidget(greeting, 2, 0);
    m_streamParts += {greeting, m_greeting, m_closeAfterReply};
    grid->addWidget(m_greeting, 2, 1);
    grid->addWidget(fieldLabel(tr("Reply"), m_reply, this), 3, 0);
    grid->addLayout(reply, 3, 1);
    grid->addWidget(m_textProblem, 4, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kRowGapPx + 1);
    column->addLayout(grid);
    column->addWidget(m_tls);
    column->addWidget(m_more);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_closeAfterReply, 1);
    column->addLayout(m_foot);
    setTabOrder(m_protocol, m_address);
    setTabOrder(m_address, m_path);
    setTabOrder(m_path, m_port);
    setTabOrder(m_port, m_backlog);
    setTabOrder(m_backlog, m_greeting);
    setTabOrder(m_greeting, m_replyMode);
    setTabOrder(m_replyMode, m_reply);
    setTabOrder(m_reply, m_limit);
    setTabOrder(m_limit, m_closeWithPeer);
    setTabOrder(m_closeWithPeer, m_groups);
    setTabOrder(m_groups, m_datagramBytes);
    setTabOrder(m_datagramBytes, m_options->fold());
    setTabOrder(m_options->fold(), m_closeAfterReply);
    m_tls->setTabFrom(m_reply);
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
    column->addWidget(datagramRows());
    column->addWidget(m_options);
    QLabel *limit = fieldLabel(tr("Connection limit"), m_limit, m_more);
    row->addWidget(limit);
    row->addWidget(m_limit);
    QLabel *hint = plainLabel(tr("further clients wait in the accept queue"), m_more);
    hint->setProperty(kRoleProperty, QStringLiteral("faint"));
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    m_moreStreamParts = {limit, m_limit, hint, m_closeWithPeer};
}

/// What only servers of datagrams have.
QWidget *ServerForm::datagramRows()
{
    auto *rows = new QWidget(m_more);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setSpacing(kFieldGapPx);
    grid->setColumnStretch(1, 1);
    QLabel *groups = fieldLabel(tr("Multicast groups"), m_groups, rows);
    grid->addWidget(groups, 0, 0);
    grid->addWidget(m_groups, 0, 1);
    grid->addWidget(fieldLabel(tr("Receive at most"), m_datagramBytes, rows), 1, 0);
    grid->addWidget(m_datagramBytes, 1, 1, Qt::AlignLeft);
    m_groupParts = {groups, m_groups};
    m_datagramParts = {rows};
    return rows;
}

/// Shows the fields that mean something to the protocol.
void ServerForm::showProtocol()
{
    const auto show = [](const QList<QWidget *> &parts, bool shown) {
        for (QWidget *part : parts)
            part->setVisible(shown);
    };
    const bool isPath = isUnix(protocol());
    const bool hasDatagrams = isDatagram(protocol());
    m_addressLabel->setText(isPath ? tr("Path") : tr("Address"));
    m_addressLabel->setBuddy(isPath ? static_cast<QWidget *>(m_path) : m_address);
    m_path->setVisible(isPath);
    m_tls->setVisible(protocol() == Protocol::Tls);
    m_grid->setColumnMinimumWidth(
        0, protocol() == Protocol::Tls ? m_tls->alignLabels(labelsWidth(*m_grid)) : 0);
    show(m_portParts, !isPath);
    show(m_streamParts, !hasDatagrams);
    show(m_moreStreamParts, !hasDatagrams);
    show(m_datagramParts, hasDatagrams);
    show(m_groupParts, protocol() == Protocol::Udp);
    m_options->setProtocol(protocol());
}

void ServerForm::connectFields()
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
    connect(m_tls, &TlsFields::submitted, this, &ServerForm::submitted);
    connect(m_datagramBytes, &QSpinBox::valueChanged, this, tell);
    connect(m_address, &QComboBox::editTextChanged, this, tell);
    connect(m_replyMode, &QComboBox::currentIndexChanged, this, tell);
    connect(m_closeWithPeer, &QCheckBox::toggled, this, tell);
    connect(m_closeAfterReply, &QCheckBox::toggled, this, tell);
    connect(m_limit, &QSpinBox::valueChanged, this, tell);
    for (const QLineEdit *edit :
        std::initializer_list<const QLineEdit *>{m_port, m_path, m_groups, m_greeting, m_reply}) {
        connect(edit, &QLineEdit::textChanged, this, tell);
        connect(edit, &QLineEdit::returnPressed, this, &ServerForm::submitted);
    }
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, this, &ServerForm::submitted);
}

void ServerForm::validate()
{
    m_reply->setEnabled(answersText());
    m_reply->setPlaceholderText(answersText() ? tr("Answer to each message") : QString());
    const bool isPath = isUnix(protocol());
    showProblems({{m_address, isPath ? QString() : m_address->problem()},
                     {m_port, isPath ? QString() : m_port->problem()},
                     {m_path, isPath ? m_path->problem() : QString()}},
        m_whereProblem);
    showProblems({{m_greeting, m_greeting->problem()},
                     {m_reply, answersText() ? m_reply->problem() : QString()}},
        m_textProblem);
}

QWidget *ServerForm::protocolBox() const
{
    return m_protocol;
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
    m_protocol->setEnabled(!running);
    m_options->setLocked(running);
    m_tls->setEnabled(!running);
    m_datagramBytes->setEnabled(!running);
    m_path->setEnabled(!running);
    m_address->setEnabled(!running);
    m_port->setEnabled(!running);
    m_backlog->setEnabled(!running);
}

} // namespace socketscope
