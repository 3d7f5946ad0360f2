#include "core/describe/callformat.h"

#include "core/store/recording.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace socketscope;

namespace {

/// One call of each kind in the order a session makes them.
struct Rows
{
    HandmadeLog log;
    QList<SocketEvent> events;

    Rows()
    {
        const EndpointId server = EndpointId::server();
        const quint32 listening = log.address("127.0.0.1", 12345);
        const int one = 1;
        const std::array<int, 2> lingerZero{1, 0};
        const auto bytesOf = [](const auto &value) {
            return QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value);
        };
        SocketEvent made = log.event(Call::Socket, server, 1, 4);
        made.argument = quint32(AF_INET) << 16 | SOCK_STREAM;
        made.messageFlags = NonBlocking | CloseOnExec;
        made.result = 4;
        events << log.record(made)
               << log.callOf(server, 1, 4, Call::SetSockOpt,
                      quint32(SOL_SOCKET) << 16 | SO_REUSEADDR, 0, 0, bytesOf(one))
               << log.callOf(server, 1, 4, Call::Bind, listening, -1, EADDRINUSE)
               << log.callOf(server, 1, 4, Call::Listen, 5, 0)
               << log.callOf(server, 1, 4, Call::GetSockName, listening, 0)
               << log.accept(3, 6, log.address("127.0.0.1", 59206))
               << log.callOf(server, 1, 4, Call::Accept, 0, -1, EMFILE)
               << log.call(Call::Connect, log.address("::1", 9), -1, ECONNREFUSED);
        made = log.event(Call::Send, EndpointId::client(1), 2, 5);
        made.argument = 22;
        made.result = 22;
        made.messageFlags = MSG_NOSIGNAL;
        events << log.record(made, "Welcome to the server!")
               << log.call(Call::Recv, 65536, 4, 0, "a\x1b\r\n") << log.call(Call::Recv, 65536, 0)
               << log.call(Call::Shutdown, SHUT_WR, 0)
               << log.call(Call::SetSockOpt, quint32(SOL_SOCKET) << 16 | SO_LINGER, 0, 0,
                      bytesOf(lingerZero))
               << log.call(
                      Call::GetSockOpt, quint32(SOL_SOCKET) << 16 | SO_ERROR, 0, 0, bytesOf(one))
               << log.call(Call::Close, 0, 0);
    }
};

} // namespace

class TestCallFormat : public QObject
{
    Q_OBJECT

private slots:
    void writesColumnsAndC_data();
    void writesColumnsAndC();
    void saysWhenAConnectWasGivenUp();
    void cutsPreviewAndCountsTheRest();
    void saysWhenPayloadIsNoLongerKept();
    void namesEndpoints();
    void namesAcceptedSocketsByTheirPeersPort();
    void tellsARowAsOneSentence();

private:
    Rows m_rows;
};

void TestCallFormat::writesColumnsAndC_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("inC");
    int row = 0;
    const auto add = [&row](const char *call, const char *result, const char *inC) {
        QTest::newRow(call) << row++ << QString::fromUtf8(call) << QString::fromUtf8(result)
                            << QString::fromUtf8(inC);
    };
    add("socket(AF_INET, SOCK_STREAM)", "4",
        "socket(AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0) = 4");
    add("setsockopt(4, SOL_SOCKET, SO_REUSEADDR, 1)", "0",
        "setsockopt(4, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0");
    add("bind(4, 127.0.0.1:12345)", "-1 EADDRINUSE",
        "bind(4, {AF_INET, 127.0.0.1:12345}, 16) = -1 EADDRINUSE");
    add("listen(4, 5)", "0", "listen(4, 5) = 0");
    add("getsockname(4)", "0 → 127.0.0.1:12345",
        "getsockname(4, {AF_INET, 127.0.0.1:12345}, &length) = 0");
    add("accept4(4)", "6 ← 127.0.0.1:59206",
        "accept4(4, {AF_INET, 127.0.0.1:59206}, &length, SOCK_NONBLOCK|SOCK_CLOEXEC) = 6");
    add("accept(4)", "-1 EMFILE", "accept(4, &address, &length) = -1 EMFILE");
    add("connect(5, [::1]:9)", "-1 ECONNREFUSED",
        "connect(5, {AF_INET6, [::1]:9}, 28) = -1 ECONNREFUSED");
    add("send(5, 22)", "22", "send(5, buf, 22, MSG_NOSIGNAL) = 22");
    add("recv(5, 65536)", "4", "recv(5, buf, 65536, 0) = 4");
    add("recv(5, 65536)", "0  the peer has finished sending", "recv(5, buf, 65536, 0) = 0");
    add("shutdown(5, SHUT_WR)", "0", "shutdown(5, SHUT_WR) = 0");
    add("setsockopt(5, SOL_SOCKET, SO_LINGER, l_onoff=1, l_linger=0)", "0",
        "setsockopt(5, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=0}, 8) = 0");
    add("getsockopt(5, SOL_SOCKET, SO_ERROR)", "0 → EPERM",
        "getsockopt(5, SOL_SOCKET, SO_ERROR, [EPERM], [4]) = 0");
    add("close(5)", "0", "close(5) = 0");
}

void TestCallFormat::writesColumnsAndC()
{
    QFETCH(int, row);
    const CallFormat format(m_rows.log.recording);
    QTEST(format.call(m_rows.events.at(row)), "call");
    QTEST(format.result(m_rows.events.at(row)), "result");
    QTEST(format.inC(m_rows.events.at(row)), "inC");
}

void TestCallFormat::saysWhenAConnectWasGivenUp()
{
    const CallFormat format(m_rows.log.recording);
    SocketEvent event = m_rows.events.at(7);
    event.errorNumber = EINPROGRESS;
    event.durationNs = 10'000'300'000;
    event.flags = GivenUp | TimedOut;
    QCOMPARE(
        format.result(event), QStringLiteral("-1 EINPROGRESS  no answer within 10 s; given up"));
    event.flags = GivenUp;
    QCOMPARE(format.result(event), QStringLiteral("-1 EINPROGRESS  given up"));
}

void TestCallFormat::cutsPreviewAndCountsTheRest()
{
    HandmadeLog log;
    const CallFormat format(log.recording);
    const SocketEvent &event = log.call(Call::Recv, 65536, 10, 0, "0123456789");
    QCOMPARE(format.preview(event), QStringLiteral("0123456789"));
    QCOMPARE(format.preview(event, 4), QStringLiteral("0123… +6 bytes"));

    const CallFormat ofRows(m_rows.log.recording);
    QCOMPARE(ofRows.preview(m_rows.events.at(9)), QStringLiteral("a␛␍␊"));
    QCOMPARE(ofRows.preview(m_rows.events.at(1)), QString());
    QCOMPARE(ofRows.preview(m_rows.events.at(14)), QString());
}

void TestCallFormat::saysWhenPayloadIsNoLongerKept()
{
    Recording recording(1);
    SocketEvent event;
    event.setCall(Call::Recv);
    event.argument = 65536;
    event.result = 65536;
    const QByteArray block(65536, 'x');
    const qint64 more = recording.payload().maxBytes() / block.size() + 1;
    for (qint64 count = 0; count < more; ++count)
        recording.record(event, block);
    const CallFormat format(recording);
    QCOMPARE(format.preview(recording.events().at(0)), QStringLiteral("(no longer kept)"));
    QVERIFY(format.preview(recording.events().at(more - 1)).startsWith(u'x'));
}

void TestCallFormat::namesEndpoints()
{
    QCOMPARE(endpointName(EndpointId::server()), QStringLiteral("Server"));
    QCOMPARE(endpointName(EndpointId::server(2)), QStringLiteral("Server 2"));
    QCOMPARE(endpointName(EndpointId::client(1)), QStringLiteral("Client 1"));
    QCOMPARE(endpointKey(EndpointId::server()), QStringLiteral("server"));
    QCOMPARE(endpointKey(EndpointId::server(2)), QStringLiteral("server 2"));
    QCOMPARE(endpointKey(EndpointId::client(3)), QStringLiteral("client 3"));
    QCOMPARE(endpointKey(EndpointId()), QString());
}

void TestCallFormat::namesAcceptedSocketsByTheirPeersPort()
{
    const CallFormat format(m_rows.log.recording);
    SocketFacts facts;
    facts.listenerId = 1;
    facts.peerAddress = m_rows.log.address("127.0.0.1", 59206);
    QCOMPARE(format.who(m_rows.events.at(0), &facts), QStringLiteral("Server · 59206"));
    QCOMPARE(format.who(m_rows.events.at(0), nullptr), QStringLiteral("Server"));
    QCOMPARE(format.who(m_rows.events.at(9), nullptr), QStringLiteral("Client 1"));
}

void TestCallFormat::tellsARowAsOneSentence()
{
    const CallFormat format(m_rows.log.recording);
    QCOMPARE(format.sentence(m_rows.events.at(8), 9, nullptr),
        QStringLiteral("Call 9, 9.000 ms, Client 1: send(5, 22) = 22, Welcome to the server!"));
}

QTEST_GUILESS_MAIN(TestCallFormat)
#include "tst_callformat.moc"
