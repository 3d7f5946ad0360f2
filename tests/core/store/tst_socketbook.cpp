#include "core/store/socketbook.h"

#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

class TestSocketBook : public QObject
{
    Q_OBJECT

private slots:
    void followsAServerAndItsConnections();
    void walksThroughTheStates_data();
    void walksThroughTheStates();
    void keepsTheLastFailure();
    void staysResetWhateverIsReadAfterwards();
    void tellsOwnShutdownsFromThePeers();
    void listensNoMoreAfterItsShutdown();
    void forgetsNothingWhenDescriptorsAreUsedAgain();
    void namesWhatChanged();
    void tellsTheSameHoweverOftenItFollows();
    void findsTheNewestSocketOfAnEndpoint();
    void knowsNothingOfStrangers();

private:
    static SocketBook bookOf(const HandmadeLog &log)
    {
        SocketBook book;
        book.follow(log.recording, log.recording.events().size());
        return book;
    }
};

void TestSocketBook::followsAServerAndItsConnections()
{
    HandmadeLog log;
    const EndpointId server = EndpointId::server();
    const quint32 own = log.address("127.0.0.1", 12345);
    const quint32 peer = log.address("127.0.0.1", 59206);
    log.callOf(server, 1, -1, Call::Socket, 0, 4);
    log.callOf(server, 1, 4, Call::Bind, own, 0);
    log.callOf(server, 1, 4, Call::Listen, 5, 0);
    log.accept(2, 6, peer);
    log.callOf(server, 2, 6, Call::Recv, 65536, 5, 0, "hello");
    log.callOf(server, 2, 6, Call::Send, 3, 3, 0, "you");

    SocketBook book = bookOf(log);
    const SocketFacts *listener = book.find(1);
    QVERIFY(listener);
    QCOMPARE(listener->state, SocketState::Listen);
    QVERIFY(listener->isListener && !listener->isConnection() && !listener->canSend());
    QCOMPARE(listener->backlog, 5);
    QCOMPARE(listener->localAddress, own);
    QCOMPARE(listener->openConnections, 1U);
    QCOMPARE(listener->acceptedCount, 1U);
    const SocketFacts *accepted = book.find(2);
    QVERIFY(accepted);
    QCOMPARE(accepted->state, SocketState::Established);
    QCOMPARE(accepted->descriptor, 6);
    QCOMPARE(accepted->listenerId, 1U);
    QCOMPARE(accepted->acceptedNumber, 1U);
    QCOMPARE(accepted->localAddress, own);
    QCOMPARE(accepted->peerAddress, peer);
    QCOMPARE(accepted->bytesReceived, 5);
    QCOMPARE(accepted->bytesSent, 3);
    QVERIFY(accepted->isConnection() && accepted->canSend());
    QCOMPARE(book.openListeners(), 1);
    QCOMPARE(book.openConnections(), 1);
    QCOMPARE(book.bytesReceived(), 5);
    QCOMPARE(book.bytesSent(), 3);

    log.callOf(server, 2, 6, Call::Close, 0, 0);
    log.callOf(server, 1, 4, Call::Close, 0, 0);
    book.follow(log.recording, log.recording.events().size());
    QCOMPARE(book.find(1)->openConnections, 0U);
    QCOMPARE(book.find(2)->stateBeforeClose, SocketState::Established);
    QVERIFY(!book.find(2)->isOpen());
    QCOMPARE(book.openListeners(), 0);
    QCOMPARE(book.openConnections(), 0);
}

void TestSocketBook::walksThroughTheStates_data()
{
    QTest::addColumn<QString>(
        "calls"); ///< c connect, f shutdown, e end of stream, r reset, x close
    QTest::addColumn<SocketState>("state");
    QTest::newRow("made") << QString() << SocketState::Fresh;
    QTest::newRow("connected") << QStringLiteral("c") << SocketState::Established;
    QTest::newRow("we finished") << QStringLiteral("cf") << SocketState::FinWait;
    QTest::newRow("the peer finished") << QStringLiteral("ce") << SocketState::CloseWait;
    QTest::newRow("we, then the peer") << QStringLiteral("cfe") << SocketState::TimeWait;
    QTest::newRow("the peer, then we") << QStringLiteral("cef") << SocketState::LastAck;
    QTest::newRow("finished twice") << QStringLiteral("cff") << SocketState::FinWait;
    QTest::newRow("reset") << QStringLiteral("cr") << SocketState::Reset;
    QTest::newRow("closed") << QStringLiteral("cx") << SocketState::Closed;
    QTest::newRow("closed after a reset") << QStringLiteral("crx") << SocketState::Closed;
    QTest::newRow("never connected") << QStringLiteral("x") << SocketState::Closed;
}

void TestSocketBook::walksThroughTheStates()
{
    QFETCH(QString, calls);
    HandmadeLog log;
    log.call(Call::Socket, 0, 5);
    for (const QChar call : calls) {
        switch (call.unicode()) {
        case u'c':
            log.call(Call::Connect, log.address("127.0.0.1", 9), 0);
            break;
        case u'f':
            log.call(Call::Shutdown, SHUT_WR, 0);
            break;
        case u'e':
            log.call(Call::Recv, 65536, 0);
            break;
        case u'r':
            log.call(Call::Recv, 65536, -1, ECONNRESET);
            break;
        default:
            log.call(Call::Close, 0, 0);
        }
    }
    const SocketBook book = bookOf(log);
    QTEST(book.find(2)->state, "state");
    QVERIFY(!stateName(book.find(2)->state).isEmpty());
    QCOMPARE(book.find(2)->canSend(), calls == u"c" || calls == u"ce");
}

void TestSocketBook::keepsTheLastFailure()
{
    HandmadeLog log;
    log.call(Call::Socket, 0, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED);
    const SocketBook book = bookOf(log);
    QCOMPARE(book.find(2)->state, SocketState::Failed);
    QCOMPARE(book.find(2)->lastError, ECONNREFUSED);
    QCOMPARE(book.find(2)->lastErrorCall, Call::Connect);
    QCOMPARE(book.failedCalls(), 1);
    QCOMPARE(book.openConnections(), 0);

    HandmadeLog exhausted; // accept fails, and the listener listens on
    exhausted.callOf(EndpointId::server(), 1, 4, Call::Listen, 5, 0);
    exhausted.callOf(EndpointId::server(), 1, 4, Call::Accept, 0, -1, EMFILE);
    QCOMPARE(bookOf(exhausted).find(1)->state, SocketState::Listen);
    QCOMPARE(bookOf(exhausted).sockets().size(), size_t(1));
}

void TestSocketBook::tellsOwnShutdownsFromThePeers()
{
    HandmadeLog log;
    log.call(Call::Socket, 0, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), 0);
    log.call(Call::Shutdown, SHUT_RD, 0);
    log.call(Call::Recv, 65536, 0); // by our own doing
    SocketBook book = bookOf(log);
    QVERIFY(!book.find(2)->peerFinished);
    QCOMPARE(book.find(2)->state, SocketState::Established);
    log.call(Call::Shutdown, SHUT_WR, 0);
    log.call(Call::Send, 5, -1, EPIPE); // likewise
    book = bookOf(log);
    QCOMPARE(book.find(2)->state, SocketState::FinWait);
}

void TestSocketBook::listensNoMoreAfterItsShutdown()
{
    HandmadeLog log;
    const auto call = [&log](Call made, quint32 argument) {
        log.callOf(EndpointId::server(), 1, 4, made, argument, 0);
    };
    call(Call::Listen, 5);
    call(Call::Shutdown, SHUT_WR);
    QCOMPARE(bookOf(log).find(1)->state, SocketState::Listen);
    call(Call::Shutdown, SHUT_RDWR);
    const SocketBook book = bookOf(log);
    QCOMPARE(book.find(1)->state, SocketState::Fresh);
    QCOMPARE(book.openListeners(), 0);
}

void TestSocketBook::staysResetWhateverIsReadAfterwards()
{
    HandmadeLog log;
    log.call(Call::Socket, 0, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), 0);
    log.call(Call::Send, 5, -1, EPIPE);
    log.call(Call::Recv, 65536, 0);
    SocketBook book = bookOf(log);
    QCOMPARE(book.find(2)->state, SocketState::Reset);
    QCOMPARE(book.openConnections(), 0);
    log.call(Call::Close, 0, 0);
    book.follow(log.recording, log.recording.events().size());
    QCOMPARE(book.find(2)->stateBeforeClose, SocketState::Reset);
}

void TestSocketBook::forgetsNothingWhenDescriptorsAreUsedAgain()
{
    HandmadeLog log;
    const EndpointId first = EndpointId::client(1);
    const EndpointId second = EndpointId::client(2);
    log.callOf(first, 1, 5, Call::Connect, log.address("127.0.0.1", 9), 0);
    log.callOf(first, 1, 5, Call::Send, 4, 4, 0, "four");
    log.callOf(first, 1, 5, Call::Close, 0, 0);
    log.callOf(second, 2, 5, Call::Connect, log.address("127.0.0.1", 9), 0);
    const SocketBook book = bookOf(log);
    QCOMPARE(book.find(1)->bytesSent, 4);
    QCOMPARE(book.find(1)->endpoint, first);
    QCOMPARE(book.find(2)->bytesSent, 0);
    QCOMPARE(book.find(2)->endpoint, second);
}

void TestSocketBook::namesWhatChanged()
{
    HandmadeLog log;
    SocketBook book;
    const auto follow = [&] {
        return book.follow(log.recording, log.recording.events().size());
    };
    log.call(Call::Socket, 0, 5);
    QCOMPARE(follow(), QList<quint32>({2}));
    log.call(Call::Connect, log.address("127.0.0.1", 9), 0);
    QCOMPARE(follow(), QList<quint32>({2}));
    log.call(Call::Send, 1, 1, 0, "x"); // bytes are no change of state
    QCOMPARE(follow(), QList<quint32>());
    log.call(Call::Close, 0, 0);
    QCOMPARE(follow(), QList<quint32>({2}));
    QCOMPARE(follow(), QList<quint32>());
}

void TestSocketBook::tellsTheSameHoweverOftenItFollows()
{
    HandmadeLog log;
    log.callOf(EndpointId::server(), 1, 4, Call::Listen, 5, 0);
    for (quint32 socketId = 2; socketId < 300; ++socketId) {
        log.accept(socketId, int(socketId), log.address("127.0.0.1", quint16(socketId)));
        log.callOf(EndpointId::server(), socketId, int(socketId), Call::Recv, 65536, 1, 0, "x");
        if (socketId % 2 == 0)
            log.callOf(EndpointId::server(), socketId, int(socketId), Call::Close, 0, 0);
    }
    const SocketBook atOnce = bookOf(log);
    SocketBook stepwise;
    for (qsizetype end = 1; end <= log.recording.events().size(); ++end)
        stepwise.follow(log.recording, end);
    QCOMPARE(stepwise.sockets().size(), atOnce.sockets().size());
    QCOMPARE(stepwise.openConnections(), 149);
    QCOMPARE(atOnce.openConnections(), 149);
    QCOMPARE(stepwise.find(1)->openConnections, 149U);
    QCOMPARE(stepwise.bytesReceived(), 298);
    for (const SocketFacts &facts : atOnce.sockets())
        QCOMPARE(stepwise.find(facts.socketId)->state, facts.state);
}

void TestSocketBook::findsTheNewestSocketOfAnEndpoint()
{
    HandmadeLog log; // a client that tried two addresses
    log.callOf(EndpointId::client(1), 1, 5, Call::Connect, 0, -1, ECONNREFUSED);
    log.callOf(EndpointId::client(1), 2, 5, Call::Connect, 0, 0);
    log.callOf(EndpointId::client(2), 3, 6, Call::Connect, 0, 0);
    const SocketBook book = bookOf(log);
    QCOMPARE(book.newestOf(EndpointId::client(1))->socketId, 2U);
    QCOMPARE(book.newestOf(EndpointId::server()), nullptr);
}

void TestSocketBook::knowsNothingOfStrangers()
{
    const SocketBook book;
    QCOMPARE(book.find(0), nullptr);
    QCOMPARE(book.find(4711), nullptr);
    QCOMPARE(book.sockets().size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestSocketBook)
#include "tst_socketbook.moc"
