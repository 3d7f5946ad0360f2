#include "core/replay/player.h"

#include "core/store/logfollower.h"

#include <QElapsedTimer>

#include <utility>

namespace socketscope {

namespace {

constexpr int kFrameMs = 16;

std::function<qint64()> systemClock()
{
    QElapsedTimer clock;
    clock.start();
    return [clock] {
        return clock.nsecsElapsed();
    };
}

} // namespace

Player::Player(LogFollower &follower, std::function<qint64()> nowNs, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_nowNs(nowNs ? std::move(nowNs) : systemClock())
    , m_playback(follower.recording())
{
    m_playback.showCalls(m_playback.callCount());
    m_timer.setInterval(kFrameMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

void Player::reload()
{
    pause();
    m_playback.reload();
    show();
    emit reloaded();
}

const QList<double> &Player::speeds()
{
    static const QList<double> kSpeeds{
        Playback::kSlowest, 0.5, 1, 2, 5, 10, 100, Playback::kFastest, Playback::kUnbound};
    return kSpeeds;
}

void Player::play()
{
    if (isPlaying() || m_playback.callCount() == 0)
        return;
    if (m_playback.isAtEnd())
        m_playback.goTo(0);
    m_playback.advance(0, 0); // what the very first moment brings
    m_lastNs = m_nowNs();
    m_timer.start();
    emit playingChanged(true);
    show();
}

void Player::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void Player::togglePlaying()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Player::tick()
{
    const qint64 nowNs = m_nowNs();
    const qint64 elapsedNs = nowNs - std::exchange(m_lastNs, nowNs);
    if (m_follower.isBehind())
        return;
    m_playback.advance(elapsedNs, LogFollower::kSliceEvents);
    show();
    if (m_playback.isAtEnd())
        pause();
}

void Player::stepForward()
{
    showCalls(m_playback.shownCalls() + 1);
}

void Player::stepBack()
{
    showCalls(m_playback.shownCalls() - 1);
}

void Player::goToStart()
{
    showCalls(0);
}

void Player::goToEnd()
{
    showCalls(m_playback.callCount());
}

void Player::showCalls(qsizetype count)
{
    pause();
    m_playback.showCalls(count);
    show();
}

void Player::goTo(qint64 playedNs)
{
    m_playback.goTo(playedNs);
    show();
}

void Player::setSpeed(double speed)
{
    m_playback.setSpeed(speed);
    emit changed();
}

void Player::goFaster()
{
    changeSpeed(1);
}

void Player::goSlower()
{
    changeSpeed(-1);
}

void Player::changeSpeed(int places)
{
    const qsizetype place = speeds().indexOf(m_playback.speed()) + places;
    setSpeed(speeds().at(qBound<qsizetype>(0, place, speeds().size() - 1)));
}

void Player::setLongestGapNs(qint64 ns)
{
    m_playback.setLongestGapNs(ns);
    emit changed();
    emit reloaded();
}

void Player::show()
{
    if (m_playback.isAtEnd())
        m_follower.setPrefix(std::nullopt);
    else
        m_follower.setPrefix(LogPrefix{m_playback.shownCalls(), m_playback.shownFacts()});
    emit changed();
}

} // namespace socketscope
