#include "ui/comparison/comparisonview.h"

#include "core/store/logfollower.h"
#include "core/support/limits.h"
#include "tests/support/handmadelog.h"
#include "ui/comparison/comparisonrun.h"
#include "ui/comparison/differencesmodel.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace socketscope;

class TestComparisonView : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereAreNoDifferences();
    void listsAndMarksDifferences();
    void showsBothCallsOfARow();
    void goesFromOneToTheNextByKeyboard();
    void comparesByWhatIsAskedFor();
    void saysThatTheBoundWasReached();
    void canBeLeftWhileItCompares();
};

namespace {

struct Session
{
    explicit Session(const QByteArrayList &messages)
    {
        const auto client = EndpointId::client(1);
        log.callOf(client, 2, -1, Call::Socket, (2u << 16) | 1u, 5);
        log.callOf(client, 2, 5, Call::Connect, log.address("127.0.0.1", 80), 0);
        for (const QByteArray &message : messages)
            log.callOf(client, 2, 5, Call::Send, quint32(message.size()), qint32(message.size()), 0,
                message);
        log.callOf(client, 2, 5, Call::Close, 0, 0);
    }

    HandmadeLog log;
    LogFollower follower{log.recording};
};

struct Compared
{
    Compared(const QByteArrayList &inA, const QByteArrayList &inB)
        : a(inA)
        , b(inB)
        , view({a.follower, QStringLiteral("one.jsonl")}, {b.follower, QStringLiteral("two.jsonl")})
    {
        view.resize(1200, 700);
        view.show();
    }
    [[nodiscard]] bool isDone() const { return button()->text() == QLatin1String("Compare again"); }
    [[nodiscard]] QPushButton *button() const { return view.findChild<QPushButton *>(); }
    void check(const QString &text, bool on) const
    {
        for (QCheckBox *box : view.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == text)
                box->setChecked(on);
        }
    }

    Session a;
    Session b;
    ComparisonView view;
};

} // namespace

void TestComparisonView::saysThatThereAreNoDifferences()
{
    const Compared same({"hello"}, {"hello"});
    QTRY_VERIFY(same.isDone());
    QCOMPARE(same.view.statusText(),
        QStringLiteral("No differences: both sessions are the same in this."));
    QCOMPARE(same.view.model().rowCount(), 0);
    QVERIFY(same.view.timelineA().frame().differences.empty());
}

void TestComparisonView::listsAndMarksDifferences()
{
    const Compared both({"hello", "bye"}, {"help!", "bye"});
    const QAbstractItemModelTester tester(&both.view.model());
    QTRY_COMPARE(both.view.statusText(), QStringLiteral("1 difference(s)"));
    const QModelIndex row = both.view.model().index(0, 0);
    QCOMPARE(row.data().toString(), QStringLiteral("other bytes from the stream's byte 4 on"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("hello")));
    QVERIFY(row.siblingAtColumn(2).data().toString().contains(QStringLiteral("help!")));
    for (TimelineView *timeline : {&both.view.timelineA(), &both.view.timelineB()}) {
        QCOMPARE(timeline->frame().differences.size(), size_t(1));
        QCOMPARE(timeline->frame().differences.front().event, 2u);
        QVERIFY(timeline->eventSentence(2).contains(QStringLiteral("differs")));
    }
}

void TestComparisonView::showsBothCallsOfARow()
{
    const Compared both({"hello"}, {"hello", "more"});
    QTRY_VERIFY(both.view.model().rowCount() > 0);
    both.view.list().setCurrentIndex(both.view.model().index(0, 0));
    QCOMPARE(both.view.timelineA().selectedEvent(), -1);
    QCOMPARE(both.view.timelineB().selectedEvent(), 3);
}

void TestComparisonView::goesFromOneToTheNextByKeyboard()
{
    Compared both({"a", "b", "c"}, {"x", "bbb", "c"});
    QTRY_VERIFY(both.view.model().rowCount() > 1);
    QTest::keyClick(&both.view.list(), Qt::Key_Home);
    QCOMPARE(both.view.list().currentIndex().row(), 0);
    QTest::keyClick(&both.view.list(), Qt::Key_Down);
    QCOMPARE(both.view.list().currentIndex().row(), 1);
    QVERIFY(both.view.timelineA().selectedEvent() >= 0);
}

void TestComparisonView::comparesByWhatIsAskedFor()
{
    const Compared both({"hello"}, {"help!"});
    QTRY_COMPARE(both.view.model().rowCount(), 1);
    both.check(QStringLiteral("bytes"), false);
    QTRY_COMPARE(both.view.model().rowCount(), 0);
    both.check(QStringLiteral("calls"), false);
    QTRY_COMPARE(both.view.statusText(), QStringLiteral("Nothing is compared: choose by what."));
}

void TestComparisonView::saysThatTheBoundWasReached()
{
    const Compared both(
        QByteArrayList(limits::kDifferences + 1, "a"), QByteArrayList{"something else"});
    QTRY_VERIFY(both.view.statusText().contains(QStringLiteral("these are the first")));
    QCOMPARE(both.view.model().rowCount(), limits::kDifferences);
}

void TestComparisonView::canBeLeftWhileItCompares()
{
    const Session a(QByteArrayList(50'000, "a"));
    const Session b(QByteArrayList(50'000, "bb"));
    auto run = std::make_unique<ComparisonRun>(a.log.recording, b.log.recording);
    QSignalSpy finished(run.get(), &ComparisonRun::finished);
    QSignalSpy cancelled(run.get(), &ComparisonRun::cancelled);
    run->start({});
    run->cancel();
    QTRY_COMPARE(cancelled.count() + finished.count(), 1);
    QVERIFY(!run->isRunning());
    run->start({});
    run.reset();
}

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
