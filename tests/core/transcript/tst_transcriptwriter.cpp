#include "core/transcript/transcriptwriter.h"

#include "core/event/kernelfact.h"

#include "tests/support/handmadelog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/socket.h>

using namespace socketscope;

class TestTranscriptWriter : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheSession();
    void writesOneObjectPerCallInOrder();
    void writesTheLineOfTheFormatsExample();
    void writesArguments_data();
    void writesArguments();
    void namesTheErrnoOfAFailedCall();
    void saysWhenAConnectWasGivenUp();
    void keepsEveryByte();
    void writesEmptySessions();
    void writesReadableText();
    void writesANoteUnderItsCall();
    void writesWhatTheKernelToldBetweenTheCalls();
    void writesScopesAsNumbers();
    void saysWhatOfThePayloadIsNotThere();
    void stopsWhenCancelled();
    void tellsWhyItFailed();

private:
    [[nodiscard]] QList<QByteArray> linesOf(const HandmadeLog &log, const QString &suffix) const;
    [[nodiscard]] QJsonObject lastObjectOf(const HandmadeLog &log) const;

    QTemporaryDir m_folder;
};

namespace {

void recordServer(HandmadeLog &log)
{
    const EndpointId server = EndpointId::server();
    SocketEvent made = log.event(Call::Socket, server, 1, 4);
    made.argument = AF_INET << 16 | SOCK_STREAM;
    made.messageFlags = NonBlocking | CloseOnExec;
    made.result = 4;
    log.record(made);
    const quint32 address = log.address("127.0.0.1", 12345);
    log.callOf(server, 1, 4, Call::Bind, address, 0);
    log.callOf(server, 1, 4, Call::Listen, 5, 0);
    log.accept(2, 6, log.address("127.0.0.1", 59206));
}

} // namespace

QList<QByteArray> TestTranscriptWriter::linesOf(const HandmadeLog &log, const QString &suffix) const
{
    const QString path = m_folder.filePath(QStringLiteral("session") + suffix);
    const Result<void> saved = saveTranscript(log.recording, log.recording.events().size(), path);
    if (!saved)
        qWarning("%s", qPrintable(saved.error().message));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

QJsonObject TestTranscriptWriter::lastObjectOf(const HandmadeLog &log) const
{
    return QJsonDocument::fromJson(linesOf(log, QStringLiteral(".jsonl")).constLast()).object();
}

void TestTranscriptWriter::beginsWithTheSession()
{
    const HandmadeLog log;
    const QByteArray first = linesOf(log, QStringLiteral(".jsonl")).constFirst();
    QVERIFY(first.startsWith(
        "{\"format\":\"socketscope-transcript\",\"version\":\"1.2\",\"program\":\""));
    const QJsonObject header = QJsonDocument::fromJson(first).object();
    QCOMPARE(header.keys().size(), 6);
    const QDateTime started
        = QDateTime::fromString(header[QLatin1StringView("started")].toString(), Qt::ISODateWithMs);
    QCOMPARE(started.toMSecsSinceEpoch(), log.recording.startedAt().toMSecsSinceEpoch());
    QVERIFY(!header[QLatin1StringView("host")].toString().isEmpty());
    QVERIFY(!header[QLatin1StringView("system")].toString().isEmpty());
}

void TestTranscriptWriter::writesOneObjectPerCallInOrder()
{
    HandmadeLog log;
    recordServer(log);
    QStringList calls;
    const QList<QByteArray> lines = linesOf(log, QStringLiteral(".jsonl"));
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const QJsonObject object = QJsonDocument::fromJson(lines.at(index)).object();
        QCOMPARE(object[QLatin1StringView("n")].toInteger(), index);
        calls.append(object[QLatin1StringView("call")].toString());
    }
    QCOMPARE(calls.join(u' '), QStringLiteral("socket bind listen accept"));
}

void TestTranscriptWriter::writesTheLineOfTheFormatsExample()
{
    HandmadeLog log;
    recordServer(log);
    SocketEvent made = log.event(Call::Recv, EndpointId::server(), 2, 6);
    made.startNs = 123456;
    made.durationNs = 789;
    made.argument = 65536;
    made.result = 26;
    log.record(made, QByteArrayView("Thank you for connecting !"));
    QCOMPARE(linesOf(log, QStringLiteral(".jsonl")).constLast(),
        QByteArray(
            "{\"n\":5,\"t\":123456,\"dur\":789,\"endpoint\":\"server\",\"socket\":2,\"fd\":6,"
            "\"call\":\"recv\",\"args\":{\"size\":65536,\"flags\":0},\"result\":26,\"errno\":null,"
            "\"local\":\"127.0.0.1:12345\",\"peer\":\"127.0.0.1:59206\","
            "\"data\":\"VGhhbmsgeW91IGZvciBjb25uZWN0aW5nICE=\"}"));
}

void TestTranscriptWriter::writesArguments_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<quint32>("argument");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("arguments");
    const int on = 1;
    const linger reset = {1, 0};
    const auto bytesOf = [](const auto &value) {
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    };
    QTest::newRow("socket")
        << int(Call::Socket) << quint32(AF_INET6 << 16 | SOCK_STREAM) << QByteArray()
        << QByteArray(
               "{\"domain\":\"AF_INET6\",\"type\":\"SOCK_STREAM\",\"flags\":\"0\",\"protocol\":0}");
    QTest::newRow("an option that is a number")
        << int(Call::SetSockOpt) << quint32(SOL_SOCKET << 16 | SO_REUSEADDR) << bytesOf(on)
        << QByteArray("{\"level\":\"SOL_SOCKET\",\"option\":\"SO_REUSEADDR\",\"value\":1}");
    QTest::newRow("the linger of a reset")
        << int(Call::SetSockOpt) << quint32(SOL_SOCKET << 16 | SO_LINGER) << bytesOf(reset)
        << QByteArray("{\"level\":\"SOL_SOCKET\",\"option\":\"SO_LINGER\",\"value\":{\"onoff\":1,"
                      "\"linger\":0}}");
    QTest::newRow("listen") << int(Call::Listen) << 128U << QByteArray()
                            << QByteArray("{\"backlog\":128}");
    QTest::newRow("send") << int(Call::Send) << 5U << QByteArray("bytes")
                          << QByteArray("{\"size\":5,\"flags\":0}");
    QTest::newRow("shutdown") << int(Call::Shutdown) << quint32(SHUT_WR) << QByteArray()
                              << QByteArray("{\"how\":\"SHUT_WR\"}");
    QTest::newRow("close") << int(Call::Close) << 0U << QByteArray() << QByteArray("{}");
}

void TestTranscriptWriter::writesArguments()
{
    QFETCH(int, call);
    QFETCH(quint32, argument);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, arguments);
    HandmadeLog log;
    log.call(Call(call), argument, 0, 0, payload);
    const QByteArray line = linesOf(log, QStringLiteral(".jsonl")).constLast();
    QVERIFY2(line.contains("\"args\":" + arguments + ','), line.constData());
}

void TestTranscriptWriter::namesTheErrnoOfAFailedCall()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 9), -1, ECONNREFUSED);
    const QJsonObject object = lastObjectOf(log);
    QCOMPARE(object[QLatin1StringView("result")].toInt(), -1);
    QCOMPARE(object[QLatin1StringView("errno")].toString(), QStringLiteral("ECONNREFUSED"));
    QCOMPARE(object[QLatin1StringView("peer")].toString(), QStringLiteral("127.0.0.1:9"));
    QVERIFY(!object.contains(QLatin1StringView("local")));
    QVERIFY(!object.contains(QLatin1StringView("data")));
}

void TestTranscriptWriter::saysWhenAConnectWasGivenUp()
{
    HandmadeLog log;
    SocketEvent made = log.event(Call::Connect, EndpointId::client(3), 2, 5);
    made.argument = log.address("192.0.2.1", 80);
    made.result = -1;
    made.errorNumber = EINPROGRESS;
    made.flags = GivenUp | TimedOut;
    log.record(made);
    const QJsonObject object = lastObjectOf(log);
    QCOMPARE(object[QLatin1StringView("endpoint")].toString(), QStringLiteral("client 3"));
    QCOMPARE(object[QLatin1StringView("gaveUp")].toString(), QStringLiteral("timeout"));
}

void TestTranscriptWriter::keepsEveryByte()
{
    HandmadeLog log;
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    log.call(Call::Recv, 65536, 256, 0, all);
    QCOMPARE(
        QByteArray::fromBase64(lastObjectOf(log)[QLatin1StringView("data")].toString().toLatin1()),
        all);
}

void TestTranscriptWriter::writesEmptySessions()
{
    const HandmadeLog log;
    QCOMPARE(linesOf(log, QStringLiteral(".jsonl")).size(), 1);
    QVERIFY(linesOf(log, QStringLiteral(".txt")).size() > 1);
}

void TestTranscriptWriter::writesReadableText()
{
    HandmadeLog log;
    recordServer(log);
    log.call(Call::Send, 5, 5, 0, QByteArrayView("a\x1b[1m"));
    const QList<QByteArray> lines = linesOf(log, QStringLiteral(".TXT"));
    QVERIFY(lines.constFirst().contains("Socketscope " SOCKETSCOPE_VERSION));
    const QByteArray last = lines.constLast();
    QVERIFY2(last.contains("client 1") && last.contains("send(5, ") && last.contains("= 5"),
        last.constData());
    SocketEvent empty = log.event(Call::Recv, EndpointId::client(1), 2, 5);
    empty.flags = Datagram;
    log.record(empty);
    QVERIFY(linesOf(log, QStringLiteral(".txt")).constLast().endsWith("= 0  (empty datagram)"));
    QVERIFY2(!last.contains('\x1b'), "control characters must not reach a terminal");
}

void TestTranscriptWriter::writesANoteUnderItsCall()
{
    HandmadeLog log;
    recordServer(log);
    const NoteTexts notes{{1, QStringLiteral("a \"taken\" port?\n\u202e\u001b[31m")}};
    const auto written = [&](const char *name) {
        const QString path = m_folder.filePath(QLatin1StringView(name));
        if (!saveTranscript(log.recording, 4, path, nullptr, notes))
            return QByteArrayList();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    };
    const QByteArrayList objects = written("noted.jsonl");
    QCOMPARE(objects.size(), 7); // header, four calls, the note, and what follows the last end
    QCOMPARE(objects.at(3),
        QByteArray("{\"note\":{\"event\":2,\"text\":\"a \\\"taken\\\" port?\\u000a")
            + QStringLiteral("\u202e").toUtf8() + "\\u001b[31m\"}}");
    const QByteArrayList lines = written("noted.txt");
    const auto at = std::find_if(
        lines.begin(), lines.end(), [](const QByteArray &line) { return line.contains("Note:"); });
    QVERIFY(at != lines.end() && at != lines.begin());
    QVERIFY((at - 1)->contains("bind("));
    QCOMPARE(at->trimmed(), QByteArray("Note: a \"taken\" port?"));
    QCOMPARE((at + 1)->trimmed(), QStringLiteral("\u27e8U+202E\u27e9\u241b[31m").toUtf8());
}

void TestTranscriptWriter::writesWhatTheKernelToldBetweenTheCalls()
{
    using Kind = KernelFact::Kind;
    HandmadeLog log;
    const qint64 firstNs = log.call(Call::Close, 0, 0).startNs;
    log.call(Call::Close, 0, 0);
    log.recording.addKernelFact({firstNs, 2, Kind::State, TcpState::SynSent, 0, 0});
    log.recording.addKernelFact({firstNs + 1, 1, Kind::AcceptQueue, TcpState::Closed, 3, 5});
    log.recording.addKernelFact({firstNs * 9, 2, Kind::Buffers, TcpState::Closed, 6, 7});
    log.recording.addKernelFact({firstNs * 9, 3, KernelFact::Kind::Peer, TcpState::Closed, 2, 0});
    const QList<QByteArray> lines = linesOf(log, QStringLiteral(".jsonl"));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.at(1),
        QByteArray("{\"kernel\":{\"t\":1000000,\"socket\":2,\"state\":\"SYN_SENT\"}}"));
    QCOMPARE(lines.at(3),
        QByteArray("{\"kernel\":{\"t\":1000001,\"socket\":1,\"queue\":3,\"limit\":5}}"));
    QCOMPARE(lines.at(5),
        QByteArray("{\"kernel\":{\"t\":9000000,\"socket\":2,\"unread\":6,\"unacked\":7}}"));
    QCOMPARE(lines.at(6), QByteArray("{\"kernel\":{\"t\":9000000,\"socket\":3,\"other\":2}}"));
}

void TestTranscriptWriter::writesScopesAsNumbers()
{
    HandmadeLog log;
    log.call(Call::Bind, log.address("fe80::1%1", 80), 0);
    QVERIFY(linesOf(log, QStringLiteral(".jsonl")).constLast().contains("\"[fe80::1%1]:80\""));
}

void TestTranscriptWriter::saysWhatOfThePayloadIsNotThere()
{
    HandmadeLog log;
    SocketEvent made = log.event(Call::Recv, EndpointId::server(), 2, 6);
    log.recording.recordDropped(made, 9);
    QCOMPARE(lastObjectOf(log)[QLatin1StringView("dropped")].toInt(), 9);
    made.flags = PayloadCut;
    log.record(made, QByteArrayView("first"));
    QVERIFY(lastObjectOf(log)[QLatin1StringView("cut")].toBool());
}

void TestTranscriptWriter::stopsWhenCancelled()
{
    HandmadeLog log;
    const QByteArray large(65536, 'x');
    for (int count = 0; count < 40; ++count)
        log.call(Call::Send, 65536, 65536, 0, large);
    TranscriptProgress progress;
    progress.cancelled = true;
    const QString path = m_folder.filePath(QStringLiteral("cancelled.jsonl"));
    const Result<void> saved = saveTranscript(log.recording, 40, path, &progress);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ECANCELED);
    QVERIFY(!QFile::exists(path));
    QVERIFY(progress.written > 0 && progress.written < 40);
}

void TestTranscriptWriter::tellsWhyItFailed()
{
    HandmadeLog log;
    recordServer(log);
    const Result<void> saved = saveTranscript(log.recording, 4, QStringLiteral("/dev/full"));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ENOSPC);
}

QTEST_GUILESS_MAIN(TestTranscriptWriter)
#include "tst_transcriptwriter.moc"
