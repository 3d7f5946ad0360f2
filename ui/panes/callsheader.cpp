#include "ui/panes/callsheader.h"

#include "ui/panes/callrowpainter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace socketscope {

namespace {

/// Widths in characters of the calls' font with which the columns begin.
constexpr std::array<int, CallsModel::ColumnCount> kCharacters{3, 10, 9, 11, 5, 7, 18, 6, 12};
constexpr int kLeastArgumentCharacters = 14;
constexpr int kLeastSectionPx = 24;

QFont titleFont()
{
    QFont font = scaledFont(0.95);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CallsHeader::CallsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_characters(kCharacters)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(kLeastSectionPx);
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &CallsHeader::offerColumns);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int before, int after) {
        if (m_isFitting || before == 0 || after == 0) // zero: hidden or shown
            return;
        m_isByHand = m_isByHand || column != CallsModel::Data;
        fill(m_widthPx);
    });
}

int CallsHeader::usualWidth(int column) const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(CallsModel::columnName(column))
        + 2 * CallRowPainter::kPaddingPx + 1;
    return qMax(title, CallRowPainter::widthOf(m_characters[size_t(column)]));
}

void CallsHeader::reset()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_isByHand = false;
    for (int column = 0; column < count(); ++column) {
        setSectionHidden(column, false);
        resizeSection(column, usualWidth(column));
    }
    fill(m_widthPx);
}

bool CallsHeader::restore(const QByteArray &state)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    if (!restoreState(state))
        return false;
    if (hiddenSectionCount() == count())
        reset();
    m_isByHand = true;
    fill(m_widthPx);
    return true;
}

void CallsHeader::fill(int widthPx)
{
    m_widthPx = widthPx;
    if (widthPx <= 0 || count() < CallsModel::ColumnCount || m_isFilling)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const QScopedValueRollback fitting(m_isFitting, true);
    const auto lacking = [this] {
        return isSectionHidden(CallsModel::Data)
            ? 0
            : length() - sectionSize(CallsModel::Data) + usualWidth(CallsModel::Data) - m_widthPx;
    };
    if (!m_isByHand && !isSectionHidden(CallsModel::Arguments)) {
        resizeSection(CallsModel::Arguments, usualWidth(CallsModel::Arguments));
        const int least = CallRowPainter::widthOf(kLeastArgumentCharacters);
        resizeSection(CallsModel::Arguments,
            qMax(least, sectionSize(CallsModel::Arguments) - qMax(0, lacking())));
    }
    if (!isSectionHidden(CallsModel::Data))
        resizeSection(CallsModel::Data, usualWidth(CallsModel::Data) + qMax(0, -lacking()));
}

void CallsHeader::fitNumber(int highest)
{
    const int digits = int(QString::number(qMax(1, highest)).size());
    if (digits > m_characters[CallsModel::Number])
        fit(CallsModel::Number, digits, false);
}

void CallsHeader::fitTimes(int characters)
{
    if (characters != m_characters[CallsModel::Time])
        fit(CallsModel::Time, characters, !m_isByHand);
}

void CallsHeader::fit(int column, int characters, bool mayShrink)
{
    m_characters[size_t(column)] = characters;
    const int width = usualWidth(column);
    if (isSectionHidden(column) || (sectionSize(column) >= width && !mayShrink))
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    resizeSection(column, width);
    fill(m_widthPx);
}

void CallsHeader::offerColumns(const QPoint &place)
{
    QMenu menu;
    const int shown = count() - hiddenSectionCount();
    for (int column = 0; column < count(); ++column) {
        QAction *action = menu.addAction(CallsModel::columnName(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(shown > 1 || isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool show) {
            setSectionHidden(column, !show);
            fill(m_widthPx);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Usual columns"), this, &CallsHeader::reset);
    menu.exec(mapToGlobal(place));
}

QSize CallsHeader::sizeHint() const
{
    return {length(), CallRowPainter::rowHeight()};
}

void CallsHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme theme = themeFor(QApplication::palette());
    painter->fillRect(rect, theme.card);
    painter->setPen(theme.grid);
    painter->drawLine(rect.topLeft(), rect.topRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QFont font = titleFont();
    painter->setFont(font);
    painter->setPen(theme.mutedText);
    const QRect place
        = rect.adjusted(CallRowPainter::kPaddingPx, 0, -CallRowPainter::kPaddingPx, 0);
    const int alignment
        = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(place, alignment | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(title, Qt::ElideRight, place.width()));
}

} // namespace socketscope
