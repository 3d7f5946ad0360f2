#include "tests/core/timeline/fullscan.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace socketscope;

class TestFrameBuilder : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAFullScan_data()
    {
        QTest::addColumn<AxisMode>("mode");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("unitsPerPx");
        QTest::addColumn<qint64>("origin");
        for (const int count : {1, 2, 3, 17, 400, 6000}) {
            for (const double zoom : {0.02, 0.7, 13.0, 3000.0, 1e9}) {
                QTest::addRow("true, %d calls, %g ns per px", count, zoom)
                    << AxisMode::TrueTime << count << zoom << qint64(0);
                QTest::addRow("true, %d calls, %g ns per px, later", count, zoom)
                    << AxisMode::TrueTime << count << zoom << qint64(7777);
            }
            for (const double zoom : {0.01, 0.5, 4.0, 60.0}) {
                QTest::addRow("even, %d calls, %g steps per px", count, zoom)
                    << AxisMode::EvenSteps << count << zoom << qint64(-3);
                QTest::addRow("even, %d calls, %g steps per px, later", count, zoom)
                    << AxisMode::EvenSteps << count << zoom << qint64(count / 2);
            }
        }
    }

    void agreesWithAFullScan()
    {
        QFETCH(AxisMode, mode);
        QFETCH(int, count);
        QFETCH(double, unitsPerPx);
        QFETCH(qint64, origin);
        Scene scene;
        recordRandom(scene.recording, count, 3, 100);
        FrameRequest request{mode, {origin, 0.25, unitsPerPx}, 640, 1000, 0, -1};
        scene.build(request);
        for (const FrameRow &row : scene.frame.rows) {
            if (row.socketId == 0)
                continue;
            const float centre = row.top + row.height / 2;
            const FullScan expected = scanLane(scene, row.socketId, request);
            // The frame may hold more at its edges, where a mark is half in sight.
            std::vector<quint32> marks;
            for (const TimelineMark &mark : scene.frame.marks) {
                if (mark.y == centre)
                    marks.push_back(mark.event);
            }
            for (const quint32 event : expected.marks)
                QVERIFY2(std::count(marks.begin(), marks.end(), event) == 1,
                    qPrintable(QString::number(event)));
            std::map<qint64, CallSet> columns;
            for (const DensityColumn &column : scene.frame.columns) {
                if (column.y == centre)
                    columns[std::llround(double(column.x) * 64)] = column.calls;
            }
            for (const auto &[place, calls] : expected.columns) {
                const double start = place * TimelineFrame::kColumnPx * unitsPerPx;
                const double x
                    = request.scale.xOf(qint64(std::floor(start)), start - std::floor(start));
                const auto found = columns.find(std::llround(double(float(x)) * 64));
                QVERIFY(found != columns.end());
                QCOMPARE(found->second, calls);
            }
        }
    }

    void foldingDoesNotFlickerWhilePanned()
    {
        Scene scene;
        recordRandom(scene.recording, 5000, 1, 100);
        FrameRequest request{AxisMode::TrueTime, {0, 0, 20}, 600, 200, 0, -1};
        scene.build(request);
        std::map<quint32, float> before;
        for (const TimelineMark &mark : scene.frame.marks)
            before[mark.event] = mark.x;
        request.scale = request.scale.movedBy(7 * 20);
        scene.build(request);
        int compared = 0;
        for (const TimelineMark &mark : scene.frame.marks) {
            if (mark.x < 20 || mark.x > 560)
                continue;
            QVERIFY(before.contains(mark.event));
            QVERIFY(qAbs(before[mark.event] - 7 - mark.x) < 0.01f);
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void anEmptyLogHasAnEmptyFrame()
    {
        Scene scene;
        scene.build({AxisMode::EvenSteps, {}, 800, 300, 0, -1});
        QVERIFY(scene.frame.marks.empty());
        QVERIFY(scene.frame.rows.empty());
        scene.build({AxisMode::TrueTime, {}, 0, 0, 0, -1});
        QVERIFY(scene.frame.ticks.empty());
    }

    void allCallsAtOneInstantAreOneBarAndEveryFailedOneKept()
    {
        Scene scene;
        HandmadeLog log(scene.recording);
        log.on(EndpointId::client(1), 1, 5);
        for (int number = 0; number < 1000; ++number)
            log.call(Call::Send, 42, number == 500 ? -1 : 1, 1, 0, number == 500 ? EPIPE : 0);
        scene.build({AxisMode::TrueTime, {0, 0, 1}, 800, 300, 0, -1});
        QCOMPARE(scene.frame.columns.size(), size_t(1));
        QCOMPARE(scene.frame.marks.size(), size_t(1));
        QVERIFY(scene.frame.marks.front().failed);
        QCOMPARE(scene.frame.marks.front().event, 500u);
    }

    void aWidthOfOnePixelHoldsTheWholeSession()
    {
        Scene scene;
        recordRandom(scene.recording, 2000, 2, 1000);
        scene.follow();
        for (const AxisMode mode : {AxisMode::TrueTime, AxisMode::EvenSteps}) {
            scene.build({mode, {0, 0, 1e7}, 1, 300, 0, -1});
            QVERIFY(!scene.frame.columns.empty() || !scene.frame.marks.empty());
        }
    }

    void theExperimentReadsLikeTheDrawing()
    {
        Scene scene;
        recordExperiment(scene.recording);
        scene.build({AxisMode::TrueTime, {0, 0, 3'000'000.0 / 1200}, 1200, 400, 0, -1});
        QCOMPARE(scene.frame.rows.size(), size_t(5)); // SERVER, two lanes, CLIENT 1, one lane
        QCOMPARE(scene.frame.marks.size(), size_t(17));
        QVERIFY(scene.frame.columns.empty());
        // connect to accept; three messages.
        QCOMPARE(scene.frame.arrows.size(), size_t(4));
        for (const TimelineArrow &arrow : scene.frame.arrows)
            QVERIFY(arrow.fromX < arrow.toX);
        std::vector<LaneState> states;
        for (const StateBand &band : scene.frame.bands)
            states.push_back(band.state);
        QCOMPARE(states,
            (std::vector<LaneState>{LaneState::Listen, LaneState::Established, LaneState::CloseWait,
                LaneState::LastAck, LaneState::SynSent, LaneState::Established,
                LaneState::FinWait}));
    }

    void evenStepsAreEvenAndKeepTheOrderOfBeginning()
    {
        Scene scene;
        recordExperiment(scene.recording, 3'000'000'000);
        scene.build({AxisMode::EvenSteps, {-1, 0, 1.0 / 50}, 1200, 400, 0, -1});
        QCOMPARE(scene.frame.marks.size(), size_t(17));
        for (const TimelineArrow &arrow : scene.frame.arrows)
            QVERIFY(arrow.fromX < arrow.toX);
        // Each of the four acts of the person is announced on the axis.
        const auto breaks = std::count_if(scene.frame.ticks.begin(), scene.frame.ticks.end(),
            [](const TimelineTick &tick) { return tick.isBreak; });
        QCOMPARE(breaks, std::ptrdiff_t(4));
    }

    void aDescriptorNumberThatIsUsedAgainGetsANewLane()
    {
        Scene scene;
        HandmadeLog log(scene.recording);
        for (quint32 socket = 1; socket <= 3; ++socket) {
            log.on(EndpointId::client(socket), socket, 5);
            log.call(Call::Socket, socket * 1000, 5);
            log.call(Call::Close, socket * 1000 + 500);
        }
        scene.build({AxisMode::TrueTime, {0, 0, 10}, 800, 1000, 0, -1});
        QCOMPARE(scene.list.laneCount(), qsizetype(3));
        for (quint32 socket = 1; socket <= 3; ++socket)
            QCOMPARE(scene.lanes.find(socket)->size(), qsizetype(2));
    }

    void tenThousandLanesCostAsMuchAsThoseInView()
    {
        Scene scene;
        HandmadeLog log(scene.recording);
        for (quint32 socket = 1; socket <= 10'000; ++socket) {
            log.on(EndpointId::client(socket), socket, int(socket));
            log.call(Call::Socket, socket, int(socket));
        }
        scene.follow();
        FrameRequest request{AxisMode::TrueTime, {0, 0, 20}, 600, 300, 0, -1};
        request.scrollY = scene.list.height() - 300;
        scene.build(request);
        QVERIFY(scene.frame.rows.size() <= 10);
        QCOMPARE(scene.frame.rows.back().socketId, 10'000u);
        QVERIFY(!scene.frame.marks.empty());
    }

    void tooManyArrowsAreFoldedToThoseOfTheSelection()
    {
        Scene scene;
        HandmadeLog log(scene.recording);
        const quint32 server = log.address("127.0.0.1", 12345);
        const quint32 client = log.address("127.0.0.1", 59206);
        log.on(EndpointId::server(), 1, 4).call(Call::Bind, 0, 0, server);
        log.call(Call::Listen, 1);
        log.accept(3, 3, 6, client);
        log.on(EndpointId::client(1), 2, 5).call(Call::Connect, 2, 0, server);
        log.call(Call::GetSockName, 4, 0, client);
        qsizetype selected = -1;
        for (int number = 0; number < 700; ++number) {
            log.on(EndpointId::client(1), 2, 5).send(10 + number * 2, "x");
            selected = log.on(EndpointId::server(), 3, 6).recv(11 + number * 2, "x");
        }
        FrameRequest request{AxisMode::TrueTime, {0, 0, 1.0 / 10}, 14'100, 400, 0, -1};
        scene.build(request);
        QVERIFY(scene.frame.arrowsFolded);
        QVERIFY(scene.frame.arrows.empty());
        request.selectedEvent = selected;
        scene.build(request);
        QCOMPARE(scene.frame.arrows.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestFrameBuilder)
#include "tst_framebuilder.moc"
