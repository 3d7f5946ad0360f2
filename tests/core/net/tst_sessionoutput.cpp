#include "core/net/session.h"

#include "tests/core/net/pattern.h"
#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"

#include <QTest>

#include <cerrno>
#include <thread>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

/// What is sent arrives whole and in order, whoever finishes first; and every queue has its bound.
class TestSessionOutput : public QObject
{
    Q_OBJECT

private slots:
    void halfClosesFromTheClient();
    void halfClosesFromTheServer();
    void finishesSendingOnlyAfterTheQueue();
    void staysOpenWhenAskedTo();
    void echoes64MiBToAPeerThatFinishesFirst();
    void replies64MiBToAPeerThatFinishedBefore();
    void pausesReadingWhileThePeerTakesNoAnswers();
    void sendsAMessageOfTenMegabytes();
    void refusesWhatDoesNotFit();
    void refusesMoreThanAQueueEver();
    void refusesSendingWhereNothingCanBeSent();
    void deliversTheQueueBeforeClosing();
    void dropsTheQueueOnReset();
    void takesAHundredThousandMessages();
};

void TestSessionOutput::halfClosesFromTheClient()
{
    SessionFixture fixture;
    RawPeer listener = RawPeer::listenOn();
    ClientSettings settings;
    settings.port = listener.port();
    const EndpointId client = fixture.session.connectClient(settings);
    QVERIFY(fixture.waitFor(client, Phase::Connected));
    const quint32 socketId = fixture.status(client).socketId;
    RawPeer peer = listener.accept();
    fixture.session.send(socketId, "last words");
    fixture.session.shutdownSending(socketId);
    QCOMPARE(peer.receiveToEnd(), "last words");
    QVERIFY(peer.sendAll("an answer all the same"));
    QTRY_COMPARE(fixture.received(socketId), "an answer all the same");
    QCOMPARE(fixture.facts(socketId).state, SocketState::FinWait);
    peer.close();
    QVERIFY(fixture.waitFor(client, Phase::Closed));
    QCOMPARE(fixture.calls(socketId),
        QStringLiteral("socket connect getsockname send shutdown recv recv close"));
}

void TestSessionOutput::halfClosesFromTheServer()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.send(accepted, "that is all");
    fixture.session.shutdownSending(accepted);
    QCOMPARE(peer.receiveToEnd(), "that is all");
    QVERIFY(peer.sendAll("thanks"));
    peer.close();
    QTRY_COMPARE(fixture.calls(accepted), QStringLiteral("send shutdown recv recv close"));
}

void TestSessionOutput::finishesSendingOnlyAfterTheQueue()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    const QByteArray bytes = pattern(12 * limits::kMiB);
    fixture.session.send(accepted, bytes);
    fixture.session.shutdownSending(accepted);
    fixture.session.send(accepted, "too late");
    QTRY_COMPARE(fixture.refusals.size(), 1);
    QVERIFY(peer.receiveToEnd() == bytes);
}

void TestSessionOutput::staysOpenWhenAskedTo()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.closeWhenPeerFinishes = false;
    const EndpointId server = fixture.listen(settings);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    peer.finishSending();
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_COMPARE(fixture.facts(accepted).state, SocketState::CloseWait);
    fixture.session.send(accepted, "still talking");
    QCOMPARE(peer.receive(13), "still talking");
    fixture.session.shutdownSending(accepted);
    QCOMPARE(peer.receiveToEnd(), QByteArray());
    fixture.session.closeConnection(accepted);
    QTRY_COMPARE(fixture.calls(accepted), QStringLiteral("recv send shutdown close"));
}

void TestSessionOutput::echoes64MiBToAPeerThatFinishesFirst()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(settings);
    const QByteArray bytes = pattern(64 * limits::kMiB);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    std::thread sender([&] {
        peer.sendAll(bytes);
        peer.finishSending();
    });
    const QByteArray echoed = peer.receiveToEnd();
    sender.join();
    QVERIFY(echoed == bytes);
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_COMPARE(fixture.facts(accepted).state, SocketState::Closed);
    QCOMPARE(fixture.facts(accepted).bytesSent, qint64(bytes.size()));
    QCOMPARE(fixture.facts(accepted).stateBeforeClose, SocketState::CloseWait);
}

void TestSessionOutput::replies64MiBToAPeerThatFinishedBefore()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Text;
    settings.reply = pattern(64 * limits::kMiB);
    const EndpointId server = fixture.listen(settings);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QVERIFY(peer.sendAll("give me all"));
    peer.finishSending();
    QTRY_VERIFY(!fixture.connections(server).isEmpty());
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_VERIFY(fixture.facts(accepted).bytesSent > 0);
    QVERIFY(peer.receiveToEnd() == settings.reply);
    QTRY_COMPARE(fixture.facts(accepted).stateBeforeClose, SocketState::CloseWait);
}

void TestSessionOutput::pausesReadingWhileThePeerTakesNoAnswers()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(settings);
    const QByteArray bytes = pattern(64 * limits::kMiB);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    std::thread sender([&] {
        peer.sendAll(bytes);
        peer.finishSending();
    });
    const auto isFull = [&] {
        return !fixture.outputs.isEmpty()
            && fixture.outputs.last().at(0).value<OutputStatus>().full;
    };
    QTRY_VERIFY(isFull());
    QVERIFY(fixture.outputs.last().at(0).value<OutputStatus>().queuedBytes
        <= limits::kOutputQueueBytes);
    const QByteArray echoed = peer.receiveToEnd();
    sender.join();
    QVERIFY(echoed == bytes);
    QTRY_VERIFY(!isFull());
}

void TestSessionOutput::sendsAMessageOfTenMegabytes()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    const quint32 client = fixture.connectTo(server);
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    const QByteArray line = pattern(10'000'000);
    fixture.session.send(client, line);
    QTRY_COMPARE(fixture.facts(accepted).bytesReceived, qint64(line.size()));
    QVERIFY(fixture.received(accepted) == line);
    QVERIFY(fixture.sent(client) == line);
    for (const SocketEvent &event : fixture.events(client, Call::Send))
        QVERIFY(qsizetype(event.argument) <= limits::kSendBytes);
}

void TestSessionOutput::refusesWhatDoesNotFit()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server)); // does not read
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    const QByteArray piece = pattern(4 * limits::kMiB);
    for (int number = 0; number < 8; ++number)
        fixture.session.send(accepted, piece);
    QTRY_VERIFY(!fixture.refusals.isEmpty());
    QCOMPARE(fixture.refusals.constFirst().at(0).toUInt(), accepted);
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, ENOBUFS);
    QVERIFY2(error.message.contains(QStringLiteral("queue is full")), qPrintable(error.message));
    const auto isFull = [&] {
        return fixture.outputs.last().at(0).value<OutputStatus>().full;
    };
    QTRY_VERIFY(isFull());

    const auto taken = 8 - fixture.refusals.size();
    const QByteArray received = peer.receive(taken * piece.size());
    QVERIFY(received == piece.repeated(taken)); // whole messages, or nothing of them
    QTRY_VERIFY(!isFull());
    fixture.session.send(accepted, "again");
    QCOMPARE(peer.receive(5), "again");
}

void TestSessionOutput::refusesMoreThanAQueueEver()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    const quint32 client = fixture.connectTo(server);
    fixture.session.send(client, QByteArray(limits::kOutputQueueBytes + 1, 'x'));
    QTRY_COMPARE(fixture.refusals.size(), 1);
    QCOMPARE(fixture.refusals.constFirst().at(1).value<Error>().code, EMSGSIZE);
    fixture.session.send(client, "small");
    QTRY_COMPARE(fixture.sent(client), "small");
}

void TestSessionOutput::refusesSendingWhereNothingCanBeSent()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    const quint32 client = fixture.connectTo(server);
    fixture.session.send(4711, "nobody");
    fixture.session.send(fixture.listener(server), "a listener");
    fixture.session.closeConnection(client);
    fixture.session.send(client, "closed");
    QTRY_COMPARE(fixture.refusals.size(), 3);
    for (const QList<QVariant> &refusal : std::as_const(fixture.refusals))
        QVERIFY(refusal.at(1).value<Error>().message.endsWith(u'.'));
}

void TestSessionOutput::deliversTheQueueBeforeClosing()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    const QByteArray bytes = pattern(15 * limits::kMiB);
    fixture.session.send(accepted, bytes);
    fixture.session.closeConnection(accepted);
    QVERIFY(peer.receiveToEnd() == bytes);
    QCOMPARE(peer.lastErrno(), 0);
    QTRY_COMPARE(fixture.facts(accepted).state, SocketState::Closed);
}

void TestSessionOutput::dropsTheQueueOnReset()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.send(accepted, pattern(15 * limits::kMiB));
    fixture.session.resetConnection(accepted);
    QTRY_COMPARE(fixture.facts(accepted).state, SocketState::Closed);
    QVERIFY(peer.receiveToEnd().size() < 15 * limits::kMiB);
    QCOMPARE(peer.lastErrno(), ECONNRESET);
    QVERIFY(fixture.calls(accepted).endsWith(QStringLiteral("setsockopt close")));
}

void TestSessionOutput::takesAHundredThousandMessages()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(settings);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QByteArray expected;
    std::thread sender([&peer] {
        for (int number = 0; number < 100'000; ++number)
            peer.sendAll(QByteArray::number(number) + '\n');
        peer.finishSending();
    });
    for (int number = 0; number < 100'000; ++number)
        expected += QByteArray::number(number) + '\n';
    const QByteArray echoed = peer.receiveToEnd();
    sender.join();
    QVERIFY(echoed == expected);
    QVERIFY(fixture.received(fixture.connections(server).constFirst()) == expected);
}

QTEST_GUILESS_MAIN(TestSessionOutput)
#include "tst_sessionoutput.moc"
