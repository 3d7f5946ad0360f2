#include "ui/document/pdfpages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace socketscope {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMarginLinePt = 22; ///< head and foot, and what is between them and the text
constexpr double kCellGapPt = 8;
constexpr double kCellPadPt = 2;
constexpr double kGroundPadPt = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

} // namespace

/// A cell's text, laid out.
struct PdfPages::Cell
{
    std::unique_ptr<QTextLayout> layout;
    double height = 0;
    QColor colour;
};

PdfPages::PdfPages(QPdfWriter &writer, QPainter *painter, Margins margins, int total)
    : m_writer(writer)
    , m_painter(painter)
    , m_margins(std::move(margins))
    , m_total(total)
    , m_unit(writer.resolution() / kPointsPerInch)
    , m_width(writer.width())
    , m_bottom(writer.height() - kMarginLinePt * m_unit)
{
    drawMargins();
}

PdfPages::~PdfPages() = default;

void PdfPages::need(double height)
{
    if (height * m_unit > m_bottom - m_y)
        newPage();
}

void PdfPages::newPage()
{
    ++m_page;
    if (m_painter)
        m_writer.newPage();
    m_y = kMarginLinePt * m_unit;
    drawMargins();
    if (!m_columns.empty())
        drawHead();
}

void PdfPages::drawMargins()
{
    if (!m_painter)
        return;
    m_painter->setFont(m_margins.style.font);
    m_painter->setPen(m_margins.style.colour);
    const QRectF page(0, 0, m_width, m_writer.height());
    if (m_page > 1)
        m_painter->drawText(page, Qt::AlignLeft | Qt::AlignTop, m_margins.head);
    m_painter->drawText(page, Qt::AlignLeft | Qt::AlignBottom, m_margins.foot);
    m_painter->drawText(
        page, Qt::AlignRight | Qt::AlignBottom, Text::tr("Page %1 of %2").arg(m_page).arg(m_total));
}

/// Breaks the text into lines of that width and returns their height.
double PdfPages::layOut(QTextLayout &layout, double width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void PdfPages::text(const QString &text, const Style &style, double indent, double width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), style.font, &m_writer);
    const double left = indent * m_unit;
    const double wide = width > 0 ? width * m_unit : m_width - left;
    const double pad = style.ground.isValid() ? kGroundPadPt * m_unit : 0;
    static_cast<void>(layOut(layout, wide - 2 * pad));
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        need(line.height() / m_unit);
        if (m_painter) {
            const QRectF place(left, m_y, wide, line.height());
            if (style.ground.isValid())
                m_painter->fillRect(place, style.ground);
            m_painter->setPen(style.colour);
            line.draw(m_painter, QPointF(left + pad, m_y - line.y()));
        }
        m_y += line.height();
    }
}

void PdfPages::box(double width, double height, const Draw &draw)
{
    need(height);
    if (m_painter) {
        m_painter->save();
        draw(*m_painter, QRectF(0, m_y, width * m_unit, height * m_unit));
        m_painter->restore();
    }
    skip(height);
}

PdfPages::Cell PdfPages::cellOf(const QString &text, const Style &style, double width) const
{
    Cell cell{std::make_unique<QTextLayout>(text, style.font, &m_writer), 0, style.colour};
    cell.height = layOut(*cell.layout, width * m_unit);
    return cell;
}

std::vector<PdfPages::Cell> PdfPages::headCells() const
{
    std::vector<Cell> cells;
    for (size_t index = 0; index < m_columns.size(); ++index)
        cells.push_back(cellOf(
            m_head.value(qsizetype(index)), m_headStyle, m_columns[index].width - kCellGapPt));
    return cells;
}

void PdfPages::beginTable(std::vector<Column> columns, QStringList head, Style headStyle)
{
    m_columns = std::move(columns);
    m_head = std::move(head);
    m_headStyle = std::move(headStyle);
    drawHead();
}

void PdfPages::drawHead()
{
    if (m_head.isEmpty())
        return;
    const std::vector<Cell> cells = headCells();
    double height = 0;
    for (const Cell &cell : cells)
        height = qMax(height, cell.height);
    drawCells(cells, height + 2 * kCellPadPt * m_unit, m_headStyle.ground, {});
}

void PdfPages::row(
    const QStringList &texts, const QColor &ground, const QColor &lastButOne, const Draw &mark)
{
    std::vector<Cell> cells;
    double height = 0;
    for (size_t index = 0; index < m_columns.size(); ++index) {
        const Column &column = m_columns[index];
        cells.push_back(cellOf(texts.value(qsizetype(index)), column.style,
            column.width - kCellGapPt - column.indent));
        if (lastButOne.isValid() && index + 2 == m_columns.size())
            cells.back().colour = lastButOne;
        height = qMax(height, cells.back().height);
    }
    height += 2 * kCellPadPt * m_unit;
    need(height / m_unit);
    drawCells(cells, height, ground, mark);
}

void PdfPages::drawCells(
    const std::vector<Cell> &cells, double height, const QColor &ground, const Draw &mark)
{
    if (m_painter) {
        if (ground.isValid())
            m_painter->fillRect(QRectF(0, m_y, m_width, height), ground);
        // Without a head it has no ground either, and stands flush with the text around it.
        double x = m_head.isEmpty() ? 0 : kCellGapPt / 2 * m_unit;
        const double y = m_y + kCellPadPt * m_unit;
        for (size_t index = 0; index < cells.size(); ++index) {
            const Column &column = m_columns[index];
            const QTextLayout &layout = *cells[index].layout;
            const double indent = column.indent * m_unit;
            const double width = (column.width - kCellGapPt) * m_unit;
            m_painter->setPen(cells[index].colour);
            const double slack = column.isNumber && layout.lineCount() > 0
                ? width - layout.lineAt(0).naturalTextWidth()
                : 0;
            layout.draw(m_painter, QPointF(x + indent + slack, y));
            if (mark && indent > 0 && layout.lineCount() > 0)
                mark(*m_painter, QRectF(x, y, indent, layout.lineAt(0).height()));
            x += column.width * m_unit;
        }
    }
    m_y += height;
}

} // namespace socketscope
