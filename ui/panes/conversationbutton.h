#pragma once

#include <QToolButton>

class QMenu;

namespace socketscope {

class LogFollower;
class UnreadMessages;
struct SocketFacts;

/// Names the conversation that is open and offers the others, those with unread messages first.
class ConversationButton final : public QToolButton
{
    Q_OBJECT

public:
    ConversationButton(
        const LogFollower &follower, const UnreadMessages &unread, QWidget *parent = nullptr);

    /// Shows the name of the socket's conversation; 0 for none.
    void setConversation(quint32 socketId);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    void chosen(quint32 socketId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void addTo(QMenu *menu, quint32 socketId);
    void elide();
    [[nodiscard]] QList<quint32> offered() const;

    const LogFollower &m_follower;
    const UnreadMessages &m_unread;
    quint32 m_socketId = 0;
    QString m_name;
};

} // namespace socketscope
