#include "core/replay/playback.h"
#include "core/store/logfollower.h"
#include "tests/support/randomsession.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callspane.h"
#include "ui/panes/callstable.h"
#include "ui/panes/detailspane.h"
#include "ui/session/selection.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelinefilter.h"
#include "ui/timeline/timelineview.h"

#include <QTest>

using namespace socketscope;

/// Views that have been taken back show what views show that never saw more.
class TestRewinding : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatFreshViewsShow_data();
    void showsWhatFreshViewsShow();
    void keepsThePartThatIsOnTheScreen();
    void selectsAgainWhatComesBack();
    void keepsTheOldPictureUntilTheNewOneIsThere();
};

namespace {

constexpr int kCalls = 400;

struct Views
{
    explicit Views(Recording &recording)
        : follower(recording)
    {
        QObject::connect(&follower, &LogFollower::grown, &connections,
            [this](qsizetype, const QList<quint32> &changed) { connections.follow(changed); });
        QObject::connect(&follower, &LogFollower::rewound, &connections, &ConnectionsModel::clear);
        timeline.setFilter(&filter);
        timeline.resize(1200, 700);
        timeline.show();
    }

    void setPrefix(qsizetype count)
    {
        Playback playback(follower.recording());
        playback.showCalls(count);
        follower.setPrefix(LogPrefix{count, playback.shownFacts()});
    }

    LogFollower follower;
    Selection selection;
    TimelineView timeline{follower, selection};
    CallsPane calls{follower, selection};
    DetailsPane details{follower, selection};
    ConnectionsModel connections{follower};
    TimelineFilter filter{follower.recording(), calls.search()};
};

QString frameText(TimelineView &timeline)
{
    timeline.fitAll();
    const TimelineFrame &frame = timeline.frame();
    QString text = QStringLiteral("%1 rows\n").arg(frame.rows.size());
    for (const TimelineMark &mark : frame.marks)
        text += QStringLiteral("%1 %2,%3 %4\n")
                    .arg(mark.event)
                    .arg(mark.x)
                    .arg(mark.y)
                    .arg(int(mark.pale));
    for (const DensityColumn &column : frame.columns)
        text += QStringLiteral("|%1,%2 %3\n").arg(column.x).arg(column.y).arg(column.level);
    for (const StateBand &band : frame.bands)
        text += QStringLiteral("%1-%2 %3\n")
                    .arg(band.left)
                    .arg(band.right)
                    .arg(laneStateName(band.state));
    for (const TimelineArrow &arrow : frame.arrows)
        text += QStringLiteral("%1>%2\n").arg(arrow.fromEvent).arg(arrow.toEvent);
    return text;
}

QString tableText(const Views &views)
{
    const QAbstractItemModel *model = views.calls.table()->model();
    QString text;
    for (int row = 0; row < model->rowCount(); ++row)
        text += model->index(row, 0).data().toString() + u'\n';
    for (int row = 0; row < views.connections.rowCount(); ++row) {
        const QModelIndex top = views.connections.index(row, 0);
        text += top.data(Qt::AccessibleTextRole).toString()
            + QStringLiteral(" %1\n").arg(views.connections.rowCount(top));
    }
    return text;
}

} // namespace

void TestRewinding::showsWhatFreshViewsShow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("folded");
    QTest::newRow("all calls") << QString() << false;
    QTest::newRow("under a filter") << QStringLiteral("is:error") << false;
    QTest::newRow("folded") << QString() << true;
}

void TestRewinding::showsWhatFreshViewsShow()
{
    QFETCH(QString, query);
    QFETCH(bool, folded);
    RandomSession session(11, kCalls);
    Views played(session.recording);
    played.follower.catchUp();
    played.calls.setFilter(EventQuery::parse(query));
    if (folded)
        played.timeline.foldAll();
    for (const qsizetype calls : {300, 120, 121, 0, kCalls, 7}) {
        Views fresh(session.recording);
        fresh.setPrefix(calls);
        fresh.calls.setFilter(EventQuery::parse(query));
        if (folded)
            fresh.timeline.foldAll();
        played.setPrefix(calls);
        QCOMPARE(played.timeline.scene().eventCount(), calls);
        QTRY_COMPARE(frameText(played.timeline), frameText(fresh.timeline));
        QTRY_COMPARE(tableText(played), tableText(fresh));
    }
}

void TestRewinding::keepsThePartThatIsOnTheScreen()
{
    RandomSession session(12, kCalls);
    Views views(session.recording);
    views.follower.catchUp();
    views.timeline.showRange(100, 150);
    const TimeScale scale = views.timeline.scale();
    views.setPrefix(200);
    QCOMPARE(views.timeline.scale(), scale);
    QVERIFY(!views.timeline.isFollowing());
}

void TestRewinding::selectsAgainWhatComesBack()
{
    RandomSession session(13, kCalls);
    Views views(session.recording);
    views.follower.catchUp();
    views.selection.setEvent(50, session.recording.events().at(50).socketId);
    const QString details = views.details.text();
    views.setPrefix(50);
    QCOMPARE(views.timeline.selectedEvent(), -1);
    QVERIFY(views.details.text() != details);
    views.setPrefix(51);
    QCOMPARE(views.timeline.selectedEvent(), 50);
    QVERIFY(!views.details.text().isEmpty());
}

void TestRewinding::keepsTheOldPictureUntilTheNewOneIsThere()
{
    Recording recording;
    SocketEvent event;
    event.setCall(Call::Send);
    event.setEndpoint(EndpointId::client(1));
    event.socketId = 1;
    for (qsizetype index = 0; index < 2 * LogFollower::kSliceEvents; ++index) {
        event.startNs = index;
        recording.record(event);
    }
    Views views(recording);
    views.follower.catchUp();
    views.setPrefix(recording.events().size() - 1);
    QVERIFY(views.follower.isBehind());
    QVERIFY(!views.timeline.viewport()->updatesEnabled());
    QCOMPARE(views.calls.table()->model()->rowCount(), int(recording.events().size()));
    QTRY_VERIFY(!views.follower.isBehind());
    QVERIFY(views.timeline.viewport()->updatesEnabled());
    QCOMPARE(views.calls.table()->model()->rowCount(), int(recording.events().size() - 1));
}

QTEST_MAIN(TestRewinding)
#include "tst_rewinding.moc"
