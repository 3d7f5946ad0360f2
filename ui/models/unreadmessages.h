#pragma once

#include <QHash>
#include <QObject>

namespace socketscope {

class LogFollower;

/// How many messages have arrived on each socket since its conversation was last looked at.
class UnreadMessages final : public QObject
{
    Q_OBJECT

public:
    explicit UnreadMessages(const LogFollower &follower, QObject *parent = nullptr);

    /// Takes in the events from `first` on; messages on the socket being read do not count.
    void follow(qsizetype first);
    /// Nothing has arrived: the log was rewound.
    void clear();
    /// The conversation that is open; 0 for none. What it had unread is read now.
    void setReading(quint32 socketId);

    [[nodiscard]] qint64 of(quint32 socketId) const { return m_counts.value(socketId); }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const QHash<quint32, qint64> &counts() const { return m_counts; }

signals:
    void changed();

private:
    const LogFollower &m_follower;
    QHash<quint32, qint64> m_counts;
    qint64 m_total = 0;
    quint32 m_reading = 0;
};

} // namespace socketscope
