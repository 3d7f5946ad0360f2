#include "core/replay/player.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestPlayer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheWholeSessionAtFirst();
    void playsFromTheBeginningToTheEnd();
    void standsStillWhilePaused();
    void stepsPauseIt();
    void goesThroughSpeeds();
    void hasNothingToPlayInAnEmptySession();
    void takesInWhatIsLoadedLater();

private:
    qint64 m_nowNs = 0;
};

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

/// A call each 10 ms, followed by a player whose clock the test moves.
struct Played
{
    Played(int calls, const qint64 &clockNs)
        : nowNs(clockNs)
    {
        SocketEvent event;
        event.setCall(Call::Send);
        event.socketId = 1;
        for (int index = 0; index < calls; ++index) {
            event.startNs = index * 10 * kNsPerMs;
            recording.record(event);
        }
        follower.catchUp();
        player = std::make_unique<Player>(follower, [this] { return nowNs; });
    }

    Recording recording;
    LogFollower follower{recording};
    const qint64 &nowNs;
    std::unique_ptr<Player> player;
};

} // namespace

void TestPlayer::init()
{
    m_nowNs = 0;
}

void TestPlayer::showsTheWholeSessionAtFirst()
{
    Played session(3, m_nowNs);
    QVERIFY(session.player->playback().isAtEnd());
    QCOMPARE(session.follower.eventCount(), 3);
    QVERIFY(!session.follower.prefix());
}

void TestPlayer::playsFromTheBeginningToTheEnd()
{
    Played session(3, m_nowNs);
    QSignalSpy playing(session.player.get(), &Player::playingChanged);
    session.player->play();
    QCOMPARE(session.follower.eventCount(), 1);
    m_nowNs = 15 * kNsPerMs;
    QTRY_COMPARE(session.follower.eventCount(), 2);
    m_nowNs = 99 * kNsPerMs;
    QTRY_VERIFY(!session.player->isPlaying());
    QCOMPARE(session.follower.eventCount(), 3);
    QVERIFY(!session.follower.prefix());
    QCOMPARE(playing.count(), 2);
}

void TestPlayer::standsStillWhilePaused()
{
    Played session(3, m_nowNs);
    session.player->play();
    session.player->pause();
    m_nowNs = 99 * kNsPerMs;
    session.player->play();
    QCOMPARE(session.follower.eventCount(), 1);
    QCOMPARE(session.player->playback().playedNs(), 0);
}

void TestPlayer::stepsPauseIt()
{
    Played session(3, m_nowNs);
    session.player->stepBack();
    QCOMPARE(session.follower.eventCount(), 2);
    session.player->goToStart();
    QCOMPARE(session.follower.eventCount(), 0);
    session.player->play();
    session.player->stepForward();
    QVERIFY(!session.player->isPlaying());
    QCOMPARE(session.follower.eventCount(), 2);
    session.player->goToEnd();
    QCOMPARE(session.follower.eventCount(), 3);
}

void TestPlayer::goesThroughSpeeds()
{
    Played session(1, m_nowNs);
    session.player->goFaster();
    QCOMPARE(session.player->playback().speed(), 2.0);
    for (int step = 0; step < 20; ++step)
        session.player->goFaster();
    QVERIFY(session.player->playback().isUnbound());
    for (int step = 0; step < 20; ++step)
        session.player->goSlower();
    QCOMPARE(session.player->playback().speed(), Playback::kSlowest);
}

void TestPlayer::hasNothingToPlayInAnEmptySession()
{
    Played session(0, m_nowNs);
    session.player->play();
    session.player->stepForward();
    session.player->stepBack();
    QVERIFY(!session.player->isPlaying());
    QCOMPARE(session.player->playback().sessionNs(), 0);
}

void TestPlayer::takesInWhatIsLoadedLater()
{
    Played session(1, m_nowNs);
    SocketEvent event = session.recording.events().at(0);
    event.startNs = 20 * kNsPerMs;
    session.recording.record(event);
    session.player->reload();
    QCOMPARE(session.player->playback().callCount(), 2);
    QVERIFY(session.player->playback().isAtEnd());
    session.player->stepBack();
    QCOMPARE(session.follower.eventCount(), 1);
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
