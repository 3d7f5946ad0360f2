#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/connectiontext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace socketscope;

/// The list of connections over logs made by hand.
class TestConnectionsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nestsAcceptedConnectionsUnderTheirServer();
    void namesPeersThatOnlyAFileTells();
    void keepsClosedOnesInSight();
    void tellsHowAClosedOneEnded();
    void keepsOnlyTheNewestClosedOnes();
    void keepsOnlyTheNewestClosedClients();
    void takesInOutOfOrderNumbers();
    void announcesStateChanges();
    void shortensByteCounts_data();
    void shortensByteCounts();
    void takesTenThousandConnectionsInAFrame();

private:
    void record(Call call, quint32 socketId, EndpointId endpoint, qint32 result,
        quint32 argument = 0, int errorNumber = 0);
    quint32 listen();
    quint32 accept(quint32 listener);
    quint32 connectOne(quint32 number);
    void follow() { m_follower->catchUp(); }
    [[nodiscard]] QString text(const QModelIndex &parent, int row, int column) const
    {
        return m_model->index(row, column, parent).data().toString();
    }

    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<LogFollower> m_follower;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConnectionsModel::init()
{
    m_recording = std::make_unique<Recording>();
    m_follower = std::make_unique<LogFollower>(*m_recording);
    m_model = std::make_unique<ConnectionsModel>(*m_follower);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_follower.get(), &LogFollower::grown, m_model.get(),
        [this](qsizetype, const QList<quint32> &changed) { m_model->follow(changed); });
}

void TestConnectionsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_follower.reset();
    m_recording.reset();
}

void TestConnectionsModel::record(Call call, quint32 socketId, EndpointId endpoint, qint32 result,
    quint32 argument, int errorNumber)
{
    SocketEvent event;
    event.startNs = m_recording->nowNs();
    event.setCall(call);
    event.socketId = socketId;
    event.setEndpoint(endpoint);
    event.setDescriptor(int(socketId) + 2);
    event.result = result;
    event.argument = argument;
    event.errorNumber = quint16(errorNumber);
    m_recording->record(event);
}

quint32 TestConnectionsModel::listen()
{
    const quint32 id = m_recording->nextSocketId();
    const quint32 address = m_recording->addressId(EndpointAddress(QHostAddress::LocalHost, 12345));
    record(Call::Socket, id, EndpointId::server(), int(id) + 2);
    record(Call::Bind, id, EndpointId::server(), 0, address);
    record(Call::Listen, id, EndpointId::server(), 0, 5);
    return id;
}

quint32 TestConnectionsModel::accept(quint32 listener)
{
    const quint32 id = m_recording->nextSocketId();
    SocketEvent event;
    event.startNs = m_recording->nowNs();
    event.setCall(Call::Accept);
    event.socketId = listener;
    event.setEndpoint(EndpointId::server());
    event.result = qint32(id) + 2;
    event.payloadPosition = id;
    event.argument
        = m_recording->addressId(EndpointAddress(QHostAddress::LocalHost, quint16(40000 + id)));
    m_recording->record(event);
    return id;
}

quint32 TestConnectionsModel::connectOne(quint32 number)
{
    const quint32 id = m_recording->nextSocketId();
    record(Call::Socket, id, EndpointId::client(number), qint32(id) + 2);
    record(Call::Connect, id, EndpointId::client(number), 0,
        m_recording->addressId(EndpointAddress(QHostAddress::LocalHost, 12345)));
    return id;
}

void TestConnectionsModel::nestsAcceptedConnectionsUnderTheirServer()
{
    const quint32 listener = listen();
    const quint32 accepted = accept(listener);
    connectOne(1);
    follow();
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex server = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(server), 1);
    QCOMPARE(text({}, 0, ConnectionsModel::AddressColumn), QStringLiteral("127.0.0.1:12345"));
    QCOMPARE(text({}, 0, ConnectionsModel::StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(text(server, 0, ConnectionsModel::NameColumn), QStringLiteral("1"));
    QCOMPARE(text(server, 0, ConnectionsModel::StateColumn), QStringLiteral("ESTABLISHED"));
    QCOMPARE(m_model->indexOf(accepted).parent(), server);
    QCOMPARE(m_model->factsOf(m_model->indexOf(accepted))->socketId, accepted);
}

void TestConnectionsModel::namesPeersThatOnlyAFileTells()
{
    const quint32 id = m_recording->nextSocketId();
    const auto address = [this](quint16 port) {
        return m_recording->addressId(EndpointAddress(QHostAddress::LocalHost, port));
    };
    m_recording->tellEnds(id, address(12345), address(50001));
    record(Call::Recv, id, EndpointId::server(), 5, 65536);
    follow();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text({}, 0, ConnectionsModel::AddressColumn), QStringLiteral("127.0.0.1:50001"));
    QCOMPARE(text({}, 0, ConnectionsModel::StateColumn), QStringLiteral("ESTABLISHED"));
    QVERIFY(m_model->index(0, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("127.0.0.1:12345 ← 127.0.0.1:50001")));
}

void TestConnectionsModel::keepsClosedOnesInSight()
{
    const quint32 client = connectOne(1);
    follow();
    QVERIFY(m_model->indexOf(client).data(ConnectionsModel::OpenRole).toBool());
    record(Call::Close, client, EndpointId::client(1), 0);
    follow();
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->indexOf(client).data(ConnectionsModel::OpenRole).toBool());
    QCOMPARE(text({}, 0, ConnectionsModel::StateColumn), QStringLiteral("CLOSED"));
}

void TestConnectionsModel::tellsHowAClosedOneEnded()
{
    const quint32 client = connectOne(1);
    record(Call::Recv, client, EndpointId::client(1), -1, 65536, ECONNRESET);
    record(Call::Close, client, EndpointId::client(1), 0);
    follow();
    QCOMPARE(text({}, 0, ConnectionsModel::StateColumn), QStringLiteral("RESET"));
}

void TestConnectionsModel::keepsOnlyTheNewestClosedOnes()
{
    const quint32 listener = listen();
    const quint32 open = accept(listener);
    quint32 newest = 0;
    for (int round = 0; round < 5; ++round) {
        for (int count = 0; count < 200; ++count) {
            newest = accept(listener);
            record(Call::Close, newest, EndpointId::server(), 0);
        }
        follow();
    }
    const int rows = m_model->rowCount(m_model->index(0, 0));
    QVERIFY2(rows <= limits::kShownClosedConnections + 60, qPrintable(QString::number(rows)));
    QVERIFY(rows >= limits::kShownClosedConnections);
    QVERIFY(m_model->indexOf(open).isValid());
    QVERIFY(m_model->indexOf(newest).isValid());
}

void TestConnectionsModel::keepsOnlyTheNewestClosedClients()
{
    quint32 first = 0;
    for (quint32 number = 1; number <= 400; ++number) {
        const quint32 client = connectOne(number);
        first = first == 0 ? client : first;
        if (number % 2 == 0)
            follow();
        record(Call::Close, client, EndpointId::client(number), 0);
    }
    follow();
    QVERIFY(m_model->rowCount() <= limits::kShownClosedConnections + 60);
    QVERIFY(!m_model->indexOf(first).isValid());
}

void TestConnectionsModel::takesInOutOfOrderNumbers()
{
    const quint32 early = m_recording->nextSocketId();
    const quint32 late = connectOne(2);
    follow();
    record(Call::Socket, early, EndpointId::client(1), 9);
    follow();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->indexOf(early).row(), 0);
    QCOMPARE(m_model->indexOf(late).row(), 1);
}

void TestConnectionsModel::announcesStateChanges()
{
    const quint32 client = connectOne(1);
    follow();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    record(Call::Recv, client, EndpointId::client(1), 0, 65536);
    follow();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), m_model->indexOf(client));
    QCOMPARE(text({}, 0, ConnectionsModel::StateColumn), QStringLiteral("CLOSE_WAIT"));
}

void TestConnectionsModel::shortensByteCounts_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0");
    QTest::newRow("as they are") << qint64(1023) << QStringLiteral("1023");
    QTest::newRow("thousands") << qint64(1536) << QStringLiteral("1.5k");
    QTest::newRow("just below a million") << qint64(1023 * 1024) << QStringLiteral("1.0M");
    QTest::newRow("a round number") << qint64(16 * 1024 * 1024) << QStringLiteral("16M");
    QTest::newRow("much") << qint64(9'999'999'999'999) << QStringLiteral("9.1T");
}

void TestConnectionsModel::shortensByteCounts()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(shortBytes(bytes), text);
}

void TestConnectionsModel::takesTenThousandConnectionsInAFrame()
{
    m_tester.reset(); // it looks at every row each time
    const quint32 listener = listen();
    for (int count = 0; count < limits::kMaxConnections; ++count)
        accept(listener);
    QElapsedTimer timer;
    timer.start();
    follow();
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), limits::kMaxConnections);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestConnectionsModel)
#include "tst_connectionsmodel.moc"
