#include "ui/panes/chatdelegate.h"

#include "core/support/limits.h"
#include "ui/models/chatmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace socketscope {

namespace {

constexpr int kSidePx = 13; ///< from the card's edge to a bubble; the scroll bar has room in it
constexpr int kLeastWidthPx = 120;
constexpr int kRowGapPx = 8;
constexpr int kPadXPx = 12;
constexpr int kPadYPx = 6;
constexpr int kRadiusPx = 8;
constexpr int kBesideGapPx = 8; ///< between a bubble and its time
constexpr double kSmall = 0.82; ///< times and notices against the program's font

/// Breaks the text into lines of at most widthPx and gives the size they take.
QSizeF layOut(QTextLayout &layout, int widthPx)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double height = 0;
    double width = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widthPx);
        line.setPosition(QPointF(0, height));
        height += line.height();
        width = qMax(width, line.naturalTextWidth());
    }
    layout.endLayout();
    return {width, height};
}

QString laidOutText(const ChatItem &item)
{
    QString text = item.text;
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1); // an ending is no empty line
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

ChatDelegate::ChatDelegate(const ChatModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_small(scaledFont(kSmall))
{ }

int ChatDelegate::leastRowHeight()
{
    return QFontMetrics(QApplication::font()).height() + 2 * kPadYPx + kRowGapPx;
}

void ChatDelegate::renewFonts()
{
    m_small = scaledFont(kSmall);
    m_besideWidths.clear();
    clearSizes();
}

int ChatDelegate::rowWidth(const QStyleOptionViewItem &option)
{
    // The scroll bar lies in the margin, so that it changes no height when it comes or goes.
    return option.widget ? qMax(kLeastWidthPx, option.widget->width()) : option.rect.width();
}

QString ChatDelegate::noticeLine(const ChatItem &item) const
{
    return QStringLiteral("%1 · %2").arg(item.text, item.time);
}

QString ChatDelegate::beside(const ChatItem &item) const
{
    const bool sent = item.kind == ChatItem::Kind::Sent;
    QString text = (sent ? QStringLiteral("▸ ") : QStringLiteral("◂ ")) + item.time;
    if (item.calls > 1)
        text += QLatin1Char('\n') + tr("to %n connection(s)", nullptr, item.calls);
    else if (!item.who.isEmpty())
        text
            += QLatin1Char('\n') + (sent ? tr("to %1").arg(item.who) : tr("from %1").arg(item.who));
    return text;
}

/// Digits are as wide as zeros. Measuring each text took half of what laying out a message costs:
/// the arrow comes from another font (measured).
int ChatDelegate::besideWidth(const ChatItem &item) const
{
    QString text = beside(item);
    for (QChar &character : text) {
        if (character.isDigit())
            character = QLatin1Char('0');
    }
    int &width = m_besideWidths[text];
    if (width == 0)
        width = QFontMetrics(m_small).size(0, text).width();
    return width;
}

QSize ChatDelegate::textSize(const ChatItem &item, int rowWidthPx) const
{
    if (rowWidthPx != m_sizedWidthPx || m_textSizes.size() > 2 * limits::kShownMessages) {
        m_textSizes.clear();
        m_sizedWidthPx = rowWidthPx;
    }
    QSize &size = m_textSizes[item.serial];
    if (size.isEmpty()) {
        const bool notice = item.kind == ChatItem::Kind::Notice;
        const QFont font = notice ? m_small : QApplication::font();
        int widthPx = rowWidthPx - 2 * kSidePx;
        if (!notice)
            widthPx -= besideWidth(item) + kBesideGapPx + 2 * kPadXPx;
        QTextLayout layout(notice ? noticeLine(item) : laidOutText(item), font);
        const QSizeF laidOut = layOut(layout, qMax(60, widthPx));
        size = QSize(int(std::ceil(laidOut.width())) + 1, int(std::ceil(laidOut.height())));
    }
    return size;
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChatItem &item = m_model.item(index.row());
    const int width = rowWidth(option);
    const int text = textSize(item, width).height();
    if (item.kind == ChatItem::Kind::Notice)
        return {width, text + kRowGapPx + 6};
    return {width, text + 2 * kPadYPx + kRowGapPx};
}

void ChatDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChatItem &item = m_model.item(index.row());
    const Theme theme = themeFor(option.palette);
    QRect row = option.rect;
    row.setWidth(rowWidth(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.kind == ChatItem::Kind::Notice)
        paintNotice(painter, row, item, theme);
    else
        paintBubble(painter, row, item, theme, option.state.testFlag(QStyle::State_Selected));
    painter->restore();
}

void ChatDelegate::paintNotice(
    QPainter *painter, const QRect &row, const ChatItem &item, const Theme &theme) const
{
    painter->setFont(m_small);
    painter->setPen(item.failed ? theme.error : theme.faintText);
    painter->drawText(row.adjusted(kSidePx, 0, -kSidePx, 0),
        int(Qt::AlignCenter) | int(Qt::TextWrapAnywhere) | int(Qt::TextWordWrap), noticeLine(item));
}

void ChatDelegate::paintBubble(QPainter *painter, const QRect &row, const ChatItem &item,
    const Theme &theme, bool selected) const
{
    const bool sent = item.kind == ChatItem::Kind::Sent;
    const QSize text = textSize(item, row.width());
    QRect bubble(
        0, row.top() + kRowGapPx / 2, text.width() + 2 * kPadXPx, text.height() + 2 * kPadYPx);
    bubble.moveLeft(sent ? row.right() + 1 - kSidePx - bubble.width() : row.left() + kSidePx);
    QRectF outline = bubble;
    painter->setPen(Qt::NoPen);
    painter->setBrush(sent ? theme.sentBubble : theme.receivedBubble);
    if (selected) {
        painter->setPen(QPen(theme.accent, 1.5));
        outline.adjust(0.75, 0.75, -0.75, -0.75);
    }
    painter->drawRoundedRect(outline, kRadiusPx, kRadiusPx);

    QTextLayout layout(laidOutText(item), QApplication::font());
    layOut(layout, text.width());
    painter->setPen(theme.text);
    layout.draw(painter, bubble.topLeft() + QPointF(kPadXPx, kPadYPx));

    painter->setFont(m_small);
    painter->setPen(theme.faintText);
    QRect side(row.left() + kSidePx, bubble.top(),
        bubble.left() - row.left() - kSidePx - kBesideGapPx, bubble.height());
    if (!sent)
        side.setRect(bubble.right() + 1 + kBesideGapPx, bubble.top(),
            row.right() - bubble.right() - kBesideGapPx - kSidePx, bubble.height());
    painter->drawText(side,
        int(sent ? Qt::AlignRight : Qt::AlignLeft)
            | int(bubble.height() < 40 ? Qt::AlignVCenter : Qt::AlignBottom),
        beside(item));
}

} // namespace socketscope
