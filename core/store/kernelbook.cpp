#include "core/store/kernelbook.h"

#include "core/store/recording.h"
#include "core/store/socketstatename.h"

#include <QString>

namespace socketscope {

QList<quint32> KernelBook::follow(const Recording &recording, qsizetype end)
{
    QList<quint32> told;
    for (; m_followed < end; ++m_followed) {
        const KernelFact &fact = recording.kernelFacts().at(m_followed);
        if (size_t(fact.socketId) >= m_latest.size())
            m_latest.resize(size_t(fact.socketId) + 1 + m_latest.size() / 2);
        Latest &latest = m_latest[fact.socketId];
        switch (fact.kind) {
        case KernelFact::Kind::State:
            latest.state = &fact;
            break;
        case KernelFact::Kind::AcceptQueue:
            latest.acceptQueue = &fact;
            break;
        case KernelFact::Kind::Buffers:
            latest.buffers = &fact;
            break;
        case KernelFact::Kind::Peer: // EndPairs reads it
            break;
        }
        if (told.isEmpty() || told.constLast() != fact.socketId)
            told.append(fact.socketId);
    }
    return told;
}

KernelBook::Latest KernelBook::latest(quint32 socketId) const
{
    return size_t(socketId) < m_latest.size() ? m_latest[socketId] : Latest();
}

const KernelFact *KernelBook::stateOf(quint32 socketId) const
{
    return latest(socketId).state;
}

const KernelFact *KernelBook::acceptQueueOf(quint32 socketId) const
{
    return latest(socketId).acceptQueue;
}

const KernelFact *KernelBook::buffersOf(quint32 socketId) const
{
    return latest(socketId).buffers;
}

namespace {

/// The word for what comes after our FIN, or for what stands before our calls know of it; "" for
/// all else.
QString kernelWord(TcpState state)
{
    switch (state) {
    case TcpState::SynSent:
        return QStringLiteral("SYN_SENT");
    case TcpState::FinWait1:
        return QStringLiteral("FIN_WAIT1");
    case TcpState::FinWait2:
        return QStringLiteral("FIN_WAIT2");
    case TcpState::Closing:
        return QStringLiteral("CLOSING");
    case TcpState::CloseWait:
        return QStringLiteral("CLOSE_WAIT");
    case TcpState::LastAck:
        return QStringLiteral("LAST_ACK");
    case TcpState::TimeWait:
        return QStringLiteral("TIME_WAIT");
    case TcpState::SynReceived:
    case TcpState::Established:
    case TcpState::Listen:
    case TcpState::Closed:
        break;
    }
    return {};
}

/// Whether the kernel may be in that state while the calls tell the other; if not, it told of it
/// before the last call.
bool agree(SocketState byCalls, TcpState told)
{
    switch (byCalls) {
    case SocketState::Fresh:
        return told == TcpState::SynSent;
    case SocketState::Established:
        return told == TcpState::CloseWait;
    case SocketState::FinWait:
    case SocketState::Closed:
        return told != TcpState::SynSent && told != TcpState::CloseWait;
    default:
        return false;
    }
}

} // namespace

QString stateName(const SocketFacts &facts, const KernelBook &kernel)
{
    const KernelFact *told = kernel.stateOf(facts.socketId);
    const QString word
        = told && agree(facts.state, told->state) ? kernelWord(told->state) : QString();
    return word.isEmpty() ? stateName(facts.state, facts.domain) : word;
}

} // namespace socketscope
