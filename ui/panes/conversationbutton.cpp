#include "ui/panes/conversationbutton.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/models/connectiontext.h"
#include "ui/models/unreadmessages.h"
#include "ui/theme/plaintext.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace socketscope {

namespace {

/// Conversations that the menu offers; all others are in the list of connections.
constexpr qsizetype kMostOffered = 25;
constexpr int kPaddingPx = 20; ///< of the style sheet

} // namespace

ConversationButton::ConversationButton(
    const LogFollower &follower, const UnreadMessages &unread, QWidget *parent)
    : QToolButton(parent)
    , m_follower(follower)
    , m_unread(unread)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &ConversationButton::fillMenu);
    setMenu(menu);
    setConversation(0);
}

void ConversationButton::setConversation(quint32 socketId)
{
    m_socketId = socketId;
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    m_name = facts ? ConnectionText(m_follower.recording().addresses()).conversation(*facts)
                   : tr("No conversation");
    setAccessibleName(tr("Conversation: %1").arg(m_name));
    setPlainToolTip(this, m_name);
    updateGeometry();
    elide();
}

void ConversationButton::elide()
{
    // The button would rather be as wide as the whole name; sizeHint() tells the layout so.
    const QString arrow = QStringLiteral(" ▾");
    const int room = width() - kPaddingPx - fontMetrics().horizontalAdvance(arrow);
    setText(fontMetrics().elidedText(m_name, Qt::ElideRight, room) + arrow);
}

QSize ConversationButton::sizeHint() const
{
    const int name = fontMetrics().horizontalAdvance(m_name + QStringLiteral(" ▾"));
    return {name + kPaddingPx + 2, QToolButton::sizeHint().height()};
}

QList<quint32> ConversationButton::offered() const
{
    QList<quint32> ids;
    const auto &sockets = m_follower.sockets().sockets();
    for (auto facts = sockets.rbegin(); facts != sockets.rend(); ++facts) {
        if (facts->isListener && facts->isOpen())
            ids += facts->socketId;
    }
    QList<quint32> unread = m_unread.counts().keys();
    std::sort(unread.begin(), unread.end(), std::greater<>());
    ids += unread.mid(0, kMostOffered);
    for (auto facts = sockets.rbegin(); facts != sockets.rend() && ids.size() < kMostOffered;
         ++facts) {
        if (facts->isConnection() && !ids.contains(facts->socketId))
            ids += facts->socketId;
    }
    return ids.mid(0, kMostOffered);
}

void ConversationButton::addTo(QMenu *menu, quint32 socketId)
{
    const SocketFacts *facts = m_follower.sockets().find(socketId);
    if (!facts)
        return;
    QString text = ConnectionText(m_follower.recording().addresses()).conversation(*facts);
    if (!facts->isOpen())
        text = tr("%1 (closed)").arg(text);
    if (const qint64 unread = m_unread.of(socketId); unread > 0)
        text = tr("● %1: %2 unread").arg(text, QLocale().toString(unread));
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(socketId == m_socketId);
    connect(action, &QAction::triggered, this, [this, socketId] { emit chosen(socketId); });
}

void ConversationButton::fillMenu()
{
    menu()->clear();
    const QList<quint32> ids = offered();
    for (const quint32 socketId : ids)
        addTo(menu(), socketId);
    if (ids.isEmpty())
        menu()->addAction(tr("Nobody is connected yet"))->setEnabled(false);
    else if (ids.size() == kMostOffered)
        menu()->addAction(tr("More in the list of connections"))->setEnabled(false);
}

void ConversationButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    elide();
}

} // namespace socketscope
