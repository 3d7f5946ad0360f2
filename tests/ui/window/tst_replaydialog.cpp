#include "ui/window/replaydialog.h"

#include "core/net/session.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"
#include "tests/core/net/rawpeer.h"
#include "tests/support/handmadelog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestReplayDialog : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheRecordHas();
    void tellsThatThePeerDidAsRecorded();
    void showsBothSidesOfTheFirstDivergence();
    void keepsFieldsWholeBesideLongSentences();
    void saysWhyItCannotBegin();
    void tellsWhereItListensUntilTheClientsHaveCome();
    void leavesNothingOpenWhenItIsClosed();
};

namespace {

/// The dialog over a handmade record, by accessible names and texts.
class Fixture
{
public:
    /// A client that says "hi", hears `hears`, and is closed.
    explicit Fixture(const QByteArray &hears = "welcome")
    {
        record.call(Call::Connect, record.address("192.0.2.1", 80), 0);
        record.call(Call::Send, 2, 2, 0, "hi");
        record.call(Call::Recv, 65536, qint32(hears.size()), 0, hears);
        record.call(Call::Close, 0, 0);
    }
    ReplayDialog &open()
    {
        dialog = new ReplayDialog(session, record.recording, QStringLiteral("a.jsonl"));
        dialog->show();
        return *dialog;
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : dialog->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *candidate : dialog->findChildren<QAbstractButton *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString result() const
    {
        return find<QLabel>(QStringLiteral("Result of the replay"))->text();
    }
    void aimAt(quint16 port) const
    {
        find<QLineEdit>(QStringLiteral("Peer host"))->setText(QStringLiteral("127.0.0.1"));
        find<QLineEdit>(QStringLiteral("Peer port"))->setText(QString::number(port));
    }
    [[nodiscard]] int openSockets() const
    {
        SocketBook book;
        book.follow(session.recording(), session.recording().events().size());
        return book.openConnections() + book.openListeners();
    }

    HandmadeLog record;
    Session session;
    QPointer<ReplayDialog> dialog;
};

} // namespace

void TestReplayDialog::offersWhatTheRecordHas()
{
    Fixture fixture;
    fixture.open();
    auto *choice = fixture.find<QComboBox>(QStringLiteral("Recorded connection"));
    QCOMPARE(choice->currentText(), QStringLiteral("Client 1 to 192.0.2.1:80"));
    QCOMPARE(
        fixture.find<QLineEdit>(QStringLiteral("Peer host"))->text(), QStringLiteral("192.0.2.1"));
    QCOMPARE(fixture.find<QLineEdit>(QStringLiteral("Peer port"))->text(), QStringLiteral("80"));
    fixture.button(QStringLiteral("the server"))->click();
    QVERIFY(choice->currentText().startsWith(QStringLiteral("The server of Client 1")));
    fixture.find<QLineEdit>(QStringLiteral("Peer port"))->setText(QStringLiteral("?"));
    QVERIFY(!fixture.button(QStringLiteral("Start replay"))->isEnabled());
    delete fixture.dialog;
}

void TestReplayDialog::tellsThatThePeerDidAsRecorded()
{
    Fixture fixture;
    fixture.open();
    RawPeer listener = RawPeer::listenOn();
    fixture.aimAt(listener.port());
    fixture.button(QStringLiteral("Start replay"))->click();
    QVERIFY(fixture.button(QStringLiteral("Stop replay")));
    RawPeer peer = listener.accept();
    QVERIFY(peer.sendAll("welcome"));
    QTRY_VERIFY(fixture.result().startsWith(QStringLiteral("As recorded")));
    QVERIFY(fixture.button(QStringLiteral("Start replay"))->isEnabled());
    QVERIFY(!fixture.button(QStringLiteral("Show in the record"))->isVisible());
    QCOMPARE(fixture.openSockets(), 0);
    delete fixture.dialog;
}

void TestReplayDialog::showsBothSidesOfTheFirstDivergence()
{
    Fixture fixture;
    ReplayDialog &dialog = fixture.open();
    QSignalSpy recordWanted(&dialog, &ReplayDialog::recordWanted);
    QSignalSpy liveWanted(&dialog, &ReplayDialog::liveWanted);
    RawPeer listener = RawPeer::listenOn();
    fixture.aimAt(listener.port());
    fixture.button(QStringLiteral("Start replay"))->click();
    RawPeer peer = listener.accept();
    QVERIFY(peer.sendAll("welcxme"));
    QTRY_VERIFY(fixture.button(QStringLiteral("Start replay")));
    QVERIFY2(
        fixture.result().contains(QStringLiteral("from byte 5 on")), qPrintable(fixture.result()));
    const auto *record = fixture.find<QPlainTextEdit>(QStringLiteral("Record: bytes"));
    const auto *now = fixture.find<QPlainTextEdit>(QStringLiteral("Now: bytes"));
    QVERIFY(record->isVisible() && now->isVisible());
    QVERIFY(record->toPlainText().contains(QStringLiteral("welcome")));
    QVERIFY(now->toPlainText().contains(QStringLiteral("welcxme")));
    QCOMPARE(record->extraSelections().size(), 2); // the byte in hex and as text
    QCOMPARE(record->extraSelections().at(0).cursor.selectedText(), QStringLiteral("6f"));
    QCOMPARE(now->extraSelections().at(1).cursor.selectedText(), QStringLiteral("x"));
    fixture.button(QStringLiteral("Show in the record"))->click();
    fixture.button(QStringLiteral("Show in the live session"))->click();
    QCOMPARE(recordWanted.at(0).at(0).value<qsizetype>(), 2);
    const auto event = liveWanted.at(0).at(0).value<qsizetype>();
    QCOMPARE(fixture.session.recording().events().at(event).call(), Call::Recv);
    delete fixture.dialog;
}

void TestReplayDialog::keepsFieldsWholeBesideLongSentences()
{
    Fixture fixture;
    fixture.open();
    const quint16 nobody = RawPeer::listenOn().port();
    fixture.aimAt(nobody);
    fixture.button(QStringLiteral("Start replay"))->click();
    QTRY_VERIFY(fixture.result().contains(QStringLiteral("ECONNREFUSED")));
    QCoreApplication::sendPostedEvents();
    for (const char *name : {"Peer host", "Peer port"}) {
        const auto *field = fixture.find<QLineEdit>(QString::fromLatin1(name));
        QVERIFY2(field->height() >= field->sizeHint().height(), name);
    }
    delete fixture.dialog;
}

void TestReplayDialog::saysWhyItCannotBegin()
{
    Fixture fixture;
    fixture.record.callOf(
        EndpointId::client(2), 3, 6, Call::Connect, fixture.record.address("192.0.2.1", 80), 0);
    fixture.record.callOf(EndpointId::client(2), 3, 6, Call::Send, 4, 4);
    fixture.open();
    fixture.find<QComboBox>(QStringLiteral("Recorded connection"))->setCurrentIndex(1);
    fixture.button(QStringLiteral("Start replay"))->click();
    QVERIFY2(fixture.result().contains(QStringLiteral("has not kept 4 B")),
        qPrintable(fixture.result()));
    QVERIFY(fixture.button(QStringLiteral("Start replay")));
    delete fixture.dialog;
}

void TestReplayDialog::tellsWhereItListensUntilTheClientsHaveCome()
{
    Fixture fixture;
    fixture.open();
    fixture.button(QStringLiteral("the server"))->click();
    fixture.aimAt(0);
    fixture.button(QStringLiteral("Start replay"))->click();
    const auto saysWhere = [&fixture] {
        return fixture.result().startsWith(QStringLiteral("Waiting for clients on 127.0.0.1:"));
    };
    // Beside how far it is, which is told again and again.
    QTRY_VERIFY(saysWhere() && fixture.result().contains(QStringLiteral("Replaying:")));
    const quint16 port
        = fixture.result().section(u'\n', 0, 0).section(u':', 1).remove(u'.').toUShort();
    const RawPeer client = RawPeer::connectTo(port);
    QTRY_VERIFY(!saysWhere());
    QVERIFY(fixture.result().startsWith(QStringLiteral("Replaying:")));
    delete fixture.dialog;
}

void TestReplayDialog::leavesNothingOpenWhenItIsClosed()
{
    Fixture fixture;
    fixture.open();
    fixture.button(QStringLiteral("the server"))->click();
    fixture.aimAt(0);
    fixture.button(QStringLiteral("Start replay"))->click();
    QTRY_VERIFY(fixture.result().contains(QStringLiteral("127.0.0.1:")));
    QCOMPARE(fixture.openSockets(), 1);
    fixture.dialog->close();
    QTRY_VERIFY(!fixture.dialog);
    QTRY_COMPARE(fixture.openSockets(), 0);
}

QTEST_MAIN(TestReplayDialog)
#include "tst_replaydialog.moc"
