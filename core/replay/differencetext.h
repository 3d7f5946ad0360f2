#pragma once

#include "core/describe/callformat.h"
#include "core/replay/comparison.h"
#include "core/timeline/timelineframe.h"

#include <QCoreApplication>

namespace socketscope {

/// Differences between two sessions, A and B, in words: for the window and the CLI alike. Looks
/// into both logs, which must live as long.
class DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)

public:
    /// What is known of each session's sockets stands beside it.
    DifferenceText(const Recording &a, const SocketBook &socketsOfA, const Recording &b,
        const SocketBook &socketsOfB);

    /// "only in A", "another outcome", "other bytes from the stream's byte 17 on", "12 ms later".
    [[nodiscard]] static QString kind(const SessionDifference &difference);
    /// "#12 Client 1  send(5, 5) = 5  hello"; "" if that session has no such call.
    [[nodiscard]] QString callInA(const SessionDifference &difference) const;
    [[nodiscard]] QString callInB(const SessionDifference &difference) const;
    /// All of it, for screen readers and for the clipboard.
    [[nodiscard]] QString sentence(const SessionDifference &difference) const;

private:
    struct Side
    {
        const Recording &recording;
        const SocketBook &sockets;
        CallFormat format;

        [[nodiscard]] QString line(qsizetype event) const;
    };

    Side m_a;
    Side m_b;
};

/// The calls of one side that differ, for its timeline.
[[nodiscard]] DifferenceSigns signsOfA(const QList<SessionDifference> &differences);
[[nodiscard]] DifferenceSigns signsOfB(const QList<SessionDifference> &differences);

} // namespace socketscope
