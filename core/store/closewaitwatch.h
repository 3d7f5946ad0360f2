#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace socketscope {

class LogFollower;
struct SocketFacts;

/// Finds connections that stay in CLOSE_WAIT: the peer has finished, and nobody calls close(2).
///
/// Looks when the log grows and at the moment when the next one is due, never in between.
class CloseWaitWatch final : public QObject
{
    Q_OBJECT

public:
    /// nowNs: the recording's time.
    CloseWaitWatch(LogFollower &follower, std::function<qint64()> nowNs, QObject *parent = nullptr);

    /// Whether the socket has stayed so for kPatienceNs, be it closed since or not.
    [[nodiscard]] bool remarks(quint32 socketId) const { return m_remarked.contains(socketId); }
    /// Marks those that are due by now; called by a timer, and by tests.
    void look();

    /// As long as a careless server is let go unremarked; tcp(7) sets no bound to CLOSE_WAIT.
    static constexpr qint64 kPatienceNs = 10'000'000'000;

signals:
    void remarked(const QList<quint32> &socketIds);

private:
    struct Waiting
    {
        qint64 dueNs;
        quint32 socketId;
    };

    void onGrown(const QList<quint32> &changed);

    LogFollower &m_follower;
    std::function<qint64()> m_nowNs;
    QTimer m_timer;
    std::deque<Waiting> m_waiting; ///< the next due first
    QSet<quint32> m_known;
    QSet<quint32> m_remarked;
};

} // namespace socketscope
