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
    void namesAStateAsPreciselyAsItIsKnown_data();
    void namesAStateAsPreciselyAsItIsKnown();
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

void TestKernelBook::namesAStateAsPreciselyAsItIsKnown_data()
{
    QTest::addColumn<int>("byCalls");
    QTest::addColumn<int>("told");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, SocketState byCalls, TcpState told, const char *word) {
        QTest::newRow(name) << int(byCalls) << int(told) << QString::fromLatin1(word);
    };
    row("a connect that tries", SocketState::Fresh, TcpState::SynSent, "SYN_SENT");
    row("told before it was accepted", SocketState::Established, TcpState::SynSent, "ESTABLISHED");
    row("not yet read", SocketState::Established, TcpState::CloseWait, "CLOSE_WAIT");
    row("half closed", SocketState::FinWait, TcpState::FinWait2, "FIN_WAIT2");
    row("told before the half-close", SocketState::FinWait, TcpState::Established, "FIN_WAIT");
    row("closed and lingering", SocketState::Closed, TcpState::TimeWait, "TIME_WAIT");
    row("closed and gone", SocketState::Closed, TcpState::Closed, "CLOSED");
    row("told before the close", SocketState::Closed, TcpState::CloseWait, "CLOSED");
    row("reset", SocketState::Reset, TcpState::Closed, "RESET");
}

void TestKernelBook::namesAStateAsPreciselyAsItIsKnown()
{
    QFETCH(const int, byCalls);
    QFETCH(const int, told);
    Recording recording;
    recording.addKernelFact({1, 2, Kind::State, TcpState(told), 0, 0});
    KernelBook book;
    book.follow(recording, 1);
    SocketFacts facts;
    facts.socketId = 2;
    facts.state = SocketState(byCalls);
    QTEST(stateName(facts, book), "name");
    facts.socketId = 3; // nothing was told of it
    QCOMPARE(stateName(facts, book), stateName(facts.state));
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
