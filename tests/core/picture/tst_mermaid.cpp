#include "core/picture/mermaid.h"
#include "core/support/limits.h"
#include "tests/core/timeline/scene.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestMermaid : public QObject
{
    Q_OBJECT

private slots:
    void writesByNumberWhatMermaidReads_data();
    void writesByNumberWhatMermaidReads();
    void hasNoLinesWithoutACall();
    void tellsTheExperiment();
    void foreignBytesCannotBreakOut();
    void showsNotesAndFailures();
    void saysWhenItWasCut();

private:
    [[nodiscard]] static QString diagramOf(Scene &scene, const NoteTexts &notes = {});
};

namespace {

/// A strict reader of the part of the language that we write: the lines that are none of it.
QStringList foreignLines(const QString &diagram)
{
    static const QString kText = QStringLiteral("(?:[^#;:<>{}%`\\\\@$&|~^\\x00-\\x1f]|#\\d+;)*");
    static const QRegularExpression kLine(
        QStringLiteral("^(?:sequenceDiagram|    accTitle: TEXT|    participant s\\d+ as TEXT"
                       "|    s\\d+--?>>s\\d+: TEXT|    Note over s\\d+(?:,s\\d+)?: TEXT)$")
            .replace(QLatin1StringView("TEXT"), kText));
    QStringList foreign;
    for (const QString &line : diagram.split(u'\n', Qt::SkipEmptyParts)) {
        if (!kLine.match(line).hasMatch())
            foreign.append(line);
    }
    return foreign;
}

} // namespace

QString TestMermaid::diagramOf(Scene &scene, const NoteTexts &notes)
{
    scene.follow();
    DiagramRequest request{scene.recording, scene.streams, scene.order, {}, 0,
        scene.order.size() - 1, notes, QStringLiteral("Session")};
    for (const LaneRow &row : scene.list.rows()) {
        if (!row.isHeading())
            request.participants.push_back(
                {row.socketId, QStringLiteral("socket %1").arg(row.socketId)});
    }
    return mermaidDiagram(request);
}

void TestMermaid::writesByNumberWhatMermaidReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("letters of any script")
        << QStringLiteral("Hello, ä नमस्ते!") << QStringLiteral("Hello, ä नमस्ते!");
    QTest::newRow("an entity") << QStringLiteral("#59;") << QStringLiteral("#35;59#59;");
    QTest::newRow("the end of a statement") << QStringLiteral("a;b") << QStringLiteral("a#59;b");
    QTest::newRow("the end of a line") << QStringLiteral("a\nb") << QStringLiteral("a\u240ab");
    QTest::newRow("a colon") << QStringLiteral("a:b") << QStringLiteral("a#58;b");
    QTest::newRow("a tag") << QStringLiteral("<br/>") << QStringLiteral("#60;br/#62;");
    QTest::newRow("a directive") << QStringLiteral("%%{init}")
                                 << QStringLiteral("#37;#37;#123;init#125;");
    QTest::newRow("a closing word")
        << QStringLiteral("the end, my friend") << QStringLiteral("the #101;nd, my friend");
    QTest::newRow("a turned direction")
        << QStringLiteral("\u202e") << QStringLiteral("#10216;U+202E#10217;");
}

void TestMermaid::writesByNumberWhatMermaidReads()
{
    QFETCH(QString, text);
    QTEST(mermaidText(text), "written");
}

void TestMermaid::hasNoLinesWithoutACall()
{
    Scene scene;
    QCOMPARE(diagramOf(scene), QStringLiteral("sequenceDiagram\n    accTitle: Session\n"));
}

void TestMermaid::tellsTheExperiment()
{
    Scene scene;
    recordExperiment(scene.recording);
    const QString diagram = diagramOf(scene);
    QCOMPARE(foreignLines(diagram), QStringList());
    for (const char *line :
        {"    participant s1 as socket 1\n", "    Note over s1: bind(4, 127.0.0.1#58;12345)\n",
            "    s2->>s1: connect(5, 127.0.0.1#58;12345)\n",
            "    s3->>s2: send #35;9 → recv #35;10, 22 byte(s) \"Welcome to the server!\"\n",
            "    s2->>s3: send #35;11 → recv #35;12, 34 byte(s) \"Hello, Server! This is the "
            "client.\"\n",
            "    Note over s2: close(5)\n"})
        QVERIFY2(diagram.contains(QString::fromUtf8(line)), qPrintable(diagram));
    QVERIFY(diagram.contains(QRegularExpression(QStringLiteral("\n    s1-->>s3: accept"))));
    QVERIFY(!diagram.contains(QLatin1StringView("setsockopt")));
}

void TestMermaid::foreignBytesCannotBreakOut()
{
    Scene scene;
    recordExperiment(scene.recording);
    HandmadeLog log(scene.recording);
    log.on(EndpointId::client(1), 2, 5)
        .send(3'000'000, "x\n    end\nloop for ever; %%{init: {}}%% s1->>s2: <b>\x1b[31m\xff");
    QCOMPARE(foreignLines(diagramOf(scene)), QStringList());
}

void TestMermaid::showsNotesAndFailures()
{
    Scene scene;
    HandmadeLog log(scene.recording);
    log.on(EndpointId::client(1), 1, 5);
    log.call(Call::Connect, 60'000, -1, log.address("127.0.0.1", 9));
    const QString diagram = diagramOf(scene, {{0, QStringLiteral("nobody\nlistens;")}});
    QCOMPARE(foreignLines(diagram), QStringList());
    QVERIFY2(
        diagram.contains(QStringLiteral("connect(5, 127.0.0.1#58;9) = -1")), qPrintable(diagram));
    QVERIFY(diagram.contains(QStringLiteral("Note over s1: ⚑ nobody / listens#59;")));
}

void TestMermaid::saysWhenItWasCut()
{
    Scene scene;
    HandmadeLog log(scene.recording);
    log.on(EndpointId::client(1), 1, 5);
    for (int i = 0; i < 1000; ++i)
        log.send(i * 1000, "again and again");
    const QString diagram = diagramOf(scene);
    QVERIFY(diagram.count(u'\n') <= limits::kDiagramLines + 4);
    QVERIFY(diagram.toUtf8().size() < 50'000); // what Mermaid takes, unless told otherwise
    QCOMPARE(foreignLines(diagram), QStringList());
    QVERIFY(diagram.contains(QRegularExpression(QStringLiteral("Cut here#58; \\d+ call"))));
}

QTEST_GUILESS_MAIN(TestMermaid)
#include "tst_mermaid.moc"
