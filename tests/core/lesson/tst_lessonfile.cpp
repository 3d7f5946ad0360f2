#include "core/lesson/lessonfile.h"

#include "core/lesson/playreach.h"
#include "core/support/limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace socketscope;

class TestLessonFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryBuiltInLesson_data();
    void readsEveryBuiltInLesson();
    void speaksEveryLanguageOfTheProgram_data();
    void speaksEveryLanguageOfTheProgram();
    void refusesWhatIsCutShort();
    void knowsWhetherAScriptStaysOnThisComputer_data();
    void knowsWhetherAScriptStaysOnThisComputer();
    void tellsWhatIsWrongAndWhere_data();
    void tellsWhatIsWrongAndWhere();
    void tellsWhatIsWrongInAPlayScript_data();
    void tellsWhatIsWrongInAPlayScript();
    void holdsItsBounds_data();
    void holdsItsBounds();
    void tellsTheLineThatIsNoJson();
    void findsBuiltInLessonsByIdAndNumber();
};

namespace {

const QByteArray kSmall = R"({"format": "socketscope-lesson", "version": "1.0", "id": "small",
"title": "Small", "aim": {"en": "An aim", "de": "Ein Ziel"},
"steps": [{"id": "one", "title": "One", "do": "Do it", "check": [{"call": "listen", "backlog": 5}]}]})";

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The small lesson with one part of its text replaced.
QByteArray smallWith(const char *part, const QByteArray &replacement)
{
    return QByteArray(kSmall).replace(part, replacement);
}

QByteArray labCall(const QByteArray &call)
{
    return "{\"do\": \"lab\", \"call\": \"" + call + "\"}";
}

QString problemOf(const QByteArray &json)
{
    const Result<Lesson> lesson = readLesson(json);
    return lesson ? QString() : lesson.error().message;
}

void addBuiltInRows()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = builtInLessonPaths();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

/// Adds each text of a lesson that has no translation.
void gatherUntranslated(const QJsonValue &value, const QString &place, QStringList &missing)
{
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("en"))) {
        for (const char *language : {"de", "hi"}) {
            if (!object.contains(QLatin1String(language)))
                missing.append(place + QLatin1Char(' ') + QLatin1String(language));
        }
    }
    for (auto part = object.begin(); part != object.end(); ++part)
        gatherUntranslated(part.value(), place + QLatin1Char('/') + part.key(), missing);
    const QJsonArray list = value.toArray();
    for (qsizetype index = 0; index < list.size(); ++index)
        gatherUntranslated(list.at(index), place + QStringLiteral("/%1").arg(index), missing);
}

} // namespace

void TestLessonFile::readsEveryBuiltInLesson_data()
{
    addBuiltInRows();
}

void TestLessonFile::readsEveryBuiltInLesson()
{
    QFETCH(QString, path);
    const Result<Lesson> lesson = loadLesson(path);
    QVERIFY2(lesson.ok(), lesson ? "" : qPrintable(lesson.error().message));
    QVERIFY(path.endsWith(QStringLiteral("-%1.json").arg(lesson.value().id)));
    QVERIFY(!lesson.value().theory.isEmpty());
    QVERIFY(!lesson.value().questions.isEmpty());
    QVERIFY(!lesson.value().sources.isEmpty());
    for (const LessonStep &step : lesson.value().steps) {
        for (const LessonText *text : {&step.what, &step.why, &step.hint, &step.seen})
            QVERIFY2(!text->isEmpty(), qPrintable(step.id));
    }
}

void TestLessonFile::speaksEveryLanguageOfTheProgram_data()
{
    addBuiltInRows();
}

void TestLessonFile::speaksEveryLanguageOfTheProgram()
{
    QFETCH(QString, path);
    QStringList missing;
    gatherUntranslated(QJsonDocument::fromJson(fileOf(path)).object(), {}, missing);
    QCOMPARE(missing, QStringList());
}

void TestLessonFile::refusesWhatIsCutShort()
{
    const QByteArray whole = fileOf(builtInLessonPaths().constFirst()).trimmed();
    QVERIFY(readLesson(whole).ok());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<Lesson> lesson = readLesson(whole.first(length));
        QVERIFY2(!lesson.ok(), qPrintable(QString::number(length)));
        QVERIFY(!lesson.error().message.isEmpty());
    }
}

void TestLessonFile::knowsWhetherAScriptStaysOnThisComputer_data()
{
    QTest::addColumn<QByteArray>("play");
    QTest::addColumn<QString>("beyond");
    const auto row = [](const char *name, const QByteArray &play, const char *beyond = "") {
        QTest::newRow(name) << play << QString::fromLatin1(beyond);
    };
    row("what is usual", R"({"do": "startServer"}, {"do": "connect"})");
    row("localhost", R"({"do": "connect", "host": "localhost"})");
    row("IPv6", R"({"do": "connect", "host": "::1"})");
    row("an address that nobody has", R"({"do": "connect", "host": "192.0.2.1"})");
    row("a Unix socket", R"({"do": "connect", "protocol": "unix", "host": "/run/x"})");
    row("a name", R"({"do": "connect", "host": "example.org"})", "example.org");
    row("an address", R"({"do": "startServer"}, {"do": "connect", "host": "10.0.0.1"})",
        "10.0.0.1");
    row("every address", R"({"do": "startServer", "address": "0.0.0.0"})", "0.0.0.0");
    const QByteArray socket = labCall("s = socket(AF_INET, SOCK_STREAM)") + ", ";
    row("a lab call", socket + labCall("connect(s, 127.0.0.1:80)"));
    row("a lab call to others", socket + labCall("connect(s, 10.0.0.1:80)"), "10.0.0.1");
}

void TestLessonFile::knowsWhetherAScriptStaysOnThisComputer()
{
    QFETCH(QByteArray, play);
    QFETCH(QString, beyond);
    const Result<Lesson> lesson
        = readLesson(smallWith("\"steps\"", "\"play\": [" + play + "], \"steps\""));
    QVERIFY2(lesson.ok(), lesson ? "" : qPrintable(lesson.error().message));
    QCOMPARE(hostBeyondThisComputer(lesson.value()), beyond);
}

void TestLessonFile::tellsWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const QByteArray &json, const QStringList &says) {
        QTest::newRow(name) << json << says;
    };
    const QString one = QStringLiteral("step 1");
    const QString check = QStringLiteral("step 1, check 1");
    row("no object", "[]", {QStringLiteral("an object")});
    row("another format", smallWith("socketscope-lesson", "other"), {QStringLiteral("format")});
    row("a newer version", smallWith("1.0", "2.0"), {QStringLiteral("version")});
    row("no steps", smallWith("\"steps\": [", "\"steps\": [], \"x\": ["),
        {QStringLiteral("steps")});
    row("a missing text", smallWith("\"do\": \"Do it\", ", {}), {one, QStringLiteral("“do”")});
    row("a text that is a number", smallWith("\"Do it\"", "5"), {one, QStringLiteral("“do”")});
    row("a misspelt field", smallWith("backlog", "bakclog"),
        {check, QStringLiteral("bakclog"), QStringLiteral("backlog")});
    row("a call nobody knows", smallWith("\"listen\"", "\"lisen\""),
        {check, QStringLiteral("“call”"), QStringLiteral("lisen")});
    row("a number that is a text", smallWith(": 5", ": \"five\""),
        {check, QStringLiteral("“backlog”"), QStringLiteral("“five”")});
    row("half a number", smallWith(": 5", ": 5.5"), {check, QStringLiteral("5.5")});
    row("a range upside down", smallWith(": 5", ": {\"least\": 5, \"most\": 4}"), {check});
    row("a range that ends elsewhere", smallWith(": 5", ": {\"from\": 5}"), {check});
    row("a check of nothing", smallWith("\"call\": \"listen\", \"backlog\": 5", {}),
        {check, QStringLiteral("“call”")});
    row("a port beyond", smallWith("\"backlog\": 5", "\"port\": 65536"),
        {check, QStringLiteral("65536")});
    row("an errno nobody knows", smallWith("\"backlog\": 5", "\"error\": \"EWRONG\""),
        {check, QStringLiteral("EWRONG")});
    row("data of another kind", smallWith("\"backlog\": 5", "\"data\": {\"begins\": \"x\"}"),
        {check, QStringLiteral("“data”")});
    row("no language", smallWith("\"de\"", "\"Deutsch\""), {QStringLiteral("“aim”")});
    row("a text that acts on a terminal", smallWith("Do it", "Do \\u001b[2J it"),
        {one, QStringLiteral("cannot be shown")});
    row("a text that turns around", smallWith("Do it", "Do \\u202e it"),
        {one, QStringLiteral("cannot be shown")});
    row("two steps of one id", smallWith("\"steps\": [", R"("steps": [{"id": "one", "title": "t",
        "do": "d", "check": [{"call": "close"}]}, )"),
        {QStringLiteral("step 2"), QStringLiteral("one")});
    row("a play that waits for no step",
        smallWith("\"steps\"", R"("play": [{"do": "startServer", "until": "two"}], "steps")"),
        {QStringLiteral("play 1"), QStringLiteral("“until”")});
    row("a play without a socket", smallWith("\"steps\"", R"("play": [{"do": "close"}], "steps")"),
        {QStringLiteral("play 1"), QStringLiteral("“socket”")});
    row("a play of no known act",
        smallWith("\"steps\"", R"("play": [{"do": "explode", "socket": "x"}], "steps")"),
        {QStringLiteral("play 1"), QStringLiteral("startServer")});
}

void TestLessonFile::tellsWhatIsWrongInAPlayScript_data()
{
    QTest::addColumn<QByteArray>("play");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const QByteArray &play, const QStringList &says) {
        QTest::newRow(name) << play << says;
    };
    const QString first = QStringLiteral("play 1");
    const QString second = QStringLiteral("play 2");
    row("a protocol nobody speaks", R"({"do": "startServer", "protocol": "sctp"})",
        {first, QStringLiteral("“protocol”"), QStringLiteral("sctp"),
            QStringLiteral("unix-seqpacket")});
    row("an option nobody knows", R"({"do": "connect", "options": ["SO_WISH=1"]})",
        {first, QStringLiteral("SO_WISH")});
    row("a path that is none", R"({"do": "connect", "protocol": "unix", "host": "run/x"})",
        {first, QStringLiteral("run/x")});
    row("a path that is too long",
        R"({"do": "startServer", "protocol": "unix", "address": "/)" + QByteArray(120, 'x')
            + R"("})",
        {first, QStringLiteral("107")});
    row("a Unix socket with a port",
        R"({"do": "startServer", "protocol": "unix", "address": "@x", "port": 80})",
        {first, QStringLiteral("has no port")});
    row("a Unix socket without a path", R"({"do": "startServer", "protocol": "unix-dgram"})",
        {first, QStringLiteral("“address”")});
    row("a name that nothing gives", R"({"do": "startServer"}, {"do": "connect", "to": "it"})",
        {second, QStringLiteral("“it”")});
    row("a lab call without its call", R"({"do": "lab"})", {first, QStringLiteral("“call”")});
    row("a lab call that is none", R"({"do": "lab", "call": "listen s 5"})",
        {first, QStringLiteral("listen(s, 5)")});
    row("a lab call of no name", labCall("lisen(s, 5)"), {first, QStringLiteral("lisen")});
    row("a lab call with too much", labCall("s = socket(AF_INET, SOCK_STREAM, 0, 0)"),
        {first, QStringLiteral("more arguments")});
    row("a lab call of no socket",
        labCall("s = socket(AF_INET, SOCK_STREAM)") + ", " + labCall("connect(s, name(t))"),
        {second, QStringLiteral("“t”")});
    row("a lab call with a field of others",
        labCall("s = socket(AF_INET, SOCK_STREAM)").replace("}", ", \"port\": 5}"),
        {first, QStringLiteral("“port”")});
}

void TestLessonFile::tellsWhatIsWrongInAPlayScript()
{
    QFETCH(QByteArray, play);
    QFETCH(QStringList, says);
    const QString problem
        = problemOf(smallWith("\"steps\"", "\"play\": [" + play + "], \"steps\""));
    QVERIFY(!problem.isEmpty());
    for (const QString &part : says)
        QVERIFY2(problem.contains(part), qPrintable(problem));
}

void TestLessonFile::tellsWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, says);
    const QString problem = problemOf(json);
    QVERIFY(!problem.isEmpty());
    for (const QString &part : says)
        QVERIFY2(problem.contains(part), qPrintable(problem));
}

void TestLessonFile::holdsItsBounds_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto repeated = [](const QByteArray &part, qsizetype times) {
        return QByteArrayList(times, part).join(", ");
    };
    QTest::newRow("bytes") << QByteArray(limits::kLessonBytes + 1, ' ');
    QTest::newRow("brackets") << QByteArray(100'000, '[');
    QTest::newRow("a long text") << smallWith(
        "Do it", QByteArray(limits::kLessonTextChars + 1, 'x'));
    QTest::newRow("a long name") << smallWith(
        "\"one\"", '"' + QByteArray(limits::kLessonNameChars + 1, 'x') + '"');
    QTest::newRow("checks") << smallWith("{\"call\": \"listen\", \"backlog\": 5}",
        repeated(R"({"call": "listen"})", limits::kLessonConditions + 1));
    QTest::newRow("times") << smallWith("\"backlog\": 5", "\"times\": 21");
    QTest::newRow("commands") << smallWith("\"steps\"",
        "\"play\": [" + repeated(R"({"do": "startServer"})", limits::kLessonCommands + 1)
            + "], \"steps\"");
    QTest::newRow("words") << smallWith(
        "\"listen\"", '[' + repeated("\"listen\"", limits::kLessonWords + 1) + ']');
    QByteArrayList names;
    for (qsizetype index = 0; index <= limits::kLessonNames; ++index)
        names.append(R"({"do": "startServer", "until": {"call": "listen", "socket": "s)"
            + QByteArray::number(index) + "\"}}");
    QTest::newRow("names") << smallWith(
        "\"steps\"", "\"play\": [" + names.join(", ") + "], \"steps\"");
}

void TestLessonFile::holdsItsBounds()
{
    QFETCH(QByteArray, json);
    QVERIFY(!problemOf(json).isEmpty());
}

void TestLessonFile::tellsTheLineThatIsNoJson()
{
    const QString problem = problemOf("{\n\n  \"format\": }");
    QVERIFY2(problem.contains(QStringLiteral("line 3")), qPrintable(problem));
}

void TestLessonFile::findsBuiltInLessonsByIdAndNumber()
{
    QCOMPARE(builtInLessonPath(QStringLiteral("1")), builtInLessonPath(QStringLiteral("greeting")));
    QVERIFY(!builtInLessonPath(QStringLiteral("greeting")).isEmpty());
    QVERIFY(builtInLessonPath(QStringLiteral("0")).isEmpty());
    QVERIFY(builtInLessonPath(QStringLiteral("none")).isEmpty());
}

QTEST_GUILESS_MAIN(TestLessonFile)
#include "tst_lessonfile.moc"
