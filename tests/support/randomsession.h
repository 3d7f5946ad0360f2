#pragma once

#include "core/event/kernelfact.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptformat.h"

#include <QHostAddress>

#include <cerrno>
#include <random>
#include <sys/socket.h>

namespace socketscope {

/// A session that never was: calls of every kind with values from their whole range, notes and
/// kernel's facts; always the same for one seed.
class RandomSession
{
public:
    Recording recording{64 * limits::kMiB};
    NoteTexts notes;
    EndpointSettings settings{
        {EndpointId::server(), {{QStringLiteral("reply"), QStringLiteral("\n")}}},
        {EndpointId::client(9), {}}};

    RandomSession(quint32 seed, int callCount)
        : m_random(seed)
    {
        recording.setStartedAt(QDateTime::fromMSecsSinceEpoch(qint64(below(4'000'000'000'000))));
        for (int index = 0; index < callCount; ++index) {
            recordCall();
            if (oneIn(10))
                recordFact();
            if (oneIn(12))
                notes[index] = QStringLiteral("%1 \"ünd\"\t\\ \n\u202e").arg(index).trimmed();
        }
    }

private:
    quint64 below(quint64 bound)
    {
        return std::uniform_int_distribution<quint64>(0, bound - 1)(m_random);
    }
    bool oneIn(quint64 count) { return below(count) == 0; }

    quint32 address()
    {
        static constexpr const char *kHosts[] = {"127.0.0.1", "255.255.255.255", "0.0.0.0",
            "::", "::1", "2001:db8::8:800:200c:417a", "fe80::1%1", "fe80::1%77777", "::1.2.3.4"};
        if (oneIn(20))
            return 0;
        if (oneIn(6))
            return recording.addressId(
                EndpointAddress::fromUnixPath(bytes().left(qsizetype(below(109)))));
        return recording.addressId(
            EndpointAddress(QHostAddress(QString::fromLatin1(kHosts[below(std::size(kHosts))])),
                quint16(below(65536))));
    }

    QByteArray bytes()
    {
        QByteArray made(qsizetype(oneIn(30) ? below(200'000) : below(100)), '\0');
        for (char &byte : made)
            byte = char(below(256));
        return made;
    }

    void recordFact()
    {
        KernelFact fact;
        fact.seenNs = m_nowNs;
        fact.socketId = quint32(below(m_sockets)) + 1;
        fact.kind = KernelFact::Kind(below(4));
        if (fact.kind == KernelFact::Kind::State) {
            fact.state = TcpState(1 + below(11));
        } else if (fact.kind == KernelFact::Kind::Peer) {
            fact.amount = quint32(below(m_sockets)) + 1;
        } else {
            fact.amount = quint32(below(quint64(1) << 32));
            fact.limit = quint32(below(quint64(1) << 32));
        }
        recording.addKernelFact(fact);
    }

    void recordCall()
    {
        m_nowNs += qint64(oneIn(50) ? below(quint64(1) << 50) : below(1'000'000));
        SocketEvent event;
        event.startNs = m_nowNs;
        event.durationNs = below(oneIn(20) ? quint64(1) << 48 : 100'000) & 0xffffffffffff;
        event.setCall(Call(1 + below(kCallCount - 1)));
        event.setEndpoint(oneIn(9) ? EndpointId::lab(1 + quint32(below(2)))
                : oneIn(2)         ? EndpointId::server(1 + quint32(below(3)))
                                   : EndpointId::client(1 + quint32(below(0x1fffff))));
        event.socketId = quint32(below(m_sockets)) + 1;
        event.setDescriptor(oneIn(20) ? -1 : int(below(0x800000)));
        event.result = oneIn(4) ? -1 : qint32(below(oneIn(9) ? 0x80000000 : 100));
        if (event.failed())
            event.errorNumber = (oneIn(9) ? 999 : ECONNRESET) & 0xffff;
        setArgument(event);
        recordWithPayload(event);
    }

    void setArgument(SocketEvent &event)
    {
        switch (event.call()) {
        case Call::Bind:
        case Call::Connect:
        case Call::GetSockName:
        case Call::GetPeerName:
            event.argument = address();
            if (event.failed() && oneIn(2))
                event.flags = quint8(oneIn(2) ? GivenUp : GivenUp | TimedOut);
            break;
        case Call::Accept:
            event.messageFlags = below(0x10000) & 0xffff;
            if (!event.failed()) {
                event.argument = address();
                event.payloadPosition = ++m_sockets;
            }
            break;
        case Call::Shutdown:
            event.argument = quint32(below(4));
            break;
        case Call::SetSockOpt:
        case Call::GetSockOpt:
            event.argument = oneIn(2)
                ? quint32(oneIn(2) ? SOL_SOCKET : 6) << 16 | quint32(below(30))
                : quint32(below(quint64(1) << 32));
            break;
        case Call::SendTo:
        case Call::RecvFrom:
        case Call::RecvMsg:
            event.argument = recording.messageId(
                {address(), quint32(below(100'000)), quint32(oneIn(3) ? below(1u << 31) : 0)});
            event.messageFlags = below(0x10000) & 0xffff;
            event.flags = quint8(oneIn(2) ? Datagram : 0);
            break;
        case Call::SslRead:
        case Call::SslWrite:
            event.argument = quint32(below(quint64(1) << 32));
            event.messageFlags = event.failed() ? (1 + below(12)) & 0xffff : 0; // a TlsReason
            break;
        case Call::SslNew:
        case Call::SslHandshake:
        case Call::SslShutdown:
        case Call::Close:
        case Call::None:
            break;
        default:
            event.argument = quint32(below(quint64(1) << 32));
            event.messageFlags = below(0x10000) & 0xffff;
            break;
        }
        if (event.call() == Call::Listen)
            event.messageFlags = 0;
    }

    void recordWithPayload(SocketEvent &event)
    {
        const bool isOption = event.call() == Call::SetSockOpt || event.call() == Call::GetSockOpt;
        if (!isOption && !event.hasData()) {
            recording.record(event);
        } else if (oneIn(15)) {
            recording.recordDropped(event, 1 + quint32(below(0xffffffff)));
        } else if (isOption) {
            recording.record(event, bytes().left(qsizetype(below(12))));
        } else {
            if (oneIn(10))
                event.flags = quint8(event.flags | PayloadCut);
            recording.record(event, bytes());
        }
    }

    std::mt19937 m_random;
    qint64 m_nowNs = 0;
    quint32 m_sockets = 3;
};

} // namespace socketscope
