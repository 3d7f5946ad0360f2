#include "core/store/recording.h"

#include <QTest>

#include <cstring>

using namespace socketscope;

namespace {

SocketEvent eventOf(Call call)
{
    SocketEvent event;
    event.setCall(call);
    event.socketId = 3;
    return event;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnEventWithItsPayload();
    void keepsAnEventWhoseBytesWereReceivedInPlace();
    void leavesTheSocketOfAnAcceptInItsPlace();
    void marksAPayloadThatWasCut();
    void givesAnEchoTheBytesOfItsReceive();
    void tellsItsListenerOnceUntilRearmed();
    void keepsTheLengthOfWhatWasDropped();
};

void TestRecording::keepsAnEventWithItsPayload()
{
    Recording recording;
    recording.record(eventOf(Call::Send), "hello");
    QCOMPARE(recording.events().size(), 1);
    const SocketEvent &event = recording.events().at(0);
    QCOMPARE(event.call(), Call::Send);
    QCOMPARE(event.payloadLength, 5U);
    QCOMPARE(recording.payloadOf(event).bytes(), QByteArrayView("hello"));
}

void TestRecording::keepsAnEventWhoseBytesWereReceivedInPlace()
{
    Recording recording;
    std::memcpy(recording.reserve(100), "received", 8);
    recording.recordReserved(eventOf(Call::Recv), 8);
    QCOMPARE(recording.payloadOf(recording.events().at(0)).bytes(), QByteArrayView("received"));
}

void TestRecording::leavesTheSocketOfAnAcceptInItsPlace()
{
    Recording recording;
    SocketEvent event = eventOf(Call::Accept);
    event.payloadPosition = 17;
    recording.record(event);
    QCOMPARE(recording.events().at(0).acceptedSocketId(), 17U);
    QCOMPARE(recording.events().at(0).payloadLength, 0U);
}

void TestRecording::marksAPayloadThatWasCut()
{
    Recording recording;
    recording.record(eventOf(Call::Send), QByteArray(limits::kPayloadBlockBytes + 1, 'x'));
    const SocketEvent &event = recording.events().at(0);
    QVERIFY(event.flags & PayloadCut);
    QCOMPARE(qint64(event.payloadLength), limits::kPayloadBlockBytes);
    QCOMPARE(recording.payloadOf(event).bytes().size(), limits::kPayloadBlockBytes);
}

void TestRecording::givesAnEchoTheBytesOfItsReceive()
{
    Recording recording;
    char *room = recording.reserve(100);
    std::memcpy(room, "message", 7);
    recording.recordReserved(eventOf(Call::Recv), 7);
    recording.record(eventOf(Call::Send), QByteArrayView(room, 7));
    QCOMPARE(recording.events().at(1).payloadPosition, recording.events().at(0).payloadPosition);
    QCOMPARE(recording.payloadOf(recording.events().at(1)).bytes(), QByteArrayView("message"));
}

void TestRecording::tellsItsListenerOnceUntilRearmed()
{
    Recording recording;
    int told = 0;
    recording.setGrowthListener([&told] { ++told; });
    recording.record(eventOf(Call::Send));
    recording.record(eventOf(Call::Send));
    QCOMPARE(told, 1);
    recording.rearm();
    recording.record(eventOf(Call::Send));
    QCOMPARE(told, 2);
}

void TestRecording::keepsTheLengthOfWhatWasDropped()
{
    Recording recording;
    recording.record(eventOf(Call::Send), "kept");
    recording.recordDropped(eventOf(Call::Send), 1);
    const SocketEvent &event = recording.events().at(1);
    QCOMPARE(event.payloadLength, 1U);
    QVERIFY(recording.payloadOf(event).bytes().isEmpty());
    QVERIFY(!recording.payload().isKept(event.payloadPosition));
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
