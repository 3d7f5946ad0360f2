#include "ui/panes/detailspane.h"

#include "core/store/logfollower.h"
#include "core/store/streammatch.h"
#include "tests/ui/drawnsession.h"
#include "ui/panes/explaincard.h"
#include "ui/panes/payloadview.h"
#include "ui/session/selection.h"

#include <QAccessible>
#include <QTest>

using namespace socketscope;

class TestDetailsPane : public QObject
{
    Q_OBJECT

private slots:
    void asksForASelectionFirst();
    void tellsACallInFull();
    void namesTheErrnoOfAFailure();
    void saysWhichSendArrived();
    void followsWhatComesAfter();
    void followsWhatTheKernelTells();
    void showsBytesAsHexOrText();
    void fillsALongDumpInSlices();
    void saysThatBytesWereDropped();
    void takesMarkupForText();
    void isOneTextToAScreenReader();
    void explainsTheCallInsteadOfItsBytes();
    void goesOnExplainingWithTheNextCall();
    void explainsACallThatWaitsUntilAnotherIsChosen();
};

namespace {

struct Fixture
{
    HandmadeLog log;
    LogFollower follower{log.recording};
    Selection selection;
    StreamMatch streams;
    DetailsPane pane{follower, selection};

    Fixture() { recordDrawnSession(log); }
    void select(qsizetype event)
    {
        follower.catchUp();
        streams.follow(log.recording, follower.sockets(), follower.eventCount());
        pane.setStreams(&streams);
        selection.setEvent(event, log.recording.events().at(event).socketId);
    }
    [[nodiscard]] bool tells(const char *text) const
    {
        return pane.text().contains(QString::fromUtf8(text));
    }
};

} // namespace

void TestDetailsPane::asksForASelectionFirst()
{
    Fixture fixture;
    QVERIFY(fixture.tells("Select a call"));
    fixture.select(9);
    QVERIFY(!fixture.tells("Select a call"));
    fixture.selection.setEvent(-1, 0);
    QVERIFY(fixture.tells("Select a call"));
}

void TestDetailsPane::tellsACallInFull()
{
    Fixture fixture;
    fixture.select(9);
    QVERIFY(fixture.tells("recv(6, buf, 65536, 0) = 34"));
    QVERIFY(fixture.tells("took 0.004 ms"));
    QVERIFY(fixture.tells("stream bytes 0–33"));
    QVERIFY(fixture.tells("recv(2)"));
    QVERIFY(fixture.tells("48 65 6c 6c 6f"));
}

void TestDetailsPane::namesTheErrnoOfAFailure()
{
    Fixture fixture;
    recordTrouble(fixture.log);
    fixture.select(17);
    QVERIFY(fixture.tells("ECONNREFUSED: "));
}

void TestDetailsPane::saysWhichSendArrived()
{
    Fixture fixture;
    fixture.select(9);
    QVERIFY2(fixture.tells("send #9 of Client 1, which arrived whole after 0.204 ms"),
        qPrintable(fixture.pane.text()));
    fixture.select(6);
    QVERIFY2(fixture.tells("recv #8 of Client 1"), qPrintable(fixture.pane.text()));
}

void TestDetailsPane::followsWhatComesAfter()
{
    Fixture fixture;
    recordTrouble(fixture.log);
    fixture.select(20); // a send on socket 6, since reset
    QVERIFY(fixture.tells("now RESET"));
    fixture.log.callOf(EndpointId::client(2), 6, 8, Call::Close, 0, 0);
    fixture.follower.catchUp();
    QVERIFY(fixture.tells("now CLOSED"));
}

void TestDetailsPane::followsWhatTheKernelTells()
{
    Fixture fixture;
    fixture.select(8); // a send of the client, which has closed first
    const qint64 laterNs = 3'000'000;
    fixture.log.recording.addKernelFact(
        {laterNs, 2, KernelFact::Kind::State, TcpState::FinWait2, 0, 0});
    fixture.follower.catchUp();
    QVERIFY2(fixture.tells("now FIN_WAIT2"), qPrintable(fixture.pane.text()));
    fixture.log.recording.addKernelFact(
        {laterNs * 2, 2, KernelFact::Kind::State, TcpState::TimeWait, 0, 0});
    fixture.follower.catchUp();
    QVERIFY2(fixture.tells("now TIME_WAIT"), qPrintable(fixture.pane.text()));
}

void TestDetailsPane::showsBytesAsHexOrText()
{
    Fixture fixture;
    fixture.select(9);
    auto *bytes = fixture.pane.findChild<PayloadView *>();
    QVERIFY(bytes->toPlainText().startsWith(QStringLiteral("00000000  48 65 6c 6c 6f 2c 20 53")));
    QCOMPARE(bytes->toPlainText(), bytes->wholeText().trimmed());
    bytes->setForm(PayloadView::Form::Text);
    QCOMPARE(bytes->toPlainText(), QStringLiteral("Hello, Server! This is the client."));
}

void TestDetailsPane::fillsALongDumpInSlices()
{
    PayloadView view;
    view.setPayload(QByteArray(65536, 'x'));
    QVERIFY(!view.isFilled());
    QVERIFY(view.blockCount() >= 64);
    QTRY_VERIFY(view.isFilled());
    QCOMPARE(view.blockCount(), 4096);
    view.setPayload("short");
    QVERIFY(view.isFilled());
    QCOMPARE(view.blockCount(), 1);
}

void TestDetailsPane::saysThatBytesWereDropped()
{
    Recording recording(1); // two blocks
    SocketEvent event;
    event.setCall(Call::Send);
    event.setEndpoint(EndpointId::client(1));
    event.socketId = 1;
    event.result = 4;
    recording.record(event, "ping");
    for (int i = 0; i < 3; ++i)
        recording.record(event, QByteArray(limits::kPayloadBlockBytes, 'x'));
    LogFollower follower(recording);
    follower.catchUp();
    Selection selection;
    const DetailsPane pane(follower, selection);
    selection.setEvent(0, 1);
    QVERIFY2(pane.text().contains(QStringLiteral("no longer kept")), qPrintable(pane.text()));
}

void TestDetailsPane::takesMarkupForText()
{
    Fixture fixture;
    recordTrouble(fixture.log);
    fixture.select(20);
    QVERIFY(fixture.tells("<b>x"));
}

void TestDetailsPane::isOneTextToAScreenReader()
{
    Fixture fixture;
    fixture.select(9);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&fixture.pane);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Details"));
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), fixture.pane.text());
    QVERIFY(interface->state().readOnly);
}

void TestDetailsPane::explainsTheCallInsteadOfItsBytes()
{
    Fixture fixture;
    fixture.select(9);
    const auto *card = fixture.pane.findChild<ExplainCard *>();
    QVERIFY(card->isHidden());
    fixture.pane.setExplaining(true);
    QVERIFY(!card->isHidden());
    QVERIFY(fixture.pane.findChild<PayloadView *>()->isHidden());
    QVERIFY(fixture.tells("recv(6, buf, 65536, 0) = 34"));
    QVERIFY(fixture.tells("What happened here: The program took 34 bytes"));
    QVERIFY(fixture.tells("len = 65536: the room in the buffer"));
    QVERIFY(fixture.tells("They are send #9 of Client 1")); // what the card does not say stays
    QVERIFY(!fixture.tells("48 65 6c 6c 6f"));
    fixture.pane.setExplaining(false);
    QVERIFY(fixture.tells("48 65 6c 6c 6f"));
    QVERIFY(!fixture.tells("What happened here"));
}

void TestDetailsPane::goesOnExplainingWithTheNextCall()
{
    Fixture fixture;
    recordTrouble(fixture.log);
    fixture.pane.setExplaining(true); // while nothing is selected
    QVERIFY(fixture.tells("Select a call"));
    fixture.select(17);
    QVERIFY(fixture.tells("What went wrong"));
    QVERIFY(fixture.tells("Only the log was looked at"));
    fixture.select(0);
    QVERIFY(!fixture.tells("What went wrong"));
    QVERIFY(fixture.tells("AF_INET: IPv4"));
}

void TestDetailsPane::explainsACallThatWaitsUntilAnotherIsChosen()
{
    Fixture fixture;
    fixture.select(2);
    fixture.pane.setExplaining(true);
    WaitingCall waiting;
    waiting.ticket = 7;
    waiting.event = fixture.log.event(Call::Accept, EndpointId::server(), 1, 4);
    fixture.log.recording.addWaitingCall(waiting);
    fixture.follower.catchUp();
    QVERIFY2(fixture.tells("accept() waits: nobody is in the queue yet."),
        qPrintable(fixture.pane.text()));
    QVERIFY(fixture.tells("-1 EINTR"));
    fixture.select(3);
    QVERIFY(!fixture.tells("accept() waits"));
    fixture.pane.setExplaining(false);
    fixture.pane.setExplaining(true);
    QVERIFY2(!fixture.tells("accept() waits"), "the person chose another call since");
    waiting.ticket = 8;
    fixture.log.recording.addWaitingCall(waiting);
    fixture.follower.catchUp();
    QVERIFY(fixture.tells("accept() waits"));
    fixture.log.recording.removeWaitingCall(7);
    fixture.log.recording.removeWaitingCall(8);
    fixture.follower.catchUp();
    QVERIFY(!fixture.tells("accept() waits"));
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
