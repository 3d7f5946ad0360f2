#include "ui/theme/callmark.h"

#include "core/event/tlscall.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>
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

constexpr qreal kUnderLid = 0.76; ///< size of a shape that has a lid
constexpr qreal kBelowLid = 0.24; ///< how much lower it is, of the mark's radius

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

/// The filled outline of a shape, wide enough for an exclamation mark.
QPainterPath silhouette(MarkShape shape, qreal radius)
{
    QPainterPath path;
    const auto polygon = [&path, radius](std::initializer_list<QPointF> points) {
        QPolygonF scaled;
        for (const QPointF &point : points)
            scaled.append(point * radius);
        path.addPolygon(scaled);
        path.closeSubpath();
    };
    switch (shape) {
    case MarkShape::HollowSquare:
        path.addRect(QRectF(-0.8 * radius, -0.8 * radius, 1.6 * radius, 1.6 * radius));
        break;
    case MarkShape::Diamond:
        polygon({{0, -1.1}, {1.1, 0}, {0, 1.1}, {-1.1, 0}});
        break;
    case MarkShape::Triangle:
        polygon({{0, -1.1}, {1.1, 0.9}, {-1.1, 0.9}});
        break;
    case MarkShape::PointerRight:
        polygon({{-0.85, -1.05}, {1.15, 0}, {-0.85, 1.05}});
        break;
    case MarkShape::PointerLeft:
    case MarkShape::HollowPointerLeft:
        polygon({{0.85, -1.05}, {-1.15, 0}, {0.85, 1.05}});
        break;
    case MarkShape::Bar:
        path.addRoundedRect(QRectF(-0.5 * radius, -1.1 * radius, radius, 2.2 * radius), 1, 1);
        break;
    case MarkShape::Cross:
        polygon({{-0.4, -1}, {0.4, -1}, {0.4, -0.4}, {1, -0.4}, {1, 0.4}, {0.4, 0.4}, {0.4, 1},
            {-0.4, 1}, {-0.4, 0.4}, {-1, 0.4}, {-1, -0.4}, {-0.4, -0.4}});
        path = QTransform().rotate(45).map(path);
        break;
    case MarkShape::TickedCircle:
        path.addEllipse(QPointF(), radius, radius);
        break;
    case MarkShape::Dot:
    case MarkShape::Ring:
        path.addEllipse(QPointF(), radius * 0.72, radius * 0.72);
        break;
    }
    return path;
}

/// A line over the shape says that the call is libssl's: the plain text above the calls of the
/// system.
void paintLid(QPainter &painter, qreal radius, const QColor &color)
{
    painter.setPen(outline(color, radius * 0.24));
    const qreal y = -radius * 0.88;
    painter.drawLine(QPointF(-radius * 0.74, y), QPointF(radius * 0.74, y));
}

/// A failed call's shape is filled and has an exclamation mark cut out of it: told by its form even
/// without colour.
void paintFailed(QPainter &painter, MarkShape shape, qreal radius)
{
    const QPainterPath body = silhouette(shape, radius * 0.94);
    // Into the middle of the shape's mass, which is not that of its bounds.
    const qreal shiftX = shape == MarkShape::PointerRight                          ? -0.22
        : shape == MarkShape::PointerLeft || shape == MarkShape::HollowPointerLeft ? 0.22
                                                                                   : 0.0;
    const qreal shiftY = shape == MarkShape::Triangle ? 0.26 : 0.0;
    QPainterPath bang;
    const qreal half = radius * 0.13;
    bang.addRoundedRect(QRectF(-half, -radius * 0.56, 2 * half, radius * 0.66), half, half);
    bang.addEllipse(QPointF(0, radius * 0.4), half * 1.15, half * 1.15);
    bang.translate(shiftX * radius, shiftY * radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(kVermillion));
    painter.drawPath(body.subtracted(bang));
}

} // namespace

MarkShape markShape(Call call, bool endOfStream)
{
    switch (kindOf(call)) {
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
        return MarkShape::PointerRight;
    case Call::Recv:
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
    default:
        break;
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
    if (isTlsCall(call)) {
        paintLid(painter, radius, markColor(call, failed, theme));
        painter.translate(0, radius * kBelowLid);
        painter.scale(kUnderLid, kUnderLid);
    }
    if (failed)
        paintFailed(painter, shape, radius * 0.9);
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
