#include "tests/ui/window/windowfixture.h"
#include "ui/panes/callspane.h"
#include "ui/panes/callstable.h"
#include "ui/panes/filterbar.h"
#include "ui/session/selection.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/transcriptsaving.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

struct SavingFixture : WindowFixture
{
    SavingFixture()
    {
        recordExperiment(session.mutableRecording(), 1'000'000'000);
        follower.catchUp();
        window.show();
    }

    [[nodiscard]] QAction *entry() const
    {
        for (QAction *action : window.menuBar()->actions().constFirst()->menu()->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R))
                return action;
        }
        return nullptr;
    }
    /// Asks for the file as the menu does, and answers the dialog; its title.
    QString saveTo(const QString &fileName)
    {
        const QSignalSpy saved(&view.saving(), &TranscriptSaving::saved);
        entry()->trigger();
        auto *dialog = view.findChild<QFileDialog *>();
        if (!dialog)
            return {};
        const QString title = dialog->windowTitle();
        dialog->selectFile(fileName);
        static_cast<QDialog *>(dialog)->accept();
        return QTest::qWaitFor([&saved] { return saved.count() == 1; }) ? title : QString();
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    /// Chooses that many rows from this one on, by keyboard.
    void choose(int row, int count)
    {
        view.selection().setEvent(row, 0);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(view.calls().table(), Qt::Key_Down, Qt::ShiftModifier);
    }

    SessionView &view = window.live();
};

QList<QByteArray> linesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                          : QList<QByteArray>();
}

} // namespace

class TestSavingParts : public QObject
{
    Q_OBJECT

private slots:
    void savesTheChosenCallsAlone();
    void savesThemAsATable();
    void savesWhatWasChosenBeforeTheFilterChanged();
    void offersNothingWithoutAChoice();
};

void TestSavingParts::savesTheChosenCallsAlone()
{
    SavingFixture fixture;
    fixture.choose(2, 3);
    const QString path = fixture.path("part.jsonl");
    QCOMPARE(fixture.saveTo(path), QStringLiteral("Save 3 selected call(s)"));
    QList<int> numbers;
    for (const QByteArray &line : linesOf(path)) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(QStringLiteral("call")))
            numbers.append(object.value(QStringLiteral("n")).toInt());
    }
    QCOMPARE(numbers, (QList<int>{3, 4, 5}));
    QCOMPARE(fixture.view.saving().fileName(), QString()); // the session is as unsaved as it was
}

void TestSavingParts::savesThemAsATable()
{
    SavingFixture fixture;
    fixture.view.calls().table()->selectAll();
    const QString path = fixture.path("part.csv");
    QVERIFY(!fixture.saveTo(path).isEmpty());
    QCOMPARE(linesOf(path).size(), fixture.follower.eventCount() + 1);
}

void TestSavingParts::savesWhatWasChosenBeforeTheFilterChanged()
{
    SavingFixture fixture;
    fixture.view.filterBar().setText(QStringLiteral("call:listen"));
    QTRY_COMPARE(fixture.view.calls().table()->model()->rowCount(), 1);
    fixture.view.calls().table()->selectAll();
    fixture.entry()->trigger();
    auto *dialog = fixture.view.findChild<QFileDialog *>();
    QVERIFY(dialog);
    fixture.view.filterBar().setText({});
    QTRY_VERIFY(fixture.view.calls().table()->model()->rowCount() > 1);
    const QString path = fixture.path("part.csv");
    const QSignalSpy saved(&fixture.view.saving(), &TranscriptSaving::saved);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(saved.count(), 1);
    const QList<QByteArray> lines = linesOf(path);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(1).contains("listen"), lines.at(1).constData());
}

void TestSavingParts::offersNothingWithoutAChoice()
{
    SavingFixture fixture;
    QVERIFY(!fixture.entry()->isEnabled());
    fixture.choose(0, 2);
    QVERIFY(fixture.entry()->isEnabled());
    fixture.view.selection().setEvent(-1, 0);
    QVERIFY(!fixture.entry()->isEnabled());
}

QTEST_MAIN(TestSavingParts)
#include "tst_savingparts.moc"
