#pragma once

#include <QComboBox>

namespace socketscope {

class LogFollower;
struct SocketFacts;

/// A choice of one of the lab's open sockets, by descriptor.
class LabSocketBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit LabSocketBox(LogFollower &follower, QWidget *parent = nullptr);

    /// Takes in what has become known of the sockets without a change of state: their names.
    void renew();
    /// Ignored for a socket that is none of the lab's, or is closed.
    void setSocket(quint32 socketId);
    /// 0 while there is none.
    [[nodiscard]] quint32 socket() const;
    [[nodiscard]] const SocketFacts *facts() const;

signals:
    /// Another socket, or more is known about it.
    void socketChanged();

private:
    void follow(const QList<quint32> &changed);
    [[nodiscard]] QString textFor(const SocketFacts &facts) const;

    LogFollower &m_follower;
};

} // namespace socketscope
