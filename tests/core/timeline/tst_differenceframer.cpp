#include "core/timeline/differenceframer.h"
#include "tests/core/timeline/scene.h"

#include <QTest>

using namespace socketscope;

class TestDifferenceFramer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsSignsOnTheirMarks();
    void drawsOneOfThoseThatLieOnOneAnother();
    void leavesOutWhatIsOutOfSight();
    void believesNoNumberBeyondTheLog();

private:
    void build(const DifferenceSigns &signs, double unitsPerPx, qint64 origin = 0);

    std::unique_ptr<Scene> m_scene;
    qsizetype m_selected = -1;
};

void TestDifferenceFramer::init()
{
    m_scene = std::make_unique<Scene>();
    m_selected = -1;
    recordExperiment(m_scene->recording);
}

void TestDifferenceFramer::build(const DifferenceSigns &signs, double unitsPerPx, qint64 origin)
{
    FrameRequest request;
    request.scale.origin = origin;
    request.scale.unitsPerPx = unitsPerPx;
    request.widthPx = 1200;
    request.heightPx = 600;
    request.selectedEvent = m_selected;
    request.differences = &signs;
    m_scene->build(request);
}

void TestDifferenceFramer::putsSignsOnTheirMarks()
{
    build({{3, DifferenceSign::OnlyHere}, {8, DifferenceSign::Time}}, 0.02);
    const TimelineFrame &frame = m_scene->frame;
    QCOMPARE(frame.differences.size(), size_t(2));
    for (const DifferenceFlag &flag : frame.differences) {
        const TimelineMark *mark = frame.markOf(flag.event);
        QVERIFY(mark);
        QCOMPARE(flag.x, mark->x);
        QCOMPARE(flag.y, mark->y);
    }
    QCOMPARE(frame.differences.front().sign, DifferenceSign::OnlyHere);
}

void TestDifferenceFramer::drawsOneOfThoseThatLieOnOneAnother()
{
    const DifferenceSigns signs{{0, DifferenceSign::Other}, {1, DifferenceSign::Other},
        {2, DifferenceSign::Other}, {3, DifferenceSign::OnlyHere}};
    build(signs, 1000);
    QCOMPARE(m_scene->frame.differences.size(), size_t(1));
    m_selected = 3;
    build(signs, 1000);
    QCOMPARE(m_scene->frame.differences.size(), size_t(1));
    QCOMPARE(m_scene->frame.differences.front().event, 3u);
}

void TestDifferenceFramer::leavesOutWhatIsOutOfSight()
{
    build({{0, DifferenceSign::Other}}, 0.002, 8);
    QVERIFY(m_scene->frame.differences.empty());
}

void TestDifferenceFramer::believesNoNumberBeyondTheLog()
{
    build({{100'000, DifferenceSign::Other}}, 1);
    QVERIFY(m_scene->frame.differences.empty());
}

QTEST_GUILESS_MAIN(TestDifferenceFramer)
#include "tst_differenceframer.moc"
