#include "core/timeline/sessiondensity.h"

#include <cerrno>

namespace socketscope {

namespace {

void addTo(SessionDensity::Counts &sum, const SessionDensity::Counts &counts)
{
    for (size_t kind = 0; kind < counts.size(); ++kind)
        sum[kind] += counts[kind];
}

} // namespace

void SessionDensity::add(qint64 unit, DensityKind kind)
{
    qint64 bucket = qMax<qint64>(0, unit) / m_bucketUnits;
    while (bucket >= qint64(kMostBuckets)) {
        halve();
        bucket = qMax<qint64>(0, unit) / m_bucketUnits;
    }
    if (size_t(bucket) >= m_buckets.size())
        m_buckets.resize(size_t(bucket) + 1);
    ++m_buckets[size_t(bucket)][size_t(kind)];
}

void SessionDensity::halve()
{
    for (size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        const Counts counts = m_buckets[bucket];
        if (bucket % 2 == 0)
            m_buckets[bucket / 2] = counts;
        else
            addTo(m_buckets[bucket / 2], counts);
    }
    m_buckets.resize((m_buckets.size() + 1) / 2);
    m_bucketUnits *= 2;
}

SessionDensity::Counts SessionDensity::sum(size_t first, size_t end) const
{
    Counts sum{};
    for (size_t bucket = first; bucket < qMin(end, m_buckets.size()); ++bucket)
        addTo(sum, m_buckets[bucket]);
    return sum;
}

DensityKind densityKind(const SocketEvent &event)
{
    if (event.failed() && event.errorNumber != EAGAIN)
        return DensityKind::Failed;
    switch (kindOf(event.call())) {
    case Call::Accept:
    case Call::Connect:
        return DensityKind::Begin;
    case Call::Send:
        return DensityKind::Send;
    case Call::Recv:
        return DensityKind::Recv;
    case Call::Shutdown:
    case Call::Close:
        return DensityKind::End;
    default:
        return DensityKind::Other;
    }
}

} // namespace socketscope
