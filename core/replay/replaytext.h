#pragma once

#include "core/replay/replaydivergence.h"
#include "core/replay/replayscript.h"

#include <QList>
#include <QString>

namespace socketscope {

class Replayer;

/// "Client 1 to 127.0.0.1:12345", "Server on 0.0.0.0:80, 3 connections": a choice in words.
[[nodiscard]] QString choiceText(const ReplayChoice &choice, ReplayRole role);
/// A sentence; without the connection's number where there is only one.
[[nodiscard]] QString divergenceText(const ReplayDivergence &divergence, qsizetype parts);
/// What came of a replay, in a sentence or two.
[[nodiscard]] QString outcomeText(const Replayer &replayer);

/// A line of the peer's bytes around a divergence, as recorded and as they are now.
struct ReplayLine
{
    QString position; ///< of the first byte, in hex, counted from 0
    QString recordHex;
    QString recordText;
    QString nowHex;
    QString nowText;
    bool isSame = true;
};
inline constexpr qsizetype kReplayLineBytes = 8;

/// Empty where the divergence is not about bytes.
[[nodiscard]] QList<ReplayLine> sideBySide(const ReplayDivergence &divergence);

} // namespace socketscope
