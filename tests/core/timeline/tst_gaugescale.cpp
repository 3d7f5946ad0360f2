#include "core/timeline/gaugescale.h"

#include "core/store/kernelbook.h"
#include "core/timeline/gaugeframer.h"
#include "tests/core/timeline/scene.h"

#include <QTest>

using namespace socketscope;

class TestGaugeScale : public QObject
{
    Q_OBJECT

private slots:
    void fillsCells_data();
    void fillsCells();
    void showsOneByteAndMegabytes();
    void placesAGaugeInTheLabelOfAnOpenListener();
};

void TestGaugeScale::fillsCells_data()
{
    QTest::addColumn<quint32>("amount");
    QTest::addColumn<quint32>("room");
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("filled");
    QTest::newRow("a cell for each that can wait") << 2u << 6u << 6 << 2;
    QTest::newRow("nobody waits") << 0u << 6u << 6 << 0;
    QTest::newRow("full") << 6u << 6u << 6 << 6;
    QTest::newRow("more than can wait") << 7u << 6u << 6 << 6;
    QTest::newRow("a backlog of 0 has room for one") << 1u << 1u << 1 << 1;
    QTest::newRow("a long queue in eight cells") << 65u << 129u << 8 << 4;
    QTest::newRow("one in a long queue is seen") << 1u << 4097u << 8 << 1;
    QTest::newRow("one short of full is not full") << 4096u << 4097u << 8 << 7;
    QTest::newRow("a long queue that is full") << 4097u << 4097u << 8 << 8;
    QTest::newRow("the most that can be told") << 0xffffffffu << 0xffffffffu << 8 << 8;
    QTest::newRow("no room at all") << 3u << 0u << 0 << 0;
}

void TestGaugeScale::fillsCells()
{
    QFETCH(quint32, amount);
    QFETCH(quint32, room);
    QFETCH(int, cells);
    QFETCH(int, filled);
    QCOMPARE(gaugeCells(amount, room, 8), (GaugeCells{cells, filled}));
}

void TestGaugeScale::showsOneByteAndMegabytes()
{
    QCOMPARE(byteLevel(0), 0.0);
    QCOMPARE(byteLevel(-1), 0.0);
    QVERIFY(byteLevel(1) > 0.02);
    QVERIFY(byteLevel(1'000'000) < byteLevel(6'000'000) - 0.05);
    QCOMPARE(byteLevel(qint64(1) << 40), 1.0);
}

void TestGaugeScale::placesAGaugeInTheLabelOfAnOpenListener()
{
    Scene scene;
    HandmadeLog log(scene.recording);
    log.on(EndpointId::server(), 1, 4);
    log.call(Call::Socket, 0, 4);
    log.call(Call::Listen, 10'000);
    log.on(EndpointId::client(1), 2, 5).call(Call::Socket, 20'000, 5);
    scene.recording.addKernelFact({30, 1, KernelFact::Kind::AcceptQueue, TcpState::Listen, 2, 5});
    scene.recording.addKernelFact({30, 2, KernelFact::Kind::Buffers, TcpState::Closed, 9, 9});
    FrameRequest request;
    request.widthPx = 400;
    request.heightPx = 300;
    scene.build(request);
    KernelBook kernel;
    kernel.follow(scene.recording, 2);
    addLaneGauges(kernel, scene.book, -10, scene.frame);

    QCOMPARE(scene.frame.gauges.size(), size_t(1));
    const LaneGauge &gauge = scene.frame.gauges.front();
    QCOMPARE(gauge.socketId, 1u);
    QCOMPARE(gauge.waiting, 2u);
    QCOMPARE(gauge.room, 6u);
    QVERIFY(!gauge.isFull());
    QCOMPARE(double(gauge.left) + gauge.widthPx(), -10.0);
    const auto row = std::find_if(scene.frame.rows.begin(), scene.frame.rows.end(),
        [](const FrameRow &candidate) { return candidate.socketId == 1; });
    QVERIFY(gauge.centreY > row->top && gauge.centreY < row->top + row->height / 2);

    log.on(EndpointId::server(), 1, 4).call(Call::Close, 40'000);
    scene.build(request);
    addLaneGauges(kernel, scene.book, -10, scene.frame);
    QVERIFY(scene.frame.gauges.empty());
}

QTEST_GUILESS_MAIN(TestGaugeScale)
#include "tst_gaugescale.moc"
