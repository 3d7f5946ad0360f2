#include "core/net/session.h"

#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"

#include <QTest>

#include <cerrno>
#include <poll.h>
#include <vector>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

/// How an attempt to connect ends that does not just succeed or fail: by time, by a person, or with
/// the next address.
class TestSessionAttempts : public QObject
{
    Q_OBJECT

private slots:
    void timesOutWhenTheAcceptQueueIsFull();
    void cancelsAConnect();
    void cancelsALookup();
    void cancelsNothingOnceConnected();
    void triesTheNextAddressOfAName();
};

namespace {

/// A listener with its accept queue full: further SYNs are dropped (tcp(7), listen(2)).
struct FullListener
{
    FullListener()
    {
        while (true) {
            RawPeer waiting(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            waiting.connectNow(listener.port());
            pollfd connecting{waiting.descriptor(), POLLOUT, 0};
            const bool isConnected = ::poll(&connecting, 1, 100) == 1;
            peers.push_back(std::move(waiting));
            if (!isConnected)
                return;
        }
    }

    RawPeer listener = RawPeer::listenOn(0, 0);
    std::vector<RawPeer> peers;
};

} // namespace

void TestSessionAttempts::timesOutWhenTheAcceptQueueIsFull()
{
    FullListener full;
    SessionFixture fixture;
    ClientSettings settings;
    settings.port = full.listener.port();
    settings.connectTimeoutMs = 200;
    const EndpointId client = fixture.session.connectClient(settings);
    const Error error = fixture.failureOf(client);
    QCOMPARE(error.code, ETIMEDOUT);
    QVERIFY2(error.message.contains(QStringLiteral("within 0.2 s"))
            && error.message.contains(QStringLiteral("accept queue is full")),
        qPrintable(error.message));
    const quint32 socketId = fixture.status(client).socketId;
    QCOMPARE(fixture.calls(socketId), QStringLiteral("socket connect!%1 close").arg(EINPROGRESS));
    const SocketEvent connect = fixture.events(socketId, Call::Connect).constFirst();
    QCOMPARE(int(connect.flags), GivenUp | TimedOut);
    QVERIFY(connect.durationNs >= 150'000'000);
}

void TestSessionAttempts::cancelsAConnect()
{
    FullListener full;
    SessionFixture fixture;
    ClientSettings settings;
    settings.port = full.listener.port();
    const EndpointId client = fixture.session.connectClient(settings);
    QVERIFY(fixture.waitFor(client, Phase::Connecting));
    fixture.session.cancelConnect(client);
    QCOMPARE(fixture.failureOf(client).code, ECANCELED);
    const quint32 socketId = fixture.status(client).socketId;
    QCOMPARE(fixture.calls(socketId), QStringLiteral("socket connect!%1 close").arg(EINPROGRESS));
    QCOMPARE(int(fixture.events(socketId, Call::Connect).constFirst().flags), int(GivenUp));

    const EndpointId closed = fixture.session.connectClient(settings);
    QVERIFY(fixture.waitFor(closed, Phase::Connecting));
    fixture.session.closeConnection(fixture.status(closed).socketId);
    QCOMPARE(fixture.failureOf(closed).code, ECANCELED);
}

void TestSessionAttempts::cancelsALookup()
{
    SessionFixture fixture;
    ClientSettings settings;
    settings.host = QStringLiteral("no-such-host.invalid");
    bool isCancelled = false; // the answer may be quicker, but not time after time
    for (int round = 0; round < 100 && !isCancelled; ++round) {
        const EndpointId client = fixture.session.connectClient(settings);
        fixture.session.cancelConnect(client);
        isCancelled = fixture.failureOf(client).code == ECANCELED;
    }
    QVERIFY(isCancelled);
    QCOMPARE(fixture.log().size(), 0);
}

void TestSessionAttempts::cancelsNothingOnceConnected()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    const quint32 client = fixture.connectTo(server);
    fixture.session.cancelConnect(EndpointId::client(1));
    fixture.session.send(client, "still here");
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    QTRY_COMPARE(fixture.received(fixture.connections(server).constFirst()), "still here");
}

void TestSessionAttempts::triesTheNextAddressOfAName()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(); // on 127.0.0.1 alone
    ClientSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = fixture.port(server);
    const EndpointId client = fixture.session.connectClient(settings);
    QVERIFY(fixture.waitFor(client, Phase::Connected));
    QCOMPARE(fixture.status(client).address.toString(),
        QStringLiteral("127.0.0.1:%1").arg(settings.port));
    // One row per address that was tried; ::1 may or may not come first on this system.
    for (const SocketEvent &event : fixture.events(0, Call::Connect))
        QCOMPARE(event.endpoint(), client);
}

QTEST_GUILESS_MAIN(TestSessionAttempts)
#include "tst_sessionattempts.moc"
