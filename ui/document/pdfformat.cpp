#include "ui/document/pdfformat.h"

#include "core/describe/notetext.h"
#include "core/picture/sessionpicture.h"
#include "core/support/textbuffer.h"
#include "core/transcript/headerfacts.h"
#include "ui/document/pdfpages.h"
#include "ui/theme/callmark.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace socketscope {

namespace {

constexpr int kResolution = 1200;
constexpr double kMarginMm = 14;
constexpr double kTextPt = 9;
constexpr double kMonoPt = 7.5;
constexpr double kSmallPt = 7.5;
constexpr double kGapPt = 12;
constexpr double kFactNamePt = 60;
constexpr double kMessagePart = 0.75; ///< of the width: what was sent and received leave a margin
/// Wider and higher ones would be too small to read when they fit on a page.
constexpr double kPictureWidthPx = 1800;
constexpr double kPictureHeightPx = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfFormat)
};

QFont sized(QFont font, double points, QFont::Weight weight = QFont::Normal)
{
    // Else fonts put forms of their own for ":" between digits, which copy as nothing.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QPageSize pageSize()
{
    const bool isAmerican = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

/// The sequence picture, to be drawn at any size.
struct PdfFormat::Picture
{
    explicit Picture(const QByteArray &svg)
        : renderer(svg)
    { }

    mutable QSvgRenderer renderer;
};

PdfFormat::PdfFormat(const Recording &recording, const TranscriptExtent &extent,
    const DocumentFonts &fonts, const TranscriptProgress *progress)
    : m_recording(recording)
    , m_extent(extent)
    , m_progress(progress)
    , m_fonts{sized(fonts.text, kTextPt), sized(fonts.mono, kMonoPt)}
    , m_theme(themeFor(lightPalette()))
    , m_table(recording)
    , m_chat(recording, LineBreaks::Keep)
{ }

bool PdfFormat::isCancelled() const
{
    return m_progress && m_progress->cancelled.load(std::memory_order_relaxed);
}

void PdfFormat::appendHeader(TextBuffer &, const TranscriptHeader &header)
{
    m_header = header;
}

void PdfFormat::appendLine(TextBuffer &, const TranscriptLine &line)
{
    m_chat.add(line);
    if (std::optional<DocumentTable::Row> row = m_table.take(line))
        m_lines.push_back({std::move(*row), line.event.call(), line.event.failed(), {}});
}

void PdfFormat::appendNote(TextBuffer &, qsizetype number, const QString &text)
{
    const QString shown = noteLines(text).join(u'\n');
    m_notes.push_back({number, shown});
    if (!m_table.isCut() && !m_lines.empty())
        m_lines.back().note = shown;
}

void PdfFormat::appendEnd(TextBuffer &out)
{
    QByteArray svg;
    if (m_header.callCount > 0)
        svg = svgPicture(sessionPicture(m_recording,
                             {m_extent.callCount, m_extent.notes, m_extent.choice, kPictureWidthPx,
                                 kPictureHeightPx}),
            PicturePalette::light());
    const Picture picture(svg);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(kResolution);
    writer.setPageLayout(QPageLayout(pageSize(), QPageLayout::Landscape,
        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
    writer.setTitle(HeaderFacts::title());
    writer.setCreator(QStringLiteral("Socketscope " SOCKETSCOPE_VERSION));
    const PdfPages::Margins margins{HeaderFacts::title(),
        m_header.program + QStringLiteral(" · ") + HeaderFacts::startedText(m_header),
        {sized(m_fonts.text, kSmallPt), m_theme.mutedText}};
    PdfPages counted(writer, nullptr, margins);
    set(counted, picture);
    QPainter painter(&writer);
    PdfPages pages(writer, &painter, margins, counted.pageCount());
    set(pages, picture);
    painter.end();
    out << bytes.data();
}

void PdfFormat::set(PdfPages &pages, const Picture &picture) const
{
    setHead(pages);
    setPicture(pages, picture);
    setCalls(pages);
    setChat(pages);
    setNotes(pages);
}

void PdfFormat::setHeading(PdfPages &pages, const QString &text, double scale) const
{
    pages.need(4 * kGapPt); // a heading is never the last on its page
    pages.text(text, {sized(m_fonts.text, kTextPt * scale, QFont::DemiBold), m_theme.text});
    pages.skip(kGapPt / 3);
}

void PdfFormat::setHead(PdfPages &pages) const
{
    setHeading(pages, HeaderFacts::title(), 2);
    std::vector<PdfPages::Column> columns{{kFactNamePt, false, {m_fonts.text, m_theme.mutedText}},
        {pages.width() - kFactNamePt, false, {m_fonts.text, m_theme.text}}};
    pages.beginTable(std::move(columns), {}, {m_fonts.text, m_theme.text});
    for (const auto &[name, value] : HeaderFacts::of(m_header))
        pages.row({name, value});
    pages.endTable();
    pages.skip(kGapPt);
}

void PdfFormat::setPicture(PdfPages &pages, const Picture &picture) const
{
    const QSizeF size = picture.renderer.defaultSize();
    if (size.isEmpty())
        return;
    // Not larger than on the screen: a pixel is three quarters of a point.
    const double scale = qMin(0.75, pages.width() / size.width());
    const double heading = 2 * kGapPt;
    const double height = size.height() * scale;
    const bool fits = height <= pages.room() - heading;
    setHeading(pages, Text::tr("Picture"), 1.4);
    const double fitted = fits ? height : qMin(height, pages.room());
    const double width = size.width() * scale * fitted / height;
    pages.box(width, fitted,
        [&picture](QPainter &painter, QRectF place) { picture.renderer.render(&painter, place); });
    pages.skip(kGapPt);
}

void PdfFormat::setCalls(PdfPages &pages) const
{
    setHeading(pages, Text::tr("Calls"), 1.4);
    const PdfPages::Style number{m_fonts.mono, m_theme.mutedText};
    const PdfPages::Style mono{m_fonts.mono, m_theme.text};
    std::vector<PdfPages::Column> columns{{40, true, number}, {78, true, number},
        {104, false, {sized(m_fonts.text, kSmallPt), m_theme.text}}, {168, false, mono, 12},
        {124, false, mono}, {0, false, mono}};
    double rest = pages.width();
    for (const PdfPages::Column &column : columns)
        rest -= column.width;
    columns.back().width = rest;
    pages.beginTable(std::move(columns), DocumentTable::columns(),
        {sized(m_fonts.text, kSmallPt), m_theme.mutedText, m_theme.accentSoft});
    const PdfPages::Style note{m_fonts.text, m_theme.text, m_theme.warningSoft};
    bool isEven = false;
    for (const Line &line : m_lines) {
        if (isCancelled())
            break;
        pages.row(line.row.cells(), isEven ? m_theme.alternateRow : QColor(),
            line.failed ? m_theme.error : QColor(), [this, &line](QPainter &painter, QRectF place) {
                const double side = qMin(place.width(), place.height()) * 0.8;
                paintCallMark(painter, place.topLeft() + QPointF(side / 2, place.height() / 2),
                    side, line.call, line.failed, m_theme);
            });
        if (!line.note.isEmpty())
            pages.text(line.note, note, 40);
        isEven = !isEven;
    }
    pages.endTable();
    pages.skip(kGapPt / 2);
    if (m_table.isCut())
        pages.text(m_table.leftOutText(), {m_fonts.text, m_theme.mutedText});
    pages.skip(kGapPt);
}

void PdfFormat::setChat(PdfPages &pages) const
{
    setHeading(pages, Text::tr("Chat"), 1.4);
    if (m_chat.conversations().empty())
        pages.text(Text::tr("Nothing was said."), {m_fonts.text, m_theme.mutedText});
    const PdfPages::Style when{sized(m_fonts.text, kSmallPt), m_theme.mutedText};
    const double width = pages.width() * kMessagePart;
    for (const SessionChat::Conversation &conversation : m_chat.conversations()) {
        setHeading(pages, conversation.title, 1.1);
        for (const SessionChat::Message &message : conversation.messages) {
            if (isCancelled())
                return;
            const double indent = message.isSent ? pages.width() - width : 0;
            const QColor ground = message.isRemark ? QColor()
                : message.isSent                   ? m_theme.sentBubble
                                                   : m_theme.receivedBubble;
            pages.need(2.5 * kGapPt);
            pages.text(
                QStringLiteral("#%1 · %2").arg(message.number).arg(timeText(message.startNs)), when,
                indent, width);
            pages.text(message.text,
                {m_fonts.mono, message.isRemark ? m_theme.mutedText : m_theme.text, ground}, indent,
                width);
            pages.skip(kGapPt / 3);
        }
        if (conversation.leftOut > 0)
            pages.text(conversation.leftOutText(), {m_fonts.text, m_theme.mutedText});
        pages.skip(kGapPt / 2);
    }
}

void PdfFormat::setNotes(PdfPages &pages) const
{
    if (m_notes.empty())
        return;
    setHeading(pages, Text::tr("Notes"), 1.4);
    for (const Note &note : m_notes) {
        setHeading(pages, Text::tr("Call %1").arg(note.number), 1.1);
        pages.text(note.text, {m_fonts.text, m_theme.text, m_theme.warningSoft});
        pages.skip(kGapPt / 2);
    }
}

} // namespace socketscope
