#include "core/report/reporthtml.h"

#include "core/describe/quantitytext.h"
#include "core/report/labreport.h"
#include "core/support/textbuffer.h"
#include "core/transcript/headerfacts.h"
#include "core/transcript/htmlstyle.h"

#include <QCoreApplication>
#include <QLocale>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabReport)
};

constexpr int kBlankLines = 3; ///< for an aim or a conclusion written by hand

constexpr char kStyle[] = R"(
.kind { color: var(--muted); margin: 0 0 4px; }
.blank { border-bottom: 1px solid var(--muted); height: 2em; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.page { color: var(--muted); font-weight: 400; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--row);
  border: 1px solid var(--border); border-radius: 8px; padding: 12px; margin: 0;
  font-family: "JetBrains Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: 12.5px;
  tab-size: 4; unicode-bidi: isolate; }
.sum { font-family: "JetBrains Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: 13px; }
@media print { pre { font-size: 8pt; border-color: #ccc; } }
)";

class HtmlWriter
{
public:
    explicit HtmlWriter(const LabReport &report)
        : m_report(report)
    { }

    QByteArray write()
    {
        writeHead();
        writeFacts();
        begin(Text::tr("Aim"));
        writeWords(m_report.words.aim);
        end();
        writeTheory();
        writePrograms();
        writePicture();
        writeOutputs();
        writeCalls();
        begin(Text::tr("Conclusion"));
        writeWords(m_report.words.conclusion);
        end();
        writeTranscript();
        m_out << "</main>\n</body>\n</html>\n";
        return m_out.bytes().toByteArray();
    }

private:
    void element(const char *opening, const QString &text, const char *closing)
    {
        m_out << opening << text.toHtmlEscaped() << closing;
    }

    void begin(const QString &heading)
    {
        m_out << "<section>\n";
        element("<h2>", heading, "</h2>\n");
    }

    void end() { m_out << "</section>\n"; }

    void writeHead()
    {
        const QByteArray style = htmlStyle() + kStyle;
        const QString &title = m_report.words.title;
        m_out << "<!DOCTYPE html>\n<html lang=\"" << QLocale().bcp47Name().toHtmlEscaped()
              << "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\""
              << htmlContentPolicy(style)
              << "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"referrer\" content=\"no-referrer\">\n";
        element("<title>", title.isEmpty() ? LabReport::kind() : title, "</title>\n");
        m_out << "<style>" << style << "</style>\n</head>\n<body>\n<main>\n";
    }

    void writeFacts()
    {
        m_out << "<header>\n";
        element("<p class=\"kind\">", LabReport::kind(), "</p>\n");
        if (m_report.words.title.isEmpty())
            m_out << "<div class=\"blank\"></div>\n";
        else
            element("<h1>", m_report.words.title, "</h1>\n");
        m_out << "<dl>\n";
        fact(Text::tr("Name"), m_report.words.name);
        fact(Text::tr("Date of the session"), m_report.dateText());
        for (const auto &[name, value] : HeaderFacts::of(m_report.header))
            fact(name, value);
        m_out << "</dl>\n</header>\n";
    }

    void fact(const QString &name, const QString &value)
    {
        element("<dt>", name, "</dt>");
        element(value.isEmpty() ? "<dd class=\"blank\">" : "<dd>", value, "</dd>\n");
    }

    void writeWords(const QString &words)
    {
        if (!words.isEmpty()) {
            element("<p class=\"words\">", words, "</p>\n");
            return;
        }
        for (int line = 0; line < kBlankLines; ++line)
            m_out << "<div class=\"blank\"></div>\n";
    }

    void writeTheory()
    {
        begin(Text::tr("Theory"));
        if (m_report.theory.empty())
            element("<p class=\"left-out\">", Text::tr("No calls were made."), "</p>\n");
        for (const LabReport::Theory &theory : m_report.theory) {
            element("<h3><code>", theory.call, "</code> ");
            element(
                "<span class=\"page\">", Text::tr("manual page %1").arg(theory.page), "</span>");
            m_out << "</h3>\n";
            element("<p class=\"words\">", theory.text, "</p>\n");
        }
        end();
    }

    void writePrograms()
    {
        begin(Text::tr("Programs"));
        for (const LabReport::Program &program : m_report.programs) {
            element("<h3><code>", program.fileName, "</code></h3>\n");
            element("<pre>", program.lines.join(u'\n'), "</pre>\n");
            if (program.leftOut > 0)
                element("<p class=\"left-out\">", LabReport::linesLeftOutText(program), "</p>\n");
        }
        end();
    }

    void writePicture()
    {
        if (m_report.picture.isEmpty())
            return;
        begin(Text::tr("Timeline"));
        // Inside HTML an SVG has no XML declaration.
        const QByteArrayView svg(m_report.picture);
        m_out << "<div class=\"wide\">"
              << svg.sliced(qMax<qsizetype>(0, m_report.picture.indexOf("<svg"))) << "</div>\n";
        end();
    }

    void writeOutputs()
    {
        begin(Text::tr("Output"));
        if (m_report.outputs.empty())
            element("<p class=\"left-out\">", Text::tr("Nothing was sent or received."), "</p>\n");
        for (const SessionChat::Conversation &conversation : m_report.outputs) {
            element("<h3>", conversation.title, "</h3>\n<ol>\n");
            for (const SessionChat::Message &message : conversation.messages) {
                m_out << (message.isRemark ? "<li class=\"remark\">"
                        : message.isSent   ? "<li class=\"sent\">"
                                           : "<li class=\"received\">");
                element("<span class=\"when\">",
                    QStringLiteral("#%1 · %2").arg(message.number).arg(timeText(message.startNs)),
                    "</span>");
                element("<span class=\"text\">", message.text, "</span></li>\n");
            }
            m_out << "</ol>\n";
            if (conversation.leftOut > 0)
                element("<p class=\"left-out\">", conversation.leftOutText(), "</p>\n");
        }
        end();
    }

    void writeCalls()
    {
        begin(Text::tr("Calls"));
        m_out << "<div class=\"wide\"><table>\n<thead><tr>";
        for (const QString &name : DocumentTable::columns())
            element("<th scope=\"col\">", name, "</th>");
        m_out << "</tr></thead>\n<tbody>\n";
        for (const DocumentTable::Row &row : m_report.calls) {
            m_out << "<tr>";
            element("<td class=\"number\">", row.number, "</td>");
            element("<td class=\"number\">", row.time, "</td>");
            element("<td class=\"who\">", row.who, "</td>");
            element("<td><code>", row.call, "</code></td>");
            element("<td class=\"result\"><code>", row.result, "</code></td>");
            element("<td class=\"data\">", row.data, "</td></tr>\n");
        }
        m_out << "</tbody>\n</table></div>\n";
        if (m_report.callsLeftOut > 0)
            element("<p class=\"left-out\">", m_report.callsLeftOutText(), "</p>\n");
        end();
    }

    void writeTranscript()
    {
        begin(Text::tr("Transcript"));
        if (m_report.transcript) {
            m_out << "<dl>\n";
            fact(Text::tr("File"), m_report.transcript->name);
            element("<dt>", QStringLiteral("SHA-256"), "</dt>");
            element(
                "<dd class=\"sum\">", QString::fromLatin1(m_report.transcript->sha256), "</dd>\n");
            m_out << "</dl>\n";
        } else {
            element("<p class=\"left-out\">",
                Text::tr("The session was not saved as a transcript."), "</p>\n");
        }
        end();
    }

    const LabReport &m_report;
    TextBuffer m_out;
};

} // namespace

QByteArray reportHtml(const LabReport &report)
{
    return HtmlWriter(report).write();
}

} // namespace socketscope
