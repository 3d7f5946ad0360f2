#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;
class QTextLayout;

namespace socketscope {

/// Sets text on pages, from top to bottom, and goes on to the next page when one is full.
///
/// Without a painter it only measures: the pages must be counted before the first of them can say
/// how many there are. Lengths are in points. Nothing is taken for markup.
class PdfPages
{
public:
    struct Style
    {
        QFont font;
        QColor colour;
        QColor ground{}; ///< behind it; none if invalid
    };
    struct Column
    {
        double width = 0;
        bool isNumber = false; ///< stands to the right
        Style style;
        double indent = 0; ///< room for a mark
    };
    /// What stands at the top of each page but the first, and at the bottom of each.
    struct Margins
    {
        QString head;
        QString foot;
        Style style;
    };
    using Draw = std::function<void(QPainter &painter, QRectF place)>;

    /// A painter must be active on the writer; `total` is then what pageCount() was without one.
    PdfPages(QPdfWriter &writer, QPainter *painter, Margins margins, int total = 0);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] double width() const { return m_width / m_unit; }
    /// What is left of the page at hand.
    [[nodiscard]] double room() const { return (m_bottom - m_y) / m_unit; }
    [[nodiscard]] int pageCount() const { return m_page; }

    void skip(double height) { m_y += height * m_unit; }
    /// Goes on to the next page if there is less room than that.
    void need(double height);
    /// A paragraph, its own lines kept, which may go on on the next page. Width 0: all there is.
    void text(const QString &text, const Style &style, double indent = 0, double width = 0);
    /// A box of that size, which must fit on a page.
    void box(double width, double height, const Draw &draw);

    /// Begins a table, whose head, if it has one, is said anew on each page.
    void beginTable(std::vector<Column> columns, QStringList head, Style headStyle);
    /// A row, which stays on one page; `mark` is drawn into the columns' indents.
    void row(const QStringList &cells, const QColor &ground = {}, const QColor &lastButOne = {},
        const Draw &mark = {});
    void endTable() { m_columns.clear(); }

private:
    struct Cell;

    void newPage();
    void drawMargins();
    void drawHead();
    void drawCells(
        const std::vector<Cell> &cells, double height, const QColor &ground, const Draw &mark);
    [[nodiscard]] double layOut(QTextLayout &layout, double width) const;
    [[nodiscard]] Cell cellOf(const QString &text, const Style &style, double width) const;
    [[nodiscard]] std::vector<Cell> headCells() const;

    QPdfWriter &m_writer;
    QPainter *const m_painter;
    const Margins m_margins;
    const int m_total;
    const double m_unit; ///< a point, in the writer's
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 1;
    std::vector<Column> m_columns;
    QStringList m_head;
    Style m_headStyle;
};

} // namespace socketscope
