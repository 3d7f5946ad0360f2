#include "core/lab/labarguments.h"
#include "core/lab/labscript.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

using namespace socketscope;

class LabScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCalls_data();
    void readsCalls();
    void readsArguments();
    void passesOverCommentsAndEmptyLines();
    void readsOptionValues();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

static LabLine lineOf(const QString &text)
{
    const Result<std::optional<LabLine>> read = parseLabLine(text, 1);
    return read && read.value() ? *read.value() : LabLine();
}

void LabScriptTest::readsCalls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, Call call, const char *socket, const char *result) {
        QTest::newRow(text) << QString::fromUtf8(text) << call << QString::fromUtf8(socket)
                            << QString::fromUtf8(result);
    };
    row("s = socket(AF_INET, SOCK_STREAM)", Call::Socket, "", "s");
    row("  socket( AF_LOCAL , SOCK_DGRAM , 0 ) ;", Call::Socket, "", "");
    row("bind(s, 127.0.0.1:0)", Call::Bind, "s", "");
    row("bind(s, @name)", Call::Bind, "s", "");
    row("listen(s, 5) # waits in the queue", Call::Listen, "s", "");
    row("a=accept(s)", Call::Accept, "s", "a");
    row("a = accept4(s, SOCK_NONBLOCK|SOCK_CLOEXEC)", Call::Accept, "s", "a");
    row("connect(c, name(s))", Call::Connect, "c", "");
    row("connect(c, AF_UNSPEC)", Call::Connect, "c", "");
    row("send(c, \"a, (b) # c\\n\", MSG_OOB)", Call::Send, "c", "");
    row("sendto(u, \"x\", 0, [::1]:9)", Call::SendTo, "u", "");
    row("recv(a, 100)", Call::Recv, "a", "");
    row("recvfrom(a, 100, MSG_DONTWAIT)", Call::RecvFrom, "a", "");
    row("recvmsg(a, 0x10, MSG_TRUNC|MSG_PEEK)", Call::RecvMsg, "a", "");
    row("setsockopt(s, SOL_SOCKET, SO_LINGER, {1, 0})", Call::SetSockOpt, "s", "");
    row("getsockopt(s, IPPROTO_TCP, TCP_NODELAY)", Call::GetSockOpt, "s", "");
    row("shutdown(c, SHUT_RDWR)", Call::Shutdown, "c", "");
    row("close(c)", Call::Close, "c", "");
    row("getsockname(s)", Call::GetSockName, "s", "");
    row("getpeername(c)", Call::GetPeerName, "c", "");
}

void LabScriptTest::readsCalls()
{
    QFETCH(QString, text);
    QFETCH(Call, call);
    QFETCH(QString, socket);
    QFETCH(QString, result);
    const Result<std::optional<LabLine>> read = parseLabLine(text, 7);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QVERIFY(read.value());
    QCOMPARE(read.value()->call.call, call);
    QCOMPARE(read.value()->socket, socket);
    QCOMPARE(read.value()->result, result);
    QCOMPARE(read.value()->number, 7);
}

void LabScriptTest::readsArguments()
{
    LabLine line = lineOf(QStringLiteral("s = socket(AF_INET6, SOCK_DGRAM|SOCK_NONBLOCK, 17)"));
    QCOMPARE(line.call.domain, AF_INET6);
    QCOMPARE(line.call.type, int(SOCK_DGRAM));
    QCOMPARE(int(line.call.socketFlags), int(NonBlocking));
    QCOMPARE(line.call.protocol, int(IPPROTO_UDP));
    line = lineOf(QStringLiteral("sendto(u, \"a, \\x41\\n\", MSG_DONTWAIT, 127.0.0.1:9)"));
    QCOMPARE(line.call.bytes, "a, A\n");
    QCOMPARE(line.call.messageFlags, quint32(MSG_DONTWAIT));
    QCOMPARE(line.call.address.toString(), QStringLiteral("127.0.0.1:9"));
    line = lineOf(QStringLiteral("connect(c, name(s))"));
    QCOMPARE(line.addressOf, QStringLiteral("s"));
    QVERIFY(lineOf(QStringLiteral("connect(c, AF_UNSPEC)")).call.address.isNull());
    QCOMPARE(lineOf(QStringLiteral("cancel(a)")).order, LabLine::Order::Cancel);
    QCOMPARE(lineOf(QStringLiteral("wait(a)")).order, LabLine::Order::Wait);
}

void LabScriptTest::passesOverCommentsAndEmptyLines()
{
    for (const char *text : {"", "   ", "# s = socket(AF_INET, SOCK_STREAM)"}) {
        const Result<std::optional<LabLine>> read = parseLabLine(QString::fromUtf8(text), 1);
        QVERIFY(read.ok());
        QVERIFY(!read.value());
    }
}

void LabScriptTest::readsOptionValues()
{
    const auto value = [](int level, int option, const char *text) {
        const Result<QByteArray> read
            = labarguments::optionValue(level, option, QString::fromUtf8(text));
        return read ? read.value() : QByteArray();
    };
    const int one = 1;
    QCOMPARE(value(SOL_SOCKET, SO_REUSEADDR, "1"),
        QByteArray(reinterpret_cast<const char *>(&one), sizeof one));
    const timeval time{1, 500'000};
    const QByteArray timeBytes(reinterpret_cast<const char *>(&time), sizeof time);
    QCOMPARE(value(SOL_SOCKET, SO_RCVTIMEO, "1.5"), timeBytes);
    QCOMPARE(value(SOL_SOCKET, SO_RCVTIMEO, "{1, 500000}"), timeBytes);
    const linger abortive{1, 0};
    QCOMPARE(value(SOL_SOCKET, SO_LINGER, "{1, 0}"),
        QByteArray(reinterpret_cast<const char *>(&abortive), sizeof abortive));
    QCOMPARE(value(IPPROTO_IP, IP_ADD_MEMBERSHIP, "239.1.2.3").size(), qsizetype(sizeof(ip_mreq)));
    QCOMPARE(
        value(IPPROTO_IPV6, IPV6_JOIN_GROUP, "{ff02::1, 1}").size(), qsizetype(sizeof(ipv6_mreq)));
    QCOMPARE(value(SOL_SOCKET, SO_LINGER, "yes"), QByteArray());
}

void LabScriptTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const char *named) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(named);
    };
    row("listen s, 5", "Line 3");
    row("open(s)", "open");
    row("x = listen(s, 5)", "socket()");
    row("s = socket(AF_WRONG, SOCK_STREAM)", "AF_WRONG");
    row("s = socket(AF_INET)", "type");
    row("bind(s)", "address");
    row("bind(s, localhost:80)", "localhost");
    row("bind(s, 127.0.0.1:99999)", "65535");
    row("listen(s, many)", "many");
    row("send(c, hello)", "quotes");
    row("recv(c, 100, MSG_NOTHING)", "MSG_NOTHING");
    row("recv(c, -1)", "negative");
    row("recv(c, 2000000)", "1048576");
    row("close(c, 1)", "more arguments");
    row("setsockopt(s, SOL_SOCKET, SO_LINGER, 1)", "onoff");
}

void LabScriptTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const Result<std::optional<LabLine>> read = parseLabLine(text, 3);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    QVERIFY(read.error().message.startsWith(QLatin1StringView("Line 3: ")));
}

QTEST_GUILESS_MAIN(LabScriptTest)
#include "tst_labscript.moc"
