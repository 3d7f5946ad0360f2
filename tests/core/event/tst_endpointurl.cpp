#include "core/event/endpointurl.h"

#include <QTest>

using namespace socketscope;

class TestEndpointUrl : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void takesTcpWithoutAProtocol();
    void refusesWithASentence_data();
    void refusesWithASentence();
};

void TestEndpointUrl::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, Protocol protocol, const char *host, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << protocol << QString::fromLatin1(host)
                            << port;
    };
    row("tcp://example.org:80", Protocol::Tcp, "example.org", 80);
    row("udp://[::1]:5353", Protocol::Udp, "::1", 5353);
    row("tls://localhost:443", Protocol::Tls, "localhost", 443);
    row("unix:///run/user/x.sock", Protocol::UnixStream, "/run/user/x.sock", 0);
    row("unix-dgram://@name", Protocol::UnixDatagram, "@name", 0);
    row("unix-seqpacket:///tmp/a b", Protocol::UnixSeqpacket, "/tmp/a b", 0);
}

void TestEndpointUrl::readsWhatItWrites()
{
    QFETCH(QString, text);
    QFETCH(Protocol, protocol);
    QFETCH(QString, host);
    QFETCH(int, port);
    const Result<EndpointUrl> read = parseEndpointUrl(text);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value(), (EndpointUrl{protocol, host, quint16(port)}));
    QVERIFY(read.value().isTarget());
    QCOMPARE(endpointUrlText(read.value()), text);
}

void TestEndpointUrl::takesTcpWithoutAProtocol()
{
    QCOMPARE(parseEndpointUrl(QStringLiteral("12345")).value(),
        (EndpointUrl{Protocol::Tcp, QString(), 12345}));
    QVERIFY(!parseEndpointUrl(QStringLiteral("12345")).value().isTarget());
    QCOMPARE(parseEndpointUrl(QStringLiteral(" UDP://9 ")).value(),
        (EndpointUrl{Protocol::Udp, QString(), 9}));
}

void TestEndpointUrl::refusesWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown protocol")
        << QStringLiteral("sctp://127.0.0.1:9") << QStringLiteral("“sctp” is not a protocol");
    QTest::newRow("no port") << QStringLiteral("udp://127.0.0.1")
                             << QStringLiteral("the port is a number");
    QTest::newRow("relative path")
        << QStringLiteral("unix://x.sock") << QStringLiteral("a path that begins with");
    QTest::newRow("nothing") << QStringLiteral("unix://") << QStringLiteral("names no socket");
    QTest::newRow("no name") << QStringLiteral("unix://@") << QStringLiteral("a name after");
    QTest::newRow("overlong path")
        << QStringLiteral("unix:///") + QString(107, u'x') << QStringLiteral("at most 107 bytes");
}

void TestEndpointUrl::refusesWithASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Result<EndpointUrl> read = parseEndpointUrl(text);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(sentence), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestEndpointUrl)
#include "tst_endpointurl.moc"
