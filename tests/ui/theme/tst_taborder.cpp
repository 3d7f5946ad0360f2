#include "ui/theme/taborder.h"

#include "ui/panes/socketoptionsarea.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace socketscope;

class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void leadsIntoWhatIsMadeLater();
    void leadsFromTheFoldIntoTheOptions();
};

namespace {

/// The fields that Tab reaches, from the first on.
QList<QWidget *> reached(QWidget &window, QWidget *first)
{
    QList<QWidget *> fields;
    window.show();
    first->setFocus();
    do {
        fields.append(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != first && fields.size() < 100);
    return fields;
}

} // namespace

void TestTabOrder::leadsIntoWhatIsMadeLater()
{
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *late = new QWidget(&window);
    auto *last = new QLineEdit(&window);
    auto *one = new QLineEdit(late);
    auto *inner = new QWidget(late);
    auto *two = new QLineEdit(inner);
    auto *three = new QLineEdit(late);
    tabInto(late, late);
    QCOMPARE(reached(window, first), (QList<QWidget *>{first, one, two, three, last}));
}

void TestTabOrder::leadsFromTheFoldIntoTheOptions()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *options = new SocketOptionsArea(&window);
    auto *last = new QLineEdit(&window);
    column->addWidget(options);
    column->addWidget(last);
    auto *fold = options->findChild<QToolButton *>();
    QCOMPARE(reached(window, fold), (QList<QWidget *>{fold, last}));
    fold->click();
    QList<QWidget *> expected{fold};
    for (QLineEdit *edit : options->findChildren<QLineEdit *>())
        if (edit->isVisible())
            expected.append(edit);
    QVERIFY(expected.size() > 5);
    expected.append(last);
    QCOMPARE(reached(window, fold), expected);
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
