#include "core/transcript/transcriptreader.h"

#include "core/store/socketbook.h"
#include "core/transcript/jsonlinesformat.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/handmadelog.h"
#include "tests/support/randomsession.h"
#include "tests/support/samesession.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestTranscriptReader : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasSaved_data();
    void givesBackWhatWasSaved();
    void passesOverBadLinesAndNamesThem_data();
    void passesOverBadLinesAndNamesThem();
    void passesOverWhatNewerVersionsAdd();
    void takesKeysInAnyOrder();
    void takesWhatAFilterLeftWithoutHeader();
    void endsAtATornLastLine();
    void readsEveryTruncationOfASample();
    void survivesFlippedBits();
    void keepsSocketTablesInProportion();
    void passesOverLinesThatAreTooLong();
    void keepsNotesWithinTheirBounds();
    void readsSettings();
    void refusesWhatIsNoTranscript_data();
    void refusesWhatIsNoTranscript();
    void saysWhyAFileCannotBeRead();
    void stopsWhenCancelled();

private:
    [[nodiscard]] QByteArray saved(const RandomSession &session) const;
    [[nodiscard]] Result<TranscriptContent> load(
        const QByteArray &text, Recording &into, TranscriptLoad *progress = nullptr) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray kHeader = "{\"format\":\"socketscope-transcript\",\"version\":\"1.0\"}\n";
const QByteArray kClose = "{\"n\":1,\"t\":5,\"dur\":1,\"endpoint\":\"client 1\",\"socket\":1,"
                          "\"fd\":5,\"call\":\"close\",\"args\":{},\"result\":0,\"errno\":null}\n";

QByteArray callLine(const QByteArray &change, const QByteArray &to)
{
    QByteArray line = kClose;
    line.replace(change, to);
    return line;
}

} // namespace

QByteArray TestTranscriptReader::saved(const RandomSession &session) const
{
    const QString path = m_folder.filePath(QStringLiteral("saved.jsonl"));
    JsonLinesFormat format(session.recording);
    const Result<void> result = saveTranscript(
        {session.recording, session.recording.events().size(), session.notes, {}, session.settings},
        path, format);
    QFile file(path);
    return result.ok() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<TranscriptContent> TestTranscriptReader::load(
    const QByteArray &text, Recording &into, TranscriptLoad *progress) const
{
    const QString path = m_folder.filePath(QStringLiteral("loaded.jsonl"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Error{0, QStringLiteral("test file")};
    file.close();
    return loadTranscript(path, into, progress);
}

void TestTranscriptReader::givesBackWhatWasSaved_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("calls");
    QTest::newRow("nothing") << 1U << 0;
    for (quint32 seed = 2; seed < 30; ++seed)
        QTest::addRow("session %u", seed) << seed << int(seed * 10);
}

void TestTranscriptReader::givesBackWhatWasSaved()
{
    QFETCH(quint32, seed);
    QFETCH(int, calls);
    const RandomSession session(seed, calls);
    Recording loaded(64 * limits::kMiB);
    const Result<TranscriptContent> content = load(saved(session), loaded);
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    for (const SkippedLine &line : content.value().skipped)
        QFAIL(qPrintable(skippedLineText(line)));
    QVERIFY(!content.value().endsTorn);
    QCOMPARE(content.value().notes, session.notes);
    QVERIFY(content.value().settings == session.settings);
    QCOMPARE(content.value().header.callCount, calls);
    QVERIFY(content.value().header.program.startsWith(QStringLiteral("Socketscope")));
    compareRecordings(session.recording, loaded);
}

void TestTranscriptReader::passesOverBadLinesAndNamesThem_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QByteArray &line, LineProblem problem) {
        QTest::newRow(name) << line << int(problem);
    };
    using enum LineProblem;
    row("no JSON", "{close(5) = 0}\n", NotJson);
    row("two values", "{} {}\n", NotJson);
    row("cut short", "{\"n\":1,\"t\n", NotJson);
    row("bytes that are not UTF-8", callLine("client", "\xff\xfe"), NotJson);
    row("an array", "[1,2]\n", NotAnObject);
    row("a missing time", callLine("\"t\":5,", ""), Missing);
    row("a missing socket", callLine("\"socket\":1,", ""), Missing);
    row("a negative time", callLine("\"t\":5", "\"t\":-1"), OutOfRange);
    row("a time beyond all", callLine("\"t\":5", "\"t\":9223372036854775807"), OutOfRange);
    row("a time beyond 64 bits", callLine("\"t\":5", "\"t\":99999999999999999999"), WrongType);
    row("a fraction", callLine("\"t\":5", "\"t\":5.5"), WrongType);
    row("a long duration", callLine("\"dur\":1", "\"dur\":281474976710656"), OutOfRange);
    row("socket 0", callLine("\"socket\":1", "\"socket\":0"), OutOfRange);
    row("a negative descriptor", callLine("\"fd\":5", "\"fd\":-5"), OutOfRange);
    row("a large result", callLine("\"result\":0", "\"result\":2147483648"), OutOfRange);
    row("a large errno", callLine("\"errno\":null", "\"errno\":65536"), OutOfRange);
    row("client 0", callLine("client 1", "client 0"), UnknownName);
    row("too many clients", callLine("client 1", "client 2097152"), UnknownName);
    row("neither client nor server", callLine("client 1", "peer"), UnknownName);
    row("a call of another version", callLine("\"close\"", "\"splice\""), UnknownCall);
    row("a number for a call", callLine("\"close\"", "12"), WrongType);
    row("a bind to a name",
        callLine("\"close\",\"args\":{}", "\"bind\",\"args\":{\"address\":\"host:80\"}"),
        BadAddress);
    row("a send without size", callLine("\"close\"", "\"send\""), Missing);
    row("data that are not base64",
        callLine("\"close\",\"args\":{}",
            "\"send\",\"args\":{\"size\":3,\"flags\":0},\"data\":\"A===\""),
        BadData);
    row("a socket that accepts itself",
        callLine("\"close\",\"args\":{}", "\"accept\",\"args\":{\"flags\":\"0\"},\"accepted\":1"),
        SocketExists);
    row("endless brackets", "{\"x\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}\n",
        TooDeep);
    row("a note on nothing", "{\"note\":{\"event\":7,\"text\":\"x\"}}\n", NoSuchCall);
    row("a note on no call", "{\"note\":{\"text\":\"x\"}}\n", Missing);
    row("an unknown state", "{\"kernel\":{\"t\":1,\"socket\":1,\"state\":\"ASLEEP\"}}\n",
        UnknownName);
}

void TestTranscriptReader::passesOverBadLinesAndNamesThem()
{
    QFETCH(QByteArray, line);
    QFETCH(int, problem);
    Recording loaded;
    const Result<TranscriptContent> content = load(kHeader + line + kClose, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 1);
    QCOMPARE(content.value().skipped.constFirst().number, 2);
    QCOMPARE(int(content.value().skipped.constFirst().problem), problem);
    QVERIFY(!skippedLineText(content.value().skipped.constFirst()).isEmpty());
    QCOMPARE(loaded.events().size(), 1);
}

void TestTranscriptReader::passesOverWhatNewerVersionsAdd()
{
    Recording loaded;
    QByteArray text = kHeader + "{\"weather\":{\"rain\":[true,[null]]}}\n"
        + callLine("\"n\":1", "\"colour\":{\"a\":[{\"b\":\"c\"}]},\"n\":1")
        + callLine("\"args\":{}", "\"args\":{\"mood\":[1]}") + "\n";
    text.replace("\"1.0\"", "\"1.17\"");
    const Result<TranscriptContent> content = load(text, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().size(), 2);
}

void TestTranscriptReader::takesKeysInAnyOrder()
{
    Recording loaded;
    const Result<TranscriptContent> content = load("\xef\xbb\xbf" + kHeader
            + "{ \"data\" : \"aG\\u0056s\\/G8=\" , \"args\":{\"flags\":\"MSG_NOSIGNAL\" , "
              "\"size\":5},\"call\":\"send\" ,\"result\":5,\"socket\":1,\"t\":7 } \r\n",
        loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    const SocketEvent &event = loaded.events().at(0);
    QCOMPARE(event.messageFlags, quint16(MSG_NOSIGNAL));
    QCOMPARE(event.descriptor(), -1);
    QCOMPARE(loaded.payloadOf(event).bytes(), QByteArray::fromBase64("aGVs/G8="));
}

void TestTranscriptReader::takesWhatAFilterLeftWithoutHeader()
{
    Recording loaded;
    QVERIFY(
        load(callLine("\"n\":1", "\"n\":70") + "{\"note\":{\"event\":70,\"text\":\"x\"}}\n", loaded)
            .value()
            .notes
        == (NoteTexts{{0, QStringLiteral("x")}}));
    QCOMPARE(loaded.events().size(), 1);
}

void TestTranscriptReader::endsAtATornLastLine()
{
    Recording loaded;
    const Result<TranscriptContent> content = load(kHeader + kClose + kClose.left(50), loaded);
    QVERIFY(content.ok());
    QVERIFY(content.value().endsTorn);
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().size(), 1);
}

void TestTranscriptReader::readsEveryTruncationOfASample()
{
    const QByteArray whole = saved(RandomSession(7, 12));
    const qsizetype header = whole.indexOf('\n');
    QVERIFY2(whole.size() < 5000, "each byte is a round");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        Recording loaded(limits::kMiB);
        const Result<TranscriptContent> content = load(whole.left(size), loaded);
        QCOMPARE(content.ok(), size >= header);
        if (!content)
            continue;
        QCOMPARE(content.value().skippedCount, 0);
        const qsizetype lineBegin = whole.lastIndexOf('\n', size - 1) + 1;
        QCOMPARE(content.value().endsTorn, lineBegin < size && whole.at(size) != '\n');
    }
}

void TestTranscriptReader::survivesFlippedBits()
{
    const QByteArray whole = saved(RandomSession(8, 40));
    std::mt19937 random(9);
    for (int round = 0; round < 400; ++round) {
        QByteArray flipped = whole;
        for (int flip = 0; flip <= round % 20; ++flip) {
            const auto bit
                = std::uniform_int_distribution<qsizetype>(0, whole.size() * 8 - 1)(random);
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        }
        Recording loaded(limits::kMiB);
        const Result<TranscriptContent> content = load(flipped, loaded);
        SocketBook book;
        book.follow(loaded, loaded.events().size());
        QVERIFY(book.sockets().size() <= size_t(2 * loaded.events().size()));
        if (content)
            QVERIFY(content.value().skipped.size() <= content.value().skippedCount);
    }
}

void TestTranscriptReader::keepsSocketTablesInProportion()
{
    Recording loaded;
    const QByteArray large = callLine("\"socket\":1", "\"socket\":4294967295");
    const Result<TranscriptContent> content
        = load(kHeader + large + callLine("\"socket\":1", "\"socket\":4000000000") + large, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().at(0).socketId, limits::kTranscriptSocketId + 1);
    QCOMPARE(loaded.events().at(1).socketId, limits::kTranscriptSocketId + 2);
    QCOMPARE(loaded.events().at(2).socketId, limits::kTranscriptSocketId + 1);
}

void TestTranscriptReader::passesOverLinesThatAreTooLong()
{
    Recording loaded;
    const auto padded = [](qsizetype size) {
        return "{\"x\":\"" + QByteArray(size - 8, 'x') + "\"}\n";
    };
    const Result<TranscriptContent> content = load(kHeader + padded(limits::kTranscriptLineBytes)
            + kClose + padded(limits::kTranscriptLineBytes + 1) + kClose
            + padded(limits::kTranscriptLineBytes * 2) + kClose,
        loaded);
    QVERIFY(content.ok());
    QCOMPARE(loaded.events().size(), 3);
    QCOMPARE(content.value().skippedCount, 2);
    QCOMPARE(content.value().skipped.at(0).number, 4);
    QCOMPARE(int(content.value().skipped.at(1).problem), int(LineProblem::TooLong));
}

void TestTranscriptReader::keepsNotesWithinTheirBounds()
{
    QByteArray text = kHeader;
    for (int number = 1; number <= limits::kNotes + 3; ++number) {
        const QByteArray n = QByteArray::number(number);
        text += callLine("\"n\":1", "\"n\":" + n) + "{\"note\":{\"event\":" + n + ",\"text\":\""
            + QByteArray(limits::kNoteChars + 500, 'x') + "\"}}\n";
    }
    Recording loaded;
    const Result<TranscriptContent> content = load(text, loaded);
    QVERIFY(content.ok());
    QCOMPARE(qsizetype(content.value().notes.size()), limits::kNotes);
    QCOMPARE(content.value().notes.begin()->second.size(), limits::kNoteChars);
    QCOMPARE(content.value().skippedCount, 3);
}

void TestTranscriptReader::readsSettings()
{
    Recording loaded;
    const Result<TranscriptContent> content = load(
        kHeader + "{\"settings\":{\"endpoint\":\"server 2\",\"backlog\":5,\"reply\":\"\\n\"}}\n",
        loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().settings.size(), 1);
    const auto &[endpoint, settings] = content.value().settings.constFirst();
    QVERIFY(endpoint == EndpointId::server(2));
    QCOMPARE(settings.value(QLatin1StringView("backlog")).toInt(), 5);
    QCOMPARE(settings.size(), 2);
}

void TestTranscriptReader::refusesWhatIsNoTranscript_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QString foreign = QStringLiteral("not a transcript");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank lines") << QByteArray("\n \n") << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("# Transcript\n") << foreign;
    QTest::newRow("other JSON") << QByteArray("{\"log\":{}}\n") << foreign;
    QTest::newRow("another format") << QByteArray("{\"format\":\"x\"}\n") << foreign;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << foreign;
    QTest::newRow("a newer version")
        << QByteArray(kHeader).replace("1.0", "2.3") << QStringLiteral("2.3");
}

void TestTranscriptReader::refusesWhatIsNoTranscript()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    Recording loaded;
    const Result<TranscriptContent> content = load(text, loaded);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().message.contains(says), qPrintable(content.error().message));
    QVERIFY(content.error().message.contains(QStringLiteral("loaded.jsonl")));
    QCOMPARE(loaded.events().size(), 0);
}

void TestTranscriptReader::saysWhyAFileCannotBeRead()
{
    Recording loaded;
    const Result<TranscriptContent> missing
        = loadTranscript(m_folder.filePath(QStringLiteral("nowhere.jsonl")), loaded);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ENOENT);
    const Result<TranscriptContent> folder = loadTranscript(m_folder.path(), loaded);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().code, EISDIR);
}

void TestTranscriptReader::stopsWhenCancelled()
{
    Recording loaded;
    TranscriptLoad progress;
    progress.cancelled = true;
    const QByteArray text = kHeader + kClose.repeated(20'000);
    const Result<TranscriptContent> content = load(text, loaded, &progress);
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ECANCELED);
    QCOMPARE(progress.bytesTotal, text.size());
    progress.cancelled = false;
    Recording again;
    QVERIFY(load(text, again, &progress).ok());
    QCOMPARE(progress.bytesRead, text.size());
}

QTEST_GUILESS_MAIN(TestTranscriptReader)
#include "tst_transcriptreader.moc"
