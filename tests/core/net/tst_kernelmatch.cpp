#include "core/event/kernelfact.h"
#include "core/net/kernelmatch.h"
#include "core/net/nativesocket.h"

#include "rawpeer.h"

#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

using namespace socketscope;

class TestKernelMatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfClientsThatWaitForAccept();
    void tellsOfAConnectThatIsNotAnswered();
    void seesBothSidesOfAHalfClose();
    void seesWhatLingersAfterCloseUpToItsEnd();
    void aResetEndsItAtOnce();
    void countsUnreadAndUnacknowledgedBytes();
    void neverMixesUpADescriptorThatIsUsedAgain();
    void forgetsASocketThatWasNeverConnected();
    void findsDualStackConnections();
    void tellsWhichUnixSocketsAreTwoEndsOfOne_data();
    void tellsWhichUnixSocketsAreTwoEndsOfOne();
    void aUnixClientOfAnotherProgramIsAskedForOnce();
    void tellsWhichEndIsALabSocketsWhoseNameNobodyAsked();
    void aSocketThatConnectsAnewIsToldOfAnew();

private:
    using States = QList<TcpState>;

    void look(qsizetype mostBufferFacts = 1000);
    [[nodiscard]] States states(quint32 socketId) const;
    [[nodiscard]] KernelFact last(quint32 socketId, KernelFact::Kind kind) const;
    [[nodiscard]] Descriptor listen(int backlog, bool ipv6 = false);
    [[nodiscard]] Descriptor connectTo(quint16 port);
    [[nodiscard]] quint16 portOf(const Descriptor &descriptor) const;

    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<KernelMatch> m_match;
    std::unique_ptr<SockDiag> m_list;
};

using Kind = KernelFact::Kind;

void TestKernelMatch::init()
{
    m_recording = std::make_unique<Recording>();
    m_match = std::make_unique<KernelMatch>(*m_recording);
    auto opened = SockDiag::open();
    QVERIFY(opened.ok());
    m_list = std::move(opened).value();
}

void TestKernelMatch::look(qsizetype mostBufferFacts)
{
    m_match->follow();
    for (const SockDiag::Family family : {SockDiag::Family::IPv4, SockDiag::Family::IPv6}) {
        QVERIFY(m_list->list(family, [this](const auto &sockets) { m_match->look(sockets); }).ok());
    }
    if (m_match->asksUnixPeers())
        QVERIFY(m_list->listUnix([this](const auto &sockets) { m_match->look(sockets); }).ok());
    m_match->endLook(mostBufferFacts);
}

TestKernelMatch::States TestKernelMatch::states(quint32 socketId) const
{
    States found;
    const KernelFacts &facts = m_recording->kernelFacts();
    for (qsizetype index = 0; index < facts.size(); ++index) {
        if (facts.at(index).socketId == socketId && facts.at(index).kind == Kind::State)
            found.append(facts.at(index).state);
    }
    return found;
}

KernelFact TestKernelMatch::last(quint32 socketId, Kind kind) const
{
    const KernelFacts &facts = m_recording->kernelFacts();
    for (qsizetype index = facts.size() - 1; index >= 0; --index) {
        if (facts.at(index).socketId == socketId && facts.at(index).kind == kind)
            return facts.at(index);
    }
    return {};
}

Descriptor TestKernelMatch::listen(int backlog, bool ipv6)
{
    const QHostAddress any = ipv6 ? QHostAddress::AnyIPv6 : QHostAddress::LocalHost;
    Descriptor made = native::makeSocket(
        *m_recording, EndpointId::server(), ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM)
                          .descriptor;
    if (ipv6)
        native::setOption(made, IPPROTO_IPV6, IPV6_V6ONLY, 0);
    native::bind(made, EndpointAddress(any, 0));
    native::listen(made, backlog);
    EndpointAddress local;
    native::localAddress(made, local);
    return made;
}

/// Connects or begins to.
Descriptor TestKernelMatch::connectTo(quint16 port)
{
    Descriptor made
        = native::makeSocket(*m_recording, EndpointId::client(1), AF_INET, SOCK_STREAM).descriptor;
    const EndpointAddress peer(QHostAddress::LocalHost, port);
    native::PendingConnect pending;
    if (native::connect(made, peer, pending).errorNumber == EINPROGRESS
        && native::wait(made, POLLOUT, 100) != 0)
        native::finishConnect(made, pending, native::connectError(made));
    return made;
}

quint16 TestKernelMatch::portOf(const Descriptor &descriptor) const
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    getsockname(descriptor.number(), reinterpret_cast<sockaddr *>(&storage), &length);
    return EndpointAddress::fromNative(reinterpret_cast<sockaddr *>(&storage), int(length)).port();
}

void TestKernelMatch::tellsOfClientsThatWaitForAccept()
{
    const Descriptor listener = listen(1);
    look();
    QCOMPARE(states(listener.socketId()), (States{TcpState::Listen}));
    QCOMPARE(last(listener.socketId(), Kind::AcceptQueue).amount, 0u);
    QCOMPARE(last(listener.socketId(), Kind::AcceptQueue).limit, 1u);
    const RawPeer first = RawPeer::connectTo(portOf(listener));
    look();
    QCOMPARE(last(listener.socketId(), Kind::AcceptQueue).amount, 1u);
    const RawPeer second = RawPeer::connectTo(portOf(listener));
    look();
    QCOMPARE(last(listener.socketId(), Kind::AcceptQueue).amount, 2u); // backlog + 1
    const Descriptor third = connectTo(portOf(listener));
    look();
    QCOMPARE(last(listener.socketId(), Kind::AcceptQueue).amount, 2u);
    QCOMPARE(states(third.socketId()), (States{TcpState::SynSent}));
    QVERIFY(m_match->isChanging());
    const native::Accepted accepted = native::accept(listener);
    look();
    QCOMPARE(last(listener.socketId(), Kind::AcceptQueue).amount, 1u);
    QCOMPARE(states(accepted.descriptor.socketId()), (States{TcpState::Established}));
}

void TestKernelMatch::tellsOfAConnectThatIsNotAnswered()
{
    const RawPeer full = RawPeer::listenOn(0, 0);
    const RawPeer only = RawPeer::connectTo(full.port());
    Descriptor waiting = connectTo(full.port());
    const quint32 socketId = waiting.socketId();
    look();
    QCOMPARE(states(socketId), (States{TcpState::SynSent}));
    QCOMPARE(last(socketId, Kind::Buffers).limit, 0u); // the SYN is no byte of the person's
    waiting.close();
    look();
    look();
    QCOMPARE(states(socketId), (States{TcpState::SynSent, TcpState::Closed}));
    QVERIFY(m_match->isEmpty());
}

void TestKernelMatch::seesBothSidesOfAHalfClose()
{
    const Descriptor listener = listen(5);
    const Descriptor client = connectTo(portOf(listener));
    native::Accepted server = native::accept(listener);
    look();
    native::shutdownSending(client);
    QVERIFY(native::wait(server.descriptor, POLLIN, 5000) != 0);
    // FIN_WAIT1 until the acknowledgement, which the kernel delays by up to 40 ms.
    QTRY_VERIFY((look(), states(client.socketId()).constLast() == TcpState::FinWait2));
    QCOMPARE(
        states(server.descriptor.socketId()), (States{TcpState::Established, TcpState::CloseWait}));
    QCOMPARE(last(server.descriptor.socketId(), Kind::Buffers).amount, 0u); // the FIN is no byte
    server.descriptor.close();
    QVERIFY(native::wait(client, POLLHUP, 5000) != 0);
    look();
    // The descriptor is open and the kernel has none any more for what it keeps in TIME_WAIT.
    QCOMPARE(states(client.socketId()).constLast(), TcpState::TimeWait);
    look();
    QCOMPARE(states(server.descriptor.socketId()).constLast(), TcpState::Closed);
    QCOMPARE(states(client.socketId()).constLast(), TcpState::TimeWait);
}

void TestKernelMatch::seesWhatLingersAfterCloseUpToItsEnd()
{
    const Descriptor listener = listen(5);
    Descriptor client = connectTo(portOf(listener));
    native::Accepted server = native::accept(listener);
    look();
    client.close();
    QVERIFY(native::wait(server.descriptor, POLLIN, 5000) != 0);
    QTRY_VERIFY((look(), states(client.socketId()).constLast() == TcpState::FinWait2));
    server.descriptor.close();
    QTRY_VERIFY((look(), states(client.socketId()).constLast() == TcpState::TimeWait));
    QTRY_VERIFY((look(), states(server.descriptor.socketId()).constLast() == TcpState::Closed));
    QVERIFY(!m_match->isEmpty()); // for a minute
}

void TestKernelMatch::aResetEndsItAtOnce()
{
    const Descriptor listener = listen(5);
    RawPeer peer = RawPeer::connectTo(portOf(listener));
    const native::Accepted server = native::accept(listener);
    look();
    peer.reset();
    QVERIFY(native::wait(server.descriptor, POLLIN, 5000) != 0);
    look();
    look();
    QCOMPARE(
        states(server.descriptor.socketId()), (States{TcpState::Established, TcpState::Closed}));
    look();
    QCOMPARE(states(server.descriptor.socketId()).size(), 2);
}

void TestKernelMatch::countsUnreadAndUnacknowledgedBytes()
{
    const Descriptor listener = listen(5);
    const Descriptor client = connectTo(portOf(listener));
    const native::Accepted server = native::accept(listener);
    native::send(client, QByteArray(1000, 'x'));
    QVERIFY(native::wait(server.descriptor, POLLIN, 5000) != 0);
    look();
    QCOMPARE(last(server.descriptor.socketId(), Kind::Buffers).amount, 1000u);
    const QByteArray block(65536, 'x');
    while (native::send(client, block).ok()) { }
    look();
    QVERIFY(last(client.socketId(), Kind::Buffers).limit > 65536);
    const qsizetype facts = m_recording->kernelFacts().size();
    look();
    QVERIFY(m_recording->kernelFacts().size() <= facts + 2); // only what still moves
    look(0);
    QCOMPARE(m_match->takeToldFacts() > 0, true);
}

void TestKernelMatch::neverMixesUpADescriptorThatIsUsedAgain()
{
    const Descriptor listener = listen(5);
    Descriptor first = connectTo(portOf(listener));
    const int number = first.number();
    const quint32 firstId = first.socketId();
    first.close();
    const Descriptor second = connectTo(portOf(listener));
    QCOMPARE(second.number(), number);
    look();
    QCOMPARE(states(second.socketId()), (States{TcpState::Established}));
    QVERIFY(!states(firstId).contains(TcpState::Established));
    // Nor with a file of another thread that took the number before the close was recorded.
    const Descriptor third = connectTo(portOf(listener));
    const int taken = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    QCOMPARE(::dup3(taken, third.number(), O_CLOEXEC), third.number());
    look();
    QVERIFY(states(third.socketId()).isEmpty());
    ::close(taken);
}

void TestKernelMatch::forgetsASocketThatWasNeverConnected()
{
    Descriptor unused
        = native::makeSocket(*m_recording, EndpointId::client(1), AF_INET, SOCK_STREAM).descriptor;
    look();
    QVERIFY(!m_match->isEmpty());
    unused.close();
    look();
    QVERIFY(m_match->isEmpty());
    QCOMPARE(m_recording->kernelFacts().size(), 0);
}

void TestKernelMatch::findsDualStackConnections()
{
    const Descriptor listener = listen(5, true);
    RawPeer peer = RawPeer::connectTo(portOf(listener));
    native::Accepted server = native::accept(listener);
    look();
    QCOMPARE(states(server.descriptor.socketId()), (States{TcpState::Established}));
    QVERIFY(m_match->has(SockDiag::Family::IPv6));
    server.descriptor.close();
    QTRY_VERIFY((look(), states(server.descriptor.socketId()).constLast() == TcpState::FinWait2));
}

void TestKernelMatch::tellsWhichUnixSocketsAreTwoEndsOfOne_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("stream") << int(SOCK_STREAM);
    QTest::newRow("seqpacket") << int(SOCK_SEQPACKET);
}

void TestKernelMatch::tellsWhichUnixSocketsAreTwoEndsOfOne()
{
    QFETCH(int, type);
    const EndpointAddress name
        = EndpointAddress::fromUnixPath(QByteArray("\0socketscope-kernelmatch", 24));
    const auto make = [&](EndpointId owner) {
        return native::makeSocket(*m_recording, owner, AF_UNIX, type).descriptor;
    };
    Descriptor listener = make(EndpointId::server());
    QVERIFY(native::bind(listener, name).ok());
    QVERIFY(native::listen(listener, 5).ok());
    std::vector<Descriptor> clients;
    for (int number = 1; number <= 2; ++number) {
        clients.push_back(make(EndpointId::client(number)));
        native::PendingConnect pending;
        QVERIFY(native::connect(clients.back(), name, pending).ok());
    }
    look();
    QVERIFY(!m_match->asksUnixPeers()); // nobody was accepted
    const native::Accepted first = native::accept(listener);
    const native::Accepted second = native::accept(listener);
    look();
    QCOMPARE(
        last(first.descriptor.socketId(), KernelFact::Kind::Peer).amount, clients[0].socketId());
    QCOMPARE(
        last(second.descriptor.socketId(), KernelFact::Kind::Peer).amount, clients[1].socketId());
    QVERIFY(m_match->isEmpty()); // all is told
}

void TestKernelMatch::aUnixClientOfAnotherProgramIsAskedForOnce()
{
    const QByteArray path("\0socketscope-foreign", 20);
    Descriptor listener
        = native::makeSocket(*m_recording, EndpointId::server(), AF_UNIX, SOCK_STREAM).descriptor;
    QVERIFY(native::bind(listener, EndpointAddress::fromUnixPath(path)).ok());
    QVERIFY(native::listen(listener, 5).ok());
    const int foreign = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_storage storage{};
    const int length = EndpointAddress::fromUnixPath(path).toNative(storage);
    QCOMPARE(::connect(foreign, reinterpret_cast<sockaddr *>(&storage), socklen_t(length)), 0);
    const native::Accepted accepted = native::accept(listener);
    m_match->follow();
    QVERIFY(m_match->asksUnixPeers());
    look();
    QVERIFY(!m_match->asksUnixPeers());
    QCOMPARE(m_recording->kernelFacts().size(), 0);
    ::close(foreign);
}

void TestKernelMatch::tellsWhichEndIsALabSocketsWhoseNameNobodyAsked()
{
    const Descriptor listener = listen(5);
    const EndpointAddress server(QHostAddress::LocalHost, portOf(listener));
    std::vector<Descriptor> clients;
    for (int count = 0; count < 2; ++count) {
        clients.push_back(
            native::makeSocket(*m_recording, EndpointId::lab(), AF_INET, SOCK_STREAM).descriptor);
        native::PendingConnect pending;
        if (native::connect(clients.back(), server, pending).errorNumber == EINPROGRESS) {
            QVERIFY(native::wait(clients.back(), POLLOUT, 5000) != 0);
            native::finishConnect(clients.back(), pending, 0);
        }
    }
    const native::Accepted first = native::accept(listener);
    const native::Accepted second = native::accept(listener);
    look();
    QCOMPARE(
        last(first.descriptor.socketId(), KernelFact::Kind::Peer).amount, clients[0].socketId());
    QCOMPARE(
        last(second.descriptor.socketId(), KernelFact::Kind::Peer).amount, clients[1].socketId());
    const qsizetype told = m_recording->kernelFacts().size();
    look();
    QCOMPARE(m_recording->kernelFacts().size(), told);
}

void TestKernelMatch::aSocketThatConnectsAnewIsToldOfAnew()
{
    const Descriptor first = listen(5);
    const Descriptor second = listen(5);
    Descriptor client = connectTo(portOf(first));
    look();
    sockaddr none{};
    none.sa_family = AF_UNSPEC;
    QCOMPARE(::connect(client.number(), &none, sizeof none), 0);
    SocketEvent dissolved;
    dissolved.setCall(Call::Connect);
    dissolved.setEndpoint(EndpointId::client(1));
    dissolved.socketId = client.socketId();
    dissolved.startNs = m_recording->nowNs();
    m_recording->record(dissolved);
    look();
    native::PendingConnect pending;
    const EndpointAddress server(QHostAddress::LocalHost, portOf(second));
    if (native::connect(client, server, pending).errorNumber == EINPROGRESS) {
        QVERIFY(native::wait(client, POLLOUT, 5000) != 0);
        native::finishConnect(client, pending, 0);
    }
    look();
    QCOMPARE(states(client.socketId()), (States{TcpState::Established, TcpState::Established}));
}

QTEST_GUILESS_MAIN(TestKernelMatch)
#include "tst_kernelmatch.moc"
