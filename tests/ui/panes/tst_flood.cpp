#include "core/event/endpointurl.h"
#include "panefixture.h"

#include "ui/models/unreadmessages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <ctime>

using namespace socketscope;

/// The panes while much happens: the most processor time that the window's thread took before it
/// came back to its event loop. (The time on the wall tells of the machine's other work too.)
class TestFlood : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void staysAwakeWhileMessagesPourIn();
    void staysAwakeWhileBytesPourIn();
    void staysAwakeWithManyConnections();

private:
    static quint16 start(PaneFixture &panes);
    void watch();
    [[nodiscard]] qint64 longestStallMs();

    QTimer m_beat;
    qint64 m_beatNs = 0;
    qint64 m_longestMs = 0;
};

namespace {

/// Of a debug build; a release build takes a fraction of it (DESIGN §6: 50 ms).
constexpr qint64 kMostMs = 200;

qint64 threadTimeNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

quint16 TestFlood::start(PaneFixture &panes)
{
    panes.show();
    panes.find<QSpinBox>(QStringLiteral("Backlog"))->setValue(1000); // no SYN is to be sent twice
    panes.serverPane.listenOn({});
    const auto *port = panes.find<QLineEdit>(QStringLiteral("Server port"));
    [&] {
        QTRY_VERIFY(port->text() != QLatin1String("0"));
    }();
    return port->text().toUShort();
}

void TestFlood::watch()
{
    m_longestMs = 0;
    m_beat.disconnect();
    connect(&m_beat, &QTimer::timeout, this, [this] {
        const qint64 nowNs = threadTimeNs();
        m_longestMs = qMax(m_longestMs, (nowNs - m_beatNs) / 1'000'000);
        m_beatNs = nowNs;
    });
    m_beatNs = threadTimeNs();
    m_beat.start(1);
}

qint64 TestFlood::longestStallMs()
{
    m_beat.stop();
    qInfo("longest stall %lld ms", static_cast<long long>(m_longestMs));
    return m_longestMs;
}

void TestFlood::staysAwakeWhileMessagesPourIn()
{
    PaneFixture panes;
    const quint16 port = start(panes);
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), port});
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 2);
    const quint32 client = panes.selection.socket();
    watch();
    for (int batch = 0; batch < 200; ++batch) {
        for (int count = 0; count < 500; ++count)
            panes.session.send(client, QByteArray(64, char('a' + batch % 26)));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        panes.follower.sockets().bytesReceived(), qint64(100'000) * 64, 30000);
    QVERIFY(longestStallMs() < kMostMs);
    const auto *chat = panes.find<QListView>(QStringLiteral("Chat"));
    QVERIFY(chat->model()->rowCount() <= limits::kShownMessages);
    QVERIFY(panes.chatPane.unread().total() > 0);
}

void TestFlood::staysAwakeWhileBytesPourIn()
{
    PaneFixture panes;
    const quint16 port = start(panes);
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), port});
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 2);
    watch();
    const quint32 client = panes.selection.socket();
    const QByteArray block(10'000'000, 'x'); // one line
    panes.session.send(client, block);
    QTRY_COMPARE_WITH_TIMEOUT(panes.follower.sockets().bytesReceived(), block.size(), 30000);
    QVERIFY(longestStallMs() < kMostMs);
}

void TestFlood::staysAwakeWithManyConnections()
{
    PaneFixture panes;
    const quint16 port = start(panes);
    watch();
    ClientSettings settings;
    settings.port = port;
    for (int count = 0; count < 400; ++count)
        panes.session.connectClient(settings);
    QTRY_COMPARE_WITH_TIMEOUT(panes.follower.sockets().openConnections(), 800, 30000);
    panes.session.broadcast(panes.serverPane.server(), "everyone");
    QTRY_COMPARE_WITH_TIMEOUT(panes.follower.sockets().bytesReceived(), qint64(400) * 8, 30000);
    panes.serverPane.startOrStop();
    QTRY_COMPARE_WITH_TIMEOUT(panes.follower.sockets().openConnections(), 0, 30000);
    QVERIFY(longestStallMs() < kMostMs);
    const auto *tree = panes.find<QTreeView>(QStringLiteral("Connections"));
    QVERIFY(tree->model()->rowCount() <= limits::kShownClosedConnections + 60);
}

QTEST_MAIN(TestFlood)
#include "tst_flood.moc"
