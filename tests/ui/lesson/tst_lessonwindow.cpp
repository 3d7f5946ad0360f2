#include "core/lesson/lessonfile.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptopening.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/lesson/lessoncard.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/openedview.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace socketscope;

namespace {

struct LessonWindow : WindowFixture
{
    LessonWindow() { window.show(); }

    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    [[nodiscard]] QString told() const
    {
        for (const NoticeBar *bar : window.findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                return bar->findChild<QLabel *>()->text();
        }
        return {};
    }
    [[nodiscard]] LessonCard *card() const
    {
        return window.currentView()->findChild<LessonCard *>();
    }
};

/// A listening socket, with that backlog, as it is read from a file.
QByteArray sessionWith(quint32 backlog)
{
    return R"json({"format":"socketscope-transcript","version":"1.2"}
{"n":1,"t":1,"dur":1,"endpoint":"server","socket":1,"fd":4,"call":"socket","args":{"domain":"AF_INET","type":"SOCK_STREAM"},"result":4,"errno":null}
{"n":2,"t":5,"dur":1,"endpoint":"server","socket":1,"fd":4,"call":"listen","args":{"backlog":)json"
        + QByteArray::number(backlog) + "},\"result\":0,\"errno\":null}\n";
}

const QByteArray kLesson = R"json({"format": "socketscope-lesson", "version": "1.0", "id": "one",
"title": "One", "aim": "Listen", "steps": [{"id": "listen", "title": "Listen", "do": "Listen",
"check": [{"call": "listen", "backlog": 5}]}]})json";

} // namespace

class TestLessonWindow : public QObject
{
    Q_OBJECT

private slots:
    void checksAnOpenedTranscript_data();
    void checksAnOpenedTranscript();
    void keepsTheLessonOfEachTab();
    void refusesABrokenFileInAPlaceOfItsOwn_data();
    void refusesABrokenFileInAPlaceOfItsOwn();
    void showsALessonAsCode();
    void reachesNobodyElseForAProgram();
    void saysThatThereIsNoLessonToShow();
};

void TestLessonWindow::checksAnOpenedTranscript_data()
{
    QTest::addColumn<quint32>("backlog");
    QTest::addColumn<int>("done");
    QTest::newRow("done") << 5U << 1;
    QTest::newRow("with another backlog") << 4U << 0;
}

void TestLessonWindow::checksAnOpenedTranscript()
{
    QFETCH(quint32, backlog);
    QFETCH(int, done);
    LessonWindow fixture;
    const OpenedView *view
        = fixture.window.openTranscript(fixture.write("handed-in.jsonl", sessionWith(backlog)));
    QVERIFY(view);
    QTRY_VERIFY(view->opening().isLoaded());
    fixture.window.startLesson(fixture.write("one.json", kLesson));
    QVERIFY(fixture.card());
    QCOMPARE(fixture.card()->run().checker().doneCount(), done);
    QCOMPARE(fixture.card()->run().insteadText().contains(QStringLiteral("the backlog is 4")),
        done == 0);
}

void TestLessonWindow::keepsTheLessonOfEachTab()
{
    LessonWindow fixture;
    const QString lesson = fixture.write("one.json", kLesson);
    fixture.window.startLesson(lesson); // beside the live session
    const LessonCard *live = fixture.card();
    const OpenedView *view
        = fixture.window.openTranscript(fixture.write("handed-in.jsonl", sessionWith(5)));
    QTRY_VERIFY(view->opening().isLoaded());
    QVERIFY(!fixture.card());
    fixture.window.startLesson(lesson);
    QVERIFY(fixture.card() != live);
    QCOMPARE(live->run().checker().doneCount(), 0);
    QCOMPARE(fixture.card()->run().checker().doneCount(), 1);
}

void TestLessonWindow::refusesABrokenFileInAPlaceOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{\n  \"format\": }")
                             << QStringLiteral("not JSON: at line 2");
    QTest::newRow("a misspelt field")
        << QByteArray(kLesson).replace("backlog", "bakclog") << QStringLiteral("step 1, check 1");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("“broken.json”");
}

void TestLessonWindow::refusesABrokenFileInAPlaceOfItsOwn()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    LessonWindow fixture;
    fixture.window.startLesson(fixture.write("good.json", kLesson));
    const LessonCard *before = fixture.card();
    fixture.window.startLesson(fixture.write("broken.json", text));
    QVERIFY2(fixture.told().contains(says), qPrintable(fixture.told()));
    QVERIFY(fixture.told().contains(QStringLiteral("broken.json")));
    QCOMPARE(fixture.card(), before);
}

void TestLessonWindow::showsALessonAsCode()
{
    LessonWindow fixture;
    fixture.window.startLesson(builtInLessonPath(QStringLiteral("greeting")));
    emit fixture.card()->codeWanted();
    const auto dialog = [&fixture]() -> QDialog * {
        for (QDialog *shown : fixture.window.findChildren<QDialog *>()) {
            if (shown->windowTitle() == QStringLiteral("Lesson as code"))
                return shown;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30000);
    const QString program = dialog()->findChild<QPlainTextEdit *>()->toPlainText();
    for (const char *line : {"listener.listen(5)", "connection, address = listener.accept()",
             "Thank you for connecting !", "client.close()"})
        QVERIFY2(program.contains(QLatin1StringView(line)), line);
    QCOMPARE(fixture.session.recording().events().size(), 0); // it has a session of its own
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

void TestLessonWindow::reachesNobodyElseForAProgram()
{
    LessonWindow fixture;
    const QByteArray script
        = R"json("play": [{"do": "connect", "host": "example.org"}], "steps")json";
    fixture.window.startLesson(
        fixture.write("far.json", QByteArray(kLesson).replace("\"steps\"", script)));
    QVERIFY(fixture.card());
    emit fixture.card()->codeWanted();
    QVERIFY2(fixture.told().contains(QStringLiteral("example.org")), qPrintable(fixture.told()));
}

void TestLessonWindow::saysThatThereIsNoLessonToShow()
{
    LessonWindow fixture;
    for (QAction *action : fixture.window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Lesson as &code…"))
            action->trigger();
    }
    QVERIFY(fixture.told().contains(QStringLiteral("Choose a lesson first")));
}

QTEST_MAIN(TestLessonWindow)
#include "tst_lessonwindow.moc"
