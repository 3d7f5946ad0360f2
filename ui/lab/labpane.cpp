#include "ui/lab/labpane.h"

#include "core/describe/callformat.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/lab/callbuttons.h"
#include "ui/lab/callform.h"
#include "ui/lab/callpreview.h"
#include "ui/lab/labsocketbox.h"
#include "ui/lab/waitinglist.h"
#include "ui/session/selection.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr qsizetype kMostAddresses = 12; ///< that are offered; a list one can look over

} // namespace

LabPane::LabPane(Session &session, LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_selection(selection)
{
    makeCard(this);
    buildFields();
    layOut();
    connect(m_calls, &CallButtons::chosen, this, &LabPane::showForm);
    connect(m_socket, &LabSocketBox::socketChanged, this, &LabPane::takeSocket);
    connect(m_socket, &QComboBox::activated, this,
        [this] { m_selection.setSocket(m_socket->socket()); });
    connect(m_button, &QPushButton::clicked, this, &LabPane::makeCall);
    connect(m_waiting, &WaitingList::cancelWanted, &m_session, &Session::cancelLabCall);
    connect(&m_selection, &Selection::socketChanged, m_socket, &LabSocketBox::setSocket);
    connect(&m_session, &Session::labCallEnded, this, &LabPane::takeEnded);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &LabPane::cancelWaiting);
    m_socket->setSocket(m_selection.socket());
    showForm(Call::Socket);
}

void LabPane::buildFields()
{
    m_socket = new LabSocketBox(m_follower, this);
    m_calls = new CallButtons(this);
    m_preview = selectableLabel({}, this);
    m_preview->setAccessibleName(tr("Call to be made"));
    m_preview->setFont(monoFont());
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button = new QPushButton(this);
    setStyleProperty(m_button, kRoleProperty, QStringLiteral("primary"));
    m_waiting = new WaitingList(m_follower, this);
    m_result = selectableLabel({}, this);
    m_result->setAccessibleName(tr("Last result"));
    m_result->setFont(monoFont());
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_result->hide();
    m_meaning = noticeLabel(tr("What the result means"), this);
}

void LabPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("By hand"), this));
    head->addSpacing(4);
    head->addWidget(fieldLabel(tr("on socket"), m_socket, this));
    head->addWidget(m_socket, 1);
    card->addLayout(head);
    card->addWidget(m_calls);
    m_formPlace = new QVBoxLayout;
    card->addLayout(m_formPlace);
    card->addWidget(m_preview);
    card->addWidget(m_button, 0, Qt::AlignRight);
    card->addWidget(m_waiting);
    card->addWidget(m_result);
    card->addWidget(m_meaning);
}

Call LabPane::call() const
{
    return m_calls->call();
}

void LabPane::chooseCall(Call call)
{
    m_calls->setCall(call);
    QWidget *field = m_form->focusProxy();
    (field ? field : m_button)->setFocus(Qt::ShortcutFocusReason);
}

void LabPane::showForm(Call call)
{
    if (m_form)
        m_form->hide();
    CallForm *&form = m_forms[call];
    if (!form) {
        form = CallForm::make(call, this);
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_formPlace->addWidget(form);
        connect(form, &CallForm::changed, this, &LabPane::updatePreview);
        setTabOrder(m_calls, form);
    }
    m_form = form;
    m_form->show();
    m_button->setText(call == Call::Socket
            ? tr("New socket")
            : tr("Call %1()").arg(QLatin1StringView(callName(call))));
    updateSurroundings();
    updatePreview();
}

void LabPane::takeSocket()
{
    updateSurroundings();
    updatePreview();
}

/// Sockets of the session that something can be sent or connected to, the newest first.
QStringList LabPane::addressesOf(int domain) const
{
    QStringList addresses;
    const std::vector<SocketFacts> &sockets = m_follower.sockets().sockets();
    for (auto facts = sockets.crbegin();
         facts != sockets.crend() && addresses.size() < kMostAddresses; ++facts) {
        if (!facts->isOpen() || facts->domain != domain || facts->socketId == m_socket->socket()
            || !(facts->isListener || facts->isDatagram()))
            continue;
        const EndpointAddress local
            = m_follower.recording().addresses().address(facts->localAddress);
        if (!local.isNull() && (local.isUnix() ? !local.unixPath().isEmpty() : local.port() != 0))
            addresses.append(local.toString());
    }
    addresses.removeDuplicates();
    return addresses;
}

void LabPane::updateSurroundings()
{
    const SocketFacts *facts = m_socket->facts();
    const int domain = facts ? facts->domain : AF_INET;
    m_form->setSurroundings(domain, addressesOf(domain));
}

LabCall LabPane::labCall() const
{
    LabCall call;
    call.call = m_calls->call();
    call.socketId = call.call == Call::Socket ? 0 : m_socket->socket();
    m_form->fill(call);
    return call;
}

bool LabPane::lacksSocket() const
{
    return m_calls->call() != Call::Socket && m_socket->socket() == 0;
}

void LabPane::updatePreview()
{
    const SocketFacts *facts = m_socket->facts();
    if (lacksSocket())
        m_preview->setText(tr("Make a socket first."));
    else
        m_preview->setText(
            m_form->isValid() ? labCallInC(labCall(), facts ? facts->descriptor : -1) : QString());
    m_button->setEnabled(!lacksSocket() && m_form->isValid());
}

void LabPane::makeCall()
{
    if (lacksSocket() || !m_form->isValid())
        return;
    m_result->hide();
    showNotice(m_meaning, Tone::Neutral, {});
    m_newest = m_session.perform(labCall());
}

/// Fields and buttons leave Return to what they stand in.
void LabPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && m_waiting->isAncestorOf(button))
        button->click();
    else
        makeCall();
}

void LabPane::cancelWaiting()
{
    if (const quint32 ticket = m_waiting->newestOf(m_socket->socket()); ticket != 0)
        m_session.cancelLabCall(ticket);
}

void LabPane::takeEnded(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused)
{
    if (event < 0) {
        if (ticket == m_newest)
            showNotice(m_meaning, Tone::Warning, refused.message);
        return;
    }
    m_follower.catchUp();
    if (event >= m_follower.eventCount())
        return;
    const SocketEvent &made = m_follower.recording().events().at(event);
    if (!made.endpoint().isLab())
        return;
    m_socket->renew();
    if (made.call() == Call::Socket && !made.failed())
        m_socket->setSocket(socketId);
    // One that has waited ends while the person may have gone on to another socket.
    if (ticket == m_newest || socketId == m_socket->socket())
        showResult(event);
    if (ticket == m_newest)
        emit callEnded(event, socketId);
}

void LabPane::showResult(qsizetype event)
{
    const SocketEvent &made = m_follower.recording().events().at(event);
    const CallFormat format(m_follower.recording());
    m_result->setText(format.inC(made));
    m_result->show();
    showNotice(m_meaning, made.failed() ? Tone::Error : Tone::Neutral,
        format.explanation(made, m_follower.sockets().find(made.socketId)));
}

} // namespace socketscope
