#pragma once

#include "core/transcript/documenttable.h"
#include "core/transcript/sessionchat.h"
#include "core/transcript/transcriptformat.h"

#include <vector>

namespace socketscope {

/// Markdown with tables (GitHub's, and most others'): header, calls, chat per connection, notes;
/// bounded as limits.h says, and says what it left out.
class MarkdownFormat final : public TranscriptFormat
{
public:
    explicit MarkdownFormat(const Recording &recording);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;
    void appendEnd(TextBuffer &out) override;

    /// Any text as a code span in which Markdown sees nothing, not even the border of a table's
    /// cell: as in C, "\x5c" stands for a backslash, "\x60" for a backtick and "\x7c" for a bar.
    [[nodiscard]] static QString code(const QString &text);

private:
    struct Note
    {
        qsizetype number = 0;
        QString text;
    };

    void appendChat(TextBuffer &out) const;
    void appendNotes(TextBuffer &out) const;

    DocumentTable m_table;
    SessionChat m_chat;
    std::vector<Note> m_notes;
};

} // namespace socketscope
