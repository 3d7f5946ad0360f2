#pragma once

#include "core/explain/causequestion.h"
#include "core/net/portholder.h"

#include <QDeadlineTimer>
#include <QStringList>

namespace socketscope {

/// "python3 (pid 812)", "this program", "a program of another user".
[[nodiscard]] QString ownerWords(const SocketOwner &owner);
/// A port that could not be had: its holder, or the connections that rest on it.
[[nodiscard]] QStringList portInUseCauses(
    const CauseQuestion &question, const QDeadlineTimer &deadline);
/// A connection, or a datagram, that was refused: who is there, or close by.
[[nodiscard]] QStringList refusedCauses(
    const CauseQuestion &question, const QDeadlineTimer &deadline);
/// A connection that was not answered: how full the accept queue is.
[[nodiscard]] QStringList unansweredCauses(
    const CauseQuestion &question, const QDeadlineTimer &deadline);

} // namespace socketscope
