#include "core/store/kernelbook.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestKernelBook : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLatestOfEachKind();
    void knowsNothingOfASocketThatWasNeverTold();
    void followersTellOfFactsWithoutCalls();
};

namespace {

using Kind = KernelFact::Kind;

KernelFact fact(quint32 socketId, Kind kind, quint32 amount, quint32 limit)
{
    return {1, socketId, kind, TcpState::Listen, amount, limit};
}

} // namespace

void TestKernelBook::keepsTheLatestOfEachKind()
{
    Recording recording;
    recording.addKernelFact({1, 2, Kind::State, TcpState::Established, 0, 0});
    recording.addKernelFact(fact(1, Kind::AcceptQueue, 1, 5));
    recording.addKernelFact(fact(1, Kind::AcceptQueue, 2, 5));
    recording.addKernelFact(fact(2, Kind::Buffers, 64, 0));
    recording.addKernelFact({9, 2, Kind::State, TcpState::CloseWait, 0, 0});
    KernelBook book;
    QCOMPARE(book.follow(recording, 4), (QList<quint32>{2, 1, 2}));
    QCOMPARE(book.stateOf(2)->state, TcpState::Established);
    QCOMPARE(book.follow(recording, 5), (QList<quint32>{2}));
    QCOMPARE(book.stateOf(2)->state, TcpState::CloseWait);
    QCOMPARE(book.acceptQueueOf(1)->amount, 2u);
    QCOMPARE(book.acceptQueueOf(1)->limit, 5u);
    QCOMPARE(book.buffersOf(2)->amount, 64u);
    QVERIFY(!book.stateOf(1));
    QVERIFY(!book.acceptQueueOf(2));
}

void TestKernelBook::knowsNothingOfASocketThatWasNeverTold()
{
    const KernelBook book;
    QVERIFY(!book.stateOf(0));
    QVERIFY(!book.acceptQueueOf(1));
    QVERIFY(!book.buffersOf(4'000'000'000));
}

void TestKernelBook::followersTellOfFactsWithoutCalls()
{
    Recording recording;
    LogFollower follower(recording);
    QSignalSpy grown(&follower, &LogFollower::grown);
    QSignalSpy told(&follower, &LogFollower::kernelTold);
    recording.addKernelFact(fact(7, Kind::AcceptQueue, 1, 5));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).value<QList<quint32>>(), (QList<quint32>{7}));
    QCOMPARE(follower.kernelFactCount(), 1);
    QCOMPARE(follower.kernel().acceptQueueOf(7)->amount, 1u);
    QCOMPARE(grown.count(), 0);
}

QTEST_GUILESS_MAIN(TestKernelBook)
#include "tst_kernelbook.moc"
