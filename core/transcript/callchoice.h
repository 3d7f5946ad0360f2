#pragma once

#include "core/store/notes.h"

#include <QtGlobal>

#include <vector>

namespace socketscope {

class Recording;
struct EventQuery;

/// Which calls of a session are written, by index; all of them if it is empty.
using CallChoice = std::vector<bool>;

[[nodiscard]] inline bool includes(const CallChoice &choice, qsizetype index)
{
    return choice.empty() || (size_t(index) < choice.size() && choice[size_t(index)]);
}

/// Of the first `count` calls those that answer the query; costs what a filter's search does.
[[nodiscard]] CallChoice callsThatAnswer(
    const Recording &recording, qsizetype count, const EventQuery &query, const NoteTexts &notes);
/// Of the first `count` calls those that began from the one moment to the other, both included.
[[nodiscard]] CallChoice callsBetween(
    const Recording &recording, qsizetype count, qint64 firstNs, qint64 lastNs);
/// Of the first `count` calls those of the socket and of the other end of its connection, and the
/// accept that made it; of a listener also those of all connections that it accepted.
[[nodiscard]] CallChoice callsOfConnection(
    const Recording &recording, qsizetype count, quint32 socketId);

} // namespace socketscope
