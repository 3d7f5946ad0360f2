#include "core/replay/comparison.h"

#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

using Kind = SessionDifference::Kind;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingBetweenTwoRunsOfOneProgram();
    void findsACallThatIsMissing();
    void findsAnotherOutcome();
    void findsTheFirstOtherByteHoweverItWasCut();
    void findsThatOneStreamEndsEarlier();
    void findsWhatBeganLaterIfAsked();
    void findsAConnectionThatOnlyOneHas();
    void passesOverAddressesThatTheSystemChose();
    void comparesThePlainTextOfTls();
    void passesOverBytesThatWereOnlyPeekedAt();
};

namespace {

const EndpointId kServer = EndpointId::server();

/// A server with one connection, on ports and descriptors that differ from run to run.
void recordServer(HandmadeLog &log, int run, const QByteArrayList &received)
{
    log.callOf(kServer, 1, 4, Call::Bind, log.address("127.0.0.1", 80), 0);
    log.callOf(kServer, 1, 4, Call::Listen, 5, 0);
    const quint32 socket = quint32(2 + run);
    log.accept(socket, 6 + run, log.address("127.0.0.1", quint16(40000 + run)));
    for (const QByteArray &bytes : received)
        log.callOf(kServer, socket, 6 + run, Call::Recv, 65536, qint32(bytes.size()), 0, bytes);
    log.callOf(kServer, socket, 6 + run, Call::Close, 0, 0);
}

} // namespace

void TestComparison::findsNothingBetweenTwoRunsOfOneProgram()
{
    HandmadeLog a;
    recordServer(a, 0, {"hello"});
    HandmadeLog b;
    recordServer(b, 7, {"hello"});
    QVERIFY(compareSessions(a.recording, b.recording).isEmpty());
}

void TestComparison::findsACallThatIsMissing()
{
    HandmadeLog a;
    recordServer(a, 0, {"a", "bc"});
    HandmadeLog b;
    recordServer(b, 0, {"a", "bc"});
    b.callOf(kServer, 1, 4, Call::Close, 0, 0);
    const QList<SessionDifference> found = compareSessions(a.recording, b.recording);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), int(Kind::OnlyInB));
    QCOMPARE(found[0].eventB, b.recording.events().size() - 1);
}

void TestComparison::findsAnotherOutcome()
{
    HandmadeLog a;
    a.call(Call::Connect, a.address("127.0.0.1", 9), 0);
    HandmadeLog b;
    b.call(Call::Connect, b.address("127.0.0.1", 9), -1, ECONNREFUSED);
    const QList<SessionDifference> found = compareSessions(a.recording, b.recording);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), int(Kind::OtherCall));
    QCOMPARE(found[0].eventA, 0);
    QCOMPARE(found[0].eventB, 0);
}

void TestComparison::findsTheFirstOtherByteHoweverItWasCut()
{
    HandmadeLog a;
    recordServer(a, 0, {"abc", "def", "ghi"});
    HandmadeLog b;
    recordServer(b, 0, {"abcd", "eXghi"});
    const QList<SessionDifference> found
        = compareSessions(a.recording, b.recording, {false, true, -1});
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), int(Kind::OtherBytes));
    QCOMPARE(found[0].position, 5);
    QCOMPARE(found[0].eventA, 4);
    QCOMPARE(found[0].eventB, 4);
}

void TestComparison::findsThatOneStreamEndsEarlier()
{
    HandmadeLog a;
    recordServer(a, 0, {"abc"});
    HandmadeLog b;
    recordServer(b, 0, {"ab"});
    const QList<SessionDifference> found
        = compareSessions(a.recording, b.recording, {false, true, -1});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].position, 2);
    QCOMPARE(found[0].eventA, 3);
    QCOMPARE(found[0].eventB, -1);
}

void TestComparison::findsWhatBeganLaterIfAsked()
{
    HandmadeLog a;
    recordServer(a, 0, {"a"});
    HandmadeLog b;
    recordServer(b, 0, {"a"});
    a.callOf(kServer, 1, 4, Call::Close, 0, 0);
    SocketEvent late = b.event(Call::Close, kServer, 1, 4);
    late.startNs += 3'000'000;
    b.record(late);
    QVERIFY(compareSessions(a.recording, b.recording, {true, true, 3'000'000}).isEmpty());
    const QList<SessionDifference> found
        = compareSessions(a.recording, b.recording, {true, true, 2'999'999});
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), int(Kind::OtherTime));
    QCOMPARE(found[0].laterNs, 3'000'000);
}

void TestComparison::findsAConnectionThatOnlyOneHas()
{
    HandmadeLog a;
    recordServer(a, 0, {"a"});
    HandmadeLog b;
    recordServer(b, 0, {"a"});
    b.accept(9, 9, b.address("127.0.0.1", 41000));
    b.callOf(kServer, 9, 9, Call::Send, 1, 1, 0, "x");
    QList<int> kinds;
    for (const SessionDifference &difference : compareSessions(a.recording, b.recording))
        kinds.append(int(difference.kind));
    QCOMPARE(kinds, (QList<int>{int(Kind::OnlyInB), int(Kind::OnlyInB), int(Kind::OtherBytes)}));
}

void TestComparison::passesOverAddressesThatTheSystemChose()
{
    const auto record = [](HandmadeLog &log, quint16 server, quint16 client) {
        const quint32 chosen = log.address("127.0.0.1", server);
        const quint32 sender = log.address("127.0.0.1", client);
        log.callOf(kServer, 1, 4, Call::Bind, log.address("127.0.0.1", 0), 0);
        log.callOf(kServer, 1, 4, Call::GetSockName, chosen, 0);
        log.call(Call::Connect, chosen, 0);
        const quint32 message = log.recording.messageId({sender, 65536, 0});
        log.callOf(kServer, 1, 4, Call::RecvFrom, message, 1, 0, "x");
        log.callOf(kServer, 1, 4, Call::SendTo, message, 1, 0, "x");
    };
    HandmadeLog a;
    record(a, 40000, 40001);
    HandmadeLog b;
    record(b, 50000, 50001);
    QVERIFY(compareSessions(a.recording, b.recording).isEmpty());
    a.call(Call::Connect, a.address("127.0.0.1", 80), 0);
    b.call(Call::Connect, b.address("127.0.0.1", 81), 0);
    QCOMPARE(compareSessions(a.recording, b.recording).size(), 1);
}

void TestComparison::comparesThePlainTextOfTls()
{
    const auto record = [](HandmadeLog &log, const QByteArray &cipher, const QByteArray &plain) {
        log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
        log.call(Call::SslNew, 0, 0);
        log.call(Call::Send, quint32(cipher.size()), qint32(cipher.size()), 0, cipher);
        log.call(Call::SslHandshake, 0, 1);
        log.call(Call::SslWrite, 5, 5, 0, plain);
        log.call(Call::Close, 0, 0);
    };
    HandmadeLog a;
    record(a, "one", "hello");
    HandmadeLog same;
    record(same, "another", "hello");
    QVERIFY(compareSessions(a.recording, same.recording).isEmpty());
    HandmadeLog other;
    record(other, "one", "help!");
    const QList<SessionDifference> found = compareSessions(a.recording, other.recording);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), int(Kind::OtherBytes));
    QCOMPARE(found[0].position, 3);
    QCOMPARE(found[0].eventA, 4);
}

void TestComparison::passesOverBytesThatWereOnlyPeekedAt()
{
    HandmadeLog a;
    recordServer(a, 0, {"hello"});
    HandmadeLog b;
    SocketEvent peek = b.event(Call::Recv, kServer, 2, 6);
    peek.result = 2;
    peek.messageFlags = MSG_PEEK;
    recordServer(b, 0, {});
    b.record(peek, "he");
    b.callOf(kServer, 2, 6, Call::Recv, 65536, 5, 0, "hello");
    QVERIFY(compareSessions(a.recording, b.recording, {false, true, -1}).isEmpty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
