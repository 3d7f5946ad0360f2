#include "ui/panes/connectionspane.h"

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/unreadmessages.h"
#include "ui/panes/connectionsdelegate.h"
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
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kIndentationPx = 14;
constexpr int kLeastRows = 3; ///< room for a server, its connection and a client
constexpr int kMostRows = 7; ///< beyond it the list scrolls, and the chat keeps its room

} // namespace

ConnectionsPane::ConnectionsPane(
    Session &session, LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_selection(selection)
{
    makeCard(this);
    buildView();
    buildActions();
    layOut();
    connect(&m_follower, &LogFollower::grown, this,
        [this](qsizetype, const QList<quint32> &changed) { follow(changed); });
    connect(&m_selection, &Selection::socketChanged, this, &ConnectionsPane::showSelected);
    updateActions();
    updateIcons();
    fitHeight();
}

void ConnectionsPane::buildView()
{
    m_model = new ConnectionsModel(m_follower, this);
    m_delegate = new ConnectionsDelegate(this);
    m_view = new QTreeView(this);
    m_view->setAccessibleName(tr("Connections"));
    m_view->setProperty(kRoleProperty, QStringLiteral("bare"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(kIndentationPx);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(0);
    m_view->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->viewport()->installEventFilter(this);
    new EmptyHint(tr("Start the server and it waits here for clients.\n"
                     "Connect a client and both ends appear."),
        m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConnectionsPane::tellSelected);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &parent, int first, int) {
            if (parent.isValid() && first == 0)
                m_view->expand(parent);
        });
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
    connect(m_finish, &QAction::triggered, this, &ConnectionsPane::finishSendingSelected);
    connect(m_disconnect, &QAction::triggered, this, &ConnectionsPane::disconnectSelected);
    connect(m_reset, &QAction::triggered, this, &ConnectionsPane::resetSelected);
}

void ConnectionsPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    card->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(titleLabel(tr("Connections"), this));
    head->addStretch();
    for (QToolButton *button : std::as_const(m_buttons))
        head->addWidget(button);
    card->addLayout(head);
    card->addWidget(m_view);
    // The rows' selection reaches nearer to the card's edge than its texts.
    const QMargins margins = card->contentsMargins();
    card->setContentsMargins(5, margins.top(), 5, 6);
    head->setContentsMargins(margins.left() - 5, 0, margins.right() - 5, 0);
}

void ConnectionsPane::setUnread(const UnreadMessages *unread)
{
    m_delegate->setUnread(unread);
    if (unread)
        connect(
            unread, &UnreadMessages::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ConnectionsPane::follow(const QList<quint32> &changed)
{
    if (!changed.isEmpty()) {
        m_model->follow(changed);
        fitHeight();
        updateActions();
        if (m_view->selectionModel()->selection().isEmpty())
            showSelected(m_selection.socket());
    }
    m_view->viewport()->update(); // byte counts of the rows in sight
}

void ConnectionsPane::showSelected(quint32 socketId)
{
    const QModelIndex index = m_model->indexOf(socketId);
    if (!index.isValid() || m_view->selectionModel()->isRowSelected(index.row(), index.parent()))
        return;
    // Said in full: the view's own command would go by the keys that are held down.
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ConnectionsPane::tellSelected()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_view->selectionModel()->isSelected(current))
        m_selection.setSocket(current.data(ConnectionsModel::SocketIdRole).toUInt());
    updateActions();
}

QList<quint32> ConnectionsPane::selectedSockets() const
{
    QList<quint32> sockets;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        sockets += row.data(ConnectionsModel::SocketIdRole).toUInt();
    return sockets;
}

bool ConnectionsPane::canDisconnect() const
{
    const QList<quint32> sockets = selectedSockets();
    return std::any_of(sockets.cbegin(), sockets.cend(), [this](quint32 socketId) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        return facts && facts->isOpen() && !facts->isListener;
    });
}

bool ConnectionsPane::canFinishSending() const
{
    const QList<quint32> sockets = selectedSockets();
    return std::any_of(sockets.cbegin(), sockets.cend(), [this](quint32 socketId) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        return facts && facts->canSend();
    });
}

void ConnectionsPane::disconnectSelected()
{
    const QList<quint32> sockets = selectedSockets();
    for (const quint32 socketId : sockets) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (!facts || !facts->isOpen() || facts->isListener)
            continue;
        if (facts->state == SocketState::Fresh && facts->endpoint.isClient())
            m_session.cancelConnect(facts->endpoint);
        else
            m_session.closeConnection(socketId);
    }
}

void ConnectionsPane::resetSelected()
{
    const QList<quint32> sockets = selectedSockets();
    for (const quint32 socketId : sockets) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (facts && facts->isOpen() && !facts->isListener)
            m_session.resetConnection(socketId);
    }
}

void ConnectionsPane::finishSendingSelected()
{
    const QList<quint32> sockets = selectedSockets();
    for (const quint32 socketId : sockets) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (facts && facts->canSend())
            m_session.shutdownSending(socketId);
    }
}

void ConnectionsPane::updateActions()
{
    const bool canEnd = canDisconnect();
    m_disconnect->setEnabled(canEnd);
    m_reset->setEnabled(canEnd);
    m_finish->setEnabled(canFinishSending());
    emit selectedChanged();
}

void ConnectionsPane::updateIcons()
{
    const Theme theme = themeFor(palette());
    const auto icon = [&theme](const char *name) {
        return colouredIcon(QLatin1String(name), theme.mutedText, theme.fieldBorder);
    };
    m_finish->setIcon(icon("half-close"));
    m_disconnect->setIcon(icon("disconnect"));
    m_reset->setIcon(icon("reset"));
}

void ConnectionsPane::fitColumns()
{
    int left = m_view->viewport()->width();
    for (const int column : {ConnectionsModel::NameColumn, ConnectionsModel::StateColumn,
             ConnectionsModel::TrafficColumn}) {
        int width = m_delegate->columnWidth(column, m_view);
        if (column == ConnectionsModel::NameColumn)
            width += kIndentationPx; // of the tops; numbers, deeper in, are shorter
        m_view->setColumnWidth(column, width);
        left -= width;
    }
    m_view->setColumnWidth(ConnectionsModel::AddressColumn, qMax(40, left));
}

void ConnectionsPane::fitHeight()
{
    int rows = m_model->rowCount();
    for (int row = 0; row < m_model->rowCount() && rows < kMostRows; ++row)
        rows += m_model->rowCount(m_model->index(row, 0));
    const int rowHeight = m_delegate->sizeHint(QStyleOptionViewItem(), QModelIndex()).height();
    m_view->setFixedHeight(qBound(kLeastRows, rows, kMostRows) * rowHeight);
}

bool ConnectionsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ConnectionsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reset)
        updateIcons();
    if (event->type() == QEvent::FontChange && m_reset)
        fitColumns();
}

} // namespace socketscope
