#include "core/store/closewaitwatch.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "tests/support/handmadelog.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

constexpr qint64 kSecond = 1'000'000'000;

SocketEvent callAt(HandmadeLog &log, qint64 ns, Call call, quint32 socketId, int result)
{
    SocketEvent event = log.event(call, EndpointId::client(socketId), socketId, 5);
    event.startNs = ns;
    event.durationNs = 0;
    event.result = qint32(result);
    event.argument = call == Call::Recv ? 65536 : 0;
    return event;
}

/// The peer of that client finishes at 2 s.
void recordFinishedPeer(HandmadeLog &log, quint32 socketId)
{
    log.record(callAt(log, kSecond, Call::Connect, socketId, 0));
    log.record(callAt(log, 2 * kSecond, Call::Recv, socketId, 0));
}

} // namespace

class TestCloseWaitWatch : public QObject
{
    Q_OBJECT

private slots:
    void remarksAConnectionThatNobodyCloses()
    {
        HandmadeLog log;
        LogFollower follower(log.recording);
        qint64 now = 2 * kSecond;
        CloseWaitWatch watch(follower, [&now] { return now; });
        const QSignalSpy remarked(&watch, &CloseWaitWatch::remarked);
        recordFinishedPeer(log, 1);
        recordFinishedPeer(log, 2);
        follower.catchUp();
        now = 12 * kSecond - 1;
        watch.look();
        QCOMPARE(remarked.count(), 0);
        // In time: the second one is closed.
        log.record(callAt(log, 11 * kSecond, Call::Close, 2, 0));
        follower.catchUp();
        now = 12 * kSecond;
        watch.look();
        QCOMPARE(remarked.count(), 1);
        QCOMPARE(remarked.first().first().value<QList<quint32>>(), QList<quint32>{1});
        QVERIFY(watch.remarks(1));
        QVERIFY(!watch.remarks(2));
        watch.look();
        QCOMPARE(remarked.count(), 1);
    }

    void keepsTheRemarkOnWhatWasClosedTooLate()
    {
        HandmadeLog log;
        recordFinishedPeer(log, 1);
        log.record(callAt(log, 40 * kSecond, Call::Close, 1, 0));
        LogFollower follower(log.recording);
        follower.catchUp();
        const CloseWaitWatch watch(follower, [] { return 50 * kSecond; });
        QVERIFY(watch.remarks(1));
        QCOMPARE(follower.sockets().find(1)->closeWaitLastedNs, 38 * kSecond);
    }
};

QTEST_GUILESS_MAIN(TestCloseWaitWatch)
#include "tst_closewaitwatch.moc"
