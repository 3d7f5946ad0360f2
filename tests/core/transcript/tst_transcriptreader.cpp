#include "core/transcript/transcriptreader.h"

#include "tests/support/samesession.h"
#include "tests/support/transcripttext.h"

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
    void readsTheSameHoweverALineIsSpelt();
    void takesWhatAFilterLeftWithoutHeader();
    void keepsNotesWithinTheirBounds();
    void takesTheLastOfWhatAJournalSaysTwice();
    void readsSettings();
    void saysWhyAFileCannotBeRead();
    void stopsWhenCancelled();
};

void TestTranscriptReader::givesBackWhatWasSaved_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("calls");
    QTest::newRow("nothing") << 1U << 0;
    for (quint32 seed = 2; seed < 30; ++seed)
        QTest::addRow("session %u", seed) << seed << int(seed * 10);
    QTest::newRow("one that is read ahead") << 30U << 3000;
}

void TestTranscriptReader::givesBackWhatWasSaved()
{
    QFETCH(quint32, seed);
    QFETCH(int, calls);
    const RandomSession session(seed, calls);
    Recording loaded(64 * limits::kMiB);
    const Result<TranscriptContent> content = loadText(transcriptOf(session), loaded);
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
    const Result<TranscriptContent> content = loadText(kHeaderLine + line + kCloseLine, loaded);
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
    QByteArray text = kHeaderLine + "{\"weather\":{\"rain\":[true,[null]]}}\n"
        + callLine("\"n\":1", "\"colour\":{\"a\":[{\"b\":\"c\"}]},\"n\":1")
        + callLine("\"args\":{}", "\"args\":{\"mood\":[1]}") + "\n";
    text.replace("\"1.0\"", "\"1.17\"");
    const Result<TranscriptContent> content = loadText(text, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(loaded.events().size(), 2);
}

void TestTranscriptReader::takesKeysInAnyOrder()
{
    Recording loaded;
    const Result<TranscriptContent> content = loadText("\xef\xbb\xbf" + kHeaderLine
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

void TestTranscriptReader::readsTheSameHoweverALineIsSpelt()
{
    // A blank after each brace: nothing is spelt as the writer does, which the reader knows by
    // heart.
    const RandomSession session(11, 2000);
    QByteArray spaced = transcriptOf(session);
    spaced.replace("{\"", "{ \"");
    Recording loaded(64 * limits::kMiB);
    const Result<TranscriptContent> content = loadText(spaced, loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    compareRecordings(session.recording, loaded);
    const QByteArray send = "{\"n\":1,\"t\":1,\"dur\":1,\"endpoint\":\"server\",\"socket\":1,"
                            "\"call\":\"send\",\"args\":{\"size\":1,\"flags\":0},\"result\":1,"
                            "\"errno\":null,\"data\":\"AA==\"}";
    const QList<std::pair<QByteArray, QByteArray>> changes{{"\"n\":1", "\"n\":01"},
        {"\"t\":1", "\"t\":-1"}, {"\"t\":1", "\"t\":9999999999999999999"}, {"\"}", "\"}}"},
        {"AA==", "A\\A=="}, {"AA==", "A\xff=="}};
    for (const auto &[from, to] : changes) {
        Recording none;
        const Result<TranscriptContent> refused
            = loadText(kHeaderLine + QByteArray(send).replace(from, to) + '\n', none);
        QVERIFY2(refused.ok() && refused.value().skippedCount == 1, to.constData());
    }
}

void TestTranscriptReader::takesWhatAFilterLeftWithoutHeader()
{
    Recording loaded;
    QVERIFY(loadText(callLine("\"n\":1", "\"n\":70") + "{\"note\":{\"event\":70,\"text\":\"x\"}}\n",
                loaded)
                .value()
                .notes
        == (NoteTexts{{0, QStringLiteral("x")}}));
    QCOMPARE(loaded.events().size(), 1);
}

void TestTranscriptReader::keepsNotesWithinTheirBounds()
{
    QByteArray text = kHeaderLine;
    for (int number = 1; number <= limits::kNotes + 3; ++number) {
        const QByteArray n = QByteArray::number(number);
        text += callLine("\"n\":1", "\"n\":" + n) + "{\"note\":{\"event\":" + n + ",\"text\":\""
            + QByteArray(limits::kNoteChars + 500, 'x') + "\"}}\n";
    }
    Recording loaded;
    const Result<TranscriptContent> content = loadText(text, loaded);
    QVERIFY(content.ok());
    QCOMPARE(qsizetype(content.value().notes.size()), limits::kNotes);
    QCOMPARE(content.value().notes.begin()->second.size(), limits::kNoteChars);
    QCOMPARE(content.value().skippedCount, 3);
}

void TestTranscriptReader::takesTheLastOfWhatAJournalSaysTwice()
{
    const auto note = [](int number, const QByteArray &words) {
        return "{\"note\":{\"event\":" + QByteArray::number(number) + ",\"text\":\"" + words
            + "\"}}\n";
    };
    const QByteArray text = kHeaderLine + kCloseLine + note(1, "first") + note(1, "second")
        + callLine("\"n\":1", "\"n\":2") + note(2, "gone") + note(2, "");
    Recording crashed;
    const Result<TranscriptContent> content = loadText(text, crashed);
    QVERIFY(content.ok());
    QCOMPARE(content.value().skippedCount, 0);
    QCOMPARE(content.value().notes, (NoteTexts{{0, QStringLiteral("second")}}));
    QVERIFY(!content.value().endedNs);
    Recording ended;
    QCOMPARE(loadText(text + "{\"ended\":{\"t\":77,\"calls\":2}}\n", ended).value().endedNs,
        std::optional<qint64>(77));
}

void TestTranscriptReader::readsSettings()
{
    Recording loaded;
    const Result<TranscriptContent> content = loadText(kHeaderLine
            + "{\"settings\":{\"endpoint\":\"server 2\",\"backlog\":5,\"reply\":\"\\n\"}}\n",
        loaded);
    QVERIFY(content.ok());
    QCOMPARE(content.value().settings.size(), 1);
    const auto &[endpoint, settings] = content.value().settings.constFirst();
    QVERIFY(endpoint == EndpointId::server(2));
    QCOMPARE(settings.value(QLatin1StringView("backlog")).toInt(), 5);
    QCOMPARE(settings.size(), 2);
}

void TestTranscriptReader::saysWhyAFileCannotBeRead()
{
    const QTemporaryDir folder;
    Recording loaded;
    const Result<TranscriptContent> missing
        = loadTranscript(folder.filePath(QStringLiteral("nowhere.jsonl")), loaded);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ENOENT);
    const Result<TranscriptContent> read = loadTranscript(folder.path(), loaded);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, EISDIR);
}

void TestTranscriptReader::stopsWhenCancelled()
{
    Recording loaded;
    TranscriptLoad progress;
    progress.cancelled = true;
    const QByteArray text = kHeaderLine + kCloseLine.repeated(20'000);
    const Result<TranscriptContent> content = loadText(text, loaded, &progress);
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ECANCELED);
    QCOMPARE(progress.bytesTotal, text.size());
    progress.cancelled = false;
    Recording again;
    QVERIFY(loadText(text, again, &progress).ok());
    QCOMPARE(progress.bytesRead, text.size());
}

QTEST_GUILESS_MAIN(TestTranscriptReader)
#include "tst_transcriptreader.moc"
