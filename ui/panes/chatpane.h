#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QSettings;

namespace socketscope {

class ChatModel;
class ChatView;
class Composer;
class ConversationButton;
class LogFollower;
class Selection;
class Session;
class TransferStatus;
class UnreadMessages;
struct SocketFacts;

/// The card of conversations: one per connection, from either of its ends, and one with everyone
/// who is connected to the server.
///
/// The conversation is that of the selected socket. Until the person has chosen one, it is the
/// newest connection, a client of ours before one that came in.
class ChatPane final : public QWidget
{
    Q_OBJECT

public:
    /// session: carries messages and files; null: there is nothing to write with, and nothing is
    /// unread.
    ChatPane(
        Session *session, LogFollower &follower, Selection &selection, QWidget *parent = nullptr);

    /// Takes what is sent on a socket and sends it in its own way; false: it does not.
    using Divert = std::function<bool(quint32 socketId, const QByteArray &bytes)>;
    void setDivert(Divert divert) { m_divert = std::move(divert); }
    void focusMessage();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    /// For others that show what is unread.
    [[nodiscard]] const UnreadMessages &unread() const { return *m_unread; }

private:
    void layOut();
    void buildFoot();
    void joinFoot();
    void follow(qsizetype first, const QList<quint32> &changed);
    void followModel();
    void choose(quint32 socketId);
    void chooseByItself(const QList<quint32> &changed);
    [[nodiscard]] int rank(const SocketFacts *candidate) const;
    [[nodiscard]] bool isBetter(const SocketFacts *candidate, const SocketFacts *best) const;
    void open(quint32 socketId);
    void send(const QByteArray &bytes);
    void sendFile(const QString &path);
    void updateObstacle();
    void updateUnread();
    void updateOlder();
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] const SocketFacts *facts() const;

    Session *m_session;
    Divert m_divert;
    LogFollower &m_follower;
    Selection &m_selection;
    quint32 m_socketId = 0; ///< whose conversation is open; a listener's: everyone's
    QList<quint32> m_changed; ///< sockets, since the last slice that could be shown
    bool m_isRewound = false; ///< until the log is there again
    bool m_choseItself = true; ///< not the person but the pane chose the conversation
    QElapsedTimer m_sinceFollowed;
    QTimer m_followTimer;
    UnreadMessages *m_unread = nullptr;
    ChatModel *m_model = nullptr;
    ConversationButton *m_conversation = nullptr;
    QLabel *m_unreadPill = nullptr;
    QLabel *m_older = nullptr;
    ChatView *m_view = nullptr;
    TransferStatus *m_transfers = nullptr; ///< null, as the composer, without a session
    Composer *m_composer = nullptr;
};

} // namespace socketscope
