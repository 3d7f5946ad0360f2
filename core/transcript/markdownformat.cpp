#include "core/transcript/markdownformat.h"

#include "core/describe/notetext.h"
#include "core/support/limits.h"
#include "core/support/textbuffer.h"

#include <QCoreApplication>
#include <QStringList>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownFormat)
};

/// Characters of a call's data that a cell shows.
constexpr qsizetype kPreviewChars = 200;

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
    : m_format(recording)
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
    const QString started = header.started.toOffsetFromUtc(header.started.offsetFromUtc())
                                .toString(Qt::ISODateWithMs);
    out << "# " << Text::tr("Transcript of a session") << "\n\n";
    appendRow(out, {Text::tr("Program"), code(header.program)});
    out << "|---|---|\n";
    appendRow(out, {Text::tr("Started"), code(started)});
    appendRow(out, {Text::tr("Host"), code(header.host)});
    appendRow(out, {Text::tr("System"), code(header.system)});
    appendRow(out,
        {Text::tr("Calls"),
            Text::tr("%1, %2 sent, %3 received")
                .arg(QString::number(header.callCount), bytesText(header.bytesSent),
                    bytesText(header.bytesReceived))});
    out << "\n## " << Text::tr("Calls") << "\n\n";
    appendRow(out,
        {QStringLiteral("#"), Text::tr("Time"), Text::tr("Endpoint"), Text::tr("Call"),
            Text::tr("Result"), Text::tr("Data")});
    out << "|--:|--:|---|---|---|---|\n";
}

void MarkdownFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    m_chat.add(line);
    if (m_rows == limits::kDocumentCalls) {
        ++m_rowsLeftOut;
        return;
    }
    ++m_rows;
    const SocketEvent &event = line.event;
    appendRow(out,
        {QString::number(line.number), timeText(event.startNs),
            code(m_format.who(event, &line.facts)), code(m_format.call(event)),
            code(m_format.result(event)), code(m_format.preview(event, kPreviewChars))});
}

void MarkdownFormat::appendNote(TextBuffer &, qsizetype number, const QString &text)
{
    m_notes.push_back({number, text});
}

void MarkdownFormat::appendEnd(TextBuffer &out)
{
    if (m_rowsLeftOut > 0) {
        appendLeftOut(out,
            Text::tr("%n further calls are left out here; the other formats have them.", nullptr,
                int(qMin<qsizetype>(m_rowsLeftOut, limits::kMaxEvents))));
    }
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
        if (conversation.leftOut > 0) {
            appendLeftOut(out,
                Text::tr("%n further messages are left out here.", nullptr,
                    int(qMin<qint64>(conversation.leftOut, limits::kMaxEvents))));
        }
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
