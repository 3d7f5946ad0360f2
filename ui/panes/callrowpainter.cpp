#include "ui/panes/callrowpainter.h"

#include "core/store/eventkeys.h"
#include "ui/theme/callmark.h"
#include "ui/theme/controlpictures.h"
#include "ui/theme/notemark.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QtMath>

namespace socketscope {

namespace {

constexpr int kLeadingPx = 9; ///< of a row, beyond its font's height
constexpr int kMarkGapPx = 8;
constexpr qreal kFailedGround = 0.5; ///< how much of the theme's soft error colour a failed row has
constexpr int kCornerPx = 4;
constexpr int kFlagPx = 12;
constexpr int kFlagGapPx = 2;

/// As it stands in its column: a unit is worth its room where neither the colons of minutes and
/// hours nor the column tell it.
QString inColumn(QString text, int column)
{
    if (column == CallsModel::Step && text.endsWith(QLatin1String(" ms")))
        text.chop(3);
    else if (text.contains(u':') && text.endsWith(QLatin1String(" min")))
        text.chop(4);
    else if (text.contains(u':') && text.endsWith(QLatin1String(" h")))
        text.chop(2);
    return text;
}

} // namespace

CallRowPainter::CallRowPainter(const CallsModel &model, const QHeaderView &header)
    : m_model(model)
    , m_theme(themeFor(QApplication::palette()))
    , m_mono(monoFont())
    , m_plain(QFont())
    , m_monoMetrics(m_mono)
    , m_plainMetrics(m_plain)
    , m_letterWidth(qMax(1.0, QFontMetricsF(m_mono).horizontalAdvance(u'0')))
{
    for (int column = 0; column < CallsModel::ColumnCount; ++column) {
        if (!header.isSectionHidden(column))
            m_cells[size_t(column)]
                = {header.sectionViewportPosition(column), header.sectionSize(column)};
    }
}

int CallRowPainter::widthOf(int characters)
{
    return QFontMetrics(monoFont()).horizontalAdvance(QString(characters, u'0')) + 2 * kPaddingPx;
}

int CallRowPainter::rowHeight()
{
    return qMax(QFontMetrics(monoFont()).height(), QFontMetrics(QFont()).height()) + kLeadingPx;
}

qsizetype CallRowPainter::lettersIn(int widthPx) const
{
    return qsizetype((widthPx + 0.5) / m_letterWidth);
}

int CallRowPainter::rightOf(int column) const
{
    const Cell &cell = m_cells[size_t(column)];
    return cell.left + cell.width;
}

/// At least its column's; data that follows gives way to an errno.
int CallRowPainter::endOfOutcome(int row) const
{
    const Cell &data = m_cells[CallsModel::Data];
    const Cell &outcome = m_cells[CallsModel::Outcome];
    if (data.width == 0 || outcome.width == 0 || !m_model.eventAt(row).failed())
        return rightOf(CallsModel::Outcome);
    const auto letters = double(m_model.text(row, CallsModel::Outcome).size());
    const int needed = outcome.left + qCeil(letters * m_letterWidth) + 2 * kPaddingPx;
    return qBound(rightOf(CallsModel::Outcome), needed, rightOf(CallsModel::Data));
}

void CallRowPainter::paint(QPainter &painter, int row, const QRect &rect, int state) const
{
    const SocketEvent &event = m_model.eventAt(row);
    const bool failed = EventKeys::countsAsFailed(event);
    if (state & Selected) {
        painter.fillRect(rect, m_theme.selection);
    } else if (failed) {
        QColor ground = m_theme.errorSoft;
        ground.setAlphaF(float(kFailedGround));
        painter.fillRect(rect, ground);
    } else if (row % 2 == 1) {
        painter.fillRect(rect, m_theme.alternateRow);
    }
    if (state & Current) {
        painter.setPen(m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kCornerPx, kCornerPx);
    }

    painter.setFont(m_mono);
    const QColor quiet = state & Selected ? m_theme.mutedText : m_theme.faintText;
    const QColor outcome = failed ? m_theme.error : m_theme.text;
    const auto show = [&](int column, int right, const QColor &color, int from = 0) {
        if (m_cells[size_t(column)].width == 0)
            return;
        const QString text = m_model.text(row, column);
        paintText(painter, column <= CallsModel::Step ? inColumn(text, column) : text, column, rect,
            right, color, from);
    };
    show(CallsModel::Number, rightOf(CallsModel::Number), quiet);
    show(CallsModel::Time, rightOf(CallsModel::Time), m_theme.text);
    show(CallsModel::Step, rightOf(CallsModel::Step), quiet);
    show(CallsModel::Socket, rightOf(CallsModel::Socket), quiet);
    paintCall(painter, row, rect);
    // A word on the result may use the room of data that is not there, and moves data that is.
    const QString note = m_cells[CallsModel::Data].width > 0 ? m_model.note(row) : QString();
    const bool dataIsFree
        = event.payloadLength == 0 && note.isEmpty() && m_cells[CallsModel::Data].width > 0;
    const int afterOutcome = dataIsFree ? rightOf(CallsModel::Data) : endOfOutcome(row);
    show(CallsModel::Outcome, afterOutcome, outcome);
    const int afterNote
        = note.isEmpty() ? 0 : paintNote(painter, note, rect, afterOutcome, m_theme.text);
    show(CallsModel::Data, rightOf(CallsModel::Data),
        state & Selected ? m_theme.text : m_theme.mutedText, qMax(afterNote, afterOutcome));
    paintEndpoint(painter, row, rect);
}

void CallRowPainter::paintText(QPainter &painter, const QString &text, int column, const QRect &row,
    int right, const QColor &color, int from) const
{
    const int left = qMax(from, m_cells[size_t(column)].left + kPaddingPx);
    if (text.isEmpty() || right - kPaddingPx - left < m_letterWidth)
        return;
    const QRect place(left, row.top(), right - kPaddingPx - left, row.height());
    // Measuring a text costs more than drawing it; the font's letters are all of one width, so
    // only text that may be too long is measured.
    QString shown = drawableControls(text, m_monoMetrics);
    const qsizetype fitting = lettersIn(place.width());
    if (shown.size() > fitting)
        shown = m_monoMetrics.elidedText(shown.left(fitting + 2), Qt::ElideRight, place.width());
    const bool isFigure = column <= CallsModel::Step || column == CallsModel::Socket;
    painter.setPen(color);
    painter.drawText(place,
        int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine,
        shown);
}

void CallRowPainter::paintCall(QPainter &painter, int row, const QRect &rect) const
{
    const Cell &cell = m_cells[CallsModel::Call];
    const Cell &arguments = m_cells[CallsModel::Arguments];
    if (cell.width == 0) {
        if (arguments.width > 0)
            paintText(painter, m_model.text(row, CallsModel::Arguments), CallsModel::Arguments,
                rect, rightOf(CallsModel::Arguments), m_theme.text);
        return;
    }
    const SocketEvent &event = m_model.eventAt(row);
    const QPointF centre(cell.left + kPaddingPx + kMarkPx / 2.0, rect.top() + rect.height() / 2.0);
    painter.save();
    painter.setClipRect(QRect(cell.left, rect.top(), cell.width, rect.height()));
    paintCallMark(painter, centre, kMarkPx, event.call(), EventKeys::countsAsFailed(event), m_theme,
        event.isEndOfStream());
    painter.restore();
    // With both columns there, a call reads as it would in C: recv(6, 65536).
    const int left = cell.left + kPaddingPx + kMarkPx + kMarkGapPx;
    const int right
        = arguments.width > 0 ? rightOf(CallsModel::Arguments) : rightOf(CallsModel::Call);
    const QString text
        = arguments.width > 0 ? m_model.callText(row) : m_model.text(row, CallsModel::Call);
    const QRect place(left, rect.top(), right - kPaddingPx - left, rect.height());
    QString shown = text;
    if (text.size() > lettersIn(place.width()))
        shown = m_monoMetrics.elidedText(text, Qt::ElideRight, place.width());
    painter.setPen(m_theme.text);
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
}

int CallRowPainter::paintNote(
    QPainter &painter, const QString &note, const QRect &row, int from, const QColor &color) const
{
    const int left = qMax(from, m_cells[CallsModel::Data].left + kPaddingPx);
    const int right = rightOf(CallsModel::Data) - kPaddingPx;
    const int top = row.top() + (row.height() - kFlagPx) / 2;
    paintNoteFlag(painter, QPointF(left + 2, top + kFlagPx), kFlagPx, m_theme);
    const QRect place(
        left + kMarkPx + kFlagGapPx, row.top(), right - left - kMarkPx - kFlagGapPx, row.height());
    const QString shown = m_plainMetrics.elidedText(
        drawableControls(note, m_plainMetrics), Qt::ElideRight, qMax(0, place.width()));
    painter.save();
    painter.setFont(m_plain);
    painter.setPen(color);
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
    painter.restore();
    return place.left() + m_plainMetrics.horizontalAdvance(shown) + 2 * kPaddingPx;
}

void CallRowPainter::paintEndpoint(QPainter &painter, int row, const QRect &rect) const
{
    const Cell &cell = m_cells[CallsModel::Endpoint];
    if (cell.width == 0)
        return;
    const QRect place(cell.left + kPaddingPx, rect.top(), cell.width - kPaddingPx, rect.height());
    painter.setFont(m_plain);
    painter.setPen(m_theme.text);
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
        m_plainMetrics.elidedText(
            m_model.text(row, CallsModel::Endpoint), Qt::ElideRight, place.width()));
}

} // namespace socketscope
