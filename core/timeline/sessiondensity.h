#pragma once

#include "core/timeline/lane.h"

#include <array>

namespace socketscope {

/// How calls are told apart where there is room for a few colours only.
enum class DensityKind : quint8
{
    Other,
    Begin, ///< accept, connect
    Send,
    Recv,
    End, ///< shutdown, close
    Failed,
};
inline constexpr int kDensityKinds = 6;

/// How many calls of each kind fell into each part of a whole session; takes in a call in a few ns
/// and never keeps more than kMostBuckets, however long the session is: when they are used up, two
/// neighbours become one.
class SessionDensity
{
public:
    using Counts = std::array<quint32, kDensityKinds>;

    /// A call at that unit; units below 0 count as 0.
    void add(qint64 unit, DensityKind kind);

    /// Units of one bucket; the first begins at 0.
    [[nodiscard]] qint64 bucketUnits() const { return m_bucketUnits; }
    [[nodiscard]] const std::vector<Counts> &buckets() const { return m_buckets; }
    /// The calls of the buckets [first, end); those that are not there count nothing.
    [[nodiscard]] Counts sum(size_t first, size_t end) const;

    static constexpr size_t kMostBuckets = 4096;

private:
    void halve();

    std::vector<Counts> m_buckets;
    qint64 m_bucketUnits = 1;
};

[[nodiscard]] DensityKind densityKind(const SocketEvent &event);

} // namespace socketscope
