#include "core/store/kernelbook.h"

#include "core/store/recording.h"

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

} // namespace socketscope
