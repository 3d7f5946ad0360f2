#include "ui/report/reportpdf.h"

#include "core/describe/quantitytext.h"
#include "core/report/labreport.h"
#include "core/transcript/headerfacts.h"
#include "ui/document/pdfpages.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabReport)
};

constexpr int kResolution = 1200;
constexpr double kMarginMm = 16;
constexpr double kTextPt = 10;
constexpr double kMonoPt = 7.5;
constexpr double kSmallPt = 8;
constexpr double kGapPt = 12;
constexpr double kFactNamePt = 110;
constexpr double kBlankPt = 24; ///< of a line that is written by hand
constexpr int kBlankLines = 3;
constexpr double kMessagePart = 0.75;
constexpr double kPxToPt = 0.75;

QFont sized(QFont font, double points, QFont::Weight weight = QFont::Normal)
{
    // Else fonts put forms of their own for ":" between digits, which copy as nothing.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

class PdfWriter
{
public:
    PdfWriter(const LabReport &report, const DocumentFonts &fonts)
        : m_report(report)
        , m_fonts{sized(fonts.text, kTextPt), sized(fonts.mono, kMonoPt)}
        , m_theme(themeFor(lightPalette()))
        , m_picture(report.picture)
        , m_text{m_fonts.text, m_theme.text}
        , m_muted{m_fonts.text, m_theme.mutedText}
        , m_mono{m_fonts.mono, m_theme.text}
    { }

    QByteArray write()
    {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        QPdfWriter writer(&bytes);
        writer.setResolution(kResolution);
        const bool isAmerican = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageLayout(QPageLayout(QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4),
            QPageLayout::Portrait, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
            QPageLayout::Millimeter));
        const QString title
            = m_report.words.title.isEmpty() ? LabReport::kind() : m_report.words.title;
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Socketscope " SOCKETSCOPE_VERSION));
        const PdfPages::Margins margins{
            title, m_report.words.name, {sized(m_fonts.text, kSmallPt), m_theme.mutedText}};
        PdfPages counted(writer, nullptr, margins);
        set(counted);
        QPainter painter(&writer);
        PdfPages pages(writer, &painter, margins, counted.pageCount());
        set(pages);
        painter.end();
        return bytes.data();
    }

private:
    void set(PdfPages &pages)
    {
        setHead(pages);
        heading(pages, Text::tr("Aim"));
        words(pages, m_report.words.aim);
        setTheory(pages);
        setPrograms(pages);
        setPicture(pages);
        setOutputs(pages);
        setCalls(pages);
        heading(pages, Text::tr("Conclusion"));
        words(pages, m_report.words.conclusion);
        setTranscript(pages);
    }

    void heading(PdfPages &pages, const QString &text, double scale = 1.4)
    {
        pages.skip(kGapPt * 0.8);
        pages.need(4 * kGapPt); // a heading is never the last on its page
        pages.text(text, {sized(m_fonts.text, kTextPt * scale, QFont::DemiBold), m_theme.text});
        pages.skip(kGapPt / 3);
    }

    /// A line to write on.
    void blank(PdfPages &pages)
    {
        pages.box(pages.width(), kBlankPt, [this](QPainter &painter, QRectF place) {
            painter.setPen(QPen(m_theme.mutedText, place.height() / 40));
            painter.drawLine(place.bottomLeft(), place.bottomRight());
        });
    }

    void words(PdfPages &pages, const QString &text)
    {
        if (!text.isEmpty()) {
            pages.text(text, m_text);
            return;
        }
        for (int line = 0; line < kBlankLines; ++line)
            blank(pages);
    }

    void setHead(PdfPages &pages)
    {
        pages.text(LabReport::kind(), m_muted);
        if (m_report.words.title.isEmpty())
            blank(pages);
        else
            pages.text(m_report.words.title,
                {sized(m_fonts.text, kTextPt * 2, QFont::DemiBold), m_theme.text});
        pages.skip(kGapPt / 2);
        beginFacts(pages, m_text);
        const QString &name = m_report.words.name;
        pages.row({Text::tr("Name"), name.isEmpty() ? QString(40, u'_') : name});
        pages.row({Text::tr("Date of the session"), m_report.dateText()});
        for (const auto &[what, value] : HeaderFacts::of(m_report.header))
            pages.row({what, value});
        pages.endTable();
    }

    void beginFacts(PdfPages &pages, const PdfPages::Style &value)
    {
        pages.beginTable(
            {{kFactNamePt, false, m_muted}, {pages.width() - kFactNamePt, false, value}}, {},
            m_text);
    }

    void setTheory(PdfPages &pages)
    {
        heading(pages, Text::tr("Theory"));
        if (m_report.theory.empty())
            pages.text(Text::tr("No calls were made."), m_muted);
        for (const LabReport::Theory &theory : m_report.theory) {
            pages.need(4 * kGapPt);
            pages.text(
                theory.call + QStringLiteral("   ") + Text::tr("manual page %1").arg(theory.page),
                {sized(m_fonts.text, kTextPt, QFont::DemiBold), m_theme.text});
            pages.text(theory.text, m_text);
            pages.skip(kGapPt / 2);
        }
    }

    void setPrograms(PdfPages &pages)
    {
        heading(pages, Text::tr("Programs"));
        for (const LabReport::Program &program : m_report.programs) {
            heading(pages, program.fileName, 1.1);
            for (const QString &line : program.lines)
                pages.text(line.isEmpty() ? QStringLiteral(" ") : line, m_mono);
            if (program.leftOut > 0)
                pages.text(LabReport::linesLeftOutText(program), m_muted);
        }
    }

    void setPicture(PdfPages &pages)
    {
        const QSizeF size = m_picture.defaultSize();
        if (m_report.picture.isEmpty() || size.isEmpty())
            return;
        const double scale = qMin(kPxToPt, pages.width() / size.width());
        pages.need(size.height() * scale + 3 * kGapPt); // with its heading
        heading(pages, Text::tr("Timeline"));
        const double height = qMin(size.height() * scale, pages.room());
        const double width = size.width() * height / size.height();
        pages.box(width, height,
            [this](QPainter &painter, QRectF place) { m_picture.render(&painter, place); });
    }

    void setOutputs(PdfPages &pages)
    {
        heading(pages, Text::tr("Output"));
        if (m_report.outputs.empty())
            pages.text(Text::tr("Nothing was sent or received."), m_muted);
        const PdfPages::Style when{sized(m_fonts.text, kSmallPt), m_theme.mutedText};
        const double width = pages.width() * kMessagePart;
        for (const SessionChat::Conversation &conversation : m_report.outputs) {
            heading(pages, conversation.title, 1.1);
            for (const SessionChat::Message &message : conversation.messages) {
                const double indent = message.isSent ? pages.width() - width : 0;
                const QColor ground = message.isRemark ? QColor()
                    : message.isSent                   ? m_theme.sentBubble
                                                       : m_theme.receivedBubble;
                pages.need(2.5 * kGapPt);
                pages.text(
                    QStringLiteral("#%1 · %2").arg(message.number).arg(timeText(message.startNs)),
                    when, indent, width);
                pages.text(message.text,
                    {m_fonts.mono, message.isRemark ? m_theme.mutedText : m_theme.text, ground},
                    indent, width);
                pages.skip(kGapPt / 3);
            }
            if (conversation.leftOut > 0)
                pages.text(conversation.leftOutText(), m_muted);
        }
    }

    void setCalls(PdfPages &pages)
    {
        heading(pages, Text::tr("Calls"));
        const PdfPages::Style number{m_fonts.mono, m_theme.mutedText};
        std::vector<PdfPages::Column> columns{{26, true, number}, {58, true, number},
            {76, false, {sized(m_fonts.text, kSmallPt), m_theme.text}}, {142, false, m_mono},
            {92, false, m_mono}, {0, false, m_mono}};
        double rest = pages.width();
        for (const PdfPages::Column &column : columns)
            rest -= column.width;
        columns.back().width = rest;
        pages.beginTable(std::move(columns), DocumentTable::columns(),
            {sized(m_fonts.text, kSmallPt), m_theme.mutedText, m_theme.accentSoft});
        bool isEven = false;
        for (const DocumentTable::Row &row : m_report.calls) {
            pages.row(row.cells(), isEven ? m_theme.alternateRow : QColor());
            isEven = !isEven;
        }
        pages.endTable();
        if (m_report.callsLeftOut > 0)
            pages.text(m_report.callsLeftOutText(), m_muted);
    }

    void setTranscript(PdfPages &pages)
    {
        heading(pages, Text::tr("Transcript"));
        if (!m_report.transcript) {
            pages.text(Text::tr("The session was not saved as a transcript."), m_muted);
            return;
        }
        beginFacts(pages, m_mono);
        pages.row({Text::tr("File"), m_report.transcript->name});
        pages.row({QStringLiteral("SHA-256"), QString::fromLatin1(m_report.transcript->sha256)});
        pages.endTable();
    }

    const LabReport &m_report;
    const DocumentFonts m_fonts;
    const Theme m_theme;
    QSvgRenderer m_picture;
    const PdfPages::Style m_text;
    const PdfPages::Style m_muted;
    const PdfPages::Style m_mono;
};

} // namespace

QByteArray reportPdf(const LabReport &report, const DocumentFonts &fonts)
{
    return PdfWriter(report, fonts).write();
}

} // namespace socketscope
