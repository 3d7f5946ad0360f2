#include "ui/theme/callmark.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace socketscope {

namespace {

// Okabe and Ito, "Color Universal Design", 2002: told apart with any kind of colour blindness.
constexpr QRgb kBlue = 0xff0072b2;
constexpr QRgb kGreen = 0xff009e73;
constexpr QRgb kOrange = 0xffe69f00;
constexpr QRgb kSkyBlue = 0xff56b4e9;
constexpr QRgb kPurple = 0xffcc79a7;
constexpr QRgb kVermillion = 0xffd55e00;

QPen outline(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintPolygon(QPainter &painter, std::initializer_list<QPointF> points, const QColor &color)
{
    painter.setPen(outline(color, 1));
    painter.setBrush(color);
    const QPolygonF polygon{QList<QPointF>(points)};
    painter.drawPolygon(polygon);
}

void paintPointer(QPainter &painter, qreal radius, int direction, bool hollow, const QColor &color)
{
    const qreal reach = radius * 0.86;
    const qreal half = radius * 0.80;
    const QPolygonF pointer(
        {{-direction * reach, -half}, {direction * reach, 0}, {-direction * reach, half}});
    painter.setPen(outline(color, hollow ? radius * 0.26 : 1));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawPolygon(pointer);
}

void paintTickedCircle(QPainter &painter, qreal radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(outline(Qt::white, radius * 0.28));
    const QPolygonF tick({{-radius * 0.42, radius * 0.04}, {-radius * 0.1, radius * 0.36},
        {radius * 0.44, -radius * 0.32}});
    painter.drawPolyline(tick);
}

void paintCross(QPainter &painter, qreal radius, const QColor &color)
{
    painter.setPen(outline(color, radius * 0.38));
    const qreal reach = radius * 0.66;
    painter.drawLine(QPointF(-reach, -reach), QPointF(reach, reach));
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach));
}

void paintHollowSquare(QPainter &painter, qreal radius, const QColor &color)
{
    painter.setPen(QPen(color, radius * 0.3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal reach = radius * 0.68;
    painter.drawRect(QRectF(-reach, -reach, 2 * reach, 2 * reach));
}

/// Paints the shape around the painter's origin.
void paintShape(QPainter &painter, MarkShape shape, qreal radius, const QColor &color)
{
    switch (shape) {
    case MarkShape::HollowSquare:
        return paintHollowSquare(painter, radius, color);
    case MarkShape::Diamond:
        return paintPolygon(painter, {{0, -radius}, {radius, 0}, {0, radius}, {-radius, 0}}, color);
    case MarkShape::Triangle:
        return paintPolygon(painter,
            {{0, -radius * 0.9}, {radius * 0.9, radius * 0.75}, {-radius * 0.9, radius * 0.75}},
            color);
    case MarkShape::TickedCircle:
        return paintTickedCircle(painter, radius, color);
    case MarkShape::PointerRight:
        return paintPointer(painter, radius, 1, false, color);
    case MarkShape::PointerLeft:
        return paintPointer(painter, radius, -1, false, color);
    case MarkShape::HollowPointerLeft:
        return paintPointer(painter, radius, -1, true, color);
    case MarkShape::Bar:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(-radius * 0.32, -radius, radius * 0.64, radius * 2), 1, 1);
        return;
    case MarkShape::Cross:
        return paintCross(painter, radius, color);
    case MarkShape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(), radius * 0.42, radius * 0.42);
        return;
    case MarkShape::Ring:
        painter.setPen(outline(color, radius * 0.24));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), radius * 0.4, radius * 0.4);
        return;
    }
}

/// A "no" sign around a failed call's shape: told by its form even without colour.
void paintFailed(QPainter &painter, MarkShape shape, qreal radius, const Theme &theme)
{
    const QColor color = QColor::fromRgb(kVermillion);
    painter.setPen(outline(color, radius * 0.2));
    painter.setBrush(theme.errorSoft);
    painter.drawEllipse(QPointF(), radius * 0.92, radius * 0.92);
    paintShape(painter, shape, radius * 0.52, color);
    painter.setPen(outline(theme.errorSoft, radius * 0.44));
    const qreal reach = radius * 0.62;
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach));
    painter.setPen(outline(color, radius * 0.22));
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach));
}

} // namespace

MarkShape markShape(Call call, bool endOfStream)
{
    switch (call) {
    case Call::Socket:
        return MarkShape::HollowSquare;
    case Call::Bind:
        return MarkShape::Diamond;
    case Call::Listen:
        return MarkShape::Triangle;
    case Call::Accept:
    case Call::Connect:
        return MarkShape::TickedCircle;
    case Call::Send:
    case Call::SendTo:
        return MarkShape::PointerRight;
    case Call::Recv:
    case Call::RecvFrom:
        return endOfStream ? MarkShape::HollowPointerLeft : MarkShape::PointerLeft;
    case Call::Shutdown:
        return MarkShape::Bar;
    case Call::Close:
        return MarkShape::Cross;
    case Call::None:
    case Call::SetSockOpt:
        return MarkShape::Dot;
    case Call::GetSockName:
    case Call::GetSockOpt:
        return MarkShape::Ring;
    }
    return MarkShape::Dot;
}

QColor markColor(Call call, bool failed, const Theme &theme)
{
    if (failed)
        return QColor::fromRgb(kVermillion);
    switch (markShape(call)) {
    case MarkShape::Diamond:
    case MarkShape::Triangle:
        return theme.dark ? QColor::fromRgb(kBlue).lighter(130) : QColor::fromRgb(kBlue);
    case MarkShape::TickedCircle:
        return QColor::fromRgb(kGreen);
    case MarkShape::PointerRight:
        return QColor::fromRgb(kOrange);
    case MarkShape::PointerLeft:
    case MarkShape::HollowPointerLeft:
        return QColor::fromRgb(kSkyBlue);
    case MarkShape::Bar:
    case MarkShape::Cross:
        return QColor::fromRgb(kPurple);
    case MarkShape::HollowSquare:
    case MarkShape::Dot:
    case MarkShape::Ring:
        break;
    }
    return theme.mutedText;
}

void paintCallMark(QPainter &painter, QPointF centre, qreal size, Call call, bool failed,
    const Theme &theme, bool endOfStream)
{
    const MarkShape shape = markShape(call, endOfStream);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    // The widest stroke stays inside the square.
    const qreal radius = size / 2 - 1;
    if (failed)
        paintFailed(painter, shape, radius, theme);
    else
        paintShape(painter, shape, radius, markColor(call, false, theme));
    painter.restore();
}

QPixmap callMarkPixmap(
    Call call, bool failed, const Theme &theme, int size, qreal devicePixelRatio, bool endOfStream)
{
    const int deviceSize = qCeil(size * devicePixelRatio);
    QPixmap pixmap(deviceSize, deviceSize);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintCallMark(painter, QPointF(size, size) / 2, size, call, failed, theme, endOfStream);
    return pixmap;
}

QIcon callMarkIcon(Call call, bool failed, const Theme &theme, int size, bool endOfStream)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(callMarkPixmap(call, failed, theme, size, ratio, endOfStream));
    return icon;
}

} // namespace socketscope
