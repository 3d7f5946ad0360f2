#include "core/store/logfollower.h"
#include "tests/core/timeline/handmadelog.h"
#include "ui/models/descriptorsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

constexpr quint32 kStream = quint32(AF_INET) << 16 | quint32(SOCK_STREAM);

/// A model over a log that a test writes.
struct Table
{
    [[nodiscard]] QString text(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QString descriptors() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(text(row, DescriptorsModel::DescriptorColumn));
        return texts.join(u' ');
    }
    void open(quint32 socketId, int descriptor)
    {
        log.on(EndpointId::lab(), socketId, descriptor)
            .call(Call::Socket, socketId * 1000, descriptor, kStream);
    }
    void close(quint32 socketId, int descriptor)
    {
        log.on(EndpointId::lab(), socketId, descriptor).call(Call::Close, socketId * 1000 + 500);
    }

    Recording recording;
    HandmadeLog log{recording};
    LogFollower follower{recording};
    DescriptorsModel model{follower};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestDescriptorsModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsKnownOfASocket();
    void ordersRowsByDescriptor();
    void dropsClosedDescriptors();
    void showsADescriptorThatIsGivenAgain();
    void showsTheCallThatWaits();
    void takesThousandsAtOnce();
    void copiesRowsAsText();
};

void TestDescriptorsModel::tellsWhatIsKnownOfASocket()
{
    Table table;
    table.open(1, 5);
    table.log.call(Call::Bind, 2000, 0, table.log.address("127.0.0.1", 4040));
    table.log.call(Call::Listen, 3000, 0, 7);
    table.follower.catchUp();
    QCOMPARE(table.model.rowCount(), 1);
    QCOMPARE(table.text(0, DescriptorsModel::DescriptorColumn), QStringLiteral("5"));
    QCOMPARE(table.text(0, DescriptorsModel::DomainColumn), QStringLiteral("AF_INET"));
    QCOMPARE(table.text(0, DescriptorsModel::TypeColumn), QStringLiteral("SOCK_STREAM"));
    QCOMPARE(table.text(0, DescriptorsModel::LocalColumn), QStringLiteral("127.0.0.1:4040"));
    QCOMPARE(table.text(0, DescriptorsModel::PeerColumn), QString());
    QCOMPARE(table.text(0, DescriptorsModel::StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(table.text(0, DescriptorsModel::LastCallColumn), QStringLiteral("listen(5, 7) = 0"));
}

void TestDescriptorsModel::ordersRowsByDescriptor()
{
    Table table;
    table.open(1, 9);
    table.open(2, 4);
    table.follower.catchUp();
    table.open(3, 6);
    table.follower.catchUp();
    QCOMPARE(table.descriptors(), QStringLiteral("4 6 9"));
    QCOMPARE(table.model.indexOf(3).row(), 1);
}

void TestDescriptorsModel::dropsClosedDescriptors()
{
    Table table;
    for (quint32 id = 1; id <= 6; ++id)
        table.open(id, int(id) + 3);
    table.follower.catchUp();
    table.close(2, 5);
    table.close(3, 6);
    table.close(6, 9);
    table.follower.catchUp();
    QCOMPARE(table.descriptors(), QStringLiteral("4 7 8"));
    QVERIFY(!table.model.indexOf(3).isValid());
}

void TestDescriptorsModel::showsADescriptorThatIsGivenAgain()
{
    Table table;
    table.open(1, 5);
    table.follower.catchUp();
    table.close(1, 5);
    table.open(2, 5);
    table.follower.catchUp();
    QCOMPARE(table.model.rowCount(), 1);
    QCOMPARE(table.model.index(0, 0).data(DescriptorsModel::SocketIdRole).toUInt(), 2u);
}

void TestDescriptorsModel::showsTheCallThatWaits()
{
    Table table;
    table.open(1, 5);
    table.follower.catchUp();
    WaitingCall waiting;
    waiting.ticket = 3;
    waiting.event.setCall(Call::Recv);
    waiting.event.socketId = 1;
    waiting.event.setDescriptor(5);
    waiting.event.argument = 1024;
    table.recording.addWaitingCall(waiting);
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.follower.catchUp();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(table.text(0, DescriptorsModel::LastCallColumn), QStringLiteral("recv(5, 1024) …"));
    QVERIFY(table.model.index(0, 0).data(DescriptorsModel::WaitingRole).toBool());
    table.recording.removeWaitingCall(3);
    table.follower.catchUp();
    QVERIFY(!table.model.index(0, 0).data(DescriptorsModel::WaitingRole).toBool());
}

// Ten thousand sockets come, and every other one goes: a view is told a bounded number of times.
void TestDescriptorsModel::takesThousandsAtOnce()
{
    constexpr quint32 kSockets = 10'000;
    Table table;
    for (quint32 id = 1; id <= kSockets; ++id)
        table.open(id, int(id) + 3);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.follower.catchUp();
    QCOMPARE(inserted.size(), 1);
    for (quint32 id = 1; id <= kSockets; id += 2)
        table.close(id, int(id) + 3);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    table.follower.catchUp();
    QCOMPARE(removed.size() + reset.size(), 1);
    QCOMPARE(table.model.rowCount(), int(kSockets / 2));
}

void TestDescriptorsModel::copiesRowsAsText()
{
    Table table;
    table.open(1, 5);
    table.open(2, 6);
    table.follower.catchUp();
    QCOMPARE(table.model.asText({1}),
        QStringLiteral("fd\tDomain\tType\tLocal\tPeer\tState\tLast call\n"
                       "6\tAF_INET\tSOCK_STREAM\t\t\tnew\tsocket(AF_INET, SOCK_STREAM) = 6\n"));
}

QTEST_GUILESS_MAIN(TestDescriptorsModel)
#include "tst_descriptorsmodel.moc"
