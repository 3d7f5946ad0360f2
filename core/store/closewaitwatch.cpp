#include "core/store/closewaitwatch.h"

#include "core/store/logfollower.h"

#include <algorithm>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

} // namespace

CloseWaitWatch::CloseWaitWatch(
    LogFollower &follower, std::function<qint64()> nowNs, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_nowNs(std::move(nowNs))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CloseWaitWatch::look);
    connect(&m_follower, &LogFollower::grown, this,
        [this](qsizetype, const QList<quint32> &changed) { onGrown(changed); });
    connect(&m_follower, &LogFollower::rewound, this, [this] {
        m_waiting.clear();
        m_known.clear();
        m_remarked.clear();
    });
    QList<quint32> all;
    for (const SocketFacts &facts : m_follower.sockets().sockets())
        all.append(facts.socketId);
    onGrown(all);
}

void CloseWaitWatch::onGrown(const QList<quint32> &changed)
{
    for (const quint32 socketId : changed) {
        const SocketFacts *facts = m_follower.sockets().find(socketId);
        if (!facts || facts->closeWaitNs < 0 || m_known.contains(socketId))
            continue;
        m_known.insert(socketId);
        const Waiting waiting{facts->closeWaitNs + kPatienceNs, socketId};
        m_waiting.insert(std::upper_bound(m_waiting.begin(), m_waiting.end(), waiting,
                             [](const Waiting &a, const Waiting &b) { return a.dueNs < b.dueNs; }),
            waiting);
    }
    look();
}

void CloseWaitWatch::look()
{
    const qint64 nowNs = m_waiting.empty() ? 0 : m_nowNs();
    QList<quint32> found;
    while (!m_waiting.empty() && m_waiting.front().dueNs <= nowNs) {
        const SocketFacts *facts = m_follower.sockets().find(m_waiting.front().socketId);
        m_waiting.pop_front();
        const bool stays = facts && facts->state == SocketState::CloseWait;
        if (facts && (stays || facts->closeWaitLastedNs >= kPatienceNs))
            found.append(facts->socketId);
    }
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(int(qMin<qint64>(
            (m_waiting.front().dueNs - nowNs + kNsPerMs - 1) / kNsPerMs, 24 * 3600 * 1000)));
    if (found.isEmpty())
        return;
    m_remarked.unite(QSet<quint32>(found.begin(), found.end()));
    emit remarked(found);
}

} // namespace socketscope
