#include "core/report/reportmarkdown.h"

#include "core/describe/quantitytext.h"
#include "core/report/labreport.h"
#include "core/support/textbuffer.h"
#include "core/transcript/headerfacts.h"
#include "core/transcript/markdownformat.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabReport)
};

constexpr char kBlank[] = "________________________________________";
constexpr int kBlankLines = 3;

/// A person's words as Markdown that shows them as they are.
QString plain(const QString &text)
{
    constexpr QByteArrayView kMarks("\\`*_{}[]<>()#+-.!|~&:=");
    QString escaped;
    for (const QChar character : text) {
        if (character.unicode() < 0x80 && kMarks.contains(char(character.unicode())))
            escaped += u'\\';
        if (character == u'\n')
            escaped += QStringLiteral("  "); // which keeps the line's end
        escaped += character;
    }
    return escaped;
}

/// A fence that is longer than any in the text.
QByteArray fenceFor(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QByteArray(std::max<qsizetype>(3, longest + 1), '`');
}

class MarkdownWriter
{
public:
    MarkdownWriter(const LabReport &report, const QString &pictureName)
        : m_report(report)
        , m_pictureName(pictureName)
    { }

    QByteArray write()
    {
        const ReportWords &words = m_report.words;
        m_out << "# " << (words.title.isEmpty() ? QString::fromLatin1(kBlank) : plain(words.title))
              << "\n\n"
              << LabReport::kind() << "\n\n";
        writeFacts();
        heading(Text::tr("Aim"));
        writeWords(words.aim);
        writeTheory();
        writePrograms();
        writePicture();
        writeOutputs();
        writeCalls();
        heading(Text::tr("Conclusion"));
        writeWords(words.conclusion);
        writeTranscript();
        return m_out.bytes().toByteArray();
    }

private:
    void heading(const QString &text) { m_out << "\n## " << text << "\n\n"; }

    void row(const QStringList &cells)
    {
        m_out << "| " << cells.join(QStringLiteral(" | ")) << " |\n";
    }

    void leftOut(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_out << "\n*" << sentence << "*\n";
    }

    void writeFacts()
    {
        const QString &name = m_report.words.name;
        row({Text::tr("Name"),
            name.isEmpty() ? QString::fromLatin1(kBlank) : MarkdownFormat::code(name)});
        m_out << "|---|---|\n";
        row({Text::tr("Date of the session"), m_report.dateText()});
        for (const auto &[what, value] : HeaderFacts::of(m_report.header))
            row({what, MarkdownFormat::code(value)});
    }

    void writeWords(const QString &words)
    {
        if (!words.isEmpty()) {
            m_out << plain(words) << '\n';
            return;
        }
        for (int line = 0; line < kBlankLines; ++line)
            m_out << kBlank << kBlank << (line + 1 < kBlankLines ? "\n\n" : "\n");
    }

    void writeTheory()
    {
        heading(Text::tr("Theory"));
        if (m_report.theory.empty())
            m_out << Text::tr("No calls were made.") << '\n';
        for (const LabReport::Theory &theory : m_report.theory)
            m_out << "- `" << theory.call << "` (" << Text::tr("manual page %1").arg(theory.page)
                  << "): " << theory.text << '\n';
    }

    void writePrograms()
    {
        heading(Text::tr("Programs"));
        constexpr const char *kLanguages[] = {"python", "c", "cpp"};
        for (const LabReport::Program &program : m_report.programs) {
            const QString text = program.lines.join(u'\n');
            const QByteArray fence = fenceFor(text);
            m_out << "### `" << program.fileName << "`\n\n"
                  << fence << kLanguages[int(m_report.words.language)] << '\n'
                  << text << '\n'
                  << fence << '\n';
            leftOut(LabReport::linesLeftOutText(program));
            m_out << '\n';
        }
    }

    void writePicture()
    {
        if (m_pictureName.isEmpty() || m_report.picture.isEmpty())
            return;
        heading(Text::tr("Timeline"));
        m_out << "![" << Text::tr("Timeline of the session") << "]("
              << QUrl::toPercentEncoding(m_pictureName) << ")\n";
    }

    void writeOutputs()
    {
        heading(Text::tr("Output"));
        if (m_report.outputs.empty())
            m_out << Text::tr("Nothing was sent or received.") << '\n';
        for (const SessionChat::Conversation &conversation : m_report.outputs) {
            m_out << "### " << MarkdownFormat::code(conversation.title) << "\n\n";
            row({QStringLiteral("#"), Text::tr("Time"), Text::tr("Direction"),
                Text::tr("Message")});
            m_out << "|--:|--:|---|---|\n";
            for (const SessionChat::Message &message : conversation.messages)
                row({QString::number(message.number), timeText(message.startNs),
                    message.isRemark     ? QString()
                        : message.isSent ? Text::tr("→ sent")
                                         : Text::tr("← received"),
                    MarkdownFormat::code(message.text)});
            if (conversation.leftOut > 0)
                leftOut(conversation.leftOutText());
            m_out << '\n';
        }
    }

    void writeCalls()
    {
        heading(Text::tr("Calls"));
        row(DocumentTable::columns());
        m_out << "|--:|--:|---|---|---|---|\n";
        for (const DocumentTable::Row &call : m_report.calls)
            row({call.number, call.time, MarkdownFormat::code(call.who),
                MarkdownFormat::code(call.call), MarkdownFormat::code(call.result),
                MarkdownFormat::code(call.data)});
        leftOut(m_report.callsLeftOutText());
    }

    void writeTranscript()
    {
        heading(Text::tr("Transcript"));
        if (!m_report.transcript) {
            m_out << Text::tr("The session was not saved as a transcript.") << '\n';
            return;
        }
        row({Text::tr("File"), MarkdownFormat::code(m_report.transcript->name)});
        m_out << "|---|---|\n";
        row({QStringLiteral("SHA-256"),
            MarkdownFormat::code(QString::fromLatin1(m_report.transcript->sha256))});
    }

    const LabReport &m_report;
    const QString m_pictureName;
    TextBuffer m_out;
};

} // namespace

QByteArray reportMarkdown(const LabReport &report, const QString &pictureName)
{
    return MarkdownWriter(report, pictureName).write();
}

} // namespace socketscope
