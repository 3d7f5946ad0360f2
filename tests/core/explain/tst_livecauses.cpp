#include "core/explain/callcards.h"
#include "core/net/portholder.h"
#include "core/store/logfollower.h"
#include "tests/core/lab/labfixture.h"
#include "tests/core/net/rawpeer.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace socketscope;

namespace {

constexpr int kMostSends = 100; ///< until every buffer of the kernel is full

/// Calls that the kernel refuses, and the cards of a session that runs.
struct Fixture : LabFixture
{
    Fixture() { cards.setLive({}); }

    /// The card of the last call, once the look at the system is over.
    CallCard lastCard()
    {
        follower.catchUp();
        const qsizetype last = log().size() - 1;
        CallCard card = cards.cardOf(last);
        (void)QTest::qWaitFor(
            [&] {
                card = cards.cardOf(last);
                return !card.found.basis.startsWith(QStringLiteral("Looking"));
            },
            10000);
        return card;
    }
    QString lastCause() { return lastCard().found.sentences.join(u' '); }
    /// The card of the only call that waits, once it does.
    CallCard waitingCard(const LabCall &call)
    {
        ticket = begin(call);
        if (!waits(ticket))
            return {};
        follower.catchUp();
        return cards.cardOf(recording().waitingCalls().list().constFirst());
    }
    SocketEvent cancel()
    {
        session.cancelLabCall(ticket);
        return result(ticket);
    }

    LogFollower follower{session.mutableRecording()};
    CallCards cards{follower};
    quint32 ticket = 0;
};

/// A connection that is over, with TIME_WAIT at the listener's port.
quint16 portInTimeWait(bool hadReuseAddress)
{
    RawPeer listener = RawPeer::listenOn();
    const int reuses = hadReuseAddress ? 1 : 0; // what accept(2) returns inherits it
    ::setsockopt(listener.descriptor(), SOL_SOCKET, SO_REUSEADDR, &reuses, sizeof reuses);
    const quint16 port = listener.port();
    RawPeer client = RawPeer::connectTo(port);
    RawPeer server = listener.accept();
    server.finishSending();
    (void)client.receiveToEnd();
    client.close();
    (void)server.receiveToEnd();
    return port;
}

} // namespace

class TestLiveCauses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheProgramThatHasThePort();
    void tellsItsOwnSocketOnce();
    void countsTimeWaitUntilReuseAddressHelps_data();
    void countsTimeWaitUntilReuseAddressHelps();
    void findsTheServerAtTheNextPort();
    void findsTheServerAtTheOtherLoopback();
    void seesTheFullBacklog();
    void saysWhatAcceptWaitsFor();
    void saysWhatARecvWaitsFor();
    void saysWhatASendWaitsFor();
    void saysWhatAConnectWaitsFor();
};

void TestLiveCauses::initTestCase()
{
    if (!QFile::exists(QStringLiteral("/proc/net/tcp")))
        QSKIP("this system has no /proc");
}

void TestLiveCauses::namesTheProgramThatHasThePort()
{
    QProcess holder;
    holder.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import socket, sys\n"
                           "s = socket.create_server(('127.0.0.1', 0))\n"
                           "print(s.getsockname()[1], flush=True)\n"
                           "sys.stdin.read()\n")});
    QVERIFY(holder.waitForStarted() && holder.waitForReadyRead(20000));
    const quint16 port = holder.readLine().trimmed().toUShort();
    Fixture fixture;
    COMPARE_FAILED(fixture.bind(fixture.socket(), loopback(port)), EADDRINUSE);
    const QString cause = fixture.lastCause();
    QVERIFY2(cause.contains(QStringLiteral("python3"))
            && cause.contains(QStringLiteral("(pid %1) has the port: it listens at 127.0.0.1:%2.")
                                  .arg(holder.processId())
                                  .arg(port)),
        qPrintable(cause));
    holder.closeWriteChannel();
    holder.waitForFinished();
}

void TestLiveCauses::tellsItsOwnSocketOnce()
{
    Fixture fixture;
    const EndpointAddress taken = fixture.nameOf(fixture.listener());
    COMPARE_FAILED(fixture.bind(fixture.socket(), taken), EADDRINUSE);
    const CallCard card = fixture.lastCard();
    QCOMPARE(card.found.sentences.size(), 1);
    QVERIFY(card.found.sentences.first().contains(taken.toString()));
    QVERIFY(card.cure.contains(QStringLiteral("Stop the program")));
    QVERIFY2(!card.result.contains(QStringLiteral("Stop the program")), "it is said once");
}

void TestLiveCauses::countsTimeWaitUntilReuseAddressHelps_data()
{
    QTest::addColumn<bool>("hadReuseAddress");
    QTest::newRow("of a socket that had it") << true;
    QTest::newRow("of a socket that had it not") << false;
}

void TestLiveCauses::countsTimeWaitUntilReuseAddressHelps()
{
    QFETCH(bool, hadReuseAddress);
    const EndpointAddress address = loopback(portInTimeWait(hadReuseAddress));
    Fixture fixture;
    const quint32 socket = fixture.socket();
    COMPARE_FAILED(fixture.bind(socket, address), EADDRINUSE);
    const QString cause = fixture.lastCause();
    static const QRegularExpression seconds(
        QStringLiteral("rest in TIME_WAIT, the last for (\\d+) s more"));
    const int left = seconds.match(cause).captured(1).toInt();
    QVERIFY2(left > 0 && left <= 60, qPrintable(cause));
    QVERIFY(cause.contains(QStringLiteral("if the program that had it before did set it too")));
    const int on = 1;
    (void)fixture.make(LabFixture::option(socket, SOL_SOCKET, SO_REUSEADDR, LabFixture::raw(on)));
    QCOMPARE(fixture.bind(socket, address).failed(), !hadReuseAddress); // what the card says is so
}

void TestLiveCauses::findsTheServerAtTheNextPort()
{
    const RawPeer listener = RawPeer::listenOn();
    const auto wanted = quint16(listener.port() - 1);
    if (findPortHolder(loopback(wanted)))
        QSKIP("the port beside it is taken");
    Fixture fixture;
    COMPARE_FAILED(fixture.connect(fixture.socket(), loopback(wanted)), ECONNREFUSED);
    const QString cause = fixture.lastCause();
    QVERIFY2(cause.contains(QStringLiteral("Nothing is at port %1, but this program itself is at "
                                           "the port beside it: 127.0.0.1:%2.")
                                .arg(wanted)
                                .arg(listener.port())),
        qPrintable(cause));
}

void TestLiveCauses::findsTheServerAtTheOtherLoopback()
{
    const RawPeer listener = RawPeer::listenOn();
    Fixture fixture;
    fixture.cards.setLive([](EndpointId) { return QStringLiteral("localhost"); });
    const quint32 socket = fixture.socket(SOCK_STREAM, 0, AF_INET6);
    const SocketEvent event = fixture.connect(
        socket, EndpointAddress(QHostAddress(QHostAddress::LocalHostIPv6), listener.port()));
    if (event.errorNumber == EADDRNOTAVAIL || socket == 0)
        QSKIP("this system has no IPv6");
    COMPARE_FAILED(event, ECONNREFUSED);
    const QString cause = fixture.lastCause();
    QVERIFY2(cause.contains(QStringLiteral("but not at [::1]:%1.").arg(listener.port())),
        qPrintable(cause));
    QVERIFY2(cause.contains(QStringLiteral("The name localhost went to ::1 here; the address "
                                           "127.0.0.1 would reach it.")),
        qPrintable(cause));
}

void TestLiveCauses::seesTheFullBacklog()
{
    const RawPeer listener = RawPeer::listenOn(0, 1);
    const RawPeer first = RawPeer::connectTo(listener.port());
    const RawPeer second = RawPeer::connectTo(listener.port());
    QVERIFY(first.isOpen() && second.isOpen());
    Fixture fixture;
    ClientSettings third;
    third.port = listener.port();
    third.connectTimeoutMs = limits::kMinConnectTimeoutMs;
    fixture.session.connectClient(third);
    const auto connectRow = [&fixture]() -> qsizetype {
        for (qsizetype row = 0; row < fixture.log().size(); ++row) {
            if (fixture.log().at(row).call() == Call::Connect)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(connectRow() >= 0);
    QVERIFY(fixture.log().at(connectRow()).failed());
    fixture.follower.catchUp();
    QTRY_VERIFY2(fixture.cards.cardOf(connectRow())
                     .text()
                     .contains(QStringLiteral("The accept queue is full: this program itself "
                                              "listens with a backlog of 1, and 2 connections")),
        qPrintable(fixture.cards.cardOf(connectRow()).text()));
}

void TestLiveCauses::saysWhatAcceptWaitsFor()
{
    Fixture fixture;
    const CallCard card = fixture.waitingCard(LabFixture::call(Call::Accept, fixture.listener()));
    QCOMPARE(card.sections().first().first, QStringLiteral("What it waits for"));
    QCOMPARE(card.result, QStringLiteral("accept() waits: nobody is in the queue yet."));
    QVERIFY(card.ending.contains(QStringLiteral("once a client connects")));
    QVERIFY(card.ending.contains(QStringLiteral("-1 EINTR")));
    QVERIFY(card.next.isEmpty() && card.cure.isEmpty());
    QVERIFY(!card.purpose.isEmpty() && !card.arguments.isEmpty());
    QVERIFY(card.source.contains(QStringLiteral("accept(2)")));
    COMPARE_FAILED(fixture.cancel(), EINTR); // as the card says
}

void TestLiveCauses::saysWhatARecvWaitsFor()
{
    Fixture fixture;
    const auto [client, accepted] = fixture.connection();
    QVERIFY(fixture.waitingCard(LabFixture::receiving(client))
                .result.contains(QStringLiteral("no bytes have come")));
    COMPARE_FAILED(fixture.cancel(), EINTR);
    const CallCard all = fixture.waitingCard(LabFixture::receiving(client, 80, MSG_WAITALL));
    QVERIFY(all.result.contains(QStringLiteral("all 80 bytes")));
    COMPARE_FAILED(fixture.cancel(), EINTR);
    const quint32 datagrams = fixture.socket(SOCK_DGRAM);
    (void)fixture.bind(datagrams);
    QVERIFY(fixture.waitingCard(LabFixture::receiving(datagrams))
                .result.contains(QStringLiteral("no datagram has come")));
    COMPARE_FAILED(fixture.cancel(), EINTR);
}

void TestLiveCauses::saysWhatASendWaitsFor()
{
    Fixture fixture;
    const auto [client, accepted] = fixture.connection();
    CallCard card;
    for (int sent = 0; sent < kMostSends && card.title.isEmpty(); ++sent)
        card = fixture.waitingCard(LabFixture::sending(client, QByteArray(limits::kLabBytes, 'x')));
    QVERIFY(card.result.contains(QStringLiteral("the send buffer is full")));
    (void)fixture.cancel();
}

void TestLiveCauses::saysWhatAConnectWaitsFor()
{
    const RawPeer listener = RawPeer::listenOn(0, 0);
    const RawPeer first = RawPeer::connectTo(listener.port());
    QVERIFY(first.isOpen());
    Fixture fixture;
    const CallCard card = fixture.waitingCard(
        LabFixture::withAddress(Call::Connect, fixture.socket(), loopback(listener.port())));
    QVERIFY(card.result.contains(QStringLiteral("nothing has answered the SYN yet")));
    QVERIFY(card.ending.contains(QStringLiteral("ETIMEDOUT")));
    COMPARE_FAILED(fixture.cancel(), EINTR);
}

QTEST_GUILESS_MAIN(TestLiveCauses)
#include "tst_livecauses.moc"
