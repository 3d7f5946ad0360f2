#pragma once

#include "core/store/notes.h"
#include "core/timeline/steporder.h"

#include <QString>

#include <vector>

namespace socketscope {

class SocketBook;
class StreamMatch;

/// What a sequence diagram is made from.
struct DiagramRequest
{
    /// A lane of the timeline.
    struct Participant
    {
        quint32 socketId = 0;
        QString name; ///< "Server · 59206"
    };

    const Recording &recording;
    const StreamMatch &streams;
    const StepOrder &order;
    std::vector<Participant>
        participants; ///< from left to right; those without a line are left out
    qsizetype firstRank = 0; ///< of the steps shown, in the order in which calls began
    qsizetype lastRank = -1; ///< the last of them
    NoteTexts notes;
    QString title;
};

/// The calls as a sequence diagram in Mermaid's language: an arrow per part of a stream that a recv
/// took, and per connection; bind, listen, shutdown, close, failures and the person's notes as
/// notes. Other calls that succeeded are left out.
///
/// Peers' bytes cannot end a line or begin an instruction: all but letters, digits and a few marks
/// are written by number. Bounded by limits::kDiagramLines, kDiagramBytes and kDiagramCalls, and
/// says when it was cut.
[[nodiscard]] QString mermaidDiagram(const DiagramRequest &request);
/// Text as it may stand in a diagram.
[[nodiscard]] QString mermaidText(const QString &text);

} // namespace socketscope
