#include "ui/session/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void tellsAChangeOnce();
    void selectsTheSocketOfAnEvent();
    void keepsTheEventWhenOnlyTheSocketChanges();
};

void TestSelection::tellsAChangeOnce()
{
    Selection selection;
    QSignalSpy spy(&selection, &Selection::eventChanged);
    selection.setEvent(4, 2);
    selection.setEvent(4, 2);
    QCOMPARE(spy.count(), 1);
}

void TestSelection::selectsTheSocketOfAnEvent()
{
    Selection selection;
    QSignalSpy spy(&selection, &Selection::socketChanged);
    selection.setEvent(4, 2);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(selection.socket(), 2u);
}

void TestSelection::keepsTheEventWhenOnlyTheSocketChanges()
{
    Selection selection;
    selection.setEvent(4, 2);
    selection.setSocket(9);
    QCOMPARE(selection.event(), 4);
    QCOMPARE(selection.socket(), 9u);
}

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
