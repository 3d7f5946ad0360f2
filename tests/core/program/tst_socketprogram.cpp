#include "core/program/programlanguage.h"
#include "core/program/socketprogram.h"
#include "core/support/limits.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

using Kind = ProgramStep::Kind;

class TestSocketProgram : public QObject
{
    Q_OBJECT

private slots:
    void namesTheEndpointsThatActed();
    void namesSocketsAfterWhatTheyDid();
    void keepsTheOrderOfSeveralConnections();
    void triesAgainWhatFailed();
    void leavesOutWhatCannotFailAgain();
    void fillsUpWhatIsNotInTheRecord();
    void takesTheAddressFromTheArguments();
    void answersTheSenderOfAMessage();
    void namesUnixSocketsByTheirPath();
    void leavesWhatIsBelowTlsToTheLibrary();
    void putsOverlappingCallsOfTheLabInOrder();
    void staysWithinItsBounds();
    void writesSomethingInEachLanguage_data();
    void writesSomethingInEachLanguage();
};

namespace {

constexpr quint32 kTcpSocket = quint32(AF_INET) << 16 | quint32(SOCK_STREAM);

/// A server that two clients talk to at once, and client 1.
void recordServer(HandmadeLog &log)
{
    const EndpointId server = EndpointId::server();
    log.callOf(server, 1, 4, Call::Socket, kTcpSocket, 4);
    log.callOf(server, 1, 4, Call::Bind, log.address("127.0.0.1", 12345), 0);
    log.callOf(server, 1, 4, Call::Listen, 5, 0);
    log.call(Call::Socket, kTcpSocket, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 12345), 0);
    log.accept(3, 6, log.address("127.0.0.1", 50001));
    log.accept(4, 7, log.address("127.0.0.1", 50002));
    log.callOf(server, 4, 7, Call::Recv, 65536, 3, 0, "two");
    log.callOf(server, 3, 6, Call::Send, 3, 3, 0, "one");
    log.callOf(server, 3, 6, Call::Close, 0, 0);
    log.callOf(server, 4, 7, Call::Recv, 65536, 0);
}

SocketProgram programOf(const HandmadeLog &log, EndpointId endpoint)
{
    return socketProgram(log.recording, endpoint, log.recording.events().size());
}

QByteArray pythonOf(const HandmadeLog &log, EndpointId endpoint)
{
    return programText(programOf(log, endpoint), ProgramLanguage::Python);
}

} // namespace

void TestSocketProgram::namesTheEndpointsThatActed()
{
    HandmadeLog log;
    recordServer(log);
    QCOMPARE(programEndpoints(log.recording, log.recording.events().size()),
        QList<EndpointId>({EndpointId::server(), EndpointId::client(1)}));
    QCOMPARE(programEndpoints(log.recording, 3), QList<EndpointId>({EndpointId::server()}));
}

void TestSocketProgram::namesSocketsAfterWhatTheyDid()
{
    HandmadeLog log;
    recordServer(log);
    QByteArrayList names;
    for (const ProgramSocket &socket : programOf(log, EndpointId::server()).sockets)
        names.append(socket.name);
    QCOMPARE(names, QByteArrayList({"listener", "connection1", "connection2"}));
    QCOMPARE(programOf(log, EndpointId::client(1)).sockets.front().name, QByteArray("client"));
}

void TestSocketProgram::keepsTheOrderOfSeveralConnections()
{
    HandmadeLog log;
    recordServer(log);
    const QByteArray text = pythonOf(log, EndpointId::server());
    qsizetype at = 0;
    for (const char *line : {"listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n",
             "listener.bind((HOST, PORT))\n", "listener.listen(5)\n",
             "connection1, address = listener.accept()\n",
             "connection2, address = listener.accept()\n", "receive(connection2, 3)\n",
             "connection1.sendall(b\"one\")\n", "connection1.close()\n",
             "receive_end(connection2, 65536)\n",
             "# The record ends with these open: listener, connection2."}) {
        at = text.indexOf(line, at);
        QVERIFY2(at >= 0, line);
    }
}

void TestSocketProgram::triesAgainWhatFailed()
{
    HandmadeLog log;
    log.call(Call::Socket, kTcpSocket, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED);
    const SocketProgram program = programOf(log, EndpointId::client(1));
    QCOMPARE(program.steps[1].kind, Kind::Fail);
    QVERIFY(programText(program, ProgramLanguage::Python)
                .contains("expect(\"ECONNREFUSED\", client.connect, (HOST, PORT))"));
    QVERIFY(programText(program, ProgramLanguage::C)
                .contains("length), ECONNREFUSED, \"ECONNREFUSED\", \"connect\");"));
}

void TestSocketProgram::leavesOutWhatCannotFailAgain()
{
    HandmadeLog log;
    log.call(Call::Socket, kTcpSocket, 5);
    SocketEvent given = log.event(Call::Connect, EndpointId::client(1), 2, 5);
    given.argument = log.address("10.0.0.1", 9);
    given.result = -1;
    given.errorNumber = EINPROGRESS;
    given.flags = GivenUp | TimedOut;
    log.record(given);
    const SocketProgram program = programOf(log, EndpointId::client(1));
    QCOMPARE(program.steps[1].kind, Kind::LeaveOut);
    QVERIFY(!program.steps[1].remark.isEmpty());
    QVERIFY(!programText(program, ProgramLanguage::Python).contains("client.connect("));
}

void TestSocketProgram::fillsUpWhatIsNotInTheRecord()
{
    HandmadeLog log;
    log.call(Call::Socket, kTcpSocket, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), 0);
    log.call(Call::Send, 1000, 1000, 0, "the beginning");
    const QByteArray text = pythonOf(log, EndpointId::client(1));
    QVERIFY(text.contains("client.sendall(b\"the beginning\" + b\".\" * 987)"));
    QVERIFY(text.contains("dots stand for the rest"));
}

void TestSocketProgram::takesTheAddressFromTheArguments()
{
    HandmadeLog log;
    log.call(Call::Socket, quint32(AF_INET6) << 16 | quint32(SOCK_STREAM), 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED);
    log.call(Call::Connect, log.address("::1", 10), 0);
    const QByteArray text = pythonOf(log, EndpointId::client(1));
    QVERIFY(text.contains("HOST = sys.argv[1] if len(sys.argv) > 1 else \"::ffff:127.0.0.1\"\n"));
    QVERIFY(text.contains("PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 9\n"));
    QVERIFY(text.contains("client.connect((\"::1\", 10))"));
}

void TestSocketProgram::answersTheSenderOfAMessage()
{
    HandmadeLog log;
    const EndpointId server = EndpointId::server();
    const quint32 client = log.address("127.0.0.1", 50001);
    log.callOf(server, 1, 4, Call::Socket, quint32(AF_INET) << 16 | quint32(SOCK_DGRAM), 4);
    log.callOf(server, 1, 4, Call::Bind, log.address("127.0.0.1", 12345), 0);
    log.callOf(
        server, 1, 4, Call::RecvFrom, log.recording.messageId({client, 2048, 0}), 5, 0, "Hello");
    log.callOf(server, 1, 4, Call::SendTo, log.recording.messageId({client, 3, 0}), 3, 0, "Hi!");
    const SocketProgram program = programOf(log, server);
    const QByteArray python = programText(program, ProgramLanguage::Python);
    QVERIFY(python.contains("data, peer = server.recvfrom(2048)\n"));
    QVERIFY(python.contains("server.sendto(b\"Hi!\", peer)\n"));
    const QByteArray c = programText(program, ProgramLanguage::C);
    QVERIFY(c.contains("check(receive_from(server, 2048, 0, &peer, &peer_length), \"recvfrom\");"));
    QVERIFY(
        c.contains("check(sendto(server, \"Hi!\", 3, 0, (struct sockaddr *)&peer, peer_length), "
                   "\"sendto\");"));
    QVERIFY(programText(program, ProgramLanguage::Qt)
                .contains("receiveMessage(server, 2048, &peer, &peerPort);"));
}

void TestSocketProgram::namesUnixSocketsByTheirPath()
{
    HandmadeLog log;
    const EndpointId server = EndpointId::server();
    const quint32 path = log.recording.addressId(EndpointAddress::fromUnixPath("/tmp/a*/\n\"b"));
    log.callOf(server, 1, 4, Call::Socket, quint32(AF_UNIX) << 16 | quint32(SOCK_STREAM), 4);
    log.callOf(server, 1, 4, Call::Bind, path, 0);
    log.callOf(server, 1, 4, Call::Listen, 5, 0);
    log.callOf(server, 1, 4, Call::Close, 0, 0);
    const QByteArray python = pythonOf(log, server);
    QVERIFY(python.contains("PATH = os.fsencode(sys.argv[1]) if len(sys.argv) > 1 else "
                            "b\"/tmp/a*/\\n\"b\"\\\"b\"\n"));
    QVERIFY(python.contains("listener.bind(PATH)\n"));
    QVERIFY(python.contains("os.unlink(PATH)"));
    QVERIFY(programText(programOf(log, server), ProgramLanguage::C)
                .contains("// 2: bind(4, /tmp/a*\\057"));
}

void TestSocketProgram::leavesWhatIsBelowTlsToTheLibrary()
{
    HandmadeLog log;
    const QByteArray fingerprint = QByteArray(31 * 3, 'A').replace("AAA", "AA:") + "AA";
    log.call(Call::Socket, kTcpSocket, 5);
    log.call(Call::Connect, log.address("127.0.0.1", 9), 0);
    log.call(Call::SslNew, 0, 0);
    log.call(Call::Send, 300, 300, 0, "cipher");
    log.call(Call::SslHandshake, 0, 1, 0, "SHA-256 fingerprint: " + fingerprint + '\n');
    log.call(Call::SslWrite, 5, 5, 0, "Hello");
    log.call(Call::Send, 27, 27, 0, "cipher");
    log.call(Call::SslRead, 16384, 3, 0, "Hi!");
    log.call(Call::SslRead, 16384, 0);
    const SocketProgram program = programOf(log, EndpointId::client(1));
    QCOMPARE(program.fingerprint, fingerprint);
    const auto has = [&program](ProgramLanguage language, const char *text) {
        return programText(program, language).contains(text);
    };
    for (const ProgramLanguage language :
        {ProgramLanguage::Python, ProgramLanguage::C, ProgramLanguage::Qt}) {
        QVERIFY(has(language, fingerprint));
        QVERIFY(!has(language, "cipher\""));
    }
    QVERIFY(has(ProgramLanguage::Python, "handshake(client)\n"));
    QVERIFY(has(ProgramLanguage::Python, "client.sendall(b\"Hello\")\n"));
    QVERIFY(has(ProgramLanguage::C, "SSL_write(client_tls, \"Hello\", 5)"));
    QVERIFY(has(ProgramLanguage::C, "tls_receive_end(client_tls);"));
    QVERIFY(has(ProgramLanguage::Qt, "QSslSocket client;"));
    // Both ends in one thread would wait for each other's handshake.
    QVERIFY(!pythonOf(log, kWholeSession).contains("ssl"));
}

void TestSocketProgram::putsOverlappingCallsOfTheLabInOrder()
{
    HandmadeLog log;
    const EndpointId lab = EndpointId::lab();
    const quint32 server = log.address("127.0.0.1", 40000);
    log.callOf(lab, 1, 4, Call::Socket, kTcpSocket, 4);
    log.callOf(lab, 1, 4, Call::Listen, 5, 0);
    log.callOf(lab, 1, 4, Call::GetSockName, server, 0);
    log.callOf(lab, 2, 5, Call::Socket, kTcpSocket, 5);
    SocketEvent waiting = log.event(Call::Accept, lab, 1, 4);
    waiting.durationNs = 50'000'000;
    waiting.result = 6;
    waiting.payloadPosition = 3;
    SocketEvent connecting = log.event(Call::Connect, lab, 2, 5);
    connecting.argument = server;
    log.record(waiting); // it was recorded first, but began to wait before there was a client
    log.record(connecting);
    const QByteArray text = pythonOf(log, lab);
    const qsizetype connect = text.indexOf("client.connect(listener.getsockname())\n");
    QVERIFY(connect >= 0);
    QVERIFY(text.indexOf("connection, address = listener.accept()\n") > connect);
}

void TestSocketProgram::staysWithinItsBounds()
{
    HandmadeLog log;
    log.call(Call::Socket, kTcpSocket, 5);
    for (qsizetype call = 0; call < limits::kProgramCalls + 5; ++call)
        log.call(Call::Send, 1000, 1000, 0, QByteArray(1000, 'x'));
    const SocketProgram program = programOf(log, EndpointId::client(1));
    QCOMPARE(qsizetype(program.steps.size()), limits::kProgramCalls);
    QCOMPARE(program.leftOut, qsizetype(6));
    qsizetype bytes = 0;
    for (const ProgramStep &step : program.steps)
        bytes += step.bytes.size();
    QCOMPARE(bytes, limits::kProgramBytes);
}

void TestSocketProgram::writesSomethingInEachLanguage_data()
{
    QTest::addColumn<ProgramLanguage>("language");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("Python") << ProgramLanguage::Python << QByteArray("listener.listen(5)\n");
    QTest::newRow("C") << ProgramLanguage::C
                       << QByteArray("check(listen(listener, 5), \"listen\");\n");
    QTest::newRow("Qt") << ProgramLanguage::Qt
                        << QByteArray("if (!listener.listen(QHostAddress(host), port))\n");
}

void TestSocketProgram::writesSomethingInEachLanguage()
{
    QFETCH(ProgramLanguage, language);
    HandmadeLog log;
    recordServer(log);
    const QByteArray text = programText(programOf(log, EndpointId::server()), language);
    QFETCH(QByteArray, line);
    QVERIFY2(text.contains(line), text.constData());
    QVERIFY(text.endsWith('\n'));
}

QTEST_GUILESS_MAIN(TestSocketProgram)
#include "tst_socketprogram.moc"
