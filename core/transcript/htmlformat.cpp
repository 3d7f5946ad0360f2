#include "core/transcript/htmlformat.h"

#include "core/describe/notetext.h"
#include "core/picture/sessionpicture.h"
#include "core/support/textbuffer.h"
#include "core/transcript/headerfacts.h"
#include "core/transcript/htmlstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlFormat)
};

constexpr int kNumberColumns = 2; ///< the first ones, which stand to the right

/// For the text of elements and for attributes in double quotes.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

void appendElement(TextBuffer &out, const char *opening, const QString &text, const char *name)
{
    out << opening << escaped(text) << "</" << name << '>';
}

void appendFact(TextBuffer &out, const QString &name, const QString &value)
{
    appendElement(out, "<dt>", name, "dt");
    appendElement(out, "<dd>", value, "dd");
    out << '\n';
}

void appendLeftOut(TextBuffer &out, const QString &sentence)
{
    appendElement(out, "<p class=\"left-out\">", sentence, "p");
    out << '\n';
}

/// The class of a call's row, which colours its mark.
const char *markClass(Call call)
{
    return callName(kindOf(call));
}

} // namespace

HtmlFormat::HtmlFormat(const Recording &recording, qsizetype callCount, const CallChoice &choice,
    const NoteTexts &notes)
    : m_recording(recording)
    , m_callCount(callCount)
    , m_choice(choice)
    , m_hasPicture(choice.empty() ? callCount > 0
                                  : std::find(choice.begin(), choice.end(), true) != choice.end())
    , m_pictureNotes(notes)
    , m_table(recording)
    , m_chat(recording, LineBreaks::Keep)
{ }

void HtmlFormat::appendHeader(TextBuffer &out, const TranscriptHeader &header)
{
    const QString title = HeaderFacts::title();
    const QByteArray style = htmlStyle();
    out << "<!DOCTYPE html>\n<html lang=\"" << escaped(QLocale().bcp47Name())
        << "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\""
        << QByteArrayView(htmlContentPolicy(style))
        << "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n";
    appendElement(out, "<title>", title, "title");
    out << "\n<style>" << QByteArrayView(style) << "</style>\n</head>\n<body>\n<header>\n";
    appendElement(out, "<h1>", title, "h1");
    out << '\n';
    appendFacts(out, header);
    out << "</header>\n<nav>";
    if (m_hasPicture)
        appendElement(out, "<a href=\"#picture\">", Text::tr("Picture"), "a");
    appendElement(out, "<a href=\"#calls\">", Text::tr("Calls"), "a");
    appendElement(out, "<a href=\"#chat\">", Text::tr("Chat"), "a");
    appendElement(out, "<a href=\"#notes\">", Text::tr("Notes"), "a");
    out << "</nav>\n<main>\n";
    if (m_hasPicture)
        appendPicture(out);
    out << "<section id=\"calls\">\n";
    appendElement(out, "<h2>", Text::tr("Calls"), "h2");
    out << "\n<div class=\"wide\"><table>\n<thead><tr>";
    int column = 0;
    for (const QString &name : DocumentTable::columns())
        appendElement(out,
            column++ < kNumberColumns ? "<th scope=\"col\" class=\"number\">"
                                      : "<th scope=\"col\">",
            name, "th");
    out << "</tr></thead>\n<tbody>\n";
}

void HtmlFormat::appendPicture(TextBuffer &out) const
{
    const QByteArray svg
        = svgPicture(sessionPicture(m_recording, {m_callCount, m_pictureNotes, m_choice}),
            PicturePalette::light());
    out << "<section id=\"picture\">\n";
    appendElement(out, "<h2>", Text::tr("Picture"), "h2");
    // Inside HTML an SVG has no XML declaration.
    out << "\n<div class=\"wide\">"
        << QByteArrayView(svg).sliced(qMax<qsizetype>(0, svg.indexOf("<svg")))
        << "</div>\n</section>\n";
}

void HtmlFormat::appendFacts(TextBuffer &out, const TranscriptHeader &header) const
{
    out << "<dl>\n";
    for (const auto &[name, value] : HeaderFacts::of(header))
        appendFact(out, name, value);
    out << "</dl>\n";
}

void HtmlFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    m_chat.add(line);
    const std::optional<DocumentTable::Row> row = m_table.take(line);
    if (!row)
        return;
    const SocketEvent &event = line.event;
    out << "<tr id=\"c" << line.number << "\" class=\"" << markClass(event.call())
        << (event.failed() ? " failed" : "") << "\"><td class=\"number\">" << row->number
        << "</td>";
    appendElement(out, "<td class=\"number\">", row->time, "td");
    appendElement(out, "<td class=\"who\">", row->who, "td");
    appendElement(out, "<td class=\"call\"><code>", row->call, "code");
    appendElement(out, "</td><td class=\"result\"><code>", row->result, "code");
    appendElement(out, "</td><td class=\"data\">", row->data, "td");
    out << "</tr>\n";
}

void HtmlFormat::appendNote(TextBuffer &out, qsizetype number, const QString &text)
{
    const bool hasRow = !m_table.isCut();
    const QString shown = noteLines(text).join(u'\n');
    m_notes.push_back({number, hasRow, shown});
    if (hasRow) {
        appendElement(out, "<tr class=\"note\"><td></td><td colspan=\"5\">", shown, "td");
        out << "</tr>\n";
    }
}

void HtmlFormat::appendEnd(TextBuffer &out)
{
    out << "</tbody>\n</table></div>\n";
    if (m_table.isCut())
        appendLeftOut(out, m_table.leftOutText());
    out << "</section>\n";
    appendChat(out);
    appendNotes(out);
    out << "</main>\n</body>\n</html>\n";
}

void HtmlFormat::appendChat(TextBuffer &out) const
{
    out << "<section id=\"chat\">\n";
    appendElement(out, "<h2>", Text::tr("Chat"), "h2");
    if (m_chat.conversations().empty())
        appendLeftOut(out, Text::tr("Nothing was said."));
    for (const SessionChat::Conversation &conversation : m_chat.conversations()) {
        appendElement(out, "\n<h3>", conversation.title, "h3");
        out << "\n<ol>\n";
        for (const SessionChat::Message &message : conversation.messages) {
            out << "<li class=\""
                << (message.isRemark        ? "remark"
                           : message.isSent ? "sent"
                                            : "received")
                << "\"><span class=\"when\">#" << message.number << " · "
                << escaped(timeText(message.startNs)) << "</span>";
            appendElement(out, "<span class=\"text\">", message.text, "span");
            out << "</li>\n";
        }
        out << "</ol>\n";
        if (conversation.leftOut > 0)
            appendLeftOut(out, conversation.leftOutText());
    }
    out << "</section>\n";
}

void HtmlFormat::appendNotes(TextBuffer &out) const
{
    out << "<section id=\"notes\">\n";
    appendElement(out, "<h2>", Text::tr("Notes"), "h2");
    if (m_notes.empty())
        appendLeftOut(out, Text::tr("There are no notes."));
    for (const Note &note : m_notes) {
        out << "\n<h3>";
        if (note.hasRow)
            out << "<a href=\"#c" << note.number << "\">";
        out << escaped(Text::tr("Call %1").arg(note.number)) << (note.hasRow ? "</a>" : "")
            << "</h3>\n";
        appendElement(out, "<div class=\"note-text\">", note.text, "div");
        out << '\n';
    }
    out << "</section>\n";
}

} // namespace socketscope
