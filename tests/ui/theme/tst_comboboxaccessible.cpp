#include "ui/theme/comboboxaccessible.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace socketscope;

class TestComboBoxAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installComboBoxAccessibility(); }
    void tellsItsNameAndItsValueApart();
    void givesItsListAndItsField();
    void opensAndClosesItsList();
};

void TestComboBoxAccessible::tellsItsNameAndItsValueApart()
{
    QComboBox box;
    box.setAccessibleName(QStringLiteral("Reply mode"));
    box.addItems({QStringLiteral("None"), QStringLiteral("Echo")});
    box.setCurrentIndex(1);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&box);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::ComboBox);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Reply mode"));
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("Echo"));
}

void TestComboBoxAccessible::givesItsListAndItsField()
{
    QComboBox box;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&box);
    QCOMPARE(accessible->childCount(), 1);
    QVERIFY(!accessible->child(1));
    box.setEditable(true);
    QCOMPARE(accessible->childCount(), 2);
    QCOMPARE(accessible->child(1)->object(), static_cast<QObject *>(box.lineEdit()));
    QCOMPARE(accessible->indexOfChild(accessible->child(1)), 1);
    QCOMPARE(accessible->indexOfChild(accessible->child(0)), 0);
}

void TestComboBoxAccessible::opensAndClosesItsList()
{
    QComboBox box;
    box.addItem(QStringLiteral("one"));
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&box);
    QVERIFY(!accessible->state().expanded);
    accessible->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(accessible->state().expanded);
    accessible->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!accessible->state().expanded);
}

QTEST_MAIN(TestComboBoxAccessible)
#include "tst_comboboxaccessible.moc"
