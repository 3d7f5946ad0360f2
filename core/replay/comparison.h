#pragma once

#include "core/event/endpointid.h"

#include <QList>
#include <QtGlobal>

#include <atomic>
#include <vector>

namespace socketscope {

class Recording;

/// What two sessions are compared by.
struct ComparisonRules
{
    bool calls = true; ///< which calls were made, with what arguments and outcome
    bool bytes = true; ///< what each connection's directions carried, however it was cut into calls
    qint64 timeToleranceNs = -1; ///< how much later or earlier a call may begin; -1: no matter
};

/// How far a comparison is, for another thread.
struct ComparisonProgress
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< in the unit of done; 0 before it has begun
    std::atomic<bool> cancelled{false}; ///< set by the other thread: ends soon, with part of it
};

/// One thing that is not the same in both sessions.
struct SessionDifference
{
    enum class Kind
    {
        OnlyInA, ///< the call eventA
        OnlyInB, ///< the call eventB
        OtherCall, ///< eventB stands where eventA did: the same function, another outcome
        OtherBytes, ///< a stream differs from `position` on, which eventA and eventB carried
        OtherTime, ///< eventB began `laterNs` later in its socket's life than eventA
    };

    friend bool operator==(const SessionDifference &a, const SessionDifference &b) = default;

    Kind kind = Kind::OnlyInA;
    qsizetype eventA = -1; ///< index in the recording, -1 if none
    qsizetype eventB = -1;
    qint64 position = 0; ///< of the first other byte, counted from the stream's beginning
    qint64 laterNs = 0;
};

/// Compares two sessions socket by socket: the first listener of a server with the first, each
/// connection with the one in the same place among its listener's or its role's.
///
/// Not compared is what no two runs share: descriptors, socket ids, ports that the system chose,
/// what TLS made of the plain text, times unless asked, and for calls the payload, which is
/// compared as streams. Differences come in the order of A's sockets; at most limits::kDifferences.
/// What is recorded meanwhile is not looked at.
[[nodiscard]] QList<SessionDifference> compareSessions(const Recording &a, const Recording &b,
    const ComparisonRules &rules = {}, ComparisonProgress *progress = nullptr);

} // namespace socketscope
