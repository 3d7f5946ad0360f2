#include "core/timeline/filterhits.h"

#include "core/store/eventfilter.h"
#include "tests/core/timeline/fullscan.h"

#include <QTest>

using namespace socketscope;

namespace {

/// The hits of a query, as the window's search finds them.
struct Found
{
    Found(const Recording &recording, const QString &line)
        : filter(recording, EventQuery::parse(line))
        , hits(recording.events())
    {
        keys.follow(recording, recording.events().size());
        filter.scan(keys);
        hits.follow(filter.hits(), filter.hits().size(), filter.hits().size());
    }
    [[nodiscard]] bool has(qsizetype event) const
    {
        const qsizetype count = filter.hits().size();
        const qsizetype place = EventFilter::place(filter.hits(), count, event);
        return place < count && qsizetype(filter.hits().at(place)) == event;
    }

    EventKeys keys;
    EventFilter filter;
    FilterHits hits;
};

FrameRequest requestFor(AxisMode mode, double unitsPerPx, const FilterHits &hits)
{
    FrameRequest request{mode, {3, 0.25, unitsPerPx}, 640, 1000, 0, -1};
    request.hits = &hits;
    return request;
}

} // namespace

class TestFilterHits : public QObject
{
    Q_OBJECT

private slots:
    void everyHitInViewIsBright_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<AxisMode>("mode");
        QTest::addColumn<double>("unitsPerPx");
        for (const char *query : {"call:send", "is:error", "socket:2", "fd:99", "dir:in"}) {
            for (const double zoom : {0.02, 13.0, 3000.0})
                QTest::addRow("%s, true, %g ns per px", query, zoom)
                    << QString::fromLatin1(query) << AxisMode::TrueTime << zoom;
            for (const double zoom : {0.01, 0.5, 60.0})
                QTest::addRow("%s, even, %g steps per px", query, zoom)
                    << QString::fromLatin1(query) << AxisMode::EvenSteps << zoom;
        }
    }

    /// Against a look at every event: a hit has its mark or a bar at its place, nothing else has.
    void everyHitInViewIsBright()
    {
        QFETCH(QString, query);
        QFETCH(AxisMode, mode);
        QFETCH(double, unitsPerPx);
        Scene scene;
        recordRandom(scene.recording, 6000, 3, 100);
        const Found found(scene.recording, query);
        const FrameRequest request = requestFor(mode, unitsPerPx, found.hits);
        scene.build(request);
        std::map<std::pair<float, qint64>, CallSet> bars;
        for (const DensityColumn &column : scene.frame.columns)
            bars[{column.y, std::llround(double(column.x) * 64)}] = column.calls;
        for (const TimelineMark &mark : scene.frame.marks)
            QCOMPARE(mark.pale, !found.has(mark.event));
        const TimelineAxis axis(mode, scene.order);
        std::map<std::pair<float, qint64>, CallSet> expected;
        std::map<std::pair<float, qint64>, bool> needed;
        for (qsizetype number = 0; number < scene.recording.events().size(); ++number) {
            const SocketEvent &event = scene.recording.events().at(number);
            const qint64 unit = axis.unitOf({event.startNs, number});
            const double x = request.scale.xOf(unit);
            if (!found.has(number) || x < 0 || x > 640)
                continue;
            const double stretch = TimelineFrame::kColumnPx * unitsPerPx;
            const double start = std::floor(double(unit) / stretch) * stretch;
            const double left
                = request.scale.xOf(qint64(std::floor(start)), start - std::floor(start));
            const LaneRow &row = scene.list.rows()[size_t(scene.list.rowOf(event.socketId))];
            const std::pair<float, qint64> place(
                float(row.centreY()), std::llround(double(float(left)) * 64));
            expected[place] = CallSet(expected[place] | callBit(event.call()));
            needed[place] = needed[place] || !scene.frame.markOf(number);
        }
        for (const auto &[place, calls] : expected) {
            if (!needed[place] && !bars.contains(place))
                continue;
            QVERIFY(bars.contains(place));
            QCOMPARE(bars[place], calls);
        }
    }

    void aSingleHitAmongThousandsHasAMark()
    {
        Scene scene;
        HandmadeLog log(scene.recording);
        log.on(EndpointId::client(1), 1, 5);
        for (int number = 0; number < 5000; ++number)
            log.call(number == 3210 ? Call::Shutdown : Call::Send, number, 1);
        const Found found(scene.recording, QStringLiteral("call:shutdown"));
        scene.build(requestFor(AxisMode::TrueTime, 100, found.hits));
        QCOMPARE(scene.frame.marks.size(), size_t(1));
        QCOMPARE(scene.frame.marks.front().event, 3210u);
        QVERIFY(!scene.frame.marks.front().pale);
        QVERIFY(scene.frame.columns.empty());
        QVERIFY(!scene.frame.paleColumns.empty());
    }

    void anArrowIsBrightIfEitherEndIsAHit()
    {
        Scene scene;
        recordExperiment(scene.recording);
        const Found found(scene.recording, QStringLiteral("text:Welcome call:send"));
        scene.build(requestFor(AxisMode::TrueTime, 5000, found.hits));
        QCOMPARE(scene.frame.arrows.size(), size_t(4));
        for (const TimelineArrow &arrow : scene.frame.arrows)
            QCOMPARE(arrow.pale, arrow.fromEvent != found.filter.hits().at(0));
    }

    void takesHitsInBySlices()
    {
        Recording recording;
        recordRandom(recording, 1000, 2, 100);
        EventKeys keys;
        keys.follow(recording, 1000);
        EventFilter filter(recording, EventQuery::parse(QStringLiteral("call:send")));
        filter.scan(keys);
        FilterHits hits(recording.events());
        const qsizetype count = filter.hits().size();
        hits.follow(filter.hits(), count, 10);
        QCOMPARE(hits.followed(), qsizetype(10));
        hits.follow(filter.hits(), count, count);
        QCOMPARE(hits.followed(), count);
        QCOMPARE(hits.find(1)->size() + hits.find(2)->size(), count);
        quint32 sum = 0;
        for (const quint32 part : hits.bySteps().sum(0, SessionDensity::kMostBuckets))
            sum += part;
        QCOMPARE(qsizetype(sum), count);
    }
};

QTEST_GUILESS_MAIN(TestFilterHits)
#include "tst_filterhits.moc"
