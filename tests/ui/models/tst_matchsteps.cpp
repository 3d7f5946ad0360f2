#include "ui/models/matchsteps.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "tests/ui/drawnsession.h"
#include "ui/models/eventsearch.h"
#include "ui/session/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestMatchSteps : public QObject
{
    Q_OBJECT

private slots:
    void goesFromHitToHitAndRoundTheEnd()
    {
        HandmadeLog log;
        LogFollower follower(log.recording);
        recordDrawnSession(log);
        follower.catchUp();
        EventSearch search(follower);
        Selection selection;
        MatchSteps steps(follower, search, selection);
        const QSignalSpy wanted(&steps, &MatchSteps::filterWanted);
        QSignalSpy told(&steps, &MatchSteps::positionChanged);
        steps.selectNext();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(selection.event(), qsizetype(-1));

        search.setQuery(EventQuery::parse(QStringLiteral("call:send"))); // events 6, 8, 10
        QTRY_COMPARE(search.hitCount(), qsizetype(3));
        const auto last = [&told] {
            return std::pair(told.last().at(0).toLongLong(), told.last().at(1).toBool());
        };
        steps.selectNext();
        QCOMPARE(selection.event(), qsizetype(6));
        QCOMPARE(selection.socket(), 3u);
        QCOMPARE(last(), std::pair(1ll, false));
        steps.selectPrevious();
        QCOMPARE(selection.event(), qsizetype(10));
        QCOMPARE(last(), std::pair(3ll, true));
        steps.selectNext();
        QCOMPARE(selection.event(), qsizetype(6));
        QCOMPARE(last(), std::pair(1ll, true));
        selection.setEvent(9, 3); // between the second and the third
        QCOMPARE(steps.position(), qsizetype(0));
        steps.selectPrevious();
        QCOMPARE(selection.event(), qsizetype(8));
        QCOMPARE(last(), std::pair(2ll, false));
        search.setQuery({});
        QTRY_COMPARE(steps.position(), qsizetype(0));
    }
};

QTEST_GUILESS_MAIN(TestMatchSteps)
#include "tst_matchsteps.moc"
