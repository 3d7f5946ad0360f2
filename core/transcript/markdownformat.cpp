#include "core/transcript/markdownformat.h"

#include "core/describe/notetext.h"
#include "core/support/textbuffer.h"
#include "core/transcript/headerfacts.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownFormat)
};

/// A row of cells that are Markdown already.
void appendRow(TextBuffer &out, const QStringList &cells)
{
    out << "| " << cells.join(QStringLiteral(" | ")) << " |\n";
}

void appendLeftOut(TextBuffer &out, const QString &sentence)
{
    out << "\n*" << sentence << "*\n";
}

} // namespace

MarkdownFormat::MarkdownFormat(const Recording &recording)
    : m_table(recording)
    , m_chat(recording, LineBreaks::Show)
{ }

QString MarkdownFormat::code(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString span;
    span.reserve(text.size() + 2);
    span += u'`';
    for (const QChar character : text) {
        if (character == u'\\')
            span += QLatin1StringView("\\x5c");
        else if (character == u'`')
            span += QLatin1StringView("\\x60");
        else if (character == u'|')
            span += QLatin1StringView("\\x7c");
        else
            span += character < u' ' ? QChar(u' ') : character;
    }
    return span + u'`';
}

void MarkdownFormat::appendHeader(TextBuffer &out, const TranscriptHeader &header)
{
    out << "# " << HeaderFacts::title() << "\n\n";
    bool isFirst = true;
    for (const auto &[name, value] : HeaderFacts::of(header)) {
        appendRow(out, {name, code(value)});
        if (std::exchange(isFirst, false))
            out << "|---|---|\n";
    }
    out << "\n## " << Text::tr("Calls") << "\n\n";
    appendRow(out, DocumentTable::columns());
    out << "|--:|--:|---|---|---|---|\n";
}

void MarkdownFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    m_chat.add(line);
    if (const std::optional<DocumentTable::Row> row = m_table.take(line)) {
        appendRow(out,
            {row->number, row->time, code(row->who), code(row->call), code(row->result),
                code(row->data)});
    }
}

void MarkdownFormat::appendNote(TextBuffer &, qsizetype number, const QString &text)
{
    m_notes.push_back({number, text});
}

void MarkdownFormat::appendEnd(TextBuffer &out)
{
    if (m_table.isCut())
        appendLeftOut(out, m_table.leftOutText());
    appendChat(out);
    appendNotes(out);
}

void MarkdownFormat::appendChat(TextBuffer &out) const
{
    if (!m_chat.conversations().empty())
        out << "\n## " << Text::tr("Chat") << '\n';
    for (const SessionChat::Conversation &conversation : m_chat.conversations()) {
        out << "\n### " << code(conversation.title) << "\n\n";
        appendRow(out,
            {QStringLiteral("#"), Text::tr("Time"), Text::tr("Direction"), Text::tr("Message")});
        out << "|--:|--:|---|---|\n";
        for (const SessionChat::Message &message : conversation.messages) {
            const QString direction = message.isSent ? Text::tr("→ sent") : Text::tr("← received");
            appendRow(out,
                {QString::number(message.number), timeText(message.startNs),
                    message.isRemark ? QString() : direction, code(message.text)});
        }
        if (conversation.leftOut > 0)
            appendLeftOut(out, conversation.leftOutText());
    }
}

void MarkdownFormat::appendNotes(TextBuffer &out) const
{
    if (m_notes.empty())
        return;
    out << "\n## " << Text::tr("Notes") << "\n\n";
    for (const Note &note : m_notes) {
        out << "- " << Text::tr("Call %1:").arg(note.number);
        for (const QString &line : noteLines(note.text))
            out << "  \n  " << code(line); // two spaces end a line
        out << '\n';
    }
}

} // namespace socketscope
