#include "core/store/kernelbook.h"
#include "core/store/streammatch.h"

#include "rawpeer.h"
#include "sessionfixture.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QTemporaryDir>
#include <QThread>

using namespace socketscope;

class TestKernelWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfASessionsSocketsWhileItRuns();
    void seesClientsQueueUpBehindTheLimit();
    void tellsWhoseClientIsAtTheOtherEndOfAUnixSocket_data();
    void tellsWhoseClientIsAtTheOtherEndOfAUnixSocket();
    void tellsTheEndsOfUnixConnectionsThatAreSoonOver();
    void restsWhileThereIsNoSocket();
    void aSessionThatIsNotWatchedHasNoFacts();
};

namespace {

class Watched : public SessionFixture
{
public:
    Watched() { QVERIFY(session.watchKernel().ok()); }

    [[nodiscard]] TcpState state(quint32 socketId)
    {
        const KernelFact *fact = book().stateOf(socketId);
        return fact ? fact->state : TcpState::Closed;
    }
    [[nodiscard]] quint32 queued(quint32 socketId)
    {
        const KernelFact *fact = book().acceptQueueOf(socketId);
        return fact ? fact->amount : 0;
    }

private:
    const KernelBook &book()
    {
        m_book.follow(session.recording(), session.recording().kernelFacts().size());
        return m_book;
    }

    KernelBook m_book;
};

} // namespace

void TestKernelWatch::tellsOfASessionsSocketsWhileItRuns()
{
    Watched watched;
    ServerSettings settings;
    settings.closeWhenPeerFinishes = false;
    const EndpointId server = watched.listen(settings);
    const quint32 client = watched.connectTo(server);
    QTRY_COMPARE(watched.state(watched.listener(server)), TcpState::Listen);
    QTRY_COMPARE(watched.state(client), TcpState::Established);
    watched.session.closeConnection(client);
    QTRY_COMPARE(watched.state(client), TcpState::FinWait2);
    const quint32 accepted = watched.connections(server).constFirst();
    QTRY_COMPARE(watched.state(accepted), TcpState::CloseWait);
    watched.session.closeConnection(accepted);
    QTRY_COMPARE(watched.state(client), TcpState::TimeWait);
    QTRY_COMPARE(watched.state(accepted), TcpState::Closed);
}

void TestKernelWatch::seesClientsQueueUpBehindTheLimit()
{
    Watched watched;
    ServerSettings settings;
    settings.backlog = 1;
    settings.maxConnections = 1;
    const EndpointId server = watched.listen(settings);
    const RawPeer first = RawPeer::connectTo(watched.port(server));
    QTRY_COMPARE(watched.connections(server).size(), 1);
    const RawPeer second = RawPeer::connectTo(watched.port(server));
    const RawPeer third = RawPeer::connectTo(watched.port(server));
    QTRY_COMPARE(watched.queued(watched.listener(server)), 2u);
    ClientSettings client;
    client.port = watched.port(server);
    const EndpointId last = watched.session.connectClient(client);
    QVERIFY(watched.waitFor(last, EndpointStatus::Phase::Connecting));
    QTRY_VERIFY(!watched.events().isEmpty()
        && watched.state(watched.events().constLast().socketId) == TcpState::SynSent);
}

void TestKernelWatch::tellsWhoseClientIsAtTheOtherEndOfAUnixSocket_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("stream") << Protocol::UnixStream;
    QTest::newRow("seqpacket") << Protocol::UnixSeqpacket;
}

void TestKernelWatch::tellsWhoseClientIsAtTheOtherEndOfAUnixSocket()
{
    QFETCH(Protocol, protocol);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("both"));
    Watched watched;
    ServerSettings settings;
    settings.protocol = protocol;
    settings.address = path;
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = watched.session.startServer(settings);
    QVERIFY(watched.waitFor(server, EndpointStatus::Phase::Listening));
    ClientSettings wish;
    wish.protocol = protocol;
    wish.host = path;
    const EndpointId client = watched.session.connectClient(wish);
    QVERIFY(watched.waitFor(client, EndpointStatus::Phase::Connected));
    const quint32 connected = watched.status(client).socketId;
    watched.session.send(connected, "there and back");
    QTRY_COMPARE(watched.events(connected, Call::Recv).size(), 1);
    const quint32 accepted = watched.connections(server).constFirst();
    SocketBook book;
    StreamMatch streams;
    const auto follow = [&] {
        const qsizetype end = watched.log().size();
        book.follow(watched.session.recording(), end);
        streams.follow(watched.session.recording(), book, end);
    };
    QTRY_COMPARE((follow(), streams.peerOf(connected)), accepted);
    qsizetype matched = 0;
    for (qsizetype event = 0; event < watched.log().size(); ++event)
        matched += qsizetype(streams.sendsIn(watched.session.recording(), event).size());
    QCOMPARE(matched, 2);
}

void TestKernelWatch::tellsTheEndsOfUnixConnectionsThatAreSoonOver()
{
    QTemporaryDir folder;
    Watched watched;
    ServerSettings settings;
    settings.protocol = Protocol::UnixStream;
    settings.address = folder.filePath(QStringLiteral("short"));
    const EndpointId server = watched.session.startServer(settings);
    QVERIFY(watched.waitFor(server, EndpointStatus::Phase::Listening));
    ClientSettings wish;
    wish.protocol = settings.protocol;
    wish.host = settings.address;
    QList<quint32> others;
    for (int number = 1; number <= 10; ++number) { // each shorter than the pause between two looks
        const EndpointId client = watched.session.connectClient(wish);
        QVERIFY(watched.waitFor(client, EndpointStatus::Phase::Connected));
        others.append(watched.status(client).socketId);
        const QDeadlineTimer patience(10000); // QTRY would pause for longer
        while (watched.connections(server).size() < number && !patience.hasExpired())
            QThread::yieldCurrentThread();
        watched.session.closeConnection(others.constLast());
    }
    const auto pairs = [&watched] {
        QMap<quint32, quint32> told;
        const KernelFacts &facts = watched.session.recording().kernelFacts();
        for (qsizetype index = 0; index < facts.size(); ++index) {
            if (facts.at(index).kind == KernelFact::Kind::Peer)
                told.insert(facts.at(index).socketId, facts.at(index).amount);
        }
        return told;
    };
    QTRY_COMPARE(pairs().size(), others.size());
    QCOMPARE(pairs().values(), others); // as accept(2) gives them, in the order of their connects
}

void TestKernelWatch::restsWhileThereIsNoSocket()
{
    Watched watched;
    const EndpointId server = watched.listen();
    QTRY_COMPARE(watched.state(watched.listener(server)), TcpState::Listen);
    watched.session.stopServer(server);
    QTRY_COMPARE(watched.state(watched.listener(server)), TcpState::Closed);
    const EndpointId again = watched.listen();
    QTRY_COMPARE(watched.state(watched.listener(again)), TcpState::Listen);
}

void TestKernelWatch::aSessionThatIsNotWatchedHasNoFacts()
{
    SessionFixture plain;
    plain.connectTo(plain.listen());
    QCOMPARE(plain.session.recording().kernelFacts().size(), 0);
}

QTEST_GUILESS_MAIN(TestKernelWatch)
#include "tst_kernelwatch.moc"
