#pragma once

#include "core/event/socketevent.h"
#include "core/picture/picturepalette.h"

#include <QByteArray>

namespace socketscope {

/// The name of the shape that stands for the call in a picture ("send", "failed-close"); calls that
/// look alike share one.
[[nodiscard]] QByteArray svgShapeName(Call call, bool failed, bool endOfStream);
/// The shape around (0, 0) as SVG elements; the same as on the screen.
[[nodiscard]] QByteArray svgShape(
    Call call, bool failed, bool endOfStream, const PicturePalette &palette);
/// "#0072b2"
[[nodiscard]] QByteArray svgColour(quint32 rgb);
/// A number with at most one decimal.
[[nodiscard]] QByteArray svgNumber(double number);

} // namespace socketscope
