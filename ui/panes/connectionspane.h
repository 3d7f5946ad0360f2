#pragma once

#include "core/event/endpointid.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QToolButton;

namespace socketscope {

class BufferBar;
class CloseWaitWatch;
class ConnectionsDelegate;
class ConnectionsModel;
class ConnectionsView;
class LogFollower;
class Selection;
class Session;
class UnreadMessages;

/// The card that lists the session's sockets; chooses the conversation and ends connections.
class ConnectionsPane final : public QWidget
{
    Q_OBJECT

public:
    /// session: carries the acts out; null: there are none, the list is only looked at.
    ConnectionsPane(
        Session *session, LogFollower &follower, Selection &selection, QWidget *parent = nullptr);

    /// Shows what is unread in bold; null shows nothing so.
    void setUnread(const UnreadMessages *unread);
    /// Whose remarks are told; null for none. Not owned.
    void setCloseWaits(const CloseWaitWatch *closeWaits);
    /// Shows how many connections a server keeps beside how many it has.
    void setConnectionLimit(EndpointId server, int limit);
    void disconnectSelected();
    void resetSelected();
    void finishSendingSelected();
    /// Stops or resumes recv() on the selected connections.
    void pauseReceivingSelected(bool pause);

    /// Whether a selected socket can be disconnected or reset, and whether one can finish sending.
    [[nodiscard]] bool canDisconnect() const;
    [[nodiscard]] bool canFinishSending() const;
    /// The switch for the selected connections, for the menu; null without a session.
    [[nodiscard]] QAction *pauseReceiving() const { return m_pause; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void buildActions();
    void layOut();
    QWidget *buildBufferArea();
    [[nodiscard]] QString pauseToolTip() const;
    void follow(const QList<quint32> &changed);
    void showSelected(quint32 socketId);
    void tellSelected();
    void updateActions();
    void updateBuffers();
    void updateIcons();
    [[nodiscard]] QList<quint32> selectedConnections() const;
    QAction *addAction(const QString &text, const QString &toolTip, const QKeySequence &shortcut);

    Session *m_session;
    LogFollower &m_follower;
    Selection &m_selection;
    ConnectionsModel *m_model = nullptr;
    ConnectionsDelegate *m_delegate = nullptr;
    ConnectionsView *m_view = nullptr;
    QTimer m_countsTimer; ///< runs until the rows' byte counts are painted anew
    QAction *m_disconnect = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_pause = nullptr; ///< checkable
    QWidget *m_bufferArea = nullptr; ///< m_buffers with the line above it
    BufferBar *m_buffers = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace socketscope
