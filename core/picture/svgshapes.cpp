#include "core/picture/svgshapes.h"

#include "core/event/tlscall.h"

#include <QList>

#include <cmath>

namespace socketscope {

namespace {

constexpr double kRadius = 6.5;
constexpr double kFailedRadius = 7.2;

enum class Shape : quint8
{
    Square,
    Diamond,
    Triangle,
    TickedCircle,
    PointerRight,
    PointerLeft,
    HollowPointerLeft,
    Bar,
    Cross,
    Dot,
    Ring,
};

Shape shapeOf(Call call, bool endOfStream)
{
    switch (kindOf(call)) {
    case Call::Socket:
        return Shape::Square;
    case Call::Bind:
        return Shape::Diamond;
    case Call::Listen:
        return Shape::Triangle;
    case Call::Accept:
    case Call::Connect:
        return Shape::TickedCircle;
    case Call::Send:
        return Shape::PointerRight;
    case Call::Recv:
        return endOfStream ? Shape::HollowPointerLeft : Shape::PointerLeft;
    case Call::Shutdown:
        return Shape::Bar;
    case Call::Close:
        return Shape::Cross;
    case Call::GetSockName:
    case Call::GetSockOpt:
        return Shape::Ring;
    default:
        return Shape::Dot;
    }
}

const char *nameOf(Shape shape)
{
    static constexpr const char *kNames[] = {"socket", "bind", "listen", "accept", "send", "recv",
        "end", "shutdown", "close", "option", "question"};
    return kNames[size_t(shape)];
}

struct Point
{
    double x;
    double y;
};

QByteArray pointList(const QList<Point> &points, double scale)
{
    QByteArray list;
    for (const Point &point : points)
        list += (list.isEmpty() ? "" : " ") + svgNumber(point.x * scale) + ','
            + svgNumber(point.y * scale);
    return list;
}

QByteArray polygon(const QList<Point> &points, double scale, const QByteArray &look)
{
    return "<polygon points=\"" + pointList(points, scale) + "\" " + look + "/>";
}

QByteArray circle(double radius, const QByteArray &look)
{
    return "<circle r=\"" + svgNumber(radius) + "\" " + look + "/>";
}

QByteArray rectangle(double halfWidth, double halfHeight, double corner, const QByteArray &look)
{
    return "<rect x=\"" + svgNumber(-halfWidth) + "\" y=\"" + svgNumber(-halfHeight) + "\" width=\""
        + svgNumber(2 * halfWidth) + "\" height=\"" + svgNumber(2 * halfHeight) + "\" rx=\""
        + svgNumber(corner) + "\" " + look + "/>";
}

QByteArray filled(const QByteArray &colour)
{
    return "fill=\"" + colour + "\" stroke=\"" + colour + "\" stroke-linejoin=\"round\"";
}

QByteArray stroked(const QByteArray &colour, double width)
{
    return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + svgNumber(width)
        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
}

QList<Point> pointer(int direction)
{
    return {{-direction * 0.86, -0.8}, {direction * 0.86, 0}, {-direction * 0.86, 0.8}};
}

QByteArray plainShape(Shape shape, const QByteArray &colour)
{
    const double r = kRadius;
    const QByteArray flat = "fill=\"" + colour + '"';
    switch (shape) {
    case Shape::Square:
        return rectangle(r * 0.68, r * 0.68, 0, stroked(colour, r * 0.3));
    case Shape::Diamond:
        return polygon({{0, -1}, {1, 0}, {0, 1}, {-1, 0}}, r, filled(colour));
    case Shape::Triangle:
        return polygon({{0, -0.9}, {0.9, 0.75}, {-0.9, 0.75}}, r, filled(colour));
    case Shape::TickedCircle:
        return circle(r, flat) + "<polyline points=\""
            + pointList({{-0.42, 0.04}, {-0.1, 0.36}, {0.44, -0.32}}, r) + "\" "
            + stroked("#ffffff", r * 0.28) + "/>";
    case Shape::PointerRight:
        return polygon(pointer(1), r, filled(colour));
    case Shape::PointerLeft:
        return polygon(pointer(-1), r, filled(colour));
    case Shape::HollowPointerLeft:
        return polygon(pointer(-1), r, stroked(colour, r * 0.26));
    case Shape::Bar:
        return rectangle(r * 0.32, r, 1, flat);
    case Shape::Cross: {
        const QByteArray reach = svgNumber(r * 0.66);
        return "<path d=\"M-" + reach + ",-" + reach + 'L' + reach + ',' + reach + "M-" + reach
            + ',' + reach + 'L' + reach + ",-" + reach + "\" " + stroked(colour, r * 0.38) + "/>";
    }
    case Shape::Dot:
        return circle(r * 0.42, flat);
    case Shape::Ring:
        return circle(r * 0.4, stroked(colour, r * 0.24));
    }
    return {};
}

QByteArray silhouette(Shape shape, const QByteArray &colour)
{
    const double r = kFailedRadius;
    const QByteArray flat = "fill=\"" + colour + '"';
    switch (shape) {
    case Shape::Square:
        return rectangle(0.8 * r, 0.8 * r, 0, flat);
    case Shape::Diamond:
        return polygon({{0, -1.1}, {1.1, 0}, {0, 1.1}, {-1.1, 0}}, r, flat);
    case Shape::Triangle:
        return polygon({{0, -1.1}, {1.1, 0.9}, {-1.1, 0.9}}, r, flat);
    case Shape::PointerRight:
        return polygon({{-0.85, -1.05}, {1.15, 0}, {-0.85, 1.05}}, r, flat);
    case Shape::PointerLeft:
    case Shape::HollowPointerLeft:
        return polygon({{0.85, -1.05}, {-1.15, 0}, {0.85, 1.05}}, r, flat);
    case Shape::Bar:
        return rectangle(0.5 * r, 1.1 * r, 1, flat);
    case Shape::Cross:
        return polygon({{-0.4, -1}, {0.4, -1}, {0.4, -0.4}, {1, -0.4}, {1, 0.4}, {0.4, 0.4},
                           {0.4, 1}, {-0.4, 1}, {-0.4, 0.4}, {-1, 0.4}, {-1, -0.4}, {-0.4, -0.4}},
            r, flat + " transform=\"rotate(45)\"");
    case Shape::TickedCircle:
        return circle(r, flat);
    case Shape::Dot:
    case Shape::Ring:
        return circle(r * 0.72, flat);
    }
    return {};
}

/// An exclamation mark in the middle of the shape's mass.
QByteArray exclamation(Shape shape, const QByteArray &ground)
{
    const double r = kFailedRadius / 0.94;
    const double x = shape == Shape::PointerRight                          ? -0.22 * r
        : shape == Shape::PointerLeft || shape == Shape::HollowPointerLeft ? 0.22 * r
                                                                           : 0;
    const double y = shape == Shape::Triangle ? 0.26 * r : 0;
    return "<path transform=\"translate(" + svgNumber(x) + ',' + svgNumber(y) + ")\" d=\"M0,"
        + svgNumber(-0.43 * r) + 'V' + svgNumber(-0.03 * r) + "M0," + svgNumber(0.4 * r) + "v0.1\" "
        + stroked(ground, 2) + "/>";
}

/// A line over the shape says that the call is libssl's, as on the screen.
QByteArray underLid(const QByteArray &shape, const QByteArray &colour)
{
    const double r = kRadius;
    return "<path d=\"M" + svgNumber(-0.74 * r) + ',' + svgNumber(-0.88 * r) + 'H'
        + svgNumber(0.74 * r) + "\" " + stroked(colour, r * 0.24) + "/><g transform=\"translate(0,"
        + svgNumber(0.24 * r) + ") scale(0.76)\">" + shape + "</g>";
}

} // namespace

QByteArray svgNumber(double number)
{
    QByteArray text = QByteArray::number(number, 'f', 1);
    if (text.endsWith(".0"))
        text.chop(2);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray svgColour(quint32 rgb)
{
    return '#' + QByteArray::number(rgb & 0xffffff, 16).rightJustified(6, '0');
}

QByteArray svgShapeName(Call call, bool failed, bool endOfStream)
{
    return QByteArray(isTlsCall(call) ? "tls-" : "") + (failed ? "failed-" : "")
        + nameOf(shapeOf(call, endOfStream));
}

QByteArray svgShape(Call call, bool failed, bool endOfStream, const PicturePalette &palette)
{
    const Shape shape = shapeOf(call, endOfStream);
    const QByteArray colour = svgColour(palette.mark(call, failed));
    const QByteArray elements = failed
        ? silhouette(shape, colour) + exclamation(shape, svgColour(palette.ground))
        : plainShape(shape, colour);
    return isTlsCall(call) ? underLid(elements, colour) : elements;
}

} // namespace socketscope
