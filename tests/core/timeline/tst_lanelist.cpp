#include "core/timeline/lanelist.h"

#include "tests/core/timeline/handmadelog.h"

#include <QTest>

using namespace socketscope;

namespace {

std::vector<quint32> socketsOf(const LaneList &list)
{
    std::vector<quint32> sockets;
    for (const LaneRow &row : list.rows())
        sockets.push_back(row.socketId);
    return sockets;
}

} // namespace

class TestLaneList : public QObject
{
    Q_OBJECT

private slots:
    void groupsByRoleAndPutsConnectionsBelowTheirListener()
    {
        Recording recording;
        HandmadeLog log(recording);
        SocketBook book;
        LaneList list(20, 40);
        // A client comes first, and the second listener's connection before the first one's.
        log.on(EndpointId::client(1), 1, 5).call(Call::Socket, 1, 5);
        log.on(EndpointId::server(), 2, 6).call(Call::Listen, 2);
        book.follow(recording, 2);
        QVERIFY(list.follow(book));
        QVERIFY(!list.follow(book));
        log.on(EndpointId::server(), 3, 7).call(Call::Listen, 3);
        log.accept(4, 4, 8, 0);
        log.on(EndpointId::server(), 2, 6).accept(5, 5, 9, 0);
        log.on(EndpointId::client(2), 6, 10).call(Call::Socket, 6, 10);
        book.follow(recording, recording.events().size());
        QVERIFY(list.follow(book));
        QCOMPARE(socketsOf(list), (std::vector<quint32>{0, 2, 5, 3, 4, 0, 1, 0, 6}));
        QCOMPARE(list.laneCount(), qsizetype(6));
        QCOMPARE(list.height(), 3 * 20.0 + 6 * 40.0);
    }

    void foldsAnEndpointAndKeepsItFoldedWhenLanesCome()
    {
        Recording recording;
        HandmadeLog log(recording);
        SocketBook book;
        LaneList list(20, 40);
        log.on(EndpointId::server(), 1, 6).call(Call::Listen, 1);
        log.on(EndpointId::client(1), 2, 5).call(Call::Socket, 2, 5);
        book.follow(recording, 2);
        list.follow(book);
        list.setFolded(EndpointId::server(), true);
        QVERIFY(list.rows().front().folded);
        QCOMPARE(list.rows().front().height, 40.0);
        QCOMPARE(socketsOf(list), (std::vector<quint32>{0, 0, 2}));
        log.on(EndpointId::server(), 1, 6).accept(3, 3, 7, 0);
        book.follow(recording, 3);
        QVERIFY(list.follow(book));
        QCOMPARE(socketsOf(list), (std::vector<quint32>{0, 0, 2}));
        QCOMPARE(list.rows().front().laneCount, 2u);
        QCOMPARE(list.rowOf(1), qsizetype(0));
        QCOMPARE(list.rowOf(3), qsizetype(0));
        QCOMPARE(list.laneBeside(2, -1), qsizetype(0)); // a folded heading is a lane
        QCOMPARE(list.headingOf(EndpointId::client(1)), qsizetype(1));
        list.foldAll();
        QCOMPARE(list.foldedGroups(),
            (std::vector<EndpointId>{EndpointId::server(), EndpointId::client(1)}));
        QCOMPARE(list.height(), 80.0);
        list.unfoldAll();
        QCOMPARE(socketsOf(list), (std::vector<quint32>{0, 1, 3, 0, 2}));
    }

    void findsRowsByPlaceAndSocket()
    {
        Recording recording;
        recordExperiment(recording);
        SocketBook book;
        book.follow(recording, recording.events().size());
        LaneList list(20, 40);
        QCOMPARE(list.rowAt(0), qsizetype(-1));
        QCOMPARE(list.laneBeside(-1, 1), qsizetype(-1));
        list.follow(book);
        QCOMPARE(list.rowAt(-1), qsizetype(-1));
        QCOMPARE(list.rowAt(0), qsizetype(0));
        QCOMPARE(list.rowAt(19.9), qsizetype(0));
        QCOMPARE(list.rowAt(20), qsizetype(1));
        QCOMPARE(list.rowAt(list.height()), qsizetype(-1));
        QCOMPARE(list.rowOf(2), qsizetype(4));
        QCOMPARE(list.rowOf(77), qsizetype(-1));
        // From the last of the server's lanes over a heading to the client's.
        QCOMPARE(list.laneBeside(2, 1), qsizetype(4));
        QCOMPARE(list.laneBeside(4, 1), qsizetype(4));
        QCOMPARE(list.laneBeside(4, -2), qsizetype(1));
    }
};

QTEST_GUILESS_MAIN(TestLaneList)
#include "tst_lanelist.moc"
