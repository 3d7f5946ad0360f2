#include "core/net/session.h"

#include "core/net/portholder.h"
#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

/// Everything that can go wrong from outside: each has its row, and a sentence with cause and cure.
class TestSessionFailures : public QObject
{
    Q_OBJECT

private slots:
    void namesTheProgramThatHoldsThePort();
    void namesOurOwnServerThatHoldsThePort();
    void explainsReservedPorts();
    void explainsForeignAddresses();
    void explainsForeignSources();
    void explainsMixedFamilies();
    void explainsUnknownHosts_data();
    void explainsUnknownHosts();
    void explainsRefusedConnections();
    void explainsUnreachableNetworks();
    void tellsAResetFromAnEnd();
    void readsTheLastWordsBeforeAReset();
    void saysWhyNothingIsSentAfterAReset();
    void restsWhenNoDescriptorIsLeft();
};

namespace {

/// A python3 that listens on a free port until it is ended. Started with popen(3): ThreadSanitizer
/// does not bear the clone(2) of QProcess.
struct HoldingProgram
{
    HoldingProgram()
        : output(::popen("exec python3 -uc \"import os, signal, socket\ns = socket.socket()\n"
                         "s.bind(('127.0.0.1', 0))\ns.listen()\n"
                         "print(s.getsockname()[1], os.getpid())\nsignal.pause()\"",
            "re"))
    {
        if (output && std::fscanf(output, "%d %d", &port, &processId) != 2)
            port = 0;
    }
    ~HoldingProgram()
    {
        if (processId > 0)
            ::kill(processId, SIGTERM);
        if (output)
            ::pclose(output);
    }
    Q_DISABLE_COPY_MOVE(HoldingProgram)

    FILE *output = nullptr;
    int port = 0;
    int processId = 0;
};

} // namespace

void TestSessionFailures::namesTheProgramThatHoldsThePort()
{
    const HoldingProgram python;
    QVERIFY(python.port > 0);
    ServerSettings settings;
    settings.port = quint16(python.port);
    SessionFixture fixture;
    const EndpointId server = fixture.session.startServer(settings);
    const Error error = fixture.failureOf(server);
    QCOMPARE(error.code, EADDRINUSE);
    QCOMPARE(error.message,
        QStringLiteral("Port %1 is already held by python3 (pid %2). Stop it or choose another "
                       "port.")
            .arg(python.port)
            .arg(python.processId));
    QCOMPARE(fixture.calls(fixture.status(server).socketId),
        QStringLiteral("socket setsockopt bind!%1 close").arg(EADDRINUSE));
}

void TestSessionFailures::namesOurOwnServerThatHoldsThePort()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.port = fixture.port(fixture.listen());
    const Error error = fixture.failureOf(fixture.session.startServer(settings));
    QCOMPARE(error.code, EADDRINUSE);
    QCOMPARE(error.message,
        QStringLiteral("Port %1 is already held by another server of this program. Stop it or "
                       "choose another port.")
            .arg(settings.port));
}

void TestSessionFailures::explainsReservedPorts()
{
    QFile setting(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    const bool isKnown = setting.open(QIODevice::ReadOnly);
    if (geteuid() == 0 || !isKnown || setting.readAll().toInt() < 2)
        QSKIP("this user may bind every port");
    SessionFixture fixture;
    ServerSettings settings;
    settings.port = 1;
    const Error error = fixture.failureOf(fixture.session.startServer(settings));
    QCOMPARE(error.code, EACCES);
    QVERIFY2(error.message.contains(QStringLiteral("reserved")), qPrintable(error.message));
}

void TestSessionFailures::explainsForeignAddresses()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.address = QStringLiteral("192.0.2.1"); // RFC 5737: nobody has it
    const Error error = fixture.failureOf(fixture.session.startServer(settings));
    QCOMPARE(error.code, EADDRNOTAVAIL);
    QVERIFY2(
        error.message.contains(QStringLiteral("no address 192.0.2.1")), qPrintable(error.message));
}

void TestSessionFailures::explainsForeignSources()
{
    SessionFixture fixture;
    ClientSettings settings;
    settings.sourceAddress = QStringLiteral("192.0.2.1");
    const EndpointId client = fixture.session.connectClient(settings);
    QCOMPARE(fixture.failureOf(client).code, EADDRNOTAVAIL);
    QCOMPARE(fixture.calls(fixture.status(client).socketId),
        QStringLiteral("socket bind!%1 close").arg(EADDRNOTAVAIL));
}

void TestSessionFailures::explainsMixedFamilies()
{
    SessionFixture fixture;
    ClientSettings settings;
    settings.sourceAddress = QStringLiteral("::1");
    const Error error = fixture.failureOf(fixture.session.connectClient(settings));
    QCOMPARE(error.code, EAFNOSUPPORT);
    settings.sourceAddress = QStringLiteral("here");
    QCOMPARE(fixture.failureOf(fixture.session.connectClient(settings)).code, EINVAL);
    QCOMPARE(fixture.log().size(), 0);
}

void TestSessionFailures::explainsUnknownHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("no such name") << QStringLiteral("no-such-host.invalid"); // RFC 6761 §6.4
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral("not a host");
    QTest::newRow("five numbers") << QStringLiteral("1.2.3.4.5");
}

void TestSessionFailures::explainsUnknownHosts()
{
    QFETCH(QString, host);
    SessionFixture fixture;
    ClientSettings settings;
    settings.host = host;
    const EndpointId client = fixture.session.connectClient(settings);
    const Error error = fixture.failureOf(client);
    QVERIFY(fixture.wasIn(client, Phase::Resolving));
    QVERIFY2(
        error.message.endsWith(u'.') && error.message.contains(host), qPrintable(error.message));
    QCOMPARE(fixture.log().size(), 0); // no call was made, so there is no row
}

void TestSessionFailures::explainsRefusedConnections()
{
    RawPeer peer = RawPeer::listenOn();
    ClientSettings settings;
    settings.port = peer.port();
    peer.close();
    SessionFixture fixture;
    const EndpointId client = fixture.session.connectClient(settings);
    const Error error = fixture.failureOf(client);
    QCOMPARE(error.code, ECONNREFUSED);
    QCOMPARE(error.message,
        QStringLiteral("Nothing listens on 127.0.0.1:%1. Start a server there, or check the port.")
            .arg(settings.port));
    QCOMPARE(fixture.calls(fixture.status(client).socketId),
        QStringLiteral("socket connect!%1 close").arg(ECONNREFUSED));
}

void TestSessionFailures::explainsUnreachableNetworks()
{
    SessionFixture fixture;
    ClientSettings settings;
    settings.host = QStringLiteral("255.255.255.255"); // TCP has no way to a broadcast address
    const EndpointId client = fixture.session.connectClient(settings);
    const Error error = fixture.failureOf(client);
    QCOMPARE(error.code, ENETUNREACH);
    QVERIFY2(error.message.contains(QStringLiteral("no route to 255.255.255.255")),
        qPrintable(error.message));
    QCOMPARE(fixture.calls(fixture.status(client).socketId),
        QStringLiteral("socket connect!%1 close").arg(ENETUNREACH));
}

void TestSessionFailures::tellsAResetFromAnEnd()
{
    RawPeer listener = RawPeer::listenOn();
    SessionFixture fixture;
    ClientSettings settings;
    settings.port = listener.port();
    const EndpointId ended = fixture.session.connectClient(settings);
    RawPeer endingPeer = listener.accept();
    QVERIFY(fixture.waitFor(ended, Phase::Connected));
    endingPeer.close();
    QVERIFY(fixture.waitFor(ended, Phase::Closed));
    QCOMPARE(fixture.status(ended).error.code, 0);
    const quint32 endedSocket = fixture.status(ended).socketId;
    QCOMPARE(fixture.calls(endedSocket), QStringLiteral("socket connect getsockname recv close"));
    QVERIFY(fixture.events(endedSocket, Call::Recv).constFirst().isEndOfStream());

    const EndpointId resetted = fixture.session.connectClient(settings);
    RawPeer resettingPeer = listener.accept();
    QVERIFY(fixture.waitFor(resetted, Phase::Connected));
    resettingPeer.reset();
    QVERIFY(fixture.waitFor(resetted, Phase::Closed));
    QCOMPARE(fixture.status(resetted).error.code, ECONNRESET);
    QVERIFY(fixture.status(resetted).error.message.contains(QStringLiteral("reset")));
    QCOMPARE(fixture.calls(fixture.status(resetted).socketId),
        QStringLiteral("socket connect getsockname recv!%1 close").arg(ECONNRESET));
    QCOMPARE(fixture.facts(fixture.status(resetted).socketId).stateBeforeClose, SocketState::Reset);
}

void TestSessionFailures::readsTheLastWordsBeforeAReset()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(settings);
    const QByteArray words(200'000, 'w');
    {
        RawPeer peer = RawPeer::connectTo(fixture.port(server));
        QVERIFY(peer.sendAll(words));
        // Closed with the echo unread: the kernel resets the connection.
    }
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_COMPARE(fixture.facts(accepted).state, SocketState::Closed);
    QVERIFY(words.startsWith(fixture.received(accepted)));
    QVERIFY(fixture.received(accepted).startsWith(fixture.sent(accepted)));
}

/// While nothing is received a send learns of the reset; the connection stays until recv does.
void TestSessionFailures::saysWhyNothingIsSentAfterAReset()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.setReceivePaused(accepted, true);
    peer.reset();
    const auto failed = [&] {
        fixture.session.send(accepted, "is anybody there?");
        return !fixture.refusals.isEmpty();
    };
    QTRY_VERIFY(failed());
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QVERIFY2(error.message.contains(QStringLiteral("closed")), qPrintable(error.message));
}

void TestSessionFailures::restsWhenNoDescriptorIsLeft()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.greeting = "in";
    const EndpointId server = fixture.listen(settings);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QCOMPARE(peer.receive(2), "in");
    RawPeer waiting(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));

    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    rlimit tight = limit;
    tight.rlim_cur = rlim_t(waiting.descriptor()) + 1;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
    waiting.connectNow(fixture.port(server));
    const bool rests = fixture.waitFor(server, Phase::AcceptResting);
    setrlimit(RLIMIT_NOFILE, &limit);
    QVERIFY(rests);
    QCOMPARE(fixture.status(server).error.code, EMFILE);

    QCOMPARE(waiting.receive(2), "in"); // nobody was lost
    QTRY_VERIFY(fixture.isIn(server, Phase::Listening));
    int failed = 0;
    for (const SocketEvent &event : fixture.events(fixture.listener(server), Call::Accept))
        failed += event.failed() && event.errorNumber == EMFILE;
    QVERIFY2(failed >= 1 && failed <= 3, qPrintable(QString::number(failed))); // it did not spin
}

QTEST_GUILESS_MAIN(TestSessionFailures)
#include "tst_sessionfailures.moc"
