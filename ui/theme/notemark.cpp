#include "ui/theme/notemark.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace socketscope {

namespace {

constexpr QRgb kYellow = 0xfff0e442;
/// Of the flag's height.
constexpr qreal kPennantWidth = 0.68;
constexpr qreal kPennantHeight = 0.6;

} // namespace

QColor noteFlagFill()
{
    return QColor::fromRgb(kYellow);
}

QColor noteFlagOutline(const Theme &theme)
{
    return theme.dark ? theme.text : theme.mutedText;
}

void paintNoteFlag(QPainter &painter, QPointF foot, qreal height, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(foot);
    painter.setPen(QPen(noteFlagOutline(theme), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(noteFlagFill());
    const QPolygonF pennant({{0, -height}, {height * kPennantWidth, -height * 0.7},
        {0, -height * (1 - kPennantHeight)}});
    painter.drawPolygon(pennant);
    painter.drawLine(QPointF(0, 0), QPointF(0, -height));
    painter.restore();
}

QPixmap noteFlagPixmap(const Theme &theme, int size, qreal devicePixelRatio)
{
    const int deviceSize = qCeil(size * devicePixelRatio);
    QPixmap pixmap(deviceSize, deviceSize);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintNoteFlag(painter, QPointF(size * 0.22, size - 1.0), size - 2.0, theme);
    return pixmap;
}

} // namespace socketscope
