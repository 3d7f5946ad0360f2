#include "core/transcript/udpends.h"

#include "core/transcript/udppackets.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <sys/socket.h>

using namespace socketscope;

namespace {

/// A receiver that is bound, and a sender of whose name no call tells.
struct Datagrams : HandmadeLog
{
    quint32 receiver = address("127.0.0.1", 5000);
    quint32 sender = address("127.0.0.1", 50001);

    explicit Datagrams(const char *host = "127.0.0.1")
    {
        make(1, 4);
        make(2, 5);
        callOf(EndpointId::lab(), 1, 4, Call::Bind, address(host, 5000), 0);
    }
    void make(quint32 socketId, int descriptor)
    {
        callOf(EndpointId::lab(), socketId, descriptor, Call::Socket, AF_INET << 16 | SOCK_DGRAM,
            descriptor);
    }
    qsizetype transfer(quint32 socketId, Call call, quint32 with, const QByteArray &bytes)
    {
        SocketEvent made = event(call, EndpointId::lab(), socketId, int(socketId) + 3);
        made.argument = recording.messageId({with, 100, 0});
        made.result = qint32(bytes.size());
        made.flags = Datagram;
        record(made, bytes);
        return recording.events().size() - 1;
    }
    [[nodiscard]] std::optional<UdpPackets::Packet> packet(qsizetype index) const
    {
        SocketBook book;
        book.follow(recording, index + 1);
        const SocketEvent &event = recording.events().at(index);
        return UdpPackets(recording, recording.events().size())
            .packetOf(event, *book.find(event.socketId), recording.payloadOf(event).bytes());
    }
    [[nodiscard]] quint16 sourcePort(qsizetype index) const
    {
        const QByteArray headers = packet(index) ? packet(index)->headers : QByteArray(28, '\0');
        return quint16(uchar(headers[20]) << 8 | uchar(headers[21]));
    }
};

} // namespace

class TestUdpEnds : public QObject
{
    Q_OBJECT

private slots:
    void knowsASenderByWhoReceivedFromIt();
    void takesNoStrangerForOneOfOurs();
    void writesADatagramToAnyAddressOnce();
    void keepsWhereASocketWasConnectedThen();
};

void TestUdpEnds::knowsASenderByWhoReceivedFromIt()
{
    Datagrams log;
    const qsizetype sent = log.transfer(2, Call::SendTo, log.receiver, "hello");
    const qsizetype taken = log.transfer(1, Call::RecvFrom, log.sender, "hello");
    QCOMPARE(log.sourcePort(sent), quint16(50001));
    QVERIFY(!log.packet(taken));
}

void TestUdpEnds::takesNoStrangerForOneOfOurs()
{
    Datagrams log;
    const qsizetype sent = log.transfer(2, Call::SendTo, log.receiver, "hello");
    const qsizetype taken = log.transfer(1, Call::RecvFrom, log.sender, "other");
    QCOMPARE(log.sourcePort(sent), quint16(0));
    QCOMPARE(log.sourcePort(taken), quint16(50001));
}

void TestUdpEnds::writesADatagramToAnyAddressOnce()
{
    Datagrams log("0.0.0.0");
    log.callOf(EndpointId::lab(), 2, 5, Call::Bind, log.sender, 0);
    const qsizetype sent = log.transfer(1, Call::SendTo, log.sender, "answer");
    const qsizetype taken = log.transfer(2, Call::RecvFrom, log.receiver, "answer");
    QCOMPARE(log.sourcePort(sent), quint16(5000));
    QVERIFY(!log.packet(taken));
}

void TestUdpEnds::keepsWhereASocketWasConnectedThen()
{
    Datagrams log;
    log.callOf(EndpointId::lab(), 2, 5, Call::Connect, log.receiver, 0);
    SocketEvent send = log.event(Call::Send, EndpointId::lab(), 2, 5);
    send.argument = 5;
    send.result = 5;
    send.flags = Datagram;
    log.record(send, "hello");
    const qsizetype sent = log.recording.events().size() - 1;
    log.callOf(EndpointId::lab(), 2, 5, Call::Connect, 0, 0); // AF_UNSPEC
    QVERIFY(log.packet(sent));
}

QTEST_GUILESS_MAIN(TestUdpEnds)
#include "tst_udpends.moc"
