#include "tests/bench/inprocess/syntheticlog.h"

#include <QHostAddress>

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr quint16 kPort = 12345;
constexpr int kFirstClientPort = 20000;
constexpr int kBytes = 64;
/// One call in so many fails, or is a connect that takes long and is refused.
constexpr qint64 kPerFailure = 5000;
constexpr qint64 kPerSlowConnect = 8000;
constexpr qint64 kLongestBurst = 600;
constexpr qint64 kLongestPauseNs = 2'000'000'000;

} // namespace

SyntheticLog::SyntheticLog(Recording &recording, int lanes, int payloadBytes)
    : m_recording(recording)
{
    for (int index = 0; index < payloadBytes; ++index)
        m_bytes.append(char('a' + index * 7 % 26));
    begin(lanes);
}

qint64 SyntheticLog::between(qint64 least, qint64 most)
{
    return std::uniform_int_distribution<qint64>(least, most)(m_random);
}

void SyntheticLog::record(const Side &side, Call call, qint64 durationNs, int result,
    quint32 argument, int errorNumber, quint32 madeSocket)
{
    SocketEvent event;
    event.setEndpoint(side.endpoint);
    event.socketId = side.socketId;
    event.setDescriptor(side.descriptor);
    event.setCall(call);
    event.startNs = m_nowNs;
    event.durationNs = quint64(durationNs) & 0xffffffffffff;
    event.result = result;
    event.argument = argument;
    event.errorNumber = quint16(errorNumber);
    event.payloadPosition = madeSocket;
    const bool moves = result > 0 && (event.isSend() || event.isReceive());
    m_recording.record(event, moves ? QByteArrayView(m_bytes) : QByteArrayView());
    m_nowNs += durationNs + between(500, 20'000);
}

void SyntheticLog::begin(int lanes)
{
    m_serverAddress = m_recording.addressId({QHostAddress(QHostAddress::LocalHost), kPort});
    m_listener = {EndpointId::server(), m_recording.nextSocketId(), 4};
    record(m_listener, Call::Socket, 4000, 4, quint32(AF_INET) << 16 | quint32(SOCK_STREAM));
    record(m_listener, Call::Bind, 4000, 0, m_serverAddress);
    record(m_listener, Call::Listen, 4000, 0, 128);
    while (2 * int(m_pairs.size()) + 2 < lanes)
        connectPair();
    failedConnect();
}

void SyntheticLog::connectPair()
{
    const int number = int(m_pairs.size()) + 1;
    const quint32 clientAddress = m_recording.addressId(
        {QHostAddress(QHostAddress::LocalHost), quint16(kFirstClientPort + number)});
    const Side client{EndpointId::client(quint32(number)), m_recording.nextSocketId(), 5 + number};
    const Side accepted{m_listener.endpoint, m_recording.nextSocketId(), 2000 + number};
    record(client, Call::Socket, 4000, client.descriptor,
        quint32(AF_INET) << 16 | quint32(SOCK_STREAM));
    record(client, Call::Connect, 40'000, 0, m_serverAddress);
    record(client, Call::GetSockName, 1000, 0, clientAddress);
    record(
        m_listener, Call::Accept, 9000, accepted.descriptor, clientAddress, 0, accepted.socketId);
    m_pairs.push_back({client, accepted});
}

/// Began before the calls that stand before it in the log, as a connect in progress does.
void SyntheticLog::failedConnect()
{
    const Side side{
        EndpointId::client(quint32(m_pairs.size()) + 1), quint32(2 * m_pairs.size()) + 2, 4000};
    const qint64 nowNs = m_nowNs;
    m_nowNs = qMax<qint64>(0, nowNs - between(50'000, 1'000'000));
    record(side, Call::Connect, nowNs - m_nowNs, -1, m_serverAddress, ECONNREFUSED);
    m_nowNs = nowNs;
}

void SyntheticLog::transfer(const Side &from, const Side &to)
{
    if (between(1, kPerFailure) == 1)
        record(from, Call::Send, 3000, -1, kBytes, ENOBUFS);
    const int parts = between(1, 16) == 1 ? 3 : 1;
    for (int part = 0; part < parts; ++part)
        record(from, Call::Send, between(3000, 9000), kBytes, kBytes);
    record(to, Call::Recv, between(1000, 5000), parts * kBytes, 65536);
}

void SyntheticLog::roundTrip(const Pair &pair)
{
    transfer(pair.client, pair.accepted);
    transfer(pair.accepted, pair.client);
    if (between(1, kPerSlowConnect) == 1)
        failedConnect();
}

void SyntheticLog::talk()
{
    const size_t first = size_t(between(0, qint64(m_pairs.size()) - 1));
    const size_t talking = size_t(between(1, 4));
    const qint64 trips = between(1, kLongestBurst);
    for (qint64 trip = 0; trip < trips && m_recording.events().size() < m_wanted; ++trip)
        roundTrip(m_pairs[(first + size_t(trip) % talking) % m_pairs.size()]);
    m_nowNs += between(1, 40) == 1 ? between(1, kLongestPauseNs) : between(1, 20'000'000);
}

void SyntheticLog::growTo(qsizetype events)
{
    m_wanted = events;
    while (m_recording.events().size() < events)
        talk();
}

} // namespace socketscope
