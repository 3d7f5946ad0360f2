#include "core/picture/svgbars.h"

#include "core/picture/picturepalette.h"
#include "core/picture/svgpicture.h"
#include "core/picture/svgshapes.h"
#include "core/timeline/lane.h"
#include "core/timeline/timelineframe.h"

#include <cmath>

namespace socketscope {

namespace {

/// Neighbours of one height are one bar.
QByteArray pathOf(const std::vector<DensityColumn> &columns, CallSet calls, Call colour)
{
    constexpr double kReach = PictureContent::kLanePx / 2 - 4;
    constexpr double kOtherReach = 8;
    const bool isTransfer = colour == Call::Send || colour == Call::Recv;
    QByteArray path;
    double left = 0;
    double right = -1;
    double top = 0;
    double height = 0;
    const auto flush = [&] {
        if (right > left)
            path += 'M' + svgNumber(left) + ',' + svgNumber(top) + 'H' + svgNumber(right) + 'v'
                + svgNumber(height) + 'H' + svgNumber(left) + 'z';
        right = -1;
    };
    for (const DensityColumn &column : columns) {
        if (!(column.calls & calls))
            continue;
        const double reach = 3 + double(column.level) * (kReach - 3);
        const double newHeight = isTransfer ? reach : 2 * kOtherReach;
        const double above = colour == Call::Send ? reach : isTransfer ? 0 : kOtherReach;
        const double newTop = double(column.y) - above;
        const double x = double(column.x);
        const bool joins
            = right > left && std::abs(x - right) < 0.01 && newTop == top && newHeight == height;
        if (!joins) {
            flush();
            left = x;
        }
        top = newTop;
        height = newHeight;
        right = x + TimelineFrame::kColumnPx;
    }
    flush();
    return path;
}

} // namespace

QByteArray svgBars(const std::vector<DensityColumn> &columns, const PicturePalette &palette)
{
    QByteArray bars;
    const auto add = [&](CallSet calls, Call colour) {
        const QByteArray path = pathOf(columns, calls, colour);
        if (!path.isEmpty())
            bars += "<path fill=\"" + svgColour(palette.mark(colour, false))
                + "\" shape-rendering=\"crispEdges\" d=\"" + path + "\"/>\n";
    };
    add(callsOfKind(Call::Send), Call::Send);
    add(callsOfKind(Call::Recv), Call::Recv);
    add(callsOfKind(Call::Socket) | callsOfKind(Call::SetSockOpt) | callsOfKind(Call::GetSockOpt)
            | callsOfKind(Call::GetSockName),
        Call::Socket);
    add(callsOfKind(Call::Bind) | callsOfKind(Call::Listen), Call::Listen);
    add(callsOfKind(Call::Accept) | callsOfKind(Call::Connect), Call::Accept);
    add(callsOfKind(Call::Shutdown) | callsOfKind(Call::Close), Call::Close);
    return bars;
}

} // namespace socketscope
