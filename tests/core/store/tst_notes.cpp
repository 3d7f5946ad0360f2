#include "core/store/notes.h"
#include "core/support/limits.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneTextPerEvent();
    void emptyTextRemovesTheNote();
    void tellsOnlyOfChanges();
    void stepsFromNoteToNote();
    void isBoundedInLengthAndNumber();
};

void TestNotes::keepsOneTextPerEvent()
{
    Notes notes;
    QVERIFY(notes.set(3, QStringLiteral("first")));
    QVERIFY(notes.set(3, QStringLiteral("  second\n")));
    QCOMPARE(notes.text(3), QStringLiteral("second"));
    QCOMPARE(notes.texts().size(), size_t(1));
    QVERIFY(!notes.has(2));
    QCOMPARE(notes.text(2), QString());
}

void TestNotes::emptyTextRemovesTheNote()
{
    Notes notes;
    QVERIFY(notes.set(3, QStringLiteral("text")));
    QVERIFY(notes.set(3, QStringLiteral(" \n\t")));
    QVERIFY(!notes.has(3));
}

void TestNotes::tellsOnlyOfChanges()
{
    Notes notes;
    const QSignalSpy changed(&notes, &Notes::changed);
    QVERIFY(notes.set(3, QStringLiteral("text")));
    QVERIFY(notes.set(3, QStringLiteral("text ")));
    QVERIFY(notes.set(4, QString()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(notes.revision(), quint64(1));
}

void TestNotes::stepsFromNoteToNote()
{
    Notes notes;
    QCOMPARE(notes.after(-1), qsizetype(-1));
    QCOMPARE(notes.before(5), qsizetype(-1));
    QVERIFY(notes.set(3, QStringLiteral("a")) && notes.set(7, QStringLiteral("b")));
    QCOMPARE(notes.after(-1), qsizetype(3));
    QCOMPARE(notes.after(3), qsizetype(7));
    QCOMPARE(notes.after(7), qsizetype(-1));
    QCOMPARE(notes.before(7), qsizetype(3));
    QCOMPARE(notes.before(3), qsizetype(-1));
}

void TestNotes::isBoundedInLengthAndNumber()
{
    Notes notes;
    QVERIFY(!notes.set(-1, QStringLiteral("nowhere")));
    QVERIFY(notes.set(0, QString(limits::kNoteChars - 1, u'x') + QStringLiteral("\U0001f600tail")));
    QCOMPARE(notes.text(0), QString(limits::kNoteChars - 1, u'x')); // no half of a pair
    for (qsizetype event = 1; event < limits::kNotes; ++event)
        QVERIFY(notes.set(event, QStringLiteral("n")));
    QVERIFY(!notes.set(limits::kNotes, QStringLiteral("one too many")));
    QVERIFY(notes.set(5, QStringLiteral("one that is there may change")));
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
