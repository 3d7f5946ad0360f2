#include "core/transcript/callchoice.h"

#include "core/store/eventquery.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestCallChoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsWhatTheFilterShows();
    void holdsBothEndsOfAConnection_data();
    void holdsBothEndsOfAConnection();
    void holdsWhatBeganBetweenTwoMoments();
    void holdsAllCallsWhenEmpty();

private:
    /// The indexes of the calls that are written.
    [[nodiscard]] static QList<int> chosen(const CallChoice &choice);

    HandmadeLog m_log;
};

void TestCallChoice::initTestCase()
{
    const EndpointId server = EndpointId::server();
    const quint32 there = m_log.address("127.0.0.1", 80);
    const quint32 here = m_log.address("127.0.0.1", 50001);
    m_log.callOf(server, 1, 4, Call::Bind, there, 0); // 0
    m_log.callOf(server, 1, 4, Call::Listen, 5, 0);
    m_log.callOf(EndpointId::client(1), 2, 5, Call::Connect, there, 0); // 2
    m_log.callOf(EndpointId::client(1), 2, 5, Call::GetSockName, here, 0);
    m_log.accept(3, 6, here); // 4
    m_log.accept(4, 7, m_log.address("127.0.0.1", 50002));
    m_log.callOf(EndpointId::client(1), 2, 5, Call::Send, 2, 2, 0, "hi"); // 6
    m_log.callOf(server, 3, 6, Call::Recv, 65536, 2, 0, "hi");
    m_log.callOf(server, 4, 7, Call::Recv, 65536, -1, ECONNRESET); // 8
    m_log.callOf(EndpointId::client(2), 5, 8, Call::Connect, there, -1, ECONNREFUSED);
}

QList<int> TestCallChoice::chosen(const CallChoice &choice)
{
    QList<int> indexes;
    for (int index = 0; index < int(choice.size()); ++index) {
        if (choice[size_t(index)])
            indexes.append(index);
    }
    return indexes;
}

void TestCallChoice::holdsWhatTheFilterShows()
{
    const EventQuery failed = EventQuery::parse(QStringLiteral("is:error"));
    QCOMPARE(chosen(callsThatAnswer(m_log.recording, 10, failed, {})), (QList<int>{8, 9}));
    QCOMPARE(chosen(callsThatAnswer(m_log.recording, 9, failed, {})), (QList<int>{8}));
    const EventQuery text = EventQuery::parse(QStringLiteral("text:hi"));
    QCOMPARE(chosen(callsThatAnswer(m_log.recording, 10, text, {})), (QList<int>{6, 7}));
    const EventQuery noted = EventQuery::parse(QStringLiteral("is:note"));
    QCOMPARE(chosen(callsThatAnswer(m_log.recording, 10, noted, {{3, QStringLiteral("why?")}})),
        (QList<int>{3}));
}

void TestCallChoice::holdsBothEndsOfAConnection_data()
{
    QTest::addColumn<quint32>("socket");
    QTest::addColumn<QList<int>>("calls");
    QTest::newRow("the client's end") << 2U << QList<int>{2, 3, 4, 6, 7};
    QTest::newRow("the server's end") << 3U << QList<int>{2, 3, 4, 6, 7};
    QTest::newRow("a peer that is not ours") << 4U << QList<int>{5, 8};
    QTest::newRow("the listener and all it accepted")
        << 1U << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("an attempt") << 5U << QList<int>{9};
    QTest::newRow("nobody") << 77U << QList<int>{};
}

void TestCallChoice::holdsBothEndsOfAConnection()
{
    QFETCH(quint32, socket);
    QFETCH(QList<int>, calls);
    QCOMPARE(chosen(callsOfConnection(m_log.recording, 10, socket)), calls);
}

void TestCallChoice::holdsWhatBeganBetweenTwoMoments()
{
    const auto beganNs = [this](qsizetype index) {
        return m_log.recording.events().at(index).startNs;
    };
    const qsizetype count = m_log.recording.events().size();
    QCOMPARE(chosen(callsBetween(m_log.recording, count, beganNs(2), beganNs(4))),
        QList<int>({2, 3, 4}));
    QCOMPARE(chosen(callsBetween(m_log.recording, count, beganNs(2) + 1, beganNs(4) - 1)),
        QList<int>({3}));
    QCOMPARE(chosen(callsBetween(m_log.recording, 3, 0, beganNs(9))), QList<int>({0, 1, 2}));
}

void TestCallChoice::holdsAllCallsWhenEmpty()
{
    QVERIFY(includes({}, 12345));
    QVERIFY(!includes({true}, 1));
}

QTEST_GUILESS_MAIN(TestCallChoice)
#include "tst_callchoice.moc"
