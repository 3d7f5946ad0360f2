#include "core/report/labreport.h"
#include "core/report/reporthtml.h"
#include "core/report/reportmarkdown.h"
#include "core/report/reportsaving.h"
#include "core/report/reporttheory.h"
#include "tests/support/handmadelog.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace socketscope;

class TestLabReport : public QObject
{
    Q_OBJECT

private slots:
    void explainsTheCallsThatWereMade();
    void explainsEveryCall();
    void leavesLinesForWhatWasNotSaid();
    void showsWordsAndBytesAsTheyAre();
    void cutsLongTablesAndSaysSo();
    void namesTheTranscriptThatItSaved();
    void keepsAnotherTranscriptOfTheSameName();
};

namespace {

const QByteArray kNasty = "</pre><script>alert(1)</script> ```\n# no heading | [x](y) `z`";

void recordExchange(HandmadeLog &log)
{
    log.call(Call::Socket, quint32(AF_INET) << 16 | quint32(SOCK_STREAM), 5);
    log.call(Call::Connect, log.address("127.0.0.1", 12345), 0);
    log.call(Call::Send, quint32(kNasty.size()), qint32(kNasty.size()), 0, kNasty);
    log.call(Call::Recv, 65536, 17, 0, "Message received!");
    log.call(Call::Close, 0, 0);
}

TranscriptSource sourceOf(const HandmadeLog &log)
{
    return {log.recording, log.recording.events().size(), {}, {}, {}, {}};
}

LabReport reportOn(const HandmadeLog &log, const ReportWords &words = {})
{
    return makeLabReport(
        sourceOf(log), words, ReportTranscript{QStringLiteral("a.jsonl"), "5ca1ab1e"});
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestLabReport::explainsTheCallsThatWereMade()
{
    HandmadeLog log;
    recordExchange(log);
    const LabReport report = reportOn(log);
    QStringList calls;
    for (const LabReport::Theory &theory : report.theory)
        calls.append(theory.call + u' ' + theory.page);
    QCOMPARE(calls,
        QStringList({QStringLiteral("socket() socket(2)"), QStringLiteral("connect() connect(2)"),
            QStringLiteral("send() send(2)"), QStringLiteral("recv() recv(2)"),
            QStringLiteral("close() close(2)")}));
    QCOMPARE(report.programs.size(), size_t(1));
    QCOMPARE(report.programs.front().fileName, QStringLiteral("client_1.py"));
    QCOMPARE(report.calls.size(), size_t(5));
    QCOMPARE(report.outputs.size(), size_t(1));
    QVERIFY(report.picture.contains("<svg"));
}

void TestLabReport::explainsEveryCall()
{
    for (int call = 1; call < kCallCount; ++call)
        QVERIFY2(!theoryOf(Call(call)).text.isEmpty(), callName(Call(call)));
}

void TestLabReport::leavesLinesForWhatWasNotSaid()
{
    HandmadeLog log;
    recordExchange(log);
    const QByteArray blank = reportHtml(reportOn(log));
    QCOMPARE(blank.count("<div class=\"blank\"></div>"), 7); // title, aim, conclusion
    QVERIFY(blank.contains("<dt>Name</dt><dd class=\"blank\"></dd>"));
    const ReportWords words{QStringLiteral("Sockets & more"), QStringLiteral("Ada"),
        QStringLiteral("To see."), QStringLiteral("Seen.")};
    const QByteArray filled = reportHtml(reportOn(log, words));
    QCOMPARE(filled.count("<div class=\"blank\"></div>"), 0);
    for (const char *text : {"<h1>Sockets &amp; more</h1>", "<dd>Ada</dd>",
             "<p class=\"words\">To see.</p>", "<p class=\"words\">Seen.</p>", "5ca1ab1e"})
        QVERIFY2(filled.contains(text), text);
    QVERIFY(reportMarkdown(reportOn(log), {}).contains("| Name | ____"));
    QVERIFY(reportMarkdown(reportOn(log, words), {}).startsWith("# Sockets \\& more\n"));
}

void TestLabReport::showsWordsAndBytesAsTheyAre()
{
    HandmadeLog log;
    recordExchange(log);
    const QString nasty = QString::fromLatin1(kNasty);
    const LabReport report = reportOn(log, {nasty, nasty, nasty, nasty});
    const QByteArray html = reportHtml(report);
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("default-src 'none'"));
    const QByteArray markdown = reportMarkdown(report, QStringLiteral("a b.svg"));
    QVERIFY(markdown.contains("![Timeline of the session](a%20b.svg)"));
    QVERIFY(markdown.contains("\n````python\n")); // longer than what was sent
    QVERIFY(!markdown.contains("\n# no heading"));
}

void TestLabReport::cutsLongTablesAndSaysSo()
{
    HandmadeLog log;
    for (qsizetype call = 0; call < limits::kReportCalls + 3; ++call)
        log.call(Call::Send, 1, 1, 0, "x");
    const LabReport report = reportOn(log);
    QCOMPARE(qsizetype(report.calls.size()), limits::kReportCalls);
    QVERIFY(reportHtml(report).contains("3 more call"));
    QCOMPARE(qsizetype(report.outputs.front().messages.size()), limits::kReportMessages);
    QCOMPARE(qsizetype(report.programs.front().lines.size()), limits::kReportProgramLines);
}

void TestLabReport::namesTheTranscriptThatItSaved()
{
    HandmadeLog log;
    recordExchange(log);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.md"));
    const Result<ReportTranscript> transcript = saveTranscriptBeside(sourceOf(log), path);
    QVERIFY(transcript.ok());
    QCOMPARE(transcript.value().name, QStringLiteral("report.jsonl"));
    QCOMPARE(transcript.value().sha256,
        QCryptographicHash::hash(
            readAll(folder.filePath(QStringLiteral("report.jsonl"))), QCryptographicHash::Sha256)
            .toHex());
    const LabReport report = makeLabReport(sourceOf(log), {}, transcript.value());
    QVERIFY(saveReport(report, path, QStringLiteral("md")).ok());
    QVERIFY(readAll(path).contains(transcript.value().sha256));
    QCOMPARE(readAll(folder.filePath(QStringLiteral("report.svg"))), report.picture);
}

void TestLabReport::keepsAnotherTranscriptOfTheSameName()
{
    HandmadeLog log;
    recordExchange(log);
    QTemporaryDir folder;
    QFile other(folder.filePath(QStringLiteral("report.jsonl")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const QString path = folder.filePath(QStringLiteral("report.html"));
    for (int round = 0; round < 2; ++round)
        QCOMPARE(saveTranscriptBeside(sourceOf(log), path).value().name,
            QStringLiteral("report-2.jsonl"));
    QCOMPARE(readAll(other.fileName()), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestLabReport)
#include "tst_labreport.moc"
