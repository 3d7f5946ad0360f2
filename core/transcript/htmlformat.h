#pragma once

#include "core/store/notes.h"
#include "core/transcript/documenttable.h"
#include "core/transcript/sessionchat.h"
#include "core/transcript/transcriptformat.h"

#include <vector>

namespace socketscope {

/// One HTML file to read, hand in or print: header, picture, calls, chat per connection, notes;
/// light or dark as the reader's system is. It loads nothing, runs nothing, and its content
/// security policy allows nothing but its own style sheet. Bounded as limits.h says, and says what
/// it left out.
class HtmlFormat final : public TranscriptFormat
{
public:
    /// Of the first `callCount` calls those that are chosen, which must outlive it as the notes.
    HtmlFormat(const Recording &recording, qsizetype callCount, const CallChoice &choice,
        const NoteTexts &notes);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;
    void appendEnd(TextBuffer &out) override;

private:
    struct Note
    {
        qsizetype number = 0;
        bool hasRow = false; ///< its call is in the table
        QString text;
    };

    void appendPicture(TextBuffer &out) const;
    void appendFacts(TextBuffer &out, const TranscriptHeader &header) const;
    void appendChat(TextBuffer &out) const;
    void appendNotes(TextBuffer &out) const;

    const Recording &m_recording;
    const qsizetype m_callCount;
    const CallChoice &m_choice;
    const bool m_hasPicture;
    const NoteTexts &m_pictureNotes;
    DocumentTable m_table;
    SessionChat m_chat;
    std::vector<Note> m_notes;
};

} // namespace socketscope
