#include "core/replay/player.h"
#include "core/transcript/transcriptopening.h"
#include "tests/support/samesession.h"
#include "tests/support/transcripttext.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/panes/callspane.h"
#include "ui/panes/callstable.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/openedview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/window/menus/standinmenu.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace socketscope;

namespace {

struct OpeningFixture : WindowFixture
{
    OpeningFixture() { window.show(); }

    QString write(const QByteArray &text, const char *name = "talk.jsonl") const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    /// The session of the file once it is there; null if that does not come.
    OpenedView *open(const QString &path)
    {
        OpenedView *view = window.openTranscript(path);
        const bool isThere = QTest::qWaitFor([&] { return view->opening().isLoaded(); });
        return isThere ? view : nullptr;
    }
    [[nodiscard]] QString told() const
    {
        for (const NoticeBar *bar : window.findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                return bar->findChild<QLabel *>()->text();
        }
        return {};
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
    }

    QTabWidget &tabs = *window.findChild<QTabWidget *>();
};

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void showsATranscriptReadOnly();
    void saysWhyNoCallIsThere();
    void keepsTheLiveSessionOpen();
    void opensAFileOnlyOnce();
    void opensWhatIsDropped();
    void savesNotesBackIntoTheFile();
    void asksWhereToSaveWhatIsNotAllOfTheFile_data();
    void asksWhereToSaveWhatIsNotAllOfTheFile();
    void saysWhyAFileCannotBeOpened();
    void showsAnyPageAsATab();
};

void TestOpening::showsATranscriptReadOnly()
{
    OpeningFixture fixture;
    const RandomSession session(3, 200);
    const QString path = fixture.write(transcriptOf(session), "a & b.jsonl");
    OpenedView *view = fixture.open(path);
    QVERIFY(view);
    QCOMPARE(fixture.window.currentView(), view);
    compareRecordings(session.recording, view->follower().recording());
    QVERIFY(view->notes().texts() == session.notes);
    QVERIFY(!view->hasUnsaved());
    QCOMPARE(fixture.tabs.tabText(1), QStringLiteral("a && b.jsonl"));
    QVERIFY(fixture.window.windowTitle().startsWith(QStringLiteral("a & b.jsonl[*]")));
    for (const QPlainTextEdit *edit : view->findChildren<QPlainTextEdit *>())
        QVERIFY2(edit->accessibleName() != QStringLiteral("Message"), "nothing to write with");
    for (const QPushButton *button : view->findChildren<QPushButton *>())
        QVERIFY2(!button->text().contains(QStringLiteral("server")), qPrintable(button->text()));
    QStringList enabled;
    for (const QAction *menu : fixture.window.menuBar()->actions()) {
        if (menu->isVisible() && !isStandIn(*menu->menu()))
            enabled.append(menu->text());
    }
    QCOMPARE(enabled.join(u' '), QStringLiteral("&File &Edit &View &Playback Less&ons &Help"));
}

void TestOpening::saysWhyNoCallIsThere()
{
    OpeningFixture fixture;
    const auto said = [](const OpenedView &view) {
        return view.calls().table()->accessibleDescription();
    };
    const OpenedView *empty = fixture.open(fixture.write(kHeaderLine, "empty.jsonl"));
    QVERIFY(empty);
    QCOMPARE(said(*empty), QStringLiteral("The file holds no calls"));
    const OpenedView *view = fixture.open(fixture.write(kHeaderLine + kCloseLine));
    QVERIFY(view);
    QCOMPARE(said(*view), QString());
    view->player().goToStart();
    QTRY_VERIFY2(said(*view).startsWith(QStringLiteral("This is before")), qPrintable(said(*view)));
    view->player().goToEnd();
    QTRY_COMPARE(said(*view), QString());
    QVERIFY(fixture.window.live().calls().table()->accessibleDescription().contains(
        QStringLiteral("Start server")));
}

void TestOpening::keepsTheLiveSessionOpen()
{
    OpeningFixture fixture;
    QVERIFY(fixture.open(fixture.write(kHeaderLine + kCloseLine)));
    QVERIFY(!fixture.tabs.tabBar()->tabButton(0, QTabBar::RightSide));
    QVERIFY(fixture.tabs.tabBar()->tabButton(1, QTabBar::RightSide));
    fixture.window.closeTab(&fixture.window.live());
    QCOMPARE(fixture.tabs.count(), 2);
    fixture.window.closeTab(fixture.tabs.widget(1));
    QCOMPARE(fixture.tabs.count(), 1);
    QCOMPARE(fixture.window.currentView(), &fixture.window.live());
    QVERIFY(fixture.window.windowTitle().startsWith(QStringLiteral("New session")));
}

void TestOpening::opensAFileOnlyOnce()
{
    OpeningFixture fixture;
    const QString path = fixture.write(kHeaderLine + kCloseLine);
    const QString other = fixture.folder.filePath(QStringLiteral("other.jsonl"));
    QVERIFY(QFile::link(path, other));
    OpenedView *view = fixture.open(path);
    fixture.tabs.setCurrentIndex(0);
    QCOMPARE(fixture.window.openTranscript(other), view);
    QCOMPARE(fixture.window.currentView(), view);
    QCOMPARE(fixture.tabs.count(), 2);
}

void TestOpening::opensWhatIsDropped()
{
    OpeningFixture fixture;
    fixture.drop(
        {fixture.write(kHeaderLine, "one.jsonl"), fixture.write(kHeaderLine, "two.jsonl")});
    QCOMPARE(fixture.tabs.count(), 3);
    QCOMPARE(fixture.tabs.currentIndex(), 1);
}

void TestOpening::savesNotesBackIntoTheFile()
{
    OpeningFixture fixture;
    const RandomSession session(4, 100);
    const QByteArray header = "{\"format\":\"socketscope-transcript\",\"version\":\"1.0\","
                              "\"program\":\"Other 9\",\"started\":\"2020-02-29T12:00:00.125Z\","
                              "\"host\":\"lab\",\"system\":\"BSD\"}\n";
    QByteArray text = transcriptOf(session);
    text.replace(0, text.indexOf('\n') + 1, header);
    const QString path = fixture.write(text + "{\"ended\":{\"t\":7,\"calls\":100}}\n");
    OpenedView *view = fixture.open(path);
    QVERIFY(view);
    QVERIFY(view->notes().set(0, QStringLiteral("a note of mine")));
    QVERIFY(view->hasUnsaved());
    QVERIFY(fixture.tabs.tabText(1).endsWith(u'*'));
    view->saving().save();
    QTRY_VERIFY(!view->hasUnsaved());
    QCOMPARE(fixture.tabs.tabText(1), QStringLiteral("talk.jsonl"));

    Recording again;
    const Result<TranscriptContent> read = loadTranscript(path, again);
    QVERIFY(read.ok());
    compareRecordings(view->follower().recording(), again);
    QVERIFY(read.value().settings == session.settings);
    QCOMPARE(read.value().notes.at(0), QStringLiteral("a note of mine"));
    QCOMPARE(read.value().endedNs, 7);
    QCOMPARE(read.value().header.program, QStringLiteral("Other 9"));
    QCOMPARE(read.value().header.host, QStringLiteral("lab"));
    QCOMPARE(read.value().header.started.toMSecsSinceEpoch(),
        view->opening().content()->header.started.toMSecsSinceEpoch());
}

void TestOpening::asksWhereToSaveWhatIsNotAllOfTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWhole");
    const QByteArray whole = kHeaderLine + kCloseLine;
    QTest::newRow("all of it") << whole << QStringLiteral("a.jsonl") << true;
    QTest::newRow("an end that is torn") << whole + "{\"n\":2" << QStringLiteral("a.jsonl") << true;
    QTest::newRow("a line that is wrong") << whole + "{]\n" << QStringLiteral("a.jsonl") << false;
    QTest::newRow("another format's name") << whole << QStringLiteral("a.csv") << false;
}

void TestOpening::asksWhereToSaveWhatIsNotAllOfTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    OpeningFixture fixture;
    OpenedView *view = fixture.open(fixture.write(text, qPrintable(name)));
    QVERIFY(view);
    QTEST(!view->saving().fileName().isEmpty(), "isWhole");
    QCOMPARE(view->title(), name);
}

void TestOpening::saysWhyAFileCannotBeOpened()
{
    OpeningFixture fixture;
    const QString path = fixture.write("hello there\n");
    fixture.window.openTranscript(path);
    QTRY_VERIFY2(fixture.told().contains(path), qPrintable(fixture.told()));
    QCOMPARE(fixture.tabs.count(), 1);
}

void TestOpening::showsAnyPageAsATab()
{
    OpeningFixture fixture;
    auto *page = new QWidget;
    fixture.window.addTab(page, QStringLiteral("a & b"), QStringLiteral("<b>what</b>"));
    QVERIFY(!fixture.window.currentView());
    QCOMPARE(fixture.tabs.currentWidget(), page);
    QCOMPARE(fixture.window.windowTitle(), QStringLiteral("a & b[*] — Socketscope"));
    QVERIFY(!fixture.tabs.tabToolTip(1).contains(QStringLiteral("<b>")));
    fixture.window.closeTab(page);
    QCOMPARE(fixture.window.currentView(), &fixture.window.live());
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
