#include "core/replay/replayscript.h"

#include "tests/support/handmadelog.h"
#include "tests/support/randomsession.h"

#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

using Kind = ReplayStep::Kind;

class TestReplayScript : public QObject
{
    Q_OBJECT

private slots:
    void turnsCallsIntoSteps_data();
    void turnsCallsIntoSteps();
    void offersEachConnectionAsAClient();
    void offersClientsThatOverlapTogether();
    void offersEachListenerAsAServer();
    void takesTheOtherEndWhereOnlyThatWasRecorded();
    void keepsPausesUpToTheLimit();
    void countsWhatTheRecordHasNotKept();
    void expectsAConnectToFailAsRecorded();
    void refusesASendThatNoRecordKeepsWhole();
    void refusesAConnectionOverWhichTlsFailed();
    void makesProperStepsOfAnySession();
};

namespace {

QString stepsText(const ReplayPart &part)
{
    QStringList words;
    for (const ReplayStep &step : part.steps) {
        constexpr const char *kNames[]
            = {"send", "await", "finish", "end", "resetting", "close", "reset"};
        words.append(QLatin1StringView(kNames[int(step.kind)]));
        if (step.kind == Kind::Send || step.kind == Kind::Await)
            words.last() += QStringLiteral(" %1+%2").arg(step.position).arg(step.length);
    }
    return words.join(QStringLiteral(", "));
}

/// SSL_new and a handshake, with a send and a recv below.
void startTls(HandmadeLog &log)
{
    log.call(Call::SslNew, 0, 0);
    log.call(Call::Send, 300, 300, 0, "hello of TLS");
    log.call(Call::Recv, 65536, 900, 0, "and its answer");
    log.call(Call::SslHandshake, 0, 1);
}

/// A call of libssl with the plain text, and what it became below.
void moveEncrypted(HandmadeLog &log, Call call, Call below, const QByteArray &text)
{
    log.call(below, 65536, qint32(text.size()) + 22, 0, "cipher text");
    log.call(call, 16384, qint32(text.size()), 0, text);
}

void peek(HandmadeLog &log, const QByteArray &text)
{
    SocketEvent look = log.event(Call::Recv, EndpointId::client(1), 2, 5);
    look.argument = 65536;
    look.result = qint32(text.size());
    look.messageFlags = MSG_PEEK;
    log.record(look, text);
}

/// Client 1's calls from words: "send hello", "recv yes", "peek y", "recv" (the end), "finish",
/// "close", "linger" (so that close resets), "broken recv" and "broken send" (ECONNRESET).
void recordCalls(HandmadeLog &log, const QString &calls)
{
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    for (const QString &words : calls.split(QStringLiteral(", "))) {
        const QByteArray text = words.section(u' ', 1).toUtf8();
        const QString name = words.section(u' ', 0, 0);
        if (name == QStringLiteral("send"))
            log.call(Call::Send, quint32(text.size()), qint32(text.size()), 0, text);
        else if (name == QStringLiteral("recv"))
            log.call(Call::Recv, 65536, qint32(text.size()), 0, text);
        else if (name == QStringLiteral("peek"))
            peek(log, text);
        else if (name == QStringLiteral("finish"))
            log.call(Call::Shutdown, SHUT_WR, 0);
        else if (name == QStringLiteral("close"))
            log.call(Call::Close, 0, 0);
        else if (name == QStringLiteral("tls"))
            startTls(log);
        else if (name == QStringLiteral("write"))
            moveEncrypted(log, Call::SslWrite, Call::Send, text);
        else if (name == QStringLiteral("read"))
            moveEncrypted(log, Call::SslRead, Call::Recv, text);
        else if (name == QStringLiteral("goodbye"))
            moveEncrypted(log, Call::SslShutdown, Call::Send, {});
        else if (name == QStringLiteral("broken"))
            log.call(text == "recv" ? Call::Recv : Call::Send, 5, -1, ECONNRESET);
        else if (name == QStringLiteral("linger")) {
            const linger none{1, 0};
            log.call(Call::SetSockOpt, quint32(SOL_SOCKET) << 16 | quint32(SO_LINGER), 0, 0,
                QByteArrayView(reinterpret_cast<const char *>(&none), sizeof none));
        }
    }
}

ReplayScript scriptOf(const HandmadeLog &log, ReplayRole role, size_t choice = 0)
{
    const auto choices = replayChoices(log.recording, role);
    return choice < choices.size() ? makeReplayScript(log.recording, choices[choice], role).value()
                                   : ReplayScript();
}

QStringList targetsOf(const HandmadeLog &log, ReplayRole role)
{
    QStringList targets;
    for (const ReplayChoice &choice : replayChoices(log.recording, role))
        targets.append(
            QStringLiteral("%1%2 %3").arg(choice.isMirrored ? QStringLiteral("~") : QString(),
                choice.address.toString(), QString::number(choice.sockets.size())));
    return targets;
}

/// Whether its times and streams go forward without gaps, and it ends.
bool isProper(const ReplayPart &part)
{
    qint64 atNs = 0;
    qint64 sent = 0;
    qint64 awaited = 0;
    for (const ReplayStep &step : part.steps) {
        qint64 &stream = step.kind == Kind::Send ? sent : awaited;
        const bool moves = step.kind == Kind::Send || step.kind == Kind::Await;
        if (step.atNs < atNs || (moves && (step.position != stream || step.length <= 0)))
            return false;
        atNs = step.atNs;
        stream += step.length;
    }
    return sent == part.sentBytes && awaited == part.awaitedBytes
        && (part.connectError != 0 || part.steps.back().kind == Kind::Close
            || part.steps.back().kind == Kind::Reset);
}

} // namespace

void TestReplayScript::turnsCallsIntoSteps_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("server"); // as which the client's calls are mirrored
    const auto row
        = [](const char *name, const char *calls, const char *client, const char *server) {
              QTest::newRow(name) << QString::fromLatin1(calls) << QString::fromLatin1(client)
                                  << QString::fromLatin1(server);
          };
    row("a greeting", "recv hello, close", "await 0+5, close", "send 0+5, end, close");
    row("sends keep their cut", "send ab, send c, recv xyz, recv, close",
        "send 0+2, send 2+1, await 0+3, end, close",
        "await 0+2, await 2+1, send 0+3, finish, end, close");
    row("peeking leaves the bytes", "peek a, recv ab, close", "await 0+2, close",
        "send 0+2, end, close");
    row("a half-close", "send a, finish, recv b, recv, close",
        "send 0+1, finish, await 0+1, end, close", "await 0+1, end, send 0+1, finish, close");
    row("left open", "send a", "send 0+1, close", "await 0+1, close");
    row("closed with a reset", "send a, linger, close", "send 0+1, reset",
        "await 0+1, resetting, close");
    row("reset by the peer", "send a, broken recv, close", "send 0+1, resetting, close",
        "await 0+1, reset");
    row("gone when it was sent to", "recv a, recv, broken send, close", "await 0+1, end, close",
        "send 0+1, finish, close");
    row("the plain text of TLS", "tls, write a, read b, read, goodbye, close",
        "send 0+1, await 0+1, end, close", "await 0+1, send 0+1, finish, end, close");
    row("a half-close over TLS", "tls, write a, goodbye, finish, read b, read, close",
        "send 0+1, finish, await 0+1, end, close", "await 0+1, end, send 0+1, finish, close");
    row("nothing after close", "close, send a", "close", "end, close");
}

void TestReplayScript::turnsCallsIntoSteps()
{
    QFETCH(const QString, calls);
    HandmadeLog log;
    recordCalls(log, calls);
    QTEST(stepsText(scriptOf(log, ReplayRole::Client).parts.at(0)), "client");
    QTEST(stepsText(scriptOf(log, ReplayRole::Server).parts.at(0)), "server");
}

void TestReplayScript::offersEachConnectionAsAClient()
{
    HandmadeLog log;
    log.callOf(EndpointId::client(1), 7, 5, Call::Connect, log.address("::1", 81), 0);
    log.callOf(EndpointId::server(), 1, 4, Call::Bind, log.address("0.0.0.0", 80), 0);
    log.callOf(EndpointId::server(), 1, 4, Call::Listen, 3, 0);
    log.accept(8, 6, log.address("127.0.0.1", 4000));
    QCOMPARE(targetsOf(log, ReplayRole::Client),
        (QStringList{QStringLiteral("[::1]:81 1"), QStringLiteral("~127.0.0.1:80 1")}));
}

void TestReplayScript::offersClientsThatOverlapTogether()
{
    HandmadeLog log;
    const quint32 server = log.address("127.0.0.1", 80);
    const auto call = [&log](quint32 socket, Call name, quint32 argument) {
        log.callOf(EndpointId::client(socket), socket, int(socket), name, argument, 0);
    };
    call(1, Call::Connect, server);
    call(1, Call::Close, 0);
    call(2, Call::Connect, server);
    QCOMPARE(targetsOf(log, ReplayRole::Client).size(), 2);
    call(3, Call::Connect, server); // while 2 is open
    const QString one = QStringLiteral("127.0.0.1:80 1");
    QCOMPARE(targetsOf(log, ReplayRole::Client),
        QStringList({one, one, one, QStringLiteral("127.0.0.1:80 3")}));
    QCOMPARE(scriptOf(log, ReplayRole::Client, 3).parts.size(), size_t(3));
}

void TestReplayScript::offersEachListenerAsAServer()
{
    HandmadeLog log;
    log.callOf(EndpointId::server(), 1, 4, Call::Bind, log.address("0.0.0.0", 80), 0);
    log.callOf(EndpointId::server(), 1, 4, Call::Listen, 3, 0);
    log.accept(8, 6, log.address("127.0.0.1", 4000));
    log.accept(9, 7, log.address("127.0.0.1", 4001));
    log.callOf(EndpointId::server(), 9, 7, Call::Send, 1, 1, 0, "x");
    log.callOf(EndpointId::client(1), 10, 9, Call::Connect, log.address("192.0.2.1", 7), 0);
    QCOMPARE(targetsOf(log, ReplayRole::Server),
        (QStringList{QStringLiteral("0.0.0.0:80 2"), QStringLiteral("~192.0.2.1:7 1")}));
    const ReplayScript script = scriptOf(log, ReplayRole::Server);
    QCOMPARE(script.backlog, 3);
    QCOMPARE(script.parts.size(), size_t(2));
    QCOMPARE(stepsText(script.parts[0]), QStringLiteral("close"));
    QCOMPARE(stepsText(script.parts[1]), QStringLiteral("send 0+1, close"));
}

void TestReplayScript::takesTheOtherEndWhereOnlyThatWasRecorded()
{
    HandmadeLog log; // both ends of one connection are one choice, told by their own calls
    log.callOf(EndpointId::server(), 1, 4, Call::Bind, log.address("127.0.0.1", 80), 0);
    log.callOf(EndpointId::server(), 1, 4, Call::Listen, 3, 0);
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    log.call(Call::GetSockName, log.address("127.0.0.1", 4000), 0);
    log.accept(8, 6, log.address("127.0.0.1", 4000));
    QCOMPARE(targetsOf(log, ReplayRole::Client), QStringList(QStringLiteral("127.0.0.1:80 1")));
    QCOMPARE(targetsOf(log, ReplayRole::Server), QStringList(QStringLiteral("127.0.0.1:80 1")));
}

void TestReplayScript::keepsPausesUpToTheLimit()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    log.call(Call::Send, 1, 1, 0, "a");
    SocketEvent late = log.event(Call::Close, EndpointId::client(1), 2, 5);
    late.startNs = qint64(1) << 61;
    log.record(late);
    const ReplayPart part = scriptOf(log, ReplayRole::Client).parts.at(0);
    QCOMPARE(part.steps[0].atNs, 1'000'000 - 4000); // since the connect had ended
    QCOMPARE(part.steps[1].atNs, part.steps[0].atNs + limits::kReplayPauseMs * 1'000'000);
}

void TestReplayScript::countsWhatTheRecordHasNotKept()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    SocketEvent sent = log.event(Call::Send, EndpointId::client(1), 2, 5);
    sent.result = 7;
    log.recording.recordDropped(sent, 7);
    log.call(Call::Send, 9, 9, 0, "abc"); // cut
    QCOMPARE(scriptOf(log, ReplayRole::Client).unkeptBytes(), 7 + 6);
    QCOMPARE(scriptOf(log, ReplayRole::Server).unkeptBytes(), 0);
}

void TestReplayScript::expectsAConnectToFailAsRecorded()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED);
    log.call(Call::Close, 0, 0);
    const ReplayPart part = scriptOf(log, ReplayRole::Client).parts.at(0);
    QCOMPARE(part.connectError, ECONNREFUSED);
    QVERIFY(part.steps.empty());
    QVERIFY(replayChoices(log.recording, ReplayRole::Server).empty());
}

void TestReplayScript::refusesASendThatNoRecordKeepsWhole()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    log.call(Call::Send, 2'000'000'000, 2'000'000'000, 0, "abc");
    const auto choices = replayChoices(log.recording, ReplayRole::Client);
    QVERIFY(!makeReplayScript(log.recording, choices.at(0), ReplayRole::Client).ok());
}

void TestReplayScript::refusesAConnectionOverWhichTlsFailed()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    log.call(Call::SslNew, 0, 0);
    SocketEvent failed = log.event(Call::SslHandshake, EndpointId::client(1), 2, 5);
    failed.result = -1;
    failed.messageFlags = quint16(TlsReason::Expired);
    log.record(failed);
    const auto choices = replayChoices(log.recording, ReplayRole::Client);
    const auto script = makeReplayScript(log.recording, choices.at(0), ReplayRole::Client);
    QVERIFY(!script);
    QVERIFY(script.error().message.contains(tlsReasonShort(TlsReason::Expired)));
}

void TestReplayScript::makesProperStepsOfAnySession()
{
    qsizetype seen = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const RandomSession session(seed, 300);
        for (const ReplayRole role : {ReplayRole::Client, ReplayRole::Server}) {
            for (const ReplayChoice &choice : replayChoices(session.recording, role)) {
                const auto script = makeReplayScript(session.recording, choice, role);
                if (!script)
                    continue;
                QCOMPARE(script.value().parts.size(), choice.sockets.size());
                for (const ReplayPart &part : script.value().parts) {
                    QVERIFY2(isProper(part), qPrintable(stepsText(part)));
                    seen += qsizetype(part.steps.size());
                }
            }
        }
    }
    QVERIFY(seen > 1000);
}

QTEST_GUILESS_MAIN(TestReplayScript)
#include "tst_replayscript.moc"
