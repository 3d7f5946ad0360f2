#include "core/net/sockdiag.h"

#include "rawpeer.h"

#include <QTest>

#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <random>
#include <sys/stat.h>

using namespace socketscope;

class TestSockDiag : public QObject
{
    Q_OBJECT

private slots:
    void listsBothEndsOfAConnectionWithTheirInodes();
    void readsEveryMessageOfADatagram();
    void leavesOutWhatItDoesNotUnderstand_data();
    void leavesOutWhatItDoesNotUnderstand();
    void tellsWhyTheKernelRefused();
    void standsAnyBytes();
};

namespace {

constexpr quint32 kSequence = 7;

QByteArray message(quint16 type, const QByteArray &body, quint32 sequence = kSequence)
{
    nlmsghdr header{};
    header.nlmsg_len = quint32(qsizetype(sizeof header) + body.size());
    header.nlmsg_type = type;
    header.nlmsg_seq = sequence;
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    bytes += body;
    while (bytes.size() % NLMSG_ALIGNTO != 0)
        bytes += '\0';
    return bytes;
}

QByteArray row(quint8 state, quint16 port, quint8 family = AF_INET)
{
    inet_diag_msg body{};
    body.idiag_family = family;
    body.idiag_state = state;
    body.id.idiag_sport = htons(port);
    body.id.idiag_src[0] = htonl(INADDR_LOOPBACK);
    body.idiag_rqueue = 3;
    body.idiag_wqueue = 5;
    body.idiag_inode = port;
    QByteArray bytes(reinterpret_cast<const char *>(&body), sizeof body);
    return bytes + QByteArray(8, '\1'); // an attribute, as the kernel adds them
}

quint64 inodeOf(const RawPeer &peer)
{
    struct stat status
    { };
    return ::fstat(peer.descriptor(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

void TestSockDiag::listsBothEndsOfAConnectionWithTheirInodes()
{
    const RawPeer listener = RawPeer::listenOn();
    const RawPeer client = RawPeer::connectTo(listener.port());
    const RawPeer server = listener.accept();
    auto opened = SockDiag::open();
    QVERIFY(opened.ok());
    std::vector<KernelSocket> found;
    const Result<void> listed = opened.value()->list(
        SockDiag::Family::IPv4, [&](const std::vector<KernelSocket> &sockets) {
            for (const KernelSocket &socket : sockets) {
                if (socket.local.port() == listener.port() || socket.peer.port() == listener.port())
                    found.push_back(socket);
            }
        });
    QVERIFY(listed.ok());
    QCOMPARE(found.size(), size_t(3));
    for (const KernelSocket &socket : found) {
        const bool listens = socket.inode == inodeOf(listener);
        const bool isClient = socket.inode == inodeOf(client);
        QVERIFY(listens || isClient || socket.inode == inodeOf(server));
        QCOMPARE(socket.state, listens ? TcpState::Listen : TcpState::Established);
        QCOMPARE(socket.local.port() == listener.port(), !isClient);
        if (listens)
            QCOMPARE(socket.sendQueue, 16u); // the backlog
    }
}

void TestSockDiag::readsEveryMessageOfADatagram()
{
    std::vector<KernelSocket> sockets;
    const QByteArray datagram = message(SOCK_DIAG_BY_FAMILY, row(1, 1000))
        + message(SOCK_DIAG_BY_FAMILY, row(10, 2000)) + message(NLMSG_DONE, QByteArray(4, '\0'));
    QVERIFY(parseSockDiag(datagram, kSequence, sockets).isLast);
    QCOMPARE(sockets.size(), size_t(2));
    QCOMPARE(sockets[1].state, TcpState::Listen);
    QCOMPARE(sockets[1].local.toString(), QStringLiteral("127.0.0.1:2000"));
    QCOMPARE(sockets[1].inode, 2000u);
    QCOMPARE(sockets[1].receiveQueue, 3u);
    QCOMPARE(sockets[1].sendQueue, 5u);
}

void TestSockDiag::leavesOutWhatItDoesNotUnderstand_data()
{
    const QByteArray good = message(SOCK_DIAG_BY_FAMILY, row(1, 1000));
    QByteArray tooLong = good;
    QByteArray tooShort = good;
    tooLong[0] = char(0xff);
    tooShort[0] = 3;
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("half a header") << good.first(9) << 0;
    QTest::newRow("a body cut short") << good.first(60) << 0;
    QTest::newRow("a row too small for its type")
        << message(SOCK_DIAG_BY_FAMILY, QByteArray(20, '\2')) + good << 1;
    QTest::newRow("a length beyond the datagram") << tooLong << 0;
    QTest::newRow("a length below a header's") << tooShort + good << 0;
    QTest::newRow("an answer to another question")
        << message(SOCK_DIAG_BY_FAMILY, row(1, 1000), 6) + good << 1;
    QTest::newRow("a state that is none")
        << message(SOCK_DIAG_BY_FAMILY, row(12, 1000)) + message(SOCK_DIAG_BY_FAMILY, row(0, 1))
        << 0;
    QTest::newRow("a family that is none")
        << message(SOCK_DIAG_BY_FAMILY, row(1, 1000, AF_UNIX)) << 0;
    QTest::newRow("a type that is none") << message(99, row(1, 1000)) + good << 1;
}

void TestSockDiag::leavesOutWhatItDoesNotUnderstand()
{
    QFETCH(const QByteArray, datagram);
    std::vector<KernelSocket> sockets;
    QVERIFY(!parseSockDiag(datagram, kSequence, sockets).isLast);
    QTEST(int(sockets.size()), "rows");
}

void TestSockDiag::tellsWhyTheKernelRefused()
{
    std::vector<KernelSocket> sockets;
    const qint32 code = -EPERM;
    const QByteArray body(reinterpret_cast<const char *>(&code), sizeof code);
    const SockDiagAnswer refused
        = parseSockDiag(message(NLMSG_ERROR, body + QByteArray(16, '\0')), kSequence, sockets);
    QVERIFY(refused.isLast);
    QCOMPARE(refused.errorNumber, EPERM);
    QCOMPARE(parseSockDiag(message(NLMSG_ERROR, {}), kSequence, sockets).errorNumber, EPROTO);
}

void TestSockDiag::standsAnyBytes()
{
    std::mt19937 random(1);
    const QByteArray good
        = message(SOCK_DIAG_BY_FAMILY, row(1, 1000)) + message(SOCK_DIAG_BY_FAMILY, row(4, 2000));
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = good.first(qsizetype(random() % quint32(good.size() + 1)));
        for (int flips = int(random() % 6); flips > 0 && !bytes.isEmpty(); --flips)
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        std::vector<KernelSocket> sockets;
        const SockDiagAnswer answer = parseSockDiag(bytes, kSequence, sockets);
        QVERIFY(sockets.size() <= 2 && answer.errorNumber >= 0);
    }
}

QTEST_GUILESS_MAIN(TestSockDiag)
#include "tst_sockdiag.moc"
