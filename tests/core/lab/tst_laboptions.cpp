#include "labfixture.h"

#include <netinet/tcp.h>

using namespace socketscope;

/// The socket options that people meet, set by a person's calls: the kernel tells them back, and
/// they do what the manual's pages say.
class LabOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void areToldBackByTheKernel_data();
    void areToldBackByTheKernel();
    void reuseAddrBindsBesideTimeWait();
    void reusePortLetsTwoListenOnOnePort();
    void v6OnlyLeavesThePortToIPv4();
    void aSmallSendBufferMakesSendWait();

private:
    static LabCall on(quint32 id, int level, int name)
    {
        return LabFixture::option(id, level, name, LabFixture::raw(int(1)));
    }
};

void LabOptionsTest::areToldBackByTheKernel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("name");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("told");
    const auto row = [](const char *text, int level, int name, int value, int told) {
        QTest::newRow(text) << level << name << value << told;
    };
    row("SO_REUSEADDR", SOL_SOCKET, SO_REUSEADDR, 1, 1);
    row("SO_REUSEPORT", SOL_SOCKET, SO_REUSEPORT, 1, 1);
    row("SO_KEEPALIVE", SOL_SOCKET, SO_KEEPALIVE, 1, 1);
    row("SO_BROADCAST", SOL_SOCKET, SO_BROADCAST, 1, 1);
    row("SO_RCVBUF, doubled for the kernel's own use", SOL_SOCKET, SO_RCVBUF, 20000, 40000);
    row("SO_SNDBUF, doubled for the kernel's own use", SOL_SOCKET, SO_SNDBUF, 20000, 40000);
    row("TCP_NODELAY", IPPROTO_TCP, TCP_NODELAY, 1, 1);
    row("IPV6_V6ONLY", IPPROTO_IPV6, IPV6_V6ONLY, 1, 1);
}

void LabOptionsTest::areToldBackByTheKernel()
{
    QFETCH(int, level);
    QFETCH(int, name);
    QFETCH(int, value);
    QFETCH(int, told);
    LabFixture lab;
    const quint32 id = lab.socket(SOCK_STREAM, 0, AF_INET6);
    QCOMPARE(lab.make(LabFixture::option(id, level, name, LabFixture::raw(value))).result, 0);
    LabCall ask = LabFixture::option(id, level, name, QByteArray(4, '\0'));
    ask.call = Call::GetSockOpt;
    const QByteArray answer = lab.payload(lab.make(ask));
    QCOMPARE(answer, LabFixture::raw(told));
}

void LabOptionsTest::reuseAddrBindsBesideTimeWait()
{
    LabFixture lab;
    const quint32 listening = lab.socket();
    lab.make(on(listening, SOL_SOCKET, SO_REUSEADDR)); // what rests must have had it too
    lab.bind(listening);
    lab.listen(listening);
    const EndpointAddress address = lab.nameOf(listening);
    const quint32 client = lab.socket();
    lab.connect(client, address);
    const quint32 accepted = lab.make(LabFixture::call(Call::Accept, listening)).acceptedSocketId();
    lab.close(accepted); // the server's end finishes first, and rests
    lab.make(LabFixture::receiving(client));
    lab.close(client);
    lab.close(listening);
    COMPARE_FAILED(lab.bind(lab.socket(), address), EADDRINUSE);
    const quint32 next = lab.socket();
    lab.make(on(next, SOL_SOCKET, SO_REUSEADDR));
    QCOMPARE(lab.bind(next, address).result, 0);
    QCOMPARE(lab.listen(next).result, 0);
}

void LabOptionsTest::reusePortLetsTwoListenOnOnePort()
{
    LabFixture lab;
    const quint32 first = lab.socket();
    lab.make(on(first, SOL_SOCKET, SO_REUSEPORT));
    lab.bind(first);
    QCOMPARE(lab.listen(first).result, 0);
    COMPARE_FAILED(lab.bind(lab.socket(), lab.nameOf(first)), EADDRINUSE);
    const quint32 second = lab.socket();
    lab.make(on(second, SOL_SOCKET, SO_REUSEPORT));
    QCOMPARE(lab.bind(second, lab.nameOf(first)).result, 0);
    QCOMPARE(lab.listen(second).result, 0);
}

void LabOptionsTest::v6OnlyLeavesThePortToIPv4()
{
    LabFixture lab;
    const EndpointAddress any(QHostAddress(QHostAddress::AnyIPv6), 0);
    const auto listenOnBoth = [&](int only) {
        const quint32 id = lab.socket(SOCK_STREAM, 0, AF_INET6);
        lab.make(LabFixture::option(id, IPPROTO_IPV6, IPV6_V6ONLY, LabFixture::raw(only)));
        lab.bind(id, any);
        lab.listen(id);
        const EndpointAddress ipv4(QHostAddress(QHostAddress::AnyIPv4), lab.nameOf(id).port());
        return lab.bind(lab.socket(), ipv4);
    };
    COMPARE_FAILED(listenOnBoth(0), EADDRINUSE);
    QCOMPARE(listenOnBoth(1).result, 0);
}

void LabOptionsTest::aSmallSendBufferMakesSendWait()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    lab.make(LabFixture::option(client, SOL_SOCKET, SO_SNDBUF, LabFixture::raw(int(4096))));
    lab.make(LabFixture::option(accepted, SOL_SOCKET, SO_RCVBUF, LabFixture::raw(int(4096))));
    const quint32 waiting = lab.begin(LabFixture::sending(client, QByteArray(1'000'000, 'x')));
    QVERIFY(lab.waits(waiting));
    lab.session.cancelLabCall(waiting);
    const SocketEvent sent = lab.result(waiting);
    QVERIFY(sent.failed() ? sent.errorNumber == EINTR : sent.result < 1'000'000);
}

QTEST_GUILESS_MAIN(LabOptionsTest)
#include "tst_laboptions.moc"
