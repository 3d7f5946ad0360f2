#include "core/store/datagrammatch.h"

#include "tests/core/timeline/handmadelog.h"

#include <QTest>

using namespace socketscope;

namespace {

/// A receiver, socket 1, and two senders, 2 and 3; each has a name.
struct Datagrams
{
    Datagrams()
        : log(recording)
    {
        for (quint32 socket = 1; socket <= 3; ++socket) {
            names[socket] = recording.addressId(
                EndpointAddress::fromUnixPath("/tmp/" + QByteArray::number(socket)));
            on(socket).call(Call::Bind, socket, 0, names[socket]);
        }
    }

    HandmadeLog &on(quint32 socket)
    {
        return log.on(socket == 1 ? EndpointId::server() : EndpointId::client(int(socket)), socket,
            int(socket) + 3);
    }
    qsizetype sendTo(quint32 socket, quint32 receiver, int bytes)
    {
        return message(Call::SendTo, socket, names[receiver], bytes, quint32(bytes));
    }
    qsizetype recvFrom(quint32 socket, quint32 sender, int bytes, quint32 room = 1000)
    {
        return message(Call::RecvFrom, socket, sender == 0 ? 0 : names[sender], bytes, room);
    }
    qsizetype message(Call call, quint32 socket, quint32 address, int bytes, quint32 size)
    {
        SocketEvent event;
        event.setCall(call);
        event.setEndpoint(EndpointId::server());
        event.socketId = socket;
        event.result = bytes;
        event.flags = Datagram;
        event.argument = recording.messageId({address, size, 0});
        recording.record(event);
        return recording.events().size() - 1;
    }

    qsizetype recvOf(qsizetype send)
    {
        follow();
        return match.recvOf(send, recording.events().at(send));
    }
    qsizetype sendOf(qsizetype recv)
    {
        follow();
        return match.sendOf(recording, recv);
    }
    void follow()
    {
        for (; followed < recording.events().size(); ++followed)
            match.apply(recording, recording.events().at(followed), followed);
    }

    Recording recording;
    HandmadeLog log;
    DatagramMatch match;
    quint32 names[4] = {};
    qsizetype followed = 0;
};

} // namespace

class TestDatagramMatch : public QObject
{
    Q_OBJECT

private slots:
    void eachSendersKeepTheirOrder()
    {
        Datagrams datagrams;
        const qsizetype a = datagrams.sendTo(2, 1, 5);
        const qsizetype b = datagrams.sendTo(3, 1, 6);
        const qsizetype c = datagrams.sendTo(2, 1, 0); // empty ones count
        const qsizetype takenA = datagrams.recvFrom(1, 2, 5);
        const qsizetype takenB = datagrams.recvFrom(1, 3, 6);
        QCOMPARE(datagrams.recvOf(c), qsizetype(-1)); // not yet
        const qsizetype takenC = datagrams.recvFrom(1, 2, 0);
        QCOMPARE(datagrams.recvOf(a), takenA);
        QCOMPARE(datagrams.recvOf(b), takenB);
        QCOMPARE(datagrams.recvOf(c), takenC);
        QCOMPARE(datagrams.sendOf(takenC), c);
        QCOMPARE(datagrams.sendOf(takenB), b);
    }

    void aCutOneIsTheSame()
    {
        Datagrams datagrams;
        const qsizetype sent = datagrams.sendTo(2, 1, 500);
        const qsizetype taken = datagrams.recvFrom(1, 2, 100, 100);
        QCOMPARE(datagrams.recvOf(sent), taken);
    }

    void aReceiveThatIsToldOfFirstIsMatchedToo()
    {
        Datagrams datagrams; // a lab's sendto that waits is told of when it has returned
        const qsizetype taken = datagrams.recvFrom(1, 2, 5);
        const qsizetype sent = datagrams.sendTo(2, 1, 5);
        QCOMPARE(datagrams.sendOf(taken), sent);
    }

    void aLengthThatContradictsEndsIt()
    {
        Datagrams datagrams;
        const qsizetype sent = datagrams.sendTo(2, 1, 5);
        const qsizetype taken = datagrams.recvFrom(1, 2, 6);
        QCOMPARE(datagrams.recvOf(sent), qsizetype(-1));
        QCOMPARE(datagrams.sendOf(taken), qsizetype(-1));
        const qsizetype next = datagrams.sendTo(2, 1, 7);
        datagrams.recvFrom(1, 2, 7);
        QCOMPARE(datagrams.recvOf(next), qsizetype(-1));
    }

    void whoDoesNotAskForSendersIsNotGuessedAbout()
    {
        Datagrams datagrams;
        datagrams.sendTo(2, 1, 5);
        datagrams.recvFrom(1, 0, 5);
        const qsizetype next = datagrams.sendTo(2, 1, 5);
        datagrams.recvFrom(1, 2, 5);
        QCOMPARE(datagrams.recvOf(next), qsizetype(-1));
    }

    void connectingDropsWhatOthersSent()
    {
        Datagrams datagrams;
        datagrams.sendTo(2, 1, 5);
        datagrams.on(1).call(Call::Connect, 10, 0, datagrams.names[3]);
        const qsizetype next = datagrams.sendTo(3, 1, 5);
        datagrams.recvFrom(1, 3, 5);
        QCOMPARE(datagrams.recvOf(next), qsizetype(-1));
    }

    void aSenderWithoutANameIsNotMatched()
    {
        Datagrams datagrams;
        const qsizetype sent = datagrams.sendTo(7, 1, 5); // never bound
        QCOMPARE(datagrams.recvOf(sent), qsizetype(-1));
    }
};

QTEST_GUILESS_MAIN(TestDatagramMatch)
#include "tst_datagrammatch.moc"
