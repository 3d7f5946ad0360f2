#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "tests/ui/drawnsession.h"
#include "ui/models/callsmodel.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/noteedit.h"
#include "ui/session/selection.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

/// Notes where they are written and shown: in the details and in the rows.
class TestNoteField : public QObject
{
    Q_OBJECT

private slots:
    void thereIsNoFieldWithoutANote();
    void keepsEveryLetterAsItIsTyped();
    void escapeTakesBack();
    void anEmptiedNoteIsGone();
    void keepsTheNoteOfTheCallThatWasLeft();
    void cutsWhatIsTooLong();
    void rowsTellTheirNotes();
};

namespace {

struct Fixture
{
    HandmadeLog log;
    LogFollower follower{log.recording};
    Selection selection;
    Notes notes;
    DetailsPane pane{follower, selection};
    NoteEdit *edit = nullptr; ///< made with the first call that is shown

    Fixture()
    {
        recordDrawnSession(log);
        follower.catchUp();
        pane.setNotes(&notes);
        pane.show();
        pane.activateWindow();
        select(1);
        edit = pane.findChild<NoteEdit *>();
    }
    void select(qsizetype event)
    {
        selection.setEvent(event, log.recording.events().at(event).socketId);
    }
    void write(const QString &text)
    {
        pane.writeNote();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, text);
    }
};

} // namespace

void TestNoteField::thereIsNoFieldWithoutANote()
{
    Fixture fixture;
    QVERIFY(!fixture.edit->isVisible());
    fixture.notes.set(1, QStringLiteral("text"));
    QVERIFY(fixture.edit->isVisible());
    QVERIFY(fixture.pane.text().contains(QStringLiteral("Note: text")));
    fixture.select(2);
    QVERIFY(!fixture.edit->isVisible());
    QVERIFY(!fixture.pane.text().contains(QStringLiteral("Note:")));
}

void TestNoteField::keepsEveryLetterAsItIsTyped()
{
    Fixture fixture;
    fixture.write(QStringLiteral("why?"));
    QCOMPARE(fixture.notes.text(1), QStringLiteral("why?"));
    QTest::keyClick(fixture.edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!fixture.edit->hasFocus());
    QCOMPARE(fixture.notes.text(1), QStringLiteral("why?"));
    QVERIFY(fixture.edit->isVisible());
}

void TestNoteField::escapeTakesBack()
{
    Fixture fixture;
    fixture.notes.set(1, QStringLiteral("before"));
    fixture.write(QStringLiteral(" and after"));
    QCOMPARE(fixture.notes.text(1), QStringLiteral("before and after"));
    QTest::keyClick(fixture.edit, Qt::Key_Escape);
    QCOMPARE(fixture.notes.text(1), QStringLiteral("before"));
    QVERIFY(!fixture.edit->hasFocus());
}

void TestNoteField::anEmptiedNoteIsGone()
{
    Fixture fixture;
    fixture.write(QStringLiteral("x"));
    QTest::keyClick(fixture.edit, Qt::Key_Backspace);
    QVERIFY(!fixture.notes.has(1));
    QTest::keyClick(fixture.edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!fixture.edit->isVisible());
}

void TestNoteField::keepsTheNoteOfTheCallThatWasLeft()
{
    Fixture fixture;
    fixture.write(QStringLiteral("first"));
    fixture.select(2);
    QCOMPARE(fixture.edit->text(), QString());
    QTest::keyClicks(fixture.edit, QStringLiteral("second"));
    QCOMPARE(fixture.notes.text(1), QStringLiteral("first"));
    QCOMPARE(fixture.notes.text(2), QStringLiteral("second"));
}

void TestNoteField::cutsWhatIsTooLong()
{
    Fixture fixture;
    fixture.pane.writeNote();
    fixture.edit->insertPlainText(QString(limits::kNoteChars + 10, u'x'));
    QCOMPARE(fixture.edit->text().size(), limits::kNoteChars);
    QCOMPARE(fixture.notes.text(1).size(), limits::kNoteChars);
}

void TestNoteField::rowsTellTheirNotes()
{
    Fixture fixture;
    EventSearch search(fixture.follower);
    CallsModel model(fixture.follower, search);
    model.setNotes(&fixture.notes);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    fixture.notes.set(1, QStringLiteral("two\nlines\u202e"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.note(1), QStringLiteral("two / lines\u27e8U+202E\u27e9"));
    QCOMPARE(model.note(0), QString());
    QVERIFY(model.sentence(1).endsWith(QStringLiteral("Note: two / lines\u27e8U+202E\u27e9")));
}

QTEST_MAIN(TestNoteField)
#include "tst_notefield.moc"
