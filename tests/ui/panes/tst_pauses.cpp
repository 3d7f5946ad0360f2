#include "panefixture.h"

#include "core/event/endpointurl.h"
#include "ui/models/connectionsmodel.h"
#include "ui/theme/gaugebar.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace socketscope;

/// The switches that stop accept() and recv(), and the gauges beside them.
class TestPauses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void pausesAcceptByItsSwitch();
    void startsAnewUnpaused();
    void pausesRecvByItsSwitch();
    void keepsPausesApartWhenTheSelectionChanges();
    void tellsScreenReadersWhatAGaugeShows();

private:
    static void listen(PaneFixture &panes);
    static quint32 connectClient(PaneFixture &panes);
    static QCheckBox *acceptSwitch(const PaneFixture &panes);
    static QCheckBox *recvSwitch(const PaneFixture &panes);
    static QString stateWord(const PaneFixture &panes, quint32 socketId);
    static bool shows(const PaneFixture &panes, const QString &text);
};

void TestPauses::listen(PaneFixture &panes)
{
    panes.show();
    panes.serverPane.listenOn({}, 0);
    QTRY_VERIFY(panes.follower.sockets().find(1));
    QTRY_COMPARE(panes.follower.sockets().find(1)->state, SocketState::Listen);
    QTRY_VERIFY(panes.find<QLineEdit>(QStringLiteral("Server port"))->text() != QLatin1String("0"));
}

quint32 TestPauses::connectClient(PaneFixture &panes)
{
    const quint16 port = panes.find<QLineEdit>(QStringLiteral("Server port"))->text().toUShort();
    ClientSettings settings;
    settings.port = port;
    const EndpointId id = panes.session.connectClient(settings);
    quint32 found = 0;
    const auto look = [&] {
        for (quint32 socketId = 1;
             const SocketFacts *facts = panes.follower.sockets().find(socketId); ++socketId) {
            if (facts->endpoint == id && facts->state == SocketState::Established)
                found = socketId;
        }
        return found;
    };
    [&] {
        QTRY_VERIFY(look() != 0);
    }();
    return found;
}

QCheckBox *TestPauses::acceptSwitch(const PaneFixture &panes)
{
    return panes.find<QCheckBox>(QStringLiteral("Pause accept"));
}

QCheckBox *TestPauses::recvSwitch(const PaneFixture &panes)
{
    return panes.find<QCheckBox>(QStringLiteral("Pause recv"));
}

QString TestPauses::stateWord(const PaneFixture &panes, quint32 socketId)
{
    const auto *view = panes.find<QTreeView>(QStringLiteral("Connections"));
    const auto *model = qobject_cast<ConnectionsModel *>(view->model());
    return model->indexOf(socketId, ConnectionsModel::StateColumn).data().toString();
}

bool TestPauses::shows(const PaneFixture &panes, const QString &text)
{
    const QList<QLabel *> labels = panes.column.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestPauses::pausesAcceptByItsSwitch()
{
    PaneFixture panes;
    panes.show();
    QVERIFY(!acceptSwitch(panes)->isVisible());
    listen(panes);
    QVERIFY(acceptSwitch(panes)->isVisible());
    acceptSwitch(panes)->toggle(); // as a screen reader does it
    QTRY_VERIFY(shows(panes, QStringLiteral("● Accept paused")));
    const quint32 client = connectClient(panes);
    QCOMPARE(panes.follower.sockets().find(1)->acceptedCount, 0);
    QTest::mouseClick(acceptSwitch(panes), Qt::LeftButton);
    QTRY_COMPARE(panes.follower.sockets().find(1)->acceptedCount, 1);
    QTRY_VERIFY(!shows(panes, QStringLiteral("● Accept paused")));
    QCOMPARE(panes.follower.sockets().find(client)->state, SocketState::Established);
}

void TestPauses::startsAnewUnpaused()
{
    PaneFixture panes;
    listen(panes);
    panes.serverPane.pauseAccept(true);
    QTRY_VERIFY(acceptSwitch(panes)->isChecked());
    panes.serverPane.startOrStop();
    QTRY_VERIFY(!panes.serverPane.isRunning());
    QVERIFY(!acceptSwitch(panes)->isVisible());
    panes.serverPane.startOrStop();
    QTRY_VERIFY(shows(panes, QStringLiteral("● Listening")));
    QVERIFY(!acceptSwitch(panes)->isChecked());
}

void TestPauses::pausesRecvByItsSwitch()
{
    PaneFixture panes;
    listen(panes);
    const quint32 client = connectClient(panes);
    QTRY_COMPARE(panes.selection.socket(), client);
    QTRY_VERIFY(recvSwitch(panes)->isVisible());
    recvSwitch(panes)->toggle();
    QTRY_COMPARE(stateWord(panes, client), QStringLiteral("recv paused"));
    QVERIFY(panes.connectionsPane.pauseReceiving()->isChecked());
    panes.session.broadcast(EndpointId::server(), "kept waiting");
    QTRY_COMPARE(panes.follower.sockets().bytesSent(), qint64(12));
    QCOMPARE(panes.follower.sockets().bytesReceived(), qint64(0));
    panes.connectionsPane.pauseReceiving()->trigger();
    QTRY_COMPARE(panes.follower.sockets().bytesReceived(), qint64(12));
    QTRY_VERIFY(!recvSwitch(panes)->isChecked());
    QCOMPARE(stateWord(panes, client), QStringLiteral("ESTABLISHED"));
}

void TestPauses::keepsPausesApartWhenTheSelectionChanges()
{
    PaneFixture panes;
    listen(panes);
    const quint32 first = connectClient(panes);
    const quint32 second = connectClient(panes);
    panes.selection.setSocket(first);
    QTRY_VERIFY(recvSwitch(panes)->isVisible());
    panes.connectionsPane.pauseReceiving()->trigger();
    QTRY_VERIFY(recvSwitch(panes)->isChecked());
    panes.selection.setSocket(second);
    QVERIFY(!recvSwitch(panes)->isChecked());
    panes.selection.setSocket(1); // the listener is not read
    QVERIFY(!recvSwitch(panes)->isVisible());
    QVERIFY(!panes.connectionsPane.pauseReceiving()->isEnabled());
    panes.selection.setSocket(first);
    QVERIFY(recvSwitch(panes)->isChecked());
    QCOMPARE(stateWord(panes, first), QStringLiteral("recv paused"));
    QCOMPARE(stateWord(panes, second), QStringLiteral("ESTABLISHED"));
    panes.session.closeConnection(first);
    QTRY_COMPARE(stateWord(panes, first), QStringLiteral("CLOSED"));
    QVERIFY(!recvSwitch(panes)->isVisible());
}

void TestPauses::tellsScreenReadersWhatAGaugeShows()
{
    GaugeBar gauge(QStringLiteral("Accept queue"));
    gauge.showCount(2, 2, QStringLiteral("2 of 2, full"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&gauge);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Accept queue"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("2 of 2, full"));
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), 2.0);
    QCOMPARE(interface->valueInterface()->maximumValue().toDouble(), 2.0);
}

QTEST_MAIN(TestPauses)
#include "tst_pauses.moc"
