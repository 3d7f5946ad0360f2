#include "core/event/endpointaddress.h"
#include "core/event/hostandport.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

using namespace socketscope;

class TestEndpointAddress : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsNativeAddresses_data();
    void writesAndReadsNativeAddresses();
    void isNothingByDefault();
    void keepsMappedAddressesAsIPv4();
    void mapsIPv4ForDualStackSockets();
    void takesNoOtherFamily();
    void knowsLoopbackAndAny_data();
    void knowsLoopbackAndAny();
    void keepsTheScopeOfLinkLocalAddresses();
    void differsByAddressPortAndFamily();
    void readsBackWhatItWritesInNumbers_data();
    void readsBackWhatItWritesInNumbers();
    void takesNoAddressFromOtherText_data();
    void takesNoAddressFromOtherText();
    void readsHostAndPort_data();
    void readsHostAndPort();
    void refusesWhatIsNoHostAndPort_data();
    void refusesWhatIsNoHostAndPort();
};

namespace {

sockaddr *generic(sockaddr_storage &storage)
{
    return reinterpret_cast<sockaddr *>(&storage);
}

EndpointAddress address(const char *host, quint16 port = 80)
{
    return EndpointAddress(QHostAddress(QString::fromLatin1(host)), port);
}

} // namespace

void TestEndpointAddress::writesAndReadsNativeAddresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QStringLiteral("127.0.0.1:12345");
    QTest::newRow("any IPv4") << QStringLiteral("0.0.0.0") << QStringLiteral("0.0.0.0:12345");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << QStringLiteral("[2001:db8::1]:12345");
    QTest::newRow("any IPv6") << QStringLiteral("::") << QStringLiteral("[::]:12345");
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1") << QStringLiteral("[::1]:12345");
}

void TestEndpointAddress::writesAndReadsNativeAddresses()
{
    QFETCH(QString, host);
    QFETCH(QString, text);
    const EndpointAddress original(QHostAddress(host), 12345);
    QCOMPARE(original.toString(), text);
    QCOMPARE(original.hostText(), host);
    sockaddr_storage native;
    const int length = original.toNative(native);
    QVERIFY(length > 0);
    QCOMPARE(EndpointAddress::fromNative(generic(native), length), original);
    QVERIFY(EndpointAddress::fromNative(generic(native), length - 1).isNull()); // cut short
}

void TestEndpointAddress::isNothingByDefault()
{
    const EndpointAddress nothing;
    QVERIFY(nothing.isNull());
    QVERIFY(!nothing.isAny());
    QVERIFY(!nothing.isLoopback());
    QCOMPARE(nothing.toString(), QString());
    QCOMPARE(nothing.hostText(), QString());
    sockaddr_storage native;
    QCOMPARE(nothing.toNative(native), 0);
    QVERIFY(EndpointAddress(QHostAddress(), 80).isNull());
    QCOMPARE(EndpointAddress(QHostAddress(), 80), nothing);
}

void TestEndpointAddress::keepsMappedAddressesAsIPv4()
{
    QCOMPARE(address("::ffff:10.1.2.3"), address("10.1.2.3"));
    sockaddr_storage native;
    const int length = address("10.1.2.3").toNative(native, true);
    QCOMPARE(native.ss_family, sa_family_t(AF_INET6));
    QCOMPARE(EndpointAddress::fromNative(generic(native), length), address("10.1.2.3"));
}

void TestEndpointAddress::mapsIPv4ForDualStackSockets()
{
    sockaddr_storage native;
    QCOMPARE(address("10.1.2.3").toNative(native, true), int(sizeof(sockaddr_in6)));
    QCOMPARE(address("10.1.2.3").toNative(native, false), int(sizeof(sockaddr_in)));
}

void TestEndpointAddress::takesNoOtherFamily()
{
    sockaddr_storage native{};
    native.ss_family = AF_NETLINK;
    QVERIFY(EndpointAddress::fromNative(generic(native), sizeof native).isNull());
}

void TestEndpointAddress::knowsLoopbackAndAny_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<bool>("isAny");
    QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1") << true << false;
    QTest::newRow("127.9.9.9") << QStringLiteral("127.9.9.9") << true << false;
    QTest::newRow("::1") << QStringLiteral("::1") << true << false;
    QTest::newRow("0.0.0.0") << QStringLiteral("0.0.0.0") << false << true;
    QTest::newRow("::") << QStringLiteral("::") << false << true;
    QTest::newRow("10.0.0.1") << QStringLiteral("10.0.0.1") << false << false;
    QTest::newRow("::2") << QStringLiteral("::2") << false << false;
}

void TestEndpointAddress::knowsLoopbackAndAny()
{
    QFETCH(QString, host);
    const EndpointAddress tested(QHostAddress(host), 1);
    QTEST(tested.isLoopback(), "isLoopback");
    QTEST(tested.isAny(), "isAny");
}

void TestEndpointAddress::keepsTheScopeOfLinkLocalAddresses()
{
    const EndpointAddress scoped(QHostAddress(QStringLiteral("fe80::1%lo")), 80);
    QCOMPARE(scoped.hostText(), QStringLiteral("fe80::1%lo"));
    QVERIFY(!(scoped == address("fe80::1")));
    QCOMPARE(EndpointAddress(QHostAddress(QStringLiteral("fe80::1%1")), 80), scoped);
}

void TestEndpointAddress::differsByAddressPortAndFamily()
{
    QVERIFY(!(address("10.0.0.1", 1) == address("10.0.0.1", 2)));
    QVERIFY(!(address("10.0.0.1") == address("10.0.0.2")));
    QVERIFY(!(address("0.0.0.0") == address("::")));
    QCOMPARE(qHash(address("10.0.0.1")), qHash(address("10.0.0.1")));
}

void TestEndpointAddress::readsBackWhatItWritesInNumbers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.255") << QStringLiteral("192.0.2.255:65535");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << QStringLiteral("[2001:db8::1]:65535");
    QTest::newRow("any") << QStringLiteral("::") << QStringLiteral("[::]:65535");
    QTest::newRow("with a scope that exists here")
        << QStringLiteral("fe80::1%1") << QStringLiteral("[fe80::1%1]:65535");
    QTest::newRow("with a scope of another computer")
        << QStringLiteral("fe80::1%4294967295") << QStringLiteral("[fe80::1%4294967295]:65535");
}

void TestEndpointAddress::readsBackWhatItWritesInNumbers()
{
    QFETCH(QString, host);
    QFETCH(QString, text);
    const EndpointAddress address(QHostAddress(host), 65535);
    QCOMPARE(address.toNumericString(), text);
    QVERIFY(EndpointAddress::fromNumericString(text.toStdString()) == address);
}

void TestEndpointAddress::takesNoAddressFromOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", ":", "80", ":80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536",
             "127.0.0.1:-1", "127.0.0.1: 80", "127.1:80", "host:80", "::1:80", "[::1]", "[]:80",
             "[127.0.0.1]:80", "[::1:80", "[%1]:80",
             "[0000:0000:0000:0000:0000:0000:0000:0000:0000:0000:0000:0000:0000]:80"})
        QTest::newRow(text) << QByteArray(text);
}

void TestEndpointAddress::takesNoAddressFromOtherText()
{
    QFETCH(QByteArray, text);
    QVERIFY(EndpointAddress::fromNumericString(text.toStdString()).isNull());
}

void TestEndpointAddress::readsHostAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("a port") << QStringLiteral("80") << QString() << 80;
    QTest::newRow("port 0") << QStringLiteral("0") << QString() << 0;
    QTest::newRow("the last port") << QStringLiteral("65535") << QString() << 65535;
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1:9") << QStringLiteral("127.0.0.1") << 9;
    QTest::newRow("a name") << QStringLiteral("a.example:9") << QStringLiteral("a.example") << 9;
    QTest::newRow("IPv6") << QStringLiteral("[::1]:9") << QStringLiteral("::1") << 9;
    QTest::newRow("blanks around") << QStringLiteral(" [::]:9 ") << QStringLiteral("::") << 9;
}

void TestEndpointAddress::readsHostAndPort()
{
    QFETCH(QString, text);
    const Result<HostAndPort> read = parseHostAndPort(text);
    QVERIFY(read.ok());
    QTEST(read.value().host, "host");
    QTEST(int(read.value().port), "port");
}

void TestEndpointAddress::refusesWhatIsNoHostAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no port") << QStringLiteral("127.0.0.1");
    QTest::newRow("an empty port") << QStringLiteral("127.0.0.1:");
    QTest::newRow("a word for a port") << QStringLiteral("host:http");
    QTest::newRow("too large") << QStringLiteral("host:65536");
    QTest::newRow("negative") << QStringLiteral("host:-1");
    QTest::newRow("IPv6 without brackets") << QStringLiteral("::1:80");
    QTest::newRow("an open bracket") << QStringLiteral("[::1:80");
    QTest::newRow("brackets without port") << QStringLiteral("[::1]");
    QTest::newRow("something between") << QStringLiteral("[::1]x:80");
}

void TestEndpointAddress::refusesWhatIsNoHostAndPort()
{
    QFETCH(QString, text);
    const Result<HostAndPort> read = parseHostAndPort(text);
    QVERIFY(!read.ok());
    QVERIFY(read.error().message.contains(text));
    QVERIFY(read.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestEndpointAddress)
#include "tst_endpointaddress.moc"
