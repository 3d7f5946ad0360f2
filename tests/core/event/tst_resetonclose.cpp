#include "core/event/packedarguments.h"
#include "core/event/resetonclose.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace socketscope;

/// Which calls make close(2) reset a connection.
class TestResetOnClose : public QObject
{
    Q_OBJECT

private slots:
    void onlyLingerOfNoTimeResets_data();
    void onlyLingerOfNoTimeResets();
};

namespace {

SocketEvent optionCall(int level, int option, qint32 result = 0)
{
    SocketEvent event;
    event.setCall(Call::SetSockOpt);
    event.argument = packedArguments(level, option);
    event.result = result;
    return event;
}

QByteArray bytesOf(const linger &value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

void TestResetOnClose::onlyLingerOfNoTimeResets_data()
{
    QTest::addColumn<SocketEvent>("event");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("tells");
    QTest::addColumn<bool>("resets");
    const SocketEvent lingers = optionCall(SOL_SOCKET, SO_LINGER);
    QTest::newRow("on, 0 s") << lingers << bytesOf({1, 0}) << true << true;
    QTest::newRow("on, 5 s") << lingers << bytesOf({1, 5}) << true << false;
    QTest::newRow("off again") << lingers << bytesOf({0, 0}) << true << false;
    QTest::newRow("cut short") << lingers << bytesOf({1, 0}).left(4) << true << false;
    QTest::newRow("refused") << optionCall(SOL_SOCKET, SO_LINGER, -1) << bytesOf({1, 0}) << false
                             << false;
    QTest::newRow("another option")
        << optionCall(IPPROTO_TCP, TCP_NODELAY) << bytesOf({1, 0}) << false << false;
}

void TestResetOnClose::onlyLingerOfNoTimeResets()
{
    QFETCH(const SocketEvent, event);
    QFETCH(const QByteArray, value);
    QTEST(setsLinger(event), "tells");
    QTEST(setsResetOnClose(event, value), "resets");
}

QTEST_GUILESS_MAIN(TestResetOnClose)
#include "tst_resetonclose.moc"
