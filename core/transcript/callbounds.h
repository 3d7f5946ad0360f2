#pragma once

#include <QtGlobal>

#include <limits>

/// What a call that a file tells of can be: what an event has room for, and what leaves room for
/// sums.
namespace socketscope::callbounds {

/// 146 years; leaves room for an end and for differences.
inline constexpr qint64 kMaxNs = qint64(1) << 62;
inline constexpr qint64 kMaxDurationNs = (qint64(1) << 48) - 1;
inline constexpr qint64 kMaxDescriptor = 0x7fffff;
inline constexpr qint64 kMaxUint32 = std::numeric_limits<quint32>::max();

} // namespace socketscope::callbounds
