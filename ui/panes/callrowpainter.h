#pragma once

#include "ui/models/callsmodel.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QRect>

#include <array>

class QHeaderView;
class QPainter;

namespace socketscope {

/// Draws rows of the calls table: fonts, colours, marks, and which text may run into the next cell.
class CallRowPainter
{
public:
    CallRowPainter(const CallsModel &model, const QHeaderView &header);

    enum State
    {
        Plain = 0,
        Selected = 1,
        Current = 2 ///< has the keyboard's cursor, in a view that has the focus
    };

    void paint(QPainter &painter, int row, const QRect &rect, int state) const;

    /// Width of a column that shows so many figures or letters of the calls' font.
    [[nodiscard]] static int widthOf(int characters);
    [[nodiscard]] static int rowHeight();
    /// Left and right of every text.
    static constexpr int kPaddingPx = 8;
    static constexpr int kMarkPx = 14;

private:
    struct Cell
    {
        int left = 0;
        int width = 0; ///< 0 where the column is hidden
    };

    void paintText(QPainter &painter, const QString &text, int column, const QRect &row, int right,
        const QColor &color, int from = 0) const;
    void paintCall(QPainter &painter, int row, const QRect &rect) const;
    /// The flag and the text, not left of `from`; where what follows may begin.
    [[nodiscard]] int paintNote(QPainter &painter, const QString &note, const QRect &row, int from,
        const QColor &color) const;
    void paintEndpoint(QPainter &painter, int row, const QRect &rect) const;
    [[nodiscard]] int rightOf(int column) const;
    [[nodiscard]] int endOfOutcome(int row) const;
    /// How many letters of the calls' font have room.
    [[nodiscard]] qsizetype lettersIn(int widthPx) const;

    const CallsModel &m_model;
    Theme m_theme;
    QFont m_mono;
    QFont m_plain;
    QFontMetrics m_monoMetrics;
    QFontMetrics m_plainMetrics;
    qreal m_letterWidth;
    std::array<Cell, CallsModel::ColumnCount> m_cells;
};

} // namespace socketscope
