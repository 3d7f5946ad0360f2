#include "core/event/endpointurl.h"
#include "panefixture.h"

#include "ui/panes/transferstatus.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QTreeView>

using namespace socketscope;

/// What the chat tells about bytes on their way: files, and peers that take nothing.
class TestTransfers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void tellsThatThePeerTakesNothing();
    void sendsAFileToAPeerThatReads();
    void showsHowFarAFileIsAndCancelsIt();
    void tellsWhyAFileCannotBeSent();
    void showsTheConnectionLimit();

private:
    static void shoot(PaneFixture &panes, const QString &name);
    static quint32 connectTo(PaneFixture &panes, QTcpServer &peer);
};

void TestTransfers::shoot(PaneFixture &panes, const QString &name)
{
    const QString folder = qEnvironmentVariable("SOCKETSCOPE_SHOTS");
    if (!folder.isEmpty())
        panes.column.grab().save(QDir(folder).filePath(name + QStringLiteral("@1.png")));
}

/// Connects a client to a peer that accepts but never reads.
quint32 TestTransfers::connectTo(PaneFixture &panes, QTcpServer &peer)
{
    connect(&peer, &QTcpServer::newConnection, &peer,
        [&peer] { peer.nextPendingConnection()->setReadBufferSize(1); });
    [&] {
        QVERIFY(peer.listen(QHostAddress::LocalHost));
    }();
    panes.show();
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), peer.serverPort()});
    [&] {
        QTRY_COMPARE(panes.follower.sockets().openConnections(), 1);
    }();
    return panes.follower.sockets().sockets().front().socketId;
}

void TestTransfers::tellsThatThePeerTakesNothing()
{
    QTcpServer peer;
    PaneFixture panes;
    const quint32 client = connectTo(panes, peer);
    const auto *notice = panes.find<QLabel>(QStringLiteral("Output queue"));
    QVERIFY(!notice->isVisible());
    const QByteArray block(4 * 1024 * 1024, 'x');
    for (int count = 0; count < 8; ++count)
        panes.session.send(client, block);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->text().isEmpty());
    shoot(panes, QStringLiteral("queue-full"));
    panes.session.resetConnection(client);
    QTRY_VERIFY(!notice->isVisible());
}

void TestTransfers::sendsAFileToAPeerThatReads()
{
    PaneFixture panes;
    panes.show();
    panes.serverPane.listenOn({});
    const auto *port = panes.find<QLineEdit>(QStringLiteral("Server port"));
    QTRY_VERIFY(port->text() != QLatin1String("0"));
    panes.clientPane.connectTo(
        {Protocol::Tcp, QStringLiteral("127.0.0.1"), port->text().toUShort()});
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 2);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write(QByteArray(3'000'000, 'f')) == 3'000'000 && file.flush());
    auto *transfers = panes.column.findChild<TransferStatus *>();
    transfers->sendFile(panes.selection.socket(), file.fileName());
    QTRY_COMPARE(panes.follower.sockets().bytesReceived(), qint64(3'000'000));
    QTRY_VERIFY(!transfers->isSendingFile());
    QVERIFY(!panes.find<QProgressBar>(QStringLiteral("File transfer"))->isVisible());
}

void TestTransfers::showsHowFarAFileIsAndCancelsIt()
{
    QTcpServer peer;
    PaneFixture panes;
    const quint32 client = connectTo(panes, peer);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(256 * 1024 * 1024)); // sparse: more than the kernel's buffers hold
    auto *transfers = panes.column.findChild<TransferStatus *>();
    transfers->sendFile(client, file.fileName());
    const auto *bar = panes.find<QProgressBar>(QStringLiteral("File transfer"));
    QTRY_VERIFY(bar->isVisible());
    shoot(panes, QStringLiteral("file"));
    QTest::mouseClick(panes.find<QPushButton>(QStringLiteral("Cancel file")), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void TestTransfers::tellsWhyAFileCannotBeSent()
{
    QTcpServer peer;
    PaneFixture panes;
    const quint32 client = connectTo(panes, peer);
    panes.column.findChild<TransferStatus *>()->sendFile(
        client, QStringLiteral("/nonexistent/file"));
    const auto *notice = panes.find<QLabel>(QStringLiteral("File transfer"));
    QTRY_VERIFY(!notice->text().isEmpty());
    QVERIFY(notice->isVisible());
}

void TestTransfers::showsTheConnectionLimit()
{
    PaneFixture panes;
    panes.serverPane.listenOn({});
    const auto *tree = panes.find<QTreeView>(QStringLiteral("Connections"));
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QString limit = QLocale().toString(limits::kDefaultConnections);
    QTRY_VERIFY(tree->model()->index(0, 3).data().toString().endsWith(limit));
}

QTEST_MAIN(TestTransfers)
#include "tst_transfers.moc"
