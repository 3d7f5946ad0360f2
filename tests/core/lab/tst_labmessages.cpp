#include "labfixture.h"

using namespace socketscope;

/// The flags of recv, recvfrom and recvmsg, and the borders of messages.
class LabMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void looksWithoutTaking();
    void waitsForAllBytes();
    void takesTheUrgentByte();
    void tellsADatagramsTrueLength();
    void tellsThatADatagramWasCut();
    void throwsAwayWhatAStreamReturns();
    void keepsTheBordersOfDatagrams();
    void tellsWhereADatagramCameFrom();
    void keepsTheBordersOfASequencedSocket();
    void movesAMebibyteInOneCall();
};

/// Two datagram sockets that send to each other.
static std::pair<quint32, quint32> datagramSockets(LabFixture &lab)
{
    const quint32 one = lab.socket(SOCK_DGRAM);
    const quint32 two = lab.socket(SOCK_DGRAM);
    lab.bind(one);
    lab.bind(two);
    lab.connect(one, lab.nameOf(two));
    lab.connect(two, lab.nameOf(one));
    return {one, two};
}

void LabMessagesTest::looksWithoutTaking()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    lab.make(LabFixture::sending(client, "once"));
    const SocketEvent peeked = lab.make(LabFixture::receiving(accepted, 100, MSG_PEEK));
    QVERIFY(peeked.isPeek());
    QCOMPARE(lab.payload(peeked), "once");
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(accepted))), "once");
    QCOMPARE(lab.facts(accepted).bytesReceived, 4);
}

void LabMessagesTest::waitsForAllBytes()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const quint32 ticket = lab.begin(LabFixture::receiving(accepted, 10, MSG_WAITALL));
    QVERIFY(lab.waits(ticket));
    lab.make(LabFixture::sending(client, "half "));
    lab.make(LabFixture::sending(client, "whole"));
    QCOMPARE(lab.payload(lab.result(ticket)), "half whole");
}

void LabMessagesTest::takesTheUrgentByte()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    QCOMPARE(lab.make(LabFixture::sending(client, "abc", MSG_OOB)).result, 3);
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(accepted))), "ab");
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(accepted, 100, MSG_OOB))), "c");
    COMPARE_FAILED(lab.make(LabFixture::receiving(accepted, 100, MSG_OOB)), EINVAL);
}

void LabMessagesTest::tellsADatagramsTrueLength()
{
    LabFixture lab;
    const auto [one, two] = datagramSockets(lab);
    lab.make(LabFixture::sending(one, "0123456789"));
    const SocketEvent cut = lab.make(LabFixture::receiving(two, 4, MSG_TRUNC));
    QCOMPARE(cut.result, 10);
    QCOMPARE(lab.payload(cut), "0123");
    QVERIFY(cut.flags & Datagram);
}

void LabMessagesTest::tellsThatADatagramWasCut()
{
    LabFixture lab;
    const auto [one, two] = datagramSockets(lab);
    lab.make(LabFixture::sending(one, "0123456789"));
    const SocketEvent cut = lab.make(LabFixture::receiving(two, 4, 0, Call::RecvMsg));
    QCOMPARE(cut.result, 4);
    QCOMPARE(lab.recording().messages().message(cut.argument).answeredFlags, quint32(MSG_TRUNC));
    QCOMPARE(lab.recording().addressOf(cut), lab.nameOf(one));
}

void LabMessagesTest::throwsAwayWhatAStreamReturns()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    lab.make(LabFixture::sending(client, "unread"));
    const SocketEvent skipped = lab.make(LabFixture::receiving(accepted, 6, MSG_TRUNC));
    QCOMPARE(skipped.result, 6);
    QCOMPARE(skipped.payloadLength, 0U);
}

void LabMessagesTest::keepsTheBordersOfDatagrams()
{
    LabFixture lab;
    const auto [one, two] = datagramSockets(lab);
    for (const char *text : {"first", "", "third"})
        lab.make(LabFixture::sending(one, text));
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(two))), "first");
    const SocketEvent empty = lab.make(LabFixture::receiving(two));
    QCOMPARE(empty.result, 0);
    QVERIFY(!empty.isEndOfStream());
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(two))), "third");
    QVERIFY(lab.facts(two).isDatagram());
}

void LabMessagesTest::tellsWhereADatagramCameFrom()
{
    LabFixture lab;
    const quint32 server = lab.socket(SOCK_DGRAM);
    lab.bind(server);
    const quint32 client = lab.socket(SOCK_DGRAM);
    LabCall sendTo = LabFixture::sending(client, "ping");
    sendTo.call = Call::SendTo;
    sendTo.address = lab.nameOf(server);
    const SocketEvent sent = lab.make(sendTo);
    QCOMPARE(lab.recording().addressOf(sent), lab.nameOf(server));
    QCOMPARE(lab.recording().sizeAsked(sent), 4U);
    const SocketEvent received = lab.make(LabFixture::receiving(server, 100, 0, Call::RecvFrom));
    QCOMPARE(lab.recording().addressOf(received).port(), lab.nameOf(client).port());
    QCOMPARE(lab.payload(received), "ping");
}

void LabMessagesTest::keepsTheBordersOfASequencedSocket()
{
    LabFixture lab;
    const quint32 listening = lab.socket(SOCK_SEQPACKET, 0, AF_UNIX);
    QCOMPARE(lab.bind(listening, EndpointAddress::fromUnixPath("")).result, 0); // autobind, unix(7)
    lab.listen(listening);
    const EndpointAddress name = lab.nameOf(listening);
    QVERIFY(name.isUnix() && !name.unixPath().isEmpty());
    const quint32 client = lab.socket(SOCK_SEQPACKET, 0, AF_UNIX);
    QCOMPARE(lab.connect(client, name).result, 0);
    const quint32 accepted = lab.make(LabFixture::call(Call::Accept, listening)).acceptedSocketId();
    lab.make(LabFixture::sending(client, "one"));
    lab.make(LabFixture::sending(client, "two"));
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(accepted))), "one");
    lab.close(client);
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(accepted))), "two");
    QVERIFY(lab.make(LabFixture::receiving(accepted)).isEndOfStream());
}

void LabMessagesTest::movesAMebibyteInOneCall()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const auto size = quint32(limits::kLabBytes);
    const quint32 ticket = lab.begin(LabFixture::receiving(accepted, size, MSG_WAITALL));
    QByteArray bytes(limits::kLabBytes, Qt::Uninitialized);
    for (qsizetype index = 0; index < bytes.size(); ++index)
        bytes[index] = char(index % 251);
    QCOMPARE(lab.make(LabFixture::sending(client, bytes)).result, int(size));
    QCOMPARE(lab.payload(lab.result(ticket)), bytes);
}

QTEST_GUILESS_MAIN(LabMessagesTest)
#include "tst_labmessages.moc"
