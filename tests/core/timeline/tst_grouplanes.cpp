#include "core/timeline/grouplanes.h"

#include "tests/core/timeline/fullscan.h"

#include <QTest>

using namespace socketscope;

namespace {

/// Calls of two servers' and two clients' sockets in turn.
void recordMixed(Recording &recording, int count)
{
    HandmadeLog log(recording);
    QRandomGenerator random(5);
    for (int number = 0; number < count; ++number) {
        const quint32 socket = 1 + random.bounded(8u);
        const EndpointId owner = socket <= 5 ? EndpointId::server() : EndpointId::client(socket);
        log.on(owner, socket, int(socket));
        log.call(random.bounded(2) ? Call::Send : Call::Recv, number * 7 - random.bounded(20), 1);
    }
}

std::vector<qsizetype> numbersOf(const Lane *lane)
{
    std::vector<qsizetype> numbers;
    for (qsizetype index = 0; lane && index < lane->size(); ++index)
        numbers.push_back(lane->number(index));
    return numbers;
}

std::vector<qsizetype> scanned(const Recording &recording, EndpointId owner)
{
    std::vector<EventKey> keys;
    for (qsizetype number = 0; number < recording.events().size(); ++number) {
        if (recording.events().at(number).endpoint() == owner)
            keys.push_back({recording.events().at(number).startNs, number});
    }
    std::sort(keys.begin(), keys.end());
    std::vector<qsizetype> numbers;
    for (const EventKey &key : keys)
        numbers.push_back(qsizetype(key.number));
    return numbers;
}

} // namespace

class TestGroupLanes : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatALookAtEveryCallFinds()
    {
        Recording recording;
        recordMixed(recording, 3000);
        GroupLanes groups(recording.events());
        groups.follow(1000, 1000); // nothing is asked for yet
        groups.setGroups({EndpointId::server()});
        QVERIFY(!groups.isComplete(1000));
        groups.follow(1000, 300);
        groups.setGroups({EndpointId::server(), EndpointId::client(7)}); // half way
        for (int look = 0; look < 20; ++look)
            groups.follow(3000, 300);
        QVERIFY(groups.isComplete(3000));
        for (const EndpointId owner : {EndpointId::server(), EndpointId::client(7)})
            QCOMPARE(numbersOf(groups.find(owner)), scanned(recording, owner));
        QVERIFY(!groups.find(EndpointId::client(6)));
        groups.setGroups({EndpointId::client(7)});
        QVERIFY(!groups.find(EndpointId::server()));
        QCOMPARE(numbersOf(groups.find(EndpointId::client(7))),
            scanned(recording, EndpointId::client(7)));
    }

    void aFoldedGroupIsOneRowWithAllItsCalls()
    {
        Scene scene;
        recordMixed(scene.recording, 40);
        scene.follow();
        scene.list.setFolded(EndpointId::server(), true);
        scene.build({AxisMode::EvenSteps, {-1, 0, 1.0 / 20}, 1000, 1000, 0, -1});
        QVERIFY(scene.frame.rows.front().folded);
        QCOMPARE(scene.frame.rows.front().laneCount, 5u);
        const float centre = scene.frame.rows.front().height / 2;
        std::vector<qsizetype> shown;
        for (const TimelineMark &mark : scene.frame.marks) {
            if (mark.y == centre)
                shown.push_back(mark.event);
        }
        QCOMPARE(shown, scanned(scene.recording, EndpointId::server()));
        for (const StateBand &band : scene.frame.bands)
            QVERIFY(band.y != centre);
    }
};

QTEST_GUILESS_MAIN(TestGroupLanes)
#include "tst_grouplanes.moc"
