#include "core/replay/replayer.h"
#include "core/replay/replaytext.h"

#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>
#include <optional>
#include <sys/socket.h>

using namespace socketscope;

using Outcome = Replayer::Outcome;
using Why = ReplayDivergence::Kind;

class TestReplayer : public QObject
{
    Q_OBJECT

private slots:
    void playsTheClientAgainstARealServer();
    void playsTheServerForRealClients();
    void playsClientsThatOverlapTogether();
    void playsNoClientBeforeItsTurn();
    void tellsOfABrokenConnect();
    void tellsOfAClientTooMany();
    void waitsNoLongerThanItWasTold();
    void endsAtTheFirstDivergenceIfAsked();
    void refusesBytesThatTheRecordHasNotKept();
    void failsWhereItCannotListen();
    void leavesNothingOpenWhenStopped();
    void goesOnUntilEverythingIsSent();
};

namespace {

/// What the peer receives, up to that many bytes or the end, while the replayer goes on.
QByteArray heard(const RawPeer &peer, qsizetype length)
{
    QByteArray all;
    (void)QTest::qWaitFor(
        [&] {
            std::array<char, 65536> buffer;
            ssize_t got = 1;
            while (got > 0 && all.size() < length) {
                const auto wanted = size_t(qMin<qsizetype>(length - all.size(), 65536));
                got = ::recv(peer.descriptor(), buffer.data(), wanted, MSG_DONTWAIT);
                all.append(buffer.data(), qMax<ssize_t>(0, got));
            }
            return all.size() == length || got == 0 || (got < 0 && errno != EAGAIN);
        },
        10000);
    return all;
}
QByteArray heardToEnd(const RawPeer &peer)
{
    return heard(peer, qsizetype(1) << 40);
}

/// Plays a handmade record in a live session.
class Stage : public SessionFixture
{
public:
    void client(const QByteArray &says, const QByteArray &hears)
    {
        record.call(Call::Connect, record.address("127.0.0.1", 9), 0);
        if (!says.isEmpty())
            record.call(Call::Send, quint32(says.size()), qint32(says.size()), 0, says);
        if (!hears.isEmpty())
            record.call(Call::Recv, 65536, qint32(hears.size()), 0, hears);
        record.call(Call::Recv, 65536, 0);
        record.call(Call::Close, 0, 0);
    }
    void serverSays(quint32 socket, const QByteArray &says)
    {
        record.accept(socket, int(socket), record.address("127.0.0.1", quint16(4000 + socket)));
        record.callOf(EndpointId::server(), socket, int(socket), Call::Send, quint32(says.size()),
            qint32(says.size()), 0, says);
        record.callOf(EndpointId::server(), socket, int(socket), Call::Recv, 65536, 0);
        record.callOf(EndpointId::server(), socket, int(socket), Call::Close, 0, 0);
    }
    /// Client 1 says "a", then client 2 comes and says "b", is answered and ends; then client 1 is.
    void overlappingClients()
    {
        const auto call = [this](quint32 socket, Call name, quint32 argument, qint32 result,
                              const QByteArray &bytes = {}) {
            record.callOf(
                EndpointId::client(socket), socket, int(socket), name, argument, result, 0, bytes);
        };
        const quint32 server = record.address("127.0.0.1", 9);
        call(1, Call::Connect, server, 0);
        call(1, Call::Send, 1, 1, "a");
        call(2, Call::Connect, server, 0);
        call(2, Call::Send, 1, 1, "b");
        for (const quint32 socket : {2, 1}) {
            call(socket, Call::Recv, 65536, 3, "yes");
            call(socket, Call::Recv, 65536, 0);
            call(socket, Call::Close, 0, 0);
        }
        choice = 2;
    }
    Result<void> start(ReplayRole role, quint16 port = 0)
    {
        settings.target = EndpointUrl{Protocol::Tcp, QStringLiteral("127.0.0.1"), port};
        const auto choices = replayChoices(record.recording, role);
        const auto script = makeReplayScript(record.recording, choices.at(choice), role);
        replayer.emplace(session, record.recording, script.value(), settings);
        QObject::connect(&*replayer, &Replayer::listening, &*replayer,
            [this](const EndpointAddress &address) { listensOn = address.port(); });
        return replayer->start();
    }
    Outcome outcome()
    {
        [this] {
            QTRY_VERIFY_WITH_TIMEOUT(replayer->outcome() != Outcome::Running, 20000);
        }();
        return replayer->outcome();
    }
    int why() const { return replayer->divergence() ? int(replayer->divergence()->kind) : -1; }
    bool isAllClosed() const
    {
        SocketBook book;
        book.follow(session.recording(), log().size());
        return book.openConnections() == 0 && book.openListeners() == 0;
    }

    HandmadeLog record;
    ReplaySettings settings;
    std::optional<Replayer> replayer;
    quint16 listensOn = 0;
    size_t choice = 0;
};

} // namespace

void TestReplayer::playsTheClientAgainstARealServer()
{
    Stage stage;
    stage.client("hello", "welcome");
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer peer = listener.accept();
    QCOMPARE(heard(peer, 5), QByteArray("hello"));
    QVERIFY(peer.sendAll("welcome"));
    peer.close();
    QCOMPARE(int(stage.outcome()), int(Outcome::Same));
    QVERIFY(stage.isAllClosed());
    QCOMPARE(stage.replayer->players().front().matchedBytes(), 7);
}

void TestReplayer::playsTheServerForRealClients()
{
    Stage stage;
    stage.serverSays(11, "one");
    stage.serverSays(12, "two");
    QVERIFY(stage.start(ReplayRole::Server).ok());
    QTRY_VERIFY(stage.listensOn != 0);
    RawPeer first = RawPeer::connectTo(stage.listensOn);
    QCOMPARE(heard(first, 3), QByteArray("one"));
    RawPeer second = RawPeer::connectTo(stage.listensOn);
    QCOMPARE(heard(second, 3), QByteArray("two"));
    first.close();
    QVERIFY(second.sendAll("?"));
    second.close();
    QCOMPARE(int(stage.outcome()), int(Outcome::Diverged));
    QCOMPARE(stage.why(), int(Why::MoreBytes));
    QCOMPARE(stage.replayer->divergence()->part, 1);
    QVERIFY(stage.isAllClosed());
}

void TestReplayer::playsClientsThatOverlapTogether()
{
    Stage stage;
    stage.overlappingClients();
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer first = listener.accept();
    QCOMPARE(heard(first, 1), QByteArray("a"));
    RawPeer second = listener.accept(); // while the first still waits
    QCOMPARE(heard(second, 1), QByteArray("b"));
    QVERIFY(second.sendAll("yes"));
    second.close();
    QVERIFY(first.sendAll("no!"));
    first.close();
    QCOMPARE(int(stage.outcome()), int(Outcome::Diverged));
    QCOMPARE(stage.why(), int(Why::OtherBytes));
    QCOMPARE(stage.replayer->divergence()->part, 0);
    QCOMPARE(stage.replayer->players().back().matchedBytes(), 3);
    QVERIFY(stage.isAllClosed());
}

void TestReplayer::playsNoClientBeforeItsTurn()
{
    Stage stage;
    const quint32 server = stage.record.address("127.0.0.1", 9);
    stage.record.call(Call::Connect, server, 0);
    stage.record.call(Call::Recv, 65536, 2, 0, "hi");
    stage.record.callOf(EndpointId::client(2), 3, 6, Call::Connect, server, 0);
    stage.record.callOf(EndpointId::client(2), 3, 6, Call::Close, 0, 0);
    stage.record.call(Call::Close, 0, 0);
    stage.choice = 2;
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer first = listener.accept();
    QVERIFY(first.sendAll("hi"));
    RawPeer second = listener.accept();
    QCOMPARE(int(stage.outcome()), int(Outcome::Same));
    QList<Call> calls;
    for (const SocketEvent &event : stage.events()) {
        if (event.call() == Call::Connect || event.result == 2)
            calls.append(event.call());
    }
    QCOMPARE(calls, QList<Call>({Call::Connect, Call::Recv, Call::Connect}));
}

void TestReplayer::tellsOfABrokenConnect()
{
    const quint16 nobody = RawPeer::listenOn().port();
    Stage expected;
    expected.record.call(Call::Connect, expected.record.address("127.0.0.1", 9), -1, ECONNREFUSED);
    QVERIFY(expected.start(ReplayRole::Client, nobody).ok());
    QCOMPARE(int(expected.outcome()), int(Outcome::Same));
    Stage unexpected;
    unexpected.client("a", "b");
    QVERIFY(unexpected.start(ReplayRole::Client, nobody).ok());
    QCOMPARE(int(unexpected.outcome()), int(Outcome::Diverged));
    QCOMPARE(unexpected.why(), int(Why::ConnectFailed));
    QCOMPARE(unexpected.replayer->divergence()->errorNumber, ECONNREFUSED);
    QVERIFY(unexpected.replayer->divergence()->liveEvent > 0);
}

void TestReplayer::tellsOfAClientTooMany()
{
    Stage stage;
    stage.serverSays(11, "one");
    QVERIFY(stage.start(ReplayRole::Server).ok());
    QTRY_VERIFY(stage.listensOn != 0);
    RawPeer first = RawPeer::connectTo(stage.listensOn);
    QCOMPARE(heard(first, 3), QByteArray("one"));
    RawPeer second = RawPeer::connectTo(stage.listensOn);
    QCOMPARE(heardToEnd(second), QByteArray());
    first.close();
    QCOMPARE(int(stage.outcome()), int(Outcome::Diverged));
    QCOMPARE(stage.why(), int(Why::FurtherConnection));
}

void TestReplayer::waitsNoLongerThanItWasTold()
{
    Stage stage;
    stage.settings.timeoutMs = 50;
    stage.client("hello", "welcome");
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer peer = listener.accept();
    QVERIFY(peer.sendAll("wel"));
    QCOMPARE(int(stage.outcome()), int(Outcome::Diverged));
    QCOMPARE(stage.why(), int(Why::MissingBytes));
    QCOMPARE(stage.replayer->divergence()->position, 3);
    QVERIFY(!stage.replayer->problem().isEmpty());
    QVERIFY(stage.isAllClosed());
}

void TestReplayer::endsAtTheFirstDivergenceIfAsked()
{
    Stage stage;
    stage.settings.stopsAtDivergence = true;
    stage.client("hello", "welcome");
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer peer = listener.accept();
    QVERIFY(peer.sendAll("wxl")); // and nothing more
    QCOMPARE(int(stage.outcome()), int(Outcome::Diverged));
    QCOMPARE(stage.why(), int(Why::OtherBytes));
    QVERIFY(stage.isAllClosed());
}

void TestReplayer::refusesBytesThatTheRecordHasNotKept()
{
    Stage stage;
    stage.record.call(Call::Connect, stage.record.address("127.0.0.1", 9), 0);
    stage.record.call(Call::Send, 4, 4);
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(!stage.start(ReplayRole::Client, listener.port()).ok());
    stage.settings.fillsWithZeros = true;
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer peer = listener.accept();
    QCOMPARE(heardToEnd(peer), QByteArray(4, '\0'));
    QCOMPARE(int(stage.outcome()), int(Outcome::Same));
}

void TestReplayer::failsWhereItCannotListen()
{
    const RawPeer holder = RawPeer::listenOn();
    Stage stage;
    stage.serverSays(11, "one");
    QVERIFY(stage.start(ReplayRole::Server, holder.port()).ok());
    QCOMPARE(int(stage.outcome()), int(Outcome::Failed));
    QVERIFY(!stage.replayer->problem().isEmpty());
}

void TestReplayer::leavesNothingOpenWhenStopped()
{
    Stage server;
    server.serverSays(11, "one");
    QVERIFY(server.start(ReplayRole::Server).ok());
    QTRY_VERIFY(server.listensOn != 0);
    RawPeer peer = RawPeer::connectTo(server.listensOn);
    QCOMPARE(heard(peer, 3), QByteArray("one"));
    server.replayer->stop();
    QCOMPARE(heardToEnd(peer), QByteArray());
    QCOMPARE(int(server.outcome()), int(Outcome::Stopped));
    QVERIFY(server.isAllClosed());
}

/// More than fits into the output queue, to a peer that takes its time.
void TestReplayer::goesOnUntilEverythingIsSent()
{
    constexpr int kSends = 512;
    const QByteArray block(64 * 1024, 'x');
    Stage stage;
    stage.record.call(Call::Connect, stage.record.address("127.0.0.1", 9), 0);
    for (int send = 0; send < kSends; ++send)
        stage.record.call(Call::Send, quint32(block.size()), qint32(block.size()), 0, block);
    stage.record.call(Call::Shutdown, SHUT_WR, 0);
    stage.record.call(Call::Recv, 65536, 0);
    RawPeer listener = RawPeer::listenOn();
    QVERIFY(stage.start(ReplayRole::Client, listener.port()).ok());
    RawPeer peer = listener.accept();
    QTRY_VERIFY(stage.replayer->players().front().sentBytes() > 0);
    QCOMPARE(heardToEnd(peer).size(), kSends * block.size());
    peer.close();
    QCOMPARE(int(stage.outcome()), int(Outcome::Same));
    QCOMPARE(stage.refusals.size(), 0);
}

QTEST_GUILESS_MAIN(TestReplayer)
#include "tst_replayer.moc"
