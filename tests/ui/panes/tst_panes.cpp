#include "core/event/endpointurl.h"
#include "panefixture.h"
#include "ui/models/chatmodel.h"
#include "ui/models/unreadmessages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace socketscope;

/// The left side of the window against a real session on loopback.
///
/// With SOCKETSCOPE_SHOTS=FOLDER it also leaves pictures of what it saw.
class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void talksAfterTwoClicks();
    void showsTheChosenPort();
    void tellsWhatIsWrongWithAPort_data();
    void tellsWhatIsWrongWithAPort();
    void keepsAFailedStartInTheCard();
    void keepsARefusedConnectInTheCard();
    void warnsBeyondLoopback();
    void answersWithGreetingAndReply();
    void broadcastsToEveryone();
    void marksUnreadMessages();
    void refusesWrongHex();
    void sendsAnEmptyDatagramByTheButtonAlone();
    void walksThroughHistory();
    void endsConnectionsFromTheList();
    void looksRightInAllLooks();

private:
    static void shoot(PaneFixture &panes, const QString &name);
    static void startAndConnect(PaneFixture &panes);
    static void type(PaneFixture &panes, const QString &text);
    static QString lastMessage(const PaneFixture &panes);
};

void TestPanes::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestPanes::shoot(PaneFixture &panes, const QString &name)
{
    const QString folder = qEnvironmentVariable("SOCKETSCOPE_SHOTS");
    if (folder.isEmpty())
        return;
    panes.follower.catchUp();
    QVERIFY(QTest::qWaitForWindowExposed(&panes.column));
    const QString scale = QString::number(panes.column.devicePixelRatio());
    panes.column.grab().save(
        QDir(folder).filePath(name + QStringLiteral("@") + scale + QStringLiteral(".png")));
}

void TestPanes::startAndConnect(PaneFixture &panes)
{
    panes.serverPane.listenOn({});
    QTRY_VERIFY(panes.find<QLineEdit>(QStringLiteral("Server port"))->text() != QLatin1String("0"));
    const quint16 port = panes.find<QLineEdit>(QStringLiteral("Server port"))->text().toUShort();
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), port});
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 2);
    QTRY_VERIFY(panes.find<QPlainTextEdit>(QStringLiteral("Message"))->isEnabled());
}

void TestPanes::type(PaneFixture &panes, const QString &text)
{
    auto *message = panes.find<QPlainTextEdit>(QStringLiteral("Message"));
    message->setPlainText(text);
    QTest::keyClick(message, Qt::Key_Return);
}

QString TestPanes::lastMessage(const PaneFixture &panes)
{
    const auto *view = panes.find<QListView>(QStringLiteral("Chat"));
    const int rows = view->model()->rowCount();
    return rows == 0 ? QString() : view->model()->index(rows - 1, 0).data().toString();
}

void TestPanes::talksAfterTwoClicks()
{
    PaneFixture panes;
    panes.show();
    panes.find<QLineEdit>(QStringLiteral("Server port"))->setText(QStringLiteral("0"));
    QTest::mouseClick(panes.button<QPushButton>(QStringLiteral("Start server")), Qt::LeftButton);
    QTRY_VERIFY(panes.find<QLineEdit>(QStringLiteral("Server port"))->text() != QLatin1String("0"));
    panes.find<QLineEdit>(QStringLiteral("Client port"))
        ->setText(panes.find<QLineEdit>(QStringLiteral("Server port"))->text());
    QTest::mouseClick(panes.button<QPushButton>(QStringLiteral("Connect client")), Qt::LeftButton);
    QTRY_VERIFY(panes.find<QPlainTextEdit>(QStringLiteral("Message"))->isEnabled());
    QTRY_VERIFY(panes.follower.sockets().openConnections() == 2);
    type(panes, QStringLiteral("Hello, <b>Server</b>!"));
    QTRY_VERIFY(lastMessage(panes).endsWith(QStringLiteral("Hello, <b>Server</b>!")));
    QVERIFY(lastMessage(panes).startsWith(QStringLiteral("sent")));
    QTRY_COMPARE(panes.follower.sockets().bytesReceived(), qint64(21));
}

void TestPanes::showsTheChosenPort()
{
    PaneFixture panes;
    panes.serverPane.listenOn({});
    auto *port = panes.find<QLineEdit>(QStringLiteral("Server port"));
    QTRY_VERIFY(port->text().toUShort() > 0);
    QVERIFY(!port->isEnabled());
    panes.serverPane.startOrStop();
    QTRY_VERIFY(!panes.serverPane.isRunning());
    QCOMPARE(port->text(), QStringLiteral("0"));
}

void TestPanes::tellsWhatIsWrongWithAPort_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::newRow("the least") << QStringLiteral("0") << true;
    QTest::newRow("the most") << QStringLiteral("65535") << true;
    QTest::newRow("too large") << QStringLiteral("65536") << false;
    QTest::newRow("far too large") << QStringLiteral("99999999999999999999") << false;
    QTest::newRow("negative") << QStringLiteral("-1") << false;
    QTest::newRow("a word") << QStringLiteral("http") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPanes::tellsWhatIsWrongWithAPort()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    PaneFixture panes;
    panes.show();
    for (const auto &[field, action] :
        {std::pair("Server port", "Start server"), std::pair("Client port", "Connect client")}) {
        auto *port = panes.find<QLineEdit>(QLatin1String(field));
        port->setText(typed);
        QCOMPARE(panes.button<QPushButton>(QLatin1String(action))->isEnabled(), valid);
        QCOMPARE(port->property("invalid").toBool(), !valid);
        QCOMPARE(port->accessibleDescription().isEmpty(), valid);
    }
    if (!valid)
        shoot(panes, QStringLiteral("port-%1").arg(QLatin1String(QTest::currentDataTag())));
}

void TestPanes::keepsAFailedStartInTheCard()
{
    PaneFixture first;
    first.serverPane.listenOn({});
    auto *port = first.find<QLineEdit>(QStringLiteral("Server port"));
    QTRY_VERIFY(port->text().toUShort() > 0);
    PaneFixture second;
    second.show();
    second.serverPane.listenOn({Protocol::Tcp, {}, port->text().toUShort()});
    auto *error = second.find<QLabel>(QStringLiteral("Server error"));
    QTRY_VERIFY(!error->text().isEmpty());
    QVERIFY(error->isVisible());
    QCOMPARE(error->textFormat(), Qt::PlainText);
    QVERIFY(!second.serverPane.isRunning());
    shoot(second, QStringLiteral("port-in-use"));
    second.serverPane.listenOn({});
    QVERIFY(!error->isVisible());
}

void TestPanes::keepsARefusedConnectInTheCard()
{
    PaneFixture panes;
    panes.show();
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), 1});
    auto *error = panes.find<QLabel>(QStringLiteral("Client error"));
    QTRY_VERIFY(!error->text().isEmpty());
    QVERIFY(error->isVisible());
    shoot(panes, QStringLiteral("refused"));
}

void TestPanes::warnsBeyondLoopback()
{
    PaneFixture panes;
    panes.show();
    auto *warning = panes.find<QLabel>(QStringLiteral("Server warning"));
    QVERIFY(!warning->isVisible());
    panes.serverPane.listenOn({Protocol::Tcp, QStringLiteral("0.0.0.0"), 0});
    QTRY_VERIFY(panes.follower.sockets().openListeners() == 1);
    QVERIFY(warning->isVisible());
    shoot(panes, QStringLiteral("beyond-loopback"));
}

void TestPanes::answersWithGreetingAndReply()
{
    PaneFixture panes;
    panes.show();
    panes.find<QLineEdit>(QStringLiteral("Greeting"))->setText(QStringLiteral("Welcome\\n"));
    panes.find<QComboBox>(QStringLiteral("Reply mode"))->setCurrentIndex(1);
    panes.find<QLineEdit>(QStringLiteral("Reply"))->setText(QStringLiteral("Got it\\x21"));
    startAndConnect(panes);
    QTRY_VERIFY(lastMessage(panes).endsWith(QStringLiteral("Welcome\n")));
    type(panes, QStringLiteral("hi"));
    QTRY_VERIFY(lastMessage(panes).endsWith(QStringLiteral("Got it!")));
    panes.find<QLineEdit>(QStringLiteral("Reply"))->setText(QStringLiteral("Changed"));
    type(panes, QStringLiteral("hi again"));
    QTRY_VERIFY(lastMessage(panes).endsWith(QStringLiteral("Changed")));
}

void TestPanes::broadcastsToEveryone()
{
    PaneFixture panes;
    panes.show();
    startAndConnect(panes);
    const quint16 port = panes.find<QLineEdit>(QStringLiteral("Server port"))->text().toUShort();
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), port});
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 4);
    panes.selection.setSocket(panes.follower.sockets().sockets().front().socketId);
    type(panes, QStringLiteral("all of you"));
    QTRY_COMPARE(panes.follower.sockets().bytesReceived(), qint64(20));
    QTRY_VERIFY(lastMessage(panes).contains(QStringLiteral("all of you")));
    QTRY_VERIFY(lastMessage(panes).contains(QStringLiteral("to 2 connection")));
    shoot(panes, QStringLiteral("everyone"));
}

void TestPanes::marksUnreadMessages()
{
    PaneFixture panes;
    panes.show();
    startAndConnect(panes);
    QCOMPARE(panes.chatPane.unread().total(), qint64(0));
    type(panes, QStringLiteral("for the other end"));
    QTRY_COMPARE(panes.chatPane.unread().total(), qint64(1));
    const quint32 unread = panes.chatPane.unread().counts().cbegin().key();
    panes.selection.setSocket(unread);
    QCOMPARE(panes.chatPane.unread().total(), qint64(0));
    QTRY_VERIFY(lastMessage(panes).startsWith(QStringLiteral("received")));
}

void TestPanes::refusesWrongHex()
{
    PaneFixture panes;
    panes.show();
    startAndConnect(panes);
    panes.find<QComboBox>(QStringLiteral("Entry mode"))->setCurrentIndex(2);
    auto *message = panes.find<QPlainTextEdit>(QStringLiteral("Message"));
    message->setPlainText(QStringLiteral("48 6g"));
    auto *send = panes.button<QPushButton>(QStringLiteral("Send"));
    QVERIFY(!send->isEnabled());
    QVERIFY(!message->accessibleDescription().isEmpty());
    shoot(panes, QStringLiteral("wrong-hex"));
    message->setPlainText(QStringLiteral("48 69"));
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(lastMessage(panes).endsWith(QStringLiteral("Hi")));
}

void TestPanes::sendsAnEmptyDatagramByTheButtonAlone()
{
    PaneFixture panes;
    panes.show();
    startAndConnect(panes);
    auto *message = panes.find<QPlainTextEdit>(QStringLiteral("Message"));
    auto *send = panes.button<QPushButton>(QStringLiteral("Send"));
    QVERIFY(!send->isEnabled());
    QVERIFY(send->toolTip().contains(QStringLiteral("Only datagrams")));
    ServerSettings server;
    server.protocol = Protocol::Udp;
    server.replyMode = ReplyMode::Echo;
    quint16 port = 0;
    QObject::connect(&panes.session, &Session::endpointChanged, &panes.session,
        [&port](const EndpointStatus &status) {
            if (status.id.isServer())
                port = status.address.port();
        });
    panes.session.startServer(server);
    QTRY_VERIFY(port != 0);
    ClientSettings client;
    client.protocol = Protocol::Udp;
    client.host = QStringLiteral("127.0.0.1");
    client.port = port;
    panes.session.connectClient(client);
    QTRY_COMPARE(send->text(), QStringLiteral("Send empty"));
    QVERIFY(send->isEnabled());
    QTest::keyClick(message, Qt::Key_Return); // pressed once too often
    message->setPlainText(QStringLiteral("x"));
    QCOMPARE(send->text(), QStringLiteral("Send"));
    message->clear();
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(lastMessage(panes).startsWith(QStringLiteral("received")));
    QVERIFY(lastMessage(panes).endsWith(QStringLiteral("(empty datagram)")));
    qsizetype sent = 0;
    const EventLog &log = panes.session.recording().events();
    for (qsizetype index = 0; index < log.size(); ++index)
        sent += int(log.at(index).call() == Call::Send && log.at(index).result == 0);
    QCOMPARE(sent, 1);
}

void TestPanes::walksThroughHistory()
{
    PaneFixture panes;
    panes.show();
    startAndConnect(panes);
    auto *message = panes.find<QPlainTextEdit>(QStringLiteral("Message"));
    type(panes, QStringLiteral("first"));
    type(panes, QStringLiteral("second"));
    message->setPlainText(QStringLiteral("not sent"));
    QTest::keyClick(message, Qt::Key_Up);
    QCOMPARE(message->toPlainText(), QStringLiteral("second"));
    QTest::keyClick(message, Qt::Key_Up);
    QCOMPARE(message->toPlainText(), QStringLiteral("first"));
    QTest::keyClick(message, Qt::Key_Down);
    QTest::keyClick(message, Qt::Key_Down);
    QCOMPARE(message->toPlainText(), QStringLiteral("not sent"));
    QTest::keyClick(message, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(message->toPlainText(), QStringLiteral("not sent\n"));
}

void TestPanes::endsConnectionsFromTheList()
{
    PaneFixture panes;
    panes.show();
    startAndConnect(panes);
    QVERIFY(panes.connectionsPane.canDisconnect());
    panes.connectionsPane.finishSendingSelected();
    QTRY_VERIFY(!panes.connectionsPane.canFinishSending());
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 0); // both ends are through

    const quint16 port = panes.find<QLineEdit>(QStringLiteral("Server port"))->text().toUShort();
    panes.clientPane.connectTo({Protocol::Tcp, QStringLiteral("127.0.0.1"), port});
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 2);
    QTRY_VERIFY(panes.connectionsPane.canDisconnect());
    panes.connectionsPane.resetSelected();
    QTRY_COMPARE(panes.follower.sockets().openConnections(), 0);
    QTRY_VERIFY(!panes.connectionsPane.canDisconnect());
    shoot(panes, QStringLiteral("ended"));
}

void TestPanes::looksRightInAllLooks()
{
    PaneFixture panes;
    panes.show();
    shoot(panes, QStringLiteral("empty-light"));
    panes.find<QLineEdit>(QStringLiteral("Greeting"))
        ->setText(QStringLiteral("Welcome to the server!"));
    panes.find<QComboBox>(QStringLiteral("Reply mode"))->setCurrentIndex(1);
    panes.find<QLineEdit>(QStringLiteral("Reply"))->setText(QStringLiteral("Message received!"));
    startAndConnect(panes);
    for (const char *text :
        {"Hello, Server! This is the client.", "<img src=x> \x1b[31m",
            "A longer message that has to be broken into several lines, since no bubble is as wide "
            "as that.\nAnd a second line.",
            "ok"})
        type(panes, QString::fromUtf8(text));
    QTRY_VERIFY(panes.follower.sockets().bytesReceived() > 200);
    shoot(panes, QStringLiteral("talk-light"));
    applyTheme(*qApp, ThemeChoice::Dark);
    shoot(panes, QStringLiteral("talk-dark"));
    panes.column.resize(380, 760);
    panes.find<QToolButton>(QStringLiteral("More server settings"))->setChecked(true);
    panes.find<QToolButton>(QStringLiteral("More client settings"))->setChecked(true);
    shoot(panes, QStringLiteral("narrow-dark"));
    applyTheme(*qApp, ThemeChoice::Light);
    shoot(panes, QStringLiteral("narrow-light"));
    for (const QWidget *pane : std::initializer_list<const QWidget *>{
             &panes.serverPane, &panes.clientPane, &panes.connectionsPane, &panes.chatPane})
        QVERIFY2(pane->minimumSizeHint().width() <= 370,
            qPrintable(QStringLiteral("%1: %2")
                           .arg(QLatin1String(pane->metaObject()->className()))
                           .arg(pane->minimumSizeHint().width())));
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
