#include "core/describe/callexplanation.h"

#include "core/store/recording.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace socketscope;

class TestCallExplanation : public QObject
{
    Q_OBJECT

private slots:
    void explainsWhatHappened_data();
    void explainsWhatHappened();
    void explainsAGivenUpConnect();
    void explainsUnixNames_data();
    void explainsUnixNames();
    void tellsAnEmptyDatagramFromTheEnd();
    void hasAWholeSentenceForEveryFailure();
    void tellsAClosedListenerFromAClosedConnection();
};

void TestCallExplanation::explainsWhatHappened_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("argument");
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, Call call, const char *address, int argument, int result,
                         int errorNumber, const char *part) {
        QTest::newRow(name) << int(call) << QString::fromLatin1(address) << argument << result
                            << errorNumber << QString::fromUtf8(part);
    };
    add("end of stream", Call::Recv, "", 65536, 0, 0,
        "The peer has finished sending: recv() returned 0");
    add("received", Call::Recv, "", 65536, 34, 0, "took 34 bytes that the peer had sent");
    add("filled buffer", Call::Recv, "", 16, 16, 0, "more may be waiting");
    add("sent", Call::Send, "", 22, 22, 0, "took 22 bytes into its send buffer");
    add("sent in part", Call::Send, "", 100, 60, 0, "took 60 of 100 bytes");
    add("refused", Call::Connect, "127.0.0.1", 9, -1, ECONNREFUSED,
        "Nothing listens on 127.0.0.1:9, so its system refused the connection.");
    add("connected", Call::Connect, "127.0.0.1", 12345, 0, 0,
        "The connection to 127.0.0.1:12345 is established; the handshake took 0.004 ms.");
    add("unreachable", Call::Connect, "10.0.0.1", 80, -1, ENETUNREACH,
        "10.0.0.1:80 cannot be reached from here");
    add("port in use", Call::Bind, "127.0.0.1", 12345, -1, EADDRINUSE, "127.0.0.1:12345 is in use");
    add("privileged port", Call::Bind, "127.0.0.1", 80, -1, EACCES, "below 1024 need privileges");
    add("foreign address", Call::Bind, "192.0.2.1", 12345, -1, EADDRNOTAVAIL,
        "does not have the address 192.0.2.1");
    add("any free port", Call::Bind, "127.0.0.1", 0, 0, 0, "the system chose a free port");
    add("every address", Call::Bind, "0.0.0.0", 12345, 0, 0, "on every address of this computer");
    add("listening", Call::Listen, "", 5, 0, 0, "Up to 6 of them wait");
    add("reset", Call::Recv, "", 65536, -1, ECONNRESET, "The peer reset the connection instead");
    add("no more sending", Call::Send, "", 5, -1, EPIPE, "takes no more bytes");
    add("half-close", Call::Shutdown, "", SHUT_WR, 0, 0, "half-close");
    add("bound before", Call::Bind, "127.0.0.1", 12345, -1, EINVAL, "has an address already");
    add("accept without listen", Call::Accept, "", 0, -1, EINVAL, "does not listen");
    add("listen for datagrams", Call::Listen, "", 5, -1, EOPNOTSUPP,
        "no connections that could wait");
    add("connected before", Call::Connect, "127.0.0.1", 9, -1, EISCONN, "connected already");
    add("nobody to send to", Call::Send, "", 5, -1, EDESTADDRREQ, "no destination");
    add("too long for a datagram", Call::Send, "", 65508, -1, EMSGSIZE, "65508 bytes do not fit");
    add("refused by ICMP", Call::Recv, "", 16, -1, ECONNREFUSED, "told by the next call");
    add("interrupted", Call::Recv, "", 16, -1, EINTR, "interrupted before anything came");
    add("packets of the internet", Call::Socket, "", AF_INET << 16 | SOCK_SEQPACKET, -1,
        ESOCKTNOSUPPORT, "AF_INET has no sockets of the type SOCK_SEQPACKET");
    add("no descriptors", Call::Accept, "", 0, -1, EMFILE, "no descriptor left");
}

void TestCallExplanation::explainsWhatHappened()
{
    QFETCH(int, call);
    QFETCH(QString, address);
    QFETCH(int, argument);
    QFETCH(int, result);
    QFETCH(int, errorNumber);
    QFETCH(QString, part);
    HandmadeLog log;
    const quint32 value = address.isEmpty()
        ? quint32(argument)
        : log.address(address.toLatin1().constData(), quint16(argument));
    const SocketEvent &event = log.call(Call(call), value, result, errorNumber);
    const QString text = CallExplanation(log.recording, event, nullptr).text();
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestCallExplanation::explainsAGivenUpConnect()
{
    HandmadeLog log;
    SocketEvent event = log.event(Call::Connect, EndpointId::client(1), 2, 5);
    event.argument = log.address("192.0.2.1", 80);
    event.result = -1;
    event.errorNumber = EINPROGRESS;
    event.durationNs = 10'000'000'000;
    event.flags = GivenUp | TimedOut;
    const auto text = [&log, &event] {
        return CallExplanation(log.recording, event, nullptr).text();
    };
    QVERIFY(text().startsWith(QStringLiteral("192.0.2.1:80 gave no answer within 10 s")));
    event.flags = GivenUp;
    QVERIFY(text().contains(QStringLiteral("was given up after 10 s")));
}

void TestCallExplanation::explainsUnixNames_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, Call call, int errorNumber, const char *part) {
        QTest::newRow(name) << int(call) << errorNumber << QString::fromLatin1(part);
    };
    add("bound", Call::Bind, 0, "has the name /run/x now");
    add("connected", Call::Connect, 0, "The connection to /run/x");
    add("a name that is taken", Call::Bind, EADDRINUSE, "/run/x exists already.");
    add("a stale file", Call::Connect, ECONNREFUSED, "/run/x is there, but no socket");
    add("no directory", Call::Bind, ENOENT, "A directory on the way to /run/x");
    add("no server", Call::Connect, ENOENT, "There is no /run/x");
    add("another type", Call::Connect, EPROTOTYPE, "is of another type");
    add("a full queue", Call::Connect, EAGAIN, "is full");
}

void TestCallExplanation::explainsUnixNames()
{
    QFETCH(int, call);
    QFETCH(int, errorNumber);
    QFETCH(QString, part);
    HandmadeLog log;
    const quint32 name = log.recording.addressId(EndpointAddress::fromUnixPath("/run/x"));
    const SocketEvent &event = log.call(Call(call), name, errorNumber == 0 ? 0 : -1, errorNumber);
    const QString text = CallExplanation(log.recording, event, nullptr).text();
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestCallExplanation::tellsAnEmptyDatagramFromTheEnd()
{
    HandmadeLog log;
    SocketEvent event = log.event(Call::Recv, EndpointId::client(1), 2, 5);
    event.argument = 16;
    const auto text = [&] {
        return CallExplanation(log.recording, event, nullptr).text();
    };
    QVERIFY(text().startsWith(QStringLiteral("The peer has finished sending")));
    event.flags = Datagram;
    QVERIFY(text().startsWith(QStringLiteral("An empty datagram came from its sender")));
}

void TestCallExplanation::hasAWholeSentenceForEveryFailure()
{
    HandmadeLog log;
    for (int call = int(Call::Socket); call < kCallCount; ++call) {
        const SocketEvent &event = log.call(Call(call), 0, -1, EIO);
        const QString text = CallExplanation(log.recording, event, nullptr).text();
        QVERIFY2(text.endsWith(u'.') && text.size() > 20, qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestCallExplanation::tellsAClosedListenerFromAClosedConnection()
{
    HandmadeLog log;
    const SocketEvent &event = log.call(Call::Close, 0, 0);
    SocketFacts facts;
    QVERIFY(CallExplanation(log.recording, event, &facts)
                .text()
                .startsWith(QStringLiteral("The descriptor was given back.")));
    facts.isListener = true;
    QVERIFY(CallExplanation(log.recording, event, &facts)
                .text()
                .startsWith(QStringLiteral("The server no longer listens")));
}

QTEST_GUILESS_MAIN(TestCallExplanation)
#include "tst_callexplanation.moc"
