#include "ui/panes/connectionsdelegate.h"

#include "ui/models/connectionsmodel.h"
#include "ui/models/unreadmessages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace socketscope {

namespace {

constexpr int kRowHeightPx = 26;
constexpr int kDotPx = 9;
constexpr int kTextMarginPx = 4; ///< what the style keeps free on either side of a text
constexpr double kSmall = 0.78; ///< the state's word against the program's font

QFont columnFont(int column)
{
    switch (column) {
    case ConnectionsModel::AddressColumn: {
        QFont font = monoFont();
        font.setPointSizeF(font.pointSizeF() * 0.95);
        return font;
    }
    case ConnectionsModel::StateColumn: {
        QFont font = scaledFont(kSmall);
        font.setWeight(QFont::Medium);
        return font;
    }
    case ConnectionsModel::TrafficColumn:
        return scaledFont(0.9);
    default:
        return QApplication::font();
    }
}

} // namespace

ConnectionsDelegate::ConnectionsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

int ConnectionsDelegate::columnWidth(int column)
{
    QFont font = columnFont(column);
    if (column == ConnectionsModel::NameColumn)
        font.setBold(true); // as with unread messages
    const QFontMetrics metrics(font);
    switch (column) {
    case ConnectionsModel::NameColumn:
        return kDotPx + 4 * kTextMarginPx + metrics.horizontalAdvance(QStringLiteral("Client 10"));
    case ConnectionsModel::StateColumn:
        return metrics.horizontalAdvance(QStringLiteral("ESTABLISHED")) + 3 * kTextMarginPx;
    case ConnectionsModel::TrafficColumn:
        return metrics.horizontalAdvance(QStringLiteral("↓ 9.9k ↑ 9.9k")) + 3 * kTextMarginPx;
    default:
        return 0;
    }
}

QSize ConnectionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(kRowHeightPx, option.fontMetrics.height() + 8)};
}

void ConnectionsDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme = themeFor(option->palette);
    option->font = columnFont(index.column());
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode
        = index.column() == ConnectionsModel::AddressColumn ? Qt::ElideLeft : Qt::ElideRight;

    const bool open = index.data(ConnectionsModel::OpenRole).toBool();
    const bool main = index.column() <= ConnectionsModel::AddressColumn;
    const bool paused = index.column() == ConnectionsModel::StateColumn
        && index.data(ConnectionsModel::PausedRole).toBool();
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor ink = !open ? (isSelected ? theme.mutedText : theme.faintText)
        : paused             ? theme.warning
        : main               ? theme.text
                             : theme.mutedText;
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->state.setFlag(QStyle::State_HasFocus, false); // the selection tells where one is
    option->palette.setColor(QPalette::Highlight, Qt::transparent); // the view draws it

    if (index.column() != ConnectionsModel::NameColumn)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(kDotPx, kDotPx);
    option->icon
        = dotIcon(SocketState(index.data(ConnectionsModel::StateRole).toInt()), option->widget);
    const quint32 socketId = index.data(ConnectionsModel::SocketIdRole).toUInt();
    if (m_unread && m_unread->of(socketId) > 0) {
        option->font.setWeight(QFont::Bold);
        option->palette.setColor(QPalette::Text, theme.accent);
    }
}

QIcon ConnectionsDelegate::dotIcon(SocketState state, const QWidget *view) const
{
    const QColor colour = themeFor(view ? view->palette() : QApplication::palette()).dot(state);
    QIcon &icon = m_dots[colour.rgb()];
    if (icon.isNull()) {
        for (const int scale : {1, 2, 3}) { // crisp on screens of each
            QPixmap pixmap(kDotPx * scale, kDotPx * scale);
            pixmap.setDevicePixelRatio(scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QRectF(0.5, 0.5, kDotPx - 1, kDotPx - 1));
            painter.end();
            icon.addPixmap(pixmap);
            icon.addPixmap(pixmap, QIcon::Selected);
        }
    }
    return icon;
}

} // namespace socketscope
