#include "ui/panes/connectionspane.h"

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/unreadmessages.h"
#include "ui/panes/bufferbar.h"
#include "ui/panes/connectionsdelegate.h"
#include "ui/panes/connectionsview.h"
#include "ui/panes/emptyhint.h"
#include "ui/session/selection.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kRowEdgePx = 5; ///< from the card's edge to a selected row
constexpr int kCountsMs = 100; ///< between two paintings of what only counts bytes

} // namespace

ConnectionsPane::ConnectionsPane(
    Session *session, LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_selection(selection)
{
    makeCard(this);
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(kCountsMs);
    connect(&m_countsTimer, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
    buildView();
    if (m_session)
        buildActions();
    layOut();
    connect(&m_follower, &LogFollower::grown, this,
        [this](qsizetype, const QList<quint32> &changed) { follow(changed); });
    connect(&m_follower, &LogFollower::rewound, m_model, &ConnectionsModel::clear);
    connect(&m_follower, &LogFollower::kernelTold, this, [this](const QList<quint32> &sockets) {
        if (sockets.contains(m_selection.socket()))
            updateBuffers();
        m_view->viewport()->update(); // the words of its states, read as they are painted
    });
    connect(&m_selection, &Selection::socketChanged, this, &ConnectionsPane::showSelected);
    updateActions();
    updateIcons();
}

void ConnectionsPane::buildView()
{
    m_model = new ConnectionsModel(m_follower, this);
    m_delegate = new ConnectionsDelegate(this);
    m_view = new ConnectionsView(*m_model, *m_delegate, this);
    new EmptyHint(m_session ? tr("Start the server and it waits here for clients.\n"
                                 "Connect a client and both ends appear.")
                            : tr("No socket is in this session."),
        m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConnectionsPane::tellSelected);
}

QAction *ConnectionsPane::addAction(
    const QString &text, const QString &toolTip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    setPlainToolTip(
        action, tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    m_view->addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons += button;
    return action;
}

void ConnectionsPane::buildActions()
{
    m_finish = addAction(tr("Finish sending"),
        tr("Tell the peer that nothing more comes; what it sends still arrives"),
        Qt::CTRL | Qt::Key_Delete);
    m_disconnect = addAction(
        tr("Disconnect"), tr("Send what waits, then close the connection"), Qt::Key_Delete);
    m_reset = addAction(tr("Reset"), tr("Break the connection off at once; what waits is lost"),
        Qt::SHIFT | Qt::Key_Delete);
    m_pause = new QAction(tr("&Pause recv"), this);
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    setPlainToolTip(m_pause, pauseToolTip());
    m_view->addAction(m_pause);
    connect(m_pause, &QAction::triggered, this, &ConnectionsPane::pauseReceivingSelected);
    connect(m_finish, &QAction::triggered, this, &ConnectionsPane::finishSendingSelected);
    connect(m_disconnect, &QAction::triggered, this, &ConnectionsPane::disconnectSelected);
    connect(m_reset, &QAction::triggered, this, &ConnectionsPane::resetSelected);
    connect(m_session, &Session::inputChanged, this, [this](const InputStatus &status) {
        m_model->setReceivePaused(status.socketId, status.paused);
        updateActions();
    });
}

void ConnectionsPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    card->setSpacing(4);
    QBoxLayout *head = cardHead(titleLabel(tr("Connections"), this),
        QList<QWidget *>(m_buttons.cbegin(), m_buttons.cend()));
    card->addLayout(head);
    card->addWidget(m_view);
    card->addWidget(buildBufferArea());
    // The rows' selection reaches nearer to the card's edge than its texts.
    const QMargins margins = card->contentsMargins();
    const QMargins headMargins = head->contentsMargins();
    card->setContentsMargins(kRowEdgePx, margins.top(), kRowEdgePx, kRowEdgePx + 1);
    head->setContentsMargins(
        margins.left() - kRowEdgePx, 0, margins.right() - kRowEdgePx + headMargins.right(), 0);
}

QString ConnectionsPane::pauseToolTip() const
{
    return tr("While this is on, the program does not call recv() on this connection: what the "
              "peer sends waits in the kernel's buffers, and once they are full its sends wait "
              "too (%1)")
        .arg(m_pause->shortcut().toString(QKeySequence::NativeText));
}

QWidget *ConnectionsPane::buildBufferArea()
{
    m_bufferArea = new QWidget(this);
    auto *line = new QWidget(m_bufferArea);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty(kRoleProperty, QStringLiteral("line"));
    line->setFixedHeight(1);
    m_buffers = new BufferBar(m_pause, m_pause ? pauseToolTip() : QString(), m_bufferArea);
    auto *column = new QVBoxLayout(m_bufferArea);
    column->setContentsMargins(kRowEdgePx + 3, 0, kRowEdgePx + 3, kRowEdgePx);
    column->addWidget(line);
    column->addWidget(m_buffers);
    m_bufferArea->hide();
    return m_bufferArea;
}

void ConnectionsPane::setUnread(const UnreadMessages *unread)
{
    m_delegate->setUnread(unread);
    if (unread)
        connect(
            unread, &UnreadMessages::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ConnectionsPane::setCloseWaits(const CloseWaitWatch *closeWaits)
{
    m_model->setCloseWaits(closeWaits);
}

void ConnectionsPane::setConnectionLimit(EndpointId server, int limit)
{
    m_model->setConnectionLimit(server, limit);
    m_view->viewport()->update();
}

void ConnectionsPane::follow(const QList<quint32> &changed)
{
    if (!changed.isEmpty()) {
        m_model->follow(changed);
        m_view->fitHeight();
        updateActions();
        if (m_view->selectionModel()->selection().isEmpty())
            showSelected(m_selection.socket());
    }
    // Byte counts of the rows in sight: nobody reads sixty a second, and each painting of the tree
    // took a seventh of a frame.
    if (!m_countsTimer.isActive())
        m_countsTimer.start();
}

void ConnectionsPane::showSelected(quint32 socketId)
{
    m_view->showRow(m_model->indexOf(socketId));
}

void ConnectionsPane::tellSelected()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_view->selectionModel()->isSelected(current))
        m_selection.setSocket(current.data(ConnectionsModel::SocketIdRole).toUInt());
    updateActions();
}

/// Those of the selected sockets that are open and no listener.
QList<quint32> ConnectionsPane::selectedConnections() const
{
    QList<quint32> sockets = m_view->selectedSockets();
    sockets.removeIf([this](quint32 socketId) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        return !facts || !facts->isOpen() || facts->isListener;
    });
    return sockets;
}

bool ConnectionsPane::canDisconnect() const
{
    return !selectedConnections().isEmpty();
}

bool ConnectionsPane::canFinishSending() const
{
    const QList<quint32> sockets = m_view->selectedSockets();
    return std::any_of(sockets.cbegin(), sockets.cend(), [this](quint32 socketId) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        return facts && facts->canSend();
    });
}

void ConnectionsPane::disconnectSelected()
{
    const QList<quint32> sockets = selectedConnections();
    for (const quint32 socketId : sockets) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (facts->state == SocketState::Fresh && facts->endpoint.isClient())
            m_session->cancelConnect(facts->endpoint);
        else
            m_session->closeConnection(socketId);
    }
}

void ConnectionsPane::resetSelected()
{
    const QList<quint32> sockets = selectedConnections();
    for (const quint32 socketId : sockets)
        m_session->resetConnection(socketId);
}

void ConnectionsPane::pauseReceivingSelected(bool pause)
{
    const QList<quint32> sockets = selectedConnections();
    for (const quint32 socketId : sockets) {
        m_session->setReceivePaused(socketId, pause);
        m_model->setReceivePaused(socketId, pause); // or the switch would spring back meanwhile
    }
}

void ConnectionsPane::finishSendingSelected()
{
    const QList<quint32> sockets = m_view->selectedSockets();
    for (const quint32 socketId : sockets) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (facts && facts->canSend())
            m_session->shutdownSending(socketId);
    }
}

void ConnectionsPane::updateActions()
{
    const QList<quint32> connections = selectedConnections();
    const bool canEnd = !connections.isEmpty();
    m_bufferArea->setVisible(canEnd && (m_session || m_follower.kernelFactCount() > 0));
    updateBuffers();
    if (!m_session)
        return;
    m_disconnect->setEnabled(canEnd);
    m_reset->setEnabled(canEnd);
    m_finish->setEnabled(canFinishSending());
    m_pause->setEnabled(canEnd);
    m_pause->setChecked(canEnd
        && std::all_of(connections.cbegin(), connections.cend(),
            [this](quint32 socketId) { return m_model->isReceivePaused(socketId); }));
}

void ConnectionsPane::updateBuffers()
{
    if (m_bufferArea->isHidden())
        return;
    m_buffers->showBuffers(
        m_follower.kernel().buffersOf(m_selection.socket()), m_follower.kernelFactCount() > 0);
}

void ConnectionsPane::updateIcons()
{
    if (!m_reset) // none yet, or none at all
        return;
    const Theme theme = themeFor(palette());
    const auto icon = [&theme](const char *name) {
        return colouredIcon(QLatin1String(name), theme.mutedText, theme.fieldBorder);
    };
    m_finish->setIcon(icon("half-close"));
    m_disconnect->setIcon(icon("disconnect"));
    m_reset->setIcon(icon("reset"));
    m_pause->setIcon(icon("pause"));
}

void ConnectionsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace socketscope
