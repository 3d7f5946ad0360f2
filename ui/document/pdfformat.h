#pragma once

#include "core/transcript/documenttable.h"
#include "core/transcript/sessionchat.h"
#include "ui/document/documentformats.h"
#include "ui/theme/theme.h"

#include <vector>

class QPdfWriter;

namespace socketscope {

class PdfPages;

/// Pages to print and hand in, with what the web page has: header, picture, calls, chat per
/// connection, notes; bounded as it is. In light colours; text stays text, which can be searched
/// and copied.
class PdfFormat final : public TranscriptFormat
{
public:
    PdfFormat(const Recording &recording, const TranscriptExtent &extent,
        const DocumentFonts &fonts, const TranscriptProgress *progress);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;
    void appendEnd(TextBuffer &out) override;

private:
    struct Line
    {
        DocumentTable::Row row;
        Call call = Call::None;
        bool failed = false;
        QString note;
    };
    struct Note
    {
        qsizetype number = 0;
        QString text;
    };
    struct Picture;

    [[nodiscard]] bool isCancelled() const;
    void set(PdfPages &pages, const Picture &picture) const;
    void setHead(PdfPages &pages) const;
    void setPicture(PdfPages &pages, const Picture &picture) const;
    void setCalls(PdfPages &pages) const;
    void setChat(PdfPages &pages) const;
    void setNotes(PdfPages &pages) const;
    void setHeading(PdfPages &pages, const QString &text, double scale) const;

    const Recording &m_recording;
    const TranscriptExtent &m_extent;
    const TranscriptProgress *m_progress;
    const DocumentFonts m_fonts;
    const Theme m_theme;
    TranscriptHeader m_header;
    DocumentTable m_table;
    SessionChat m_chat;
    std::vector<Line> m_lines;
    std::vector<Note> m_notes;
};

} // namespace socketscope
