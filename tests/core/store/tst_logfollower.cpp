#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace socketscope;

class TestLogFollower : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasRecordedBeforeItBegan();
    void seesEveryEventOfAnotherThread();
    void announcesEachEventOnce();
    void mayGoWhileEventsAreRecorded();
};

namespace {

SocketEvent socketCall(Recording &recording)
{
    SocketEvent event;
    event.setCall(Call::Socket);
    event.socketId = recording.nextSocketId();
    event.setEndpoint(EndpointId::client(1));
    event.result = 7;
    event.startNs = recording.nowNs();
    return event;
}

} // namespace

void TestLogFollower::tellsWhatWasRecordedBeforeItBegan()
{
    Recording recording;
    recording.record(socketCall(recording));
    LogFollower follower(recording);
    QTRY_COMPARE(follower.eventCount(), 1);
    QCOMPARE(follower.sockets().sockets().size(), size_t(1));
}

void TestLogFollower::seesEveryEventOfAnotherThread()
{
    constexpr qsizetype kEvents = 20000;
    Recording recording;
    LogFollower follower(recording);
    std::thread writer([&recording] {
        for (qsizetype index = 0; index < kEvents; ++index)
            recording.record(socketCall(recording));
    });
    QTRY_COMPARE(follower.eventCount(), kEvents);
    writer.join();
    recording.record(socketCall(recording));
    QTRY_COMPARE(follower.eventCount(), kEvents + 1);
}

void TestLogFollower::announcesEachEventOnce()
{
    Recording recording;
    LogFollower follower(recording);
    QSignalSpy grown(&follower, &LogFollower::grown);
    recording.record(socketCall(recording));
    recording.record(socketCall(recording));
    follower.catchUp();
    follower.catchUp();
    QCOMPARE(grown.count(), 1);
    QCOMPARE(grown.at(0).at(0).toLongLong(), 0);
    QCOMPARE(grown.at(0).at(1).value<QList<quint32>>(), (QList<quint32>{1, 2}));
}

void TestLogFollower::mayGoWhileEventsAreRecorded()
{
    Recording recording;
    auto follower = std::make_unique<LogFollower>(recording);
    std::thread writer([&recording] {
        for (int index = 0; index < 20000; ++index) {
            recording.record(socketCall(recording));
            recording.rearm();
        }
    });
    QTRY_VERIFY(follower->eventCount() > 0);
    follower.reset();
    writer.join();
    QCOMPARE(recording.events().size(), 20000);
}

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
