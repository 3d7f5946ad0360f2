#include "ui/panes/chatpane.h"

#include "core/event/errnoname.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "ui/models/chatmodel.h"
#include "ui/models/unreadmessages.h"
#include "ui/panes/chatview.h"
#include "ui/panes/composer.h"
#include "ui/panes/conversationbutton.h"
#include "ui/panes/emptyhint.h"
#include "ui/panes/transferstatus.h"
#include "ui/session/selection.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QLabel>

#include <utility>

namespace socketscope {

namespace {

/// New messages become rows at most this often; laying out a batch is the window's dearest act.
constexpr int kFollowEveryMs = 80;
/// The next part of a batch that is too dear for one frame.
constexpr int kNextPartMs = 16;
/// Room for a message, where the screen is low and every card above has much to show.
constexpr int kLeastViewPx = 28;

} // namespace

ChatPane::ChatPane(Session *session, LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_selection(selection)
{
    makeCard(this);
    m_unread = new UnreadMessages(m_follower, this);
    m_model = new ChatModel(m_follower, this);
    m_conversation = new ConversationButton(m_follower, *m_unread, this);
    m_unreadPill = pillLabel(this);
    m_older = plainLabel({}, this);
    m_view = new ChatView(*m_model, this);
    if (m_session) {
        m_transfers = new TransferStatus(*m_session, this);
        m_composer = new Composer(this);
    }
    layOut();

    m_followTimer.setSingleShot(true);
    connect(&m_followTimer, &QTimer::timeout, this, &ChatPane::followModel);
    connect(&m_follower, &LogFollower::grown, this, &ChatPane::follow);
    connect(&m_follower, &LogFollower::rewound, this, [this] {
        m_followTimer.stop();
        m_unread->clear();
        m_changed.clear();
        m_isRewound = true;
    });
    connect(&m_selection, &Selection::socketChanged, this, [this](quint32 socketId) {
        if (socketId != 0 && socketId != m_socketId) {
            m_choseItself = false;
            open(socketId);
        }
    });
    connect(m_unread, &UnreadMessages::changed, this, &ChatPane::updateUnread);
    connect(m_conversation, &ConversationButton::chosen, this, &ChatPane::choose);
    connect(m_view, &ChatView::callChosen, this,
        [this](qsizetype event) { m_selection.setEvent(event, 0); });
    if (m_session)
        joinFoot();
}

void ChatPane::joinFoot()
{
    connect(m_composer, &Composer::sendRequested, this, &ChatPane::send);
    connect(m_composer, &Composer::fileRequested, this, &ChatPane::sendFile);
    connect(m_transfers, &TransferStatus::fileStateChanged, this, &ChatPane::updateObstacle);
    updateObstacle();
}

void ChatPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    const QMargins margins = card->contentsMargins();
    card->setContentsMargins(1, margins.top(), 1, margins.left() - 3);
    card->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(margins.left() - 1, 0, margins.right() - 1, 0);
    head->setSpacing(4);
    head->addWidget(titleLabel(tr("Chat"), this));
    head->addWidget(m_conversation);
    head->addStretch();
    head->addWidget(m_unreadPill);
    card->addLayout(head);
    card->addSpacing(6);
    auto *line = new QWidget(this);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty(kRoleProperty, QStringLiteral("line"));
    line->setFixedHeight(1);
    card->addWidget(line);

    m_older->setProperty(kRoleProperty, QStringLiteral("faint"));
    m_older->setAlignment(Qt::AlignCenter);
    m_older->setContentsMargins(0, 6, 0, 2);
    m_older->hide();
    card->addWidget(m_older);
    m_view->setMinimumHeight(kLeastViewPx);
    card->addWidget(m_view, 1);
    new EmptyHint(m_session ? tr("Messages appear here, those you send at the right.\n"
                                 "Start the server, connect a client, and write to it below.")
                            : tr("Nothing was sent or received in this conversation."),
        m_view);
    setTabOrder(m_conversation, m_view);
    if (m_session)
        buildFoot();
}

void ChatPane::buildFoot()
{
    const QMargins margins = layout()->contentsMargins();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margins.bottom(), 6, margins.bottom(), 0);
    foot->setSpacing(6);
    foot->addWidget(m_transfers);
    foot->addWidget(m_composer);
    static_cast<QBoxLayout *>(layout())->addLayout(foot);
    setTabOrder(m_view, m_composer);
}

void ChatPane::follow(qsizetype first, const QList<quint32> &changed)
{
    if (m_session)
        m_unread->follow(first);
    m_changed += changed;
    if (m_follower.isBehind())
        return;
    if (std::exchange(m_isRewound, false) && m_socketId != 0)
        open(m_socketId);
    if (!m_changed.isEmpty()) {
        chooseByItself(std::exchange(m_changed, {}));
        updateObstacle();
        m_conversation->setConversation(m_socketId);
    }
    if (m_followTimer.isActive())
        return;
    const qint64 rest = m_sinceFollowed.isValid() ? kFollowEveryMs - m_sinceFollowed.elapsed() : 0;
    if (rest > 0)
        m_followTimer.start(int(rest));
    else
        followModel();
}

void ChatPane::followModel()
{
    m_sinceFollowed.start();
    if (m_model->follow())
        m_followTimer.start(kNextPartMs);
    updateOlder();
}

void ChatPane::choose(quint32 socketId)
{
    m_choseItself = false;
    open(socketId);
    m_selection.setSocket(socketId);
}

void ChatPane::chooseByItself(const QList<quint32> &changed)
{
    const SocketFacts *current = facts();
    const bool canLeave = !current || m_choseItself || (m_session && !current->isOpen());
    if (!canLeave || (m_composer && !m_composer->isEmpty()))
        return;
    const SocketFacts *best = current;
    for (const quint32 socketId : changed) {
        const SocketFacts *candidate = m_follower.sockets().find(socketId);
        if (isBetter(candidate, best))
            best = candidate;
    }
    if (!best || rank(best) == 0 || best == current)
        return;
    const quint32 chosen = best->socketId;
    open(chosen);
    m_choseItself = true;
    m_selection.setSocket(chosen);
    m_choseItself = true;
}

int ChatPane::rank(const SocketFacts *candidate) const
{
    if (!candidate || (m_session && !candidate->isOpen()))
        return 0;
    if (candidate->isListener)
        return 1;
    const SocketState state = candidate->isOpen() ? candidate->state : candidate->stateBeforeClose;
    if (state == SocketState::Fresh || state == SocketState::Failed)
        return 0;
    return candidate->endpoint.isClient() ? 3 : 2;
}

/// A live session's newest client, and the first one of a session that is looked back at.
bool ChatPane::isBetter(const SocketFacts *candidate, const SocketFacts *best) const
{
    const int candidateRank = rank(candidate);
    if (candidateRank != rank(best))
        return candidateRank > rank(best);
    if (candidateRank == 0)
        return false;
    return m_session ? candidateRank == 3 && candidate->socketId > best->socketId
                     : candidate->socketId < best->socketId;
}

void ChatPane::open(quint32 socketId)
{
    m_socketId = socketId;
    m_unread->setReading(socketId);
    m_model->setConversation(socketId);
    m_conversation->setConversation(socketId);
    if (m_transfers)
        m_transfers->setSocket(socketId);
    m_view->followEnd();
    updateOlder();
    updateObstacle();
}

void ChatPane::send(const QByteArray &bytes)
{
    const SocketFacts *peer = facts();
    if (!peer)
        return;
    m_view->followEnd();
    if (m_divert && m_divert(m_socketId, bytes))
        return;
    if (peer->isListener)
        m_session->broadcast(peer->endpoint, bytes);
    else
        m_session->send(m_socketId, bytes);
}

void ChatPane::sendFile(const QString &path)
{
    m_transfers->sendFile(m_socketId, path);
}

const SocketFacts *ChatPane::facts() const
{
    return m_follower.sockets().find(m_socketId);
}

QString ChatPane::obstacle() const
{
    const SocketFacts *peer = facts();
    if (!peer)
        return tr("Connect a client first");
    if (peer->isListener && peer->isOpen())
        return peer->openConnections > 0 ? QString() : tr("Nobody is connected yet");
    if (peer->canSend())
        return {};
    if (peer->state == SocketState::Unconnected)
        return tr("Nobody has sent a datagram yet");
    if (peer->state == SocketState::Fresh)
        return tr("Not connected yet");
    if (peer->isOpen() && peer->sendingFinished)
        return tr("Sending is finished; what the peer sends still arrives");
    if (peer->state == SocketState::Failed || peer->stateBeforeClose == SocketState::Failed)
        return tr("The connection could not be made");
    if (peer->state == SocketState::Reset || peer->stateBeforeClose == SocketState::Reset)
        return tr("The connection was reset");
    return peer->isListener ? tr("The server has stopped") : tr("The connection is closed");
}

void ChatPane::updateObstacle()
{
    if (!m_composer)
        return;
    const SocketFacts *peer = facts();
    if (peer && !peer->isOpen())
        m_transfers->forget(m_socketId);
    m_composer->setObstacle(obstacle());
    m_composer->setSendsDatagrams(peer && peer->isDatagram());
    m_composer->setFilesAllowed(
        peer && !peer->isListener && !peer->isDatagram() && !m_transfers->isSendingFile());
}

void ChatPane::updateUnread()
{
    const qint64 total = m_unread->total();
    showPill(m_unreadPill, Tone::Neutral,
        total == 0 ? QString() : tr("%n unread", nullptr, int(qMin<qint64>(total, 99999))));
}

void ChatPane::updateOlder()
{
    const qint64 older = m_model->conversation().first();
    m_older->setVisible(older > 0);
    if (older > 0)
        m_older->setText(tr("%n older message(s) are in the calls table", nullptr, int(older)));
}

void ChatPane::focusMessage()
{
    if (m_composer)
        m_composer->focusMessage();
}

void ChatPane::save(QSettings &settings) const
{
    if (m_composer)
        m_composer->save(settings);
}

void ChatPane::restore(const QSettings &settings)
{
    if (m_composer)
        m_composer->restore(settings);
}

} // namespace socketscope
