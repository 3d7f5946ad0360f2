#pragma once

#include "core/event/socketevent.h"
#include "core/transcript/endknowledge.h"
#include "core/transcript/jsonline.h"

#include <QByteArray>
#include <QHash>

namespace socketscope {

class Recording;
struct TransferLine;

/// Puts calls and kernel's facts that a file tells of into a recording, when they can be true.
///
/// Nothing is believed: numbers are checked against what an event has room for; a socket is made
/// only once; ids above limits::kTranscriptSocketId get the next numbers after it.
class CallRecorder
{
public:
    explicit CallRecorder(Recording &recording);

    /// Records the call, or says why not.
    [[nodiscard]] LineProblem recordCall(const JsonLine &line);
    [[nodiscard]] LineProblem recordTransfer(const TransferLine &line);
    [[nodiscard]] LineProblem recordFact(const JsonLine &line);

private:
    [[nodiscard]] LineProblem takeSubject(const JsonLine &line, SocketEvent &event);
    [[nodiscard]] LineProblem takeOutcome(const JsonLine &line, SocketEvent &event) const;
    [[nodiscard]] LineProblem takeArguments(const JsonLine &line, SocketEvent &event);
    void takeTls(const JsonLine::Arguments &arguments, SocketEvent &event);
    LineProblem takeMessageArguments(const JsonLine::Arguments &arguments, SocketEvent &event);
    [[nodiscard]] LineProblem takeSocketArguments(const JsonLine &line, SocketEvent &event) const;
    [[nodiscard]] LineProblem takeOption(const JsonLine &line, SocketEvent &event);
    [[nodiscard]] LineProblem takeAccept(const JsonLine &line, SocketEvent &event);
    [[nodiscard]] LineProblem takeAddress(const JsonLine::Text &text, SocketEvent &event);
    [[nodiscard]] LineProblem takeOptionValue(const JsonLine::Arguments &arguments);
    [[nodiscard]] LineProblem recordWithPayload(const JsonLine &line, SocketEvent &event);
    [[nodiscard]] LineProblem recordData(
        std::string_view data, const SocketEvent &event, const EndKnowledge::Said &said);
    [[nodiscard]] quint32 socketNumber(quint32 idInFile);

    Recording &m_recording;
    QHash<quint32, quint32> m_numbers; ///< of sockets whose ids in the file are too great
    EndKnowledge m_ends;
    QByteArray m_payload; ///< of an option, and what is larger than Recording::reserve() takes
};

} // namespace socketscope
