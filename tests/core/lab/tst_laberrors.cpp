#include "labfixture.h"

#include <netinet/tcp.h>

using namespace socketscope;

/// What the kernel answers to calls in a wrong order, or at a wrong time. ENOTSOCK is not among
/// them: the lab's descriptors are all sockets, and what is closed is asked no more.
class LabErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void listenBeforeBindGetsAPortOfTheKernelsChoice();
    void acceptOnASocketThatDoesNotListen();
    void callsOnAStreamThatIsNotConnected();
    void callsOnADatagramSocketWithoutAnAddress();
    void bindTwice();
    void connectOnAConnectedSocket();
    void sendAfterThePeersReset();
    void sendAfterShutdown();
    void connectWhereNothingListens();
    void bindWhereAnotherIs();
    void bindToAnAddressOfAnotherComputer();
    void domainsAndProtocolsThatAreNotThere();
    void anAddressOfAnotherDomain();
    void nothingThereYetWithoutWaiting();
    void connectWithoutWaiting();
    void connectWhileTheBacklogIsFull();
    void aTimeLimitOfRecv();
    void anOptionThatIsNotThere();
    void listenAndAcceptOnADatagramSocket();
    void aDatagramThatIsTooLarge();
    void aDatagramToAPortThatNobodyHas();
    void broadcastWithoutLeave();
    void dissolvesAnAssociationOfADatagramSocket();
    void dissolvesAConnection();
};

void LabErrorsTest::listenBeforeBindGetsAPortOfTheKernelsChoice()
{
    LabFixture lab;
    const quint32 id = lab.socket();
    QCOMPARE(lab.listen(id).result, 0);
    const EndpointAddress address = lab.nameOf(id);
    QVERIFY(address.isAny());
    QVERIFY(address.port() != 0);
    QCOMPARE(lab.connect(lab.socket(), loopback(address.port())).result, 0);
}

void LabErrorsTest::acceptOnASocketThatDoesNotListen()
{
    LabFixture lab;
    const quint32 id = lab.socket();
    lab.bind(id);
    COMPARE_FAILED(lab.make(LabFixture::call(Call::Accept, id)), EINVAL);
    LabCall accept4 = LabFixture::call(Call::Accept, id);
    accept4.socketFlags = NonBlocking;
    const SocketEvent failed = lab.make(accept4);
    COMPARE_FAILED(failed, EINVAL);
    QCOMPARE(int(failed.messageFlags), int(NonBlocking));
}

void LabErrorsTest::callsOnAStreamThatIsNotConnected()
{
    LabFixture lab;
    const quint32 id = lab.socket();
    COMPARE_FAILED(lab.make(LabFixture::sending(id, "x")), EPIPE); // and no SIGPIPE
    COMPARE_FAILED(lab.make(LabFixture::receiving(id)), ENOTCONN);
    COMPARE_FAILED(lab.shutdown(id, SHUT_WR), ENOTCONN);
    COMPARE_FAILED(lab.make(LabFixture::call(Call::GetPeerName, id)), ENOTCONN);
    const quint32 local = lab.socket(SOCK_STREAM, 0, AF_UNIX);
    COMPARE_FAILED(lab.make(LabFixture::sending(local, "x")), ENOTCONN);
}

void LabErrorsTest::callsOnADatagramSocketWithoutAnAddress()
{
    LabFixture lab;
    const quint32 id = lab.socket(SOCK_DGRAM);
    LabCall sendTo = LabFixture::sending(id, "x");
    sendTo.call = Call::SendTo;
    COMPARE_FAILED(lab.make(sendTo), EDESTADDRREQ);
    COMPARE_FAILED(lab.make(LabFixture::sending(id, "x")), EDESTADDRREQ);
}

void LabErrorsTest::bindTwice()
{
    LabFixture lab;
    const quint32 id = lab.socket();
    QCOMPARE(lab.bind(id).result, 0);
    COMPARE_FAILED(lab.bind(id), EINVAL);
}

void LabErrorsTest::connectOnAConnectedSocket()
{
    LabFixture lab;
    const quint32 listening = lab.listener();
    const quint32 client = lab.socket();
    QCOMPARE(lab.connect(client, lab.nameOf(listening)).result, 0);
    COMPARE_FAILED(lab.connect(client, lab.nameOf(listening)), EISCONN);
    QCOMPARE(lab.facts(client).state, SocketState::Established);
}

/// The kernel's state of a TCP socket.
static int tcpStateOf(LabFixture &lab, quint32 id)
{
    LabCall asked = LabFixture::option(id, IPPROTO_TCP, TCP_INFO, QByteArray(8, '\0'));
    asked.call = Call::GetSockOpt;
    return quint8(lab.payload(lab.make(asked)).at(0));
}

void LabErrorsTest::sendAfterThePeersReset()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    lab.make(LabFixture::option(accepted, SOL_SOCKET, SO_LINGER, LabFixture::raw(linger{1, 0})));
    lab.close(accepted);
    QTRY_COMPARE(tcpStateOf(lab, client), int(TCP_CLOSE));
    COMPARE_FAILED(lab.make(LabFixture::sending(client, "x")), ECONNRESET);
    COMPARE_FAILED(lab.make(LabFixture::sending(client, "x")), EPIPE);
    QCOMPARE(lab.facts(client).state, SocketState::Reset);
}

void LabErrorsTest::sendAfterShutdown()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    QCOMPARE(lab.shutdown(client, SHUT_RD).result, 0);
    QCOMPARE(lab.make(LabFixture::receiving(client)).result, 0);
    QCOMPARE(lab.shutdown(client, SHUT_RDWR).result, 0);
    COMPARE_FAILED(lab.make(LabFixture::sending(client, "x")), EPIPE);
    QVERIFY(accepted != 0);
}

void LabErrorsTest::connectWhereNothingListens()
{
    LabFixture lab;
    const quint32 bound = lab.socket();
    lab.bind(bound);
    const quint32 client = lab.socket();
    COMPARE_FAILED(lab.connect(client, lab.nameOf(bound)), ECONNREFUSED);
}

void LabErrorsTest::bindWhereAnotherIs()
{
    LabFixture lab;
    const quint32 listening = lab.listener();
    COMPARE_FAILED(lab.bind(lab.socket(), lab.nameOf(listening)), EADDRINUSE);
}

void LabErrorsTest::bindToAnAddressOfAnotherComputer()
{
    LabFixture lab;
    // TEST-NET-1 of RFC 5737, which no computer has.
    const EndpointAddress elsewhere(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    COMPARE_FAILED(lab.bind(lab.socket(), elsewhere), EADDRNOTAVAIL);
}

void LabErrorsTest::domainsAndProtocolsThatAreNotThere()
{
    LabFixture lab;
    const SocketEvent failed = lab.socketCall(999, SOCK_STREAM);
    COMPARE_FAILED(failed, EAFNOSUPPORT);
    QCOMPARE(failed.descriptor(), -1);
    LabCall asked = LabFixture::call(Call::Socket, 0);
    asked.domain = AF_INET;
    asked.type = SOCK_STREAM;
    asked.protocol = IPPROTO_UDP;
    COMPARE_FAILED(lab.make(asked), EPROTONOSUPPORT);
}

void LabErrorsTest::anAddressOfAnotherDomain()
{
    LabFixture lab;
    const EndpointAddress ipv6(QHostAddress(QHostAddress::LocalHostIPv6), 0);
    COMPARE_FAILED(lab.bind(lab.socket(), ipv6), EAFNOSUPPORT);
    COMPARE_FAILED(lab.connect(lab.socket(), ipv6), EAFNOSUPPORT);
}

void LabErrorsTest::nothingThereYetWithoutWaiting()
{
    LabFixture lab;
    const quint32 id = lab.socket(SOCK_STREAM, NonBlocking);
    lab.bind(id);
    lab.listen(id);
    COMPARE_FAILED(lab.make(LabFixture::call(Call::Accept, id)), EAGAIN);
    const auto [client, accepted] = lab.connection();
    COMPARE_FAILED(lab.make(LabFixture::receiving(client, 10, MSG_DONTWAIT)), EAGAIN);
    QVERIFY(accepted != 0);
}

void LabErrorsTest::connectWithoutWaiting()
{
    LabFixture lab;
    const quint32 listening = lab.listener(0);
    const EndpointAddress address = lab.nameOf(listening);
    lab.connect(lab.socket(), address); // the queue of backlog + 1 is full now
    const quint32 client = lab.socket(SOCK_STREAM, NonBlocking);
    COMPARE_FAILED(lab.connect(client, address), EINPROGRESS);
    COMPARE_FAILED(lab.connect(client, address), EALREADY);
}

void LabErrorsTest::connectWhileTheBacklogIsFull()
{
    LabFixture lab;
    const quint32 listening = lab.listener(0);
    const EndpointAddress address = lab.nameOf(listening);
    QCOMPARE(lab.connect(lab.socket(), address).result, 0);
    const quint32 waiting
        = lab.begin(LabFixture::withAddress(Call::Connect, lab.socket(), address));
    QVERIFY(lab.waits(waiting));
    QVERIFY(lab.make(LabFixture::call(Call::Accept, listening)).result >= 0);
    QCOMPARE(lab.result(waiting).result, 0); // when the SYN is sent again, after a second
}

void LabErrorsTest::aTimeLimitOfRecv()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const timeval limit{0, 30'000};
    lab.make(LabFixture::option(client, SOL_SOCKET, SO_RCVTIMEO, LabFixture::raw(limit)));
    const SocketEvent ended = lab.make(LabFixture::receiving(client));
    COMPARE_FAILED(ended, EAGAIN);
    QVERIFY(qint64(ended.durationNs) >= 30'000'000);
    QVERIFY(accepted != 0);
}

void LabErrorsTest::anOptionThatIsNotThere()
{
    LabFixture lab;
    const int value = 1;
    COMPARE_FAILED(
        lab.make(LabFixture::option(lab.socket(), SOL_SOCKET, 9999, LabFixture::raw(value))),
        ENOPROTOOPT);
    const quint32 id = lab.socket();
    QCOMPARE(
        lab.make(LabFixture::option(id, SOL_SOCKET, SO_REUSEADDR, LabFixture::raw(value))).result,
        0);
    LabCall asked = LabFixture::option(id, SOL_SOCKET, SO_REUSEADDR, LabFixture::raw(0));
    asked.call = Call::GetSockOpt;
    QCOMPARE(lab.payload(lab.make(asked)), LabFixture::raw(value));
}

void LabErrorsTest::listenAndAcceptOnADatagramSocket()
{
    LabFixture lab;
    const quint32 id = lab.socket(SOCK_DGRAM);
    COMPARE_FAILED(lab.listen(id), EOPNOTSUPP);
    COMPARE_FAILED(lab.make(LabFixture::call(Call::Accept, id)), EOPNOTSUPP);
}

void LabErrorsTest::aDatagramThatIsTooLarge()
{
    LabFixture lab;
    const quint32 receiver = lab.socket(SOCK_DGRAM);
    lab.bind(receiver);
    LabCall sendTo = LabFixture::sending(lab.socket(SOCK_DGRAM), QByteArray(65508, 'x'));
    sendTo.call = Call::SendTo;
    sendTo.address = lab.nameOf(receiver);
    COMPARE_FAILED(lab.make(sendTo), EMSGSIZE);
    sendTo.bytes.chop(1);
    QCOMPARE(lab.make(sendTo).result, 65507);
}

void LabErrorsTest::aDatagramToAPortThatNobodyHas()
{
    LabFixture lab;
    const quint32 gone = lab.socket(SOCK_DGRAM);
    lab.bind(gone);
    const EndpointAddress address = lab.nameOf(gone);
    lab.close(gone);
    const quint32 client = lab.socket(SOCK_DGRAM);
    QCOMPARE(lab.connect(client, address).result, 0);
    QCOMPARE(lab.make(LabFixture::sending(client, "anybody?")).result, 8);
    COMPARE_FAILED(lab.make(LabFixture::receiving(client)), ECONNREFUSED); // an ICMP message told
}

void LabErrorsTest::broadcastWithoutLeave()
{
    LabFixture lab;
    const quint32 id = lab.socket(SOCK_DGRAM);
    LabCall sendTo = LabFixture::sending(id, "all");
    sendTo.call = Call::SendTo;
    sendTo.address = {QHostAddress(QHostAddress::Broadcast), 9};
    COMPARE_FAILED(lab.make(sendTo), EACCES);
}

void LabErrorsTest::dissolvesAnAssociationOfADatagramSocket()
{
    LabFixture lab;
    const quint32 one = lab.socket(SOCK_DGRAM);
    const quint32 two = lab.socket(SOCK_DGRAM);
    lab.bind(one);
    lab.bind(two);
    const quint32 client = lab.socket(SOCK_DGRAM);
    QCOMPARE(lab.connect(client, lab.nameOf(one)).result, 0);
    QVERIFY(lab.facts(client).peerAddress != 0);
    QCOMPARE(lab.connect(client, lab.nameOf(two)).result, 0); // may be changed at will
    const SocketEvent dissolved = lab.connect(client, {});
    QCOMPARE(dissolved.result, 0);
    QCOMPARE(dissolved.argument, 0U);
    QCOMPARE(lab.facts(client).peerAddress, 0U);
    COMPARE_FAILED(lab.make(LabFixture::sending(client, "x")), EDESTADDRREQ);
    QCOMPARE(lab.connect(client, lab.nameOf(one)).result, 0);
}

void LabErrorsTest::dissolvesAConnection()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    QCOMPARE(lab.connect(client, {}).result, 0);
    QCOMPARE(lab.facts(client).state, SocketState::Fresh);
    COMPARE_FAILED(lab.make(LabFixture::receiving(accepted)), ECONNRESET);
    COMPARE_FAILED(lab.make(LabFixture::receiving(client)), ECONNRESET); // told once
    COMPARE_FAILED(lab.make(LabFixture::receiving(client)), ENOTCONN);
    QCOMPARE(lab.facts(client).state, SocketState::Fresh);
    const quint32 other = lab.listener();
    QCOMPARE(lab.connect(client, lab.nameOf(other)).result, 0);
    QCOMPARE(lab.facts(client).state, SocketState::Established);
}

QTEST_GUILESS_MAIN(LabErrorsTest)
#include "tst_laberrors.moc"
