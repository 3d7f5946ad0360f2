#include "core/explain/logcauses.h"

#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

class TestLogCauses : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatBoundTheSocketBefore();
    void findsWhatConnectedItBefore();
    void findsWhatEndedTheSending();
    void findsTheSocketThatHasTheAddress();
    void findsTheServerThatHasGone();
    void findsAServerCloseBy();
    void saysNothingOfSuccess();
};

namespace {

QString lastCause(const HandmadeLog &log)
{
    return causesInLog(log.recording, log.recording.events().size() - 1).join(u' ');
}

void makeSocket(HandmadeLog &log)
{
    log.call(Call::Socket, AF_INET << 16 | SOCK_STREAM, 5);
}

void serverBinds(HandmadeLog &log, quint16 port)
{
    log.callOf(EndpointId::server(), 1, 4, Call::Bind, log.address("127.0.0.1", port), 0);
}

} // namespace

void TestLogCauses::findsWhatBoundTheSocketBefore()
{
    HandmadeLog log;
    makeSocket(log);
    log.call(Call::Bind, log.address("127.0.0.1", 12345), 0);
    log.call(Call::Bind, log.address("127.0.0.1", 12346), -1, EINVAL);
    QCOMPARE(
        lastCause(log), QStringLiteral("Call #2 has bound the socket to 127.0.0.1:12345 before."));
}

void TestLogCauses::findsWhatConnectedItBefore()
{
    HandmadeLog log;
    makeSocket(log);
    log.call(Call::Connect, log.address("127.0.0.1", 12345), 0);
    log.call(Call::Connect, log.address("127.0.0.1", 12346), -1, EISCONN);
    QCOMPARE(lastCause(log),
        QStringLiteral("Call #2 has connected the socket to 127.0.0.1:12345 before."));
}

void TestLogCauses::findsWhatEndedTheSending()
{
    HandmadeLog log;
    makeSocket(log);
    log.call(Call::Send, 4, -1, EPIPE);
    QCOMPARE(lastCause(log), QStringLiteral("No call has connected this socket."));
    log.call(Call::Connect, log.address("127.0.0.1", 12345), 0);
    log.call(Call::Shutdown, SHUT_WR, 0);
    log.call(Call::Send, 4, -1, EPIPE);
    QCOMPARE(lastCause(log), QStringLiteral("Call #4 has finished sending on this socket."));
}

void TestLogCauses::findsTheSocketThatHasTheAddress()
{
    HandmadeLog log;
    serverBinds(log, 12345);
    makeSocket(log);
    log.call(Call::Bind, log.address("0.0.0.0", 12345), -1, EADDRINUSE);
    QCOMPARE(lastCause(log),
        QStringLiteral("Server has 127.0.0.1:12345 with descriptor 4, since call #1."));
}

void TestLogCauses::findsTheServerThatHasGone()
{
    HandmadeLog log;
    serverBinds(log, 12345);
    log.callOf(EndpointId::server(), 1, 4, Call::Close, 0, 0);
    makeSocket(log);
    log.call(Call::Connect, log.address("127.0.0.1", 12345), -1, ECONNREFUSED);
    QCOMPARE(lastCause(log),
        QStringLiteral("Server had 127.0.0.1:12345 until call #2 closed its socket."));
}

void TestLogCauses::findsAServerCloseBy()
{
    HandmadeLog log;
    serverBinds(log, 12345);
    makeSocket(log);
    log.call(Call::Connect, log.address("127.0.0.1", 12344), -1, ECONNREFUSED);
    QCOMPARE(lastCause(log), QStringLiteral("Server is close by, at 127.0.0.1:12345 (call #1)."));
    log.call(Call::Connect, log.address("127.0.0.1", 12300), -1, ECONNREFUSED);
    QCOMPARE(lastCause(log), QString());
}

void TestLogCauses::saysNothingOfSuccess()
{
    HandmadeLog log;
    makeSocket(log);
    QCOMPARE(lastCause(log), QString());
}

QTEST_GUILESS_MAIN(TestLogCauses)
#include "tst_logcauses.moc"
