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
    void showsABeginning();
    void rewindsToAShorterBeginning_data();
    void rewindsToAShorterBeginning();
    void takesALongBeginningInSlices();
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

void TestLogFollower::showsABeginning()
{
    Recording recording;
    for (int index = 0; index < 5; ++index)
        recording.record(socketCall(recording));
    LogFollower follower(recording);
    QSignalSpy rewound(&follower, &LogFollower::rewound);
    follower.setPrefix(LogPrefix{2, 0});
    QCOMPARE(follower.eventCount(), 2);
    QCOMPARE(follower.sockets().sockets().size(), size_t(2));
    follower.setPrefix(LogPrefix{4, 0});
    QCOMPARE(follower.eventCount(), 4);
    follower.setPrefix(std::nullopt);
    QCOMPARE(follower.eventCount(), 5);
    QCOMPARE(rewound.count(), 0);
}

void TestLogFollower::rewindsToAShorterBeginning_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("to the middle") << 3;
    QTest::newRow("to nothing at all") << 0;
}

void TestLogFollower::rewindsToAShorterBeginning()
{
    QFETCH(int, calls);
    Recording recording;
    for (int index = 0; index < 5; ++index)
        recording.record(socketCall(recording));
    LogFollower follower(recording);
    follower.catchUp();
    QSignalSpy rewound(&follower, &LogFollower::rewound);
    QSignalSpy grown(&follower, &LogFollower::grown);
    follower.setPrefix(LogPrefix{calls, 0});
    QCOMPARE(rewound.count(), 1);
    QCOMPARE(grown.count(), 1);
    QCOMPARE(grown.at(0).at(0).toInt(), 0);
    QCOMPARE(follower.eventCount(), calls);
    QCOMPARE(follower.sockets().sockets().size(), size_t(calls));
}

void TestLogFollower::takesALongBeginningInSlices()
{
    constexpr qsizetype kEvents = 2 * LogFollower::kSliceEvents + 1;
    Recording recording;
    const SocketEvent call = socketCall(recording);
    for (qsizetype index = 0; index < kEvents; ++index)
        recording.record(call);
    LogFollower follower(recording);
    QSignalSpy grown(&follower, &LogFollower::grown);
    follower.setPrefix(LogPrefix{kEvents - 1, 0});
    QVERIFY(follower.isBehind());
    QTRY_VERIFY(!follower.isBehind());
    QCOMPARE(follower.eventCount(), kEvents - 1);
    QCOMPARE(grown.count(), 2);
    follower.setPrefix(LogPrefix{1, 0});
    QVERIFY(!follower.isBehind());
    follower.setPrefix(std::nullopt);
    follower.catchUp();
    QCOMPARE(follower.eventCount(), kEvents);
}

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
