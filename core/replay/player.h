#pragma once

#include "core/replay/playback.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace socketscope {

class LogFollower;

/// Plays a session that is loaded: moves the beginning of it that its follower's views show.
///
/// Views never lag behind it: while they take in what has come, its clock stands still. At the end,
/// where it is when it is made, they show the whole session.
class Player final : public QObject
{
    Q_OBJECT

public:
    /// nowNs: a clock that never goes back; the system's if it is empty.
    explicit Player(
        LogFollower &follower, std::function<qint64()> nowNs = {}, QObject *parent = nullptr);

    [[nodiscard]] const Playback &playback() const { return m_playback; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    /// The session has been loaded further: shows all of it.
    void reload();
    /// From the beginning if it is at the end.
    void play();
    void pause();
    void togglePlaying();
    /// These pause it.
    void stepForward();
    void stepBack();
    void goToStart();
    void goToEnd();
    /// Goes on playing if it plays.
    void goTo(qint64 playedNs);
    void setSpeed(double speed);
    /// The next speed of speeds().
    void goFaster();
    void goSlower();
    void setLongestGapNs(qint64 ns);

    /// Those offered, from the slowest on; the last is Playback::kUnbound.
    [[nodiscard]] static const QList<double> &speeds();

signals:
    /// Where it stands, its speed or the length of gaps.
    void changed();
    /// What there is to play is another.
    void reloaded();
    void playingChanged(bool playing);

private:
    void tick();
    void showCalls(qsizetype count);
    void show();
    void changeSpeed(int places);

    LogFollower &m_follower;
    std::function<qint64()> m_nowNs;
    Playback m_playback;
    QTimer m_timer;
    qint64 m_lastNs = 0;
};

} // namespace socketscope
