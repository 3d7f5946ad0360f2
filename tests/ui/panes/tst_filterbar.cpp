#include "ui/panes/filterbar.h"

#include "core/store/eventquery.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace socketscope;

namespace {

QLabel *hitsLabel(const FilterBar &bar)
{
    for (QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->accessibleName() == QLatin1String("Hits"))
            return label;
    }
    return nullptr;
}

QPushButton *button(const FilterBar &bar, const char *text)
{
    for (QPushButton *candidate : bar.findChildren<QPushButton *>()) {
        if (candidate->text().startsWith(QLatin1String(text)))
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void tellsAQueryAsItIsTyped();
    void showsHitsOnlyWhileLooking();
    void saysWhichHitIsSelected();
    void clearsOnEscape();
    void goesOnToTheRows();
    void showsOnlyErrorsWhenToggled();
    void tellsTheTimeMode();
    void tellsFollowingOnlyWhenThePersonChangesIt();
};

void TestFilterBar::tellsAQueryAsItIsTyped()
{
    FilterBar bar;
    QList<EventQuery> queries;
    connect(&bar, &FilterBar::filterChanged, this,
        [&queries](const EventQuery &query) { queries.append(query); });
    auto *edit = bar.findChild<QLineEdit *>();
    QCOMPARE(edit->accessibleName(), QStringLiteral("Filter"));
    QTest::keyClicks(edit, QStringLiteral("recv"));
    QCOMPARE(queries.size(), 4);
    QCOMPARE(queries.last(), EventQuery::parse(QStringLiteral("recv")));
}

void TestFilterBar::showsHitsOnlyWhileLooking()
{
    FilterBar bar;
    bar.show();
    bar.setCallCount(340);
    QVERIFY(!hitsLabel(bar)->isVisible());
    bar.setText(QStringLiteral("recv"));
    bar.setHits(12, false);
    QVERIFY(hitsLabel(bar)->isVisible());
    QCOMPARE(hitsLabel(bar)->text(), QStringLiteral("12 of 340 calls"));
    bar.setHits(12, true);
    QCOMPARE(hitsLabel(bar)->text(), QStringLiteral("12 of 340 calls…"));
    bar.setText({});
    QVERIFY(!hitsLabel(bar)->isVisible());
}

void TestFilterBar::saysWhichHitIsSelected()
{
    FilterBar bar;
    bar.show();
    const auto step = [&bar](const char *name) {
        for (QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String(name))
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(!step("Next match")->isVisible());
    bar.setText(QStringLiteral("recv"));
    bar.setHits(57, false);
    bar.setPosition(3, false);
    QCOMPARE(hitsLabel(bar)->text(), QStringLiteral("3 of 57"));
    bar.setPosition(1, true);
    QVERIFY(hitsLabel(bar)->text().endsWith(QStringLiteral("1 of 57")));
    QVERIFY(hitsLabel(bar)->accessibleDescription().contains(QStringLiteral("round")));
    const QSignalSpy next(&bar, &FilterBar::nextMatchWanted);
    const QSignalSpy previous(&bar, &FilterBar::previousMatchWanted);
    step("Next match")->click();
    step("Previous match")->click();
    QCOMPARE(next.count(), 1);
    QCOMPARE(previous.count(), 1);
    bar.setHits(0, false);
    QVERIFY(!step("Next match")->isEnabled());
}

void TestFilterBar::clearsOnEscape()
{
    FilterBar bar;
    bar.setText(QStringLiteral("recv"));
    button(bar, "Errors")->setChecked(true);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(bar.text().isEmpty());
    QVERIFY(!button(bar, "Errors")->isChecked());
}

void TestFilterBar::goesOnToTheRows()
{
    FilterBar bar;
    const QSignalSpy wanted(&bar, &FilterBar::rowsWanted);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Down);
    QCOMPARE(wanted.count(), 2);
}

void TestFilterBar::showsOnlyErrorsWhenToggled()
{
    FilterBar bar;
    bar.setErrorCount(7);
    QPushButton *errors = button(bar, "Errors");
    QCOMPARE(errors->text(), QStringLiteral("Errors 7"));
    QList<EventQuery> queries;
    connect(&bar, &FilterBar::filterChanged, this,
        [&queries](const EventQuery &query) { queries.append(query); });
    errors->click();
    QCOMPARE(queries.last(), EventQuery().withErrorsOnly());
    errors->click();
    QVERIFY(queries.last().isEmpty());
}

void TestFilterBar::tellsTheTimeMode()
{
    FilterBar bar;
    QList<TimeMode> modes;
    connect(
        &bar, &FilterBar::timeModeChanged, this, [&modes](TimeMode mode) { modes.append(mode); });
    for (QToolButton *choice : bar.findChildren<QToolButton *>()) {
        if (choice->isCheckable())
            choice->click();
    }
    QCOMPARE(modes, (QList<TimeMode>{TimeMode::Clock, TimeMode::Delta}));
}

void TestFilterBar::tellsFollowingOnlyWhenThePersonChangesIt()
{
    FilterBar bar;
    const QSignalSpy toggled(&bar, &FilterBar::followToggled);
    bar.setFollowing(false);
    QCOMPARE(toggled.count(), 0);
    QVERIFY(!button(bar, "Follow")->isChecked());
    button(bar, "Follow")->click();
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled.at(0).at(0).toBool(), true);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
