#pragma once

#include "core/event/socketevent.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QPointF;

namespace socketscope {

struct Theme;

/// The shape that stands for a call wherever one is shown; each kind of call has its own, so that
/// colour is never the only sign.
enum class MarkShape : quint8
{
    HollowSquare, ///< socket
    Diamond, ///< bind
    Triangle, ///< listen
    TickedCircle, ///< accept, connect
    PointerRight, ///< send
    PointerLeft, ///< recv
    HollowPointerLeft, ///< recv that returned 0: the peer has finished sending
    Bar, ///< shutdown
    Cross, ///< close
    Dot, ///< setsockopt
    Ring, ///< getsockname, getsockopt
};

[[nodiscard]] MarkShape markShape(Call call, bool endOfStream = false);
/// The call's Okabe–Ito colour, #d55e00 for any that failed; grey follows the theme.
[[nodiscard]] QColor markColor(Call call, bool failed, const Theme &theme);

/// Paints a call's mark into a square of that size around centre; a failed call's shape has an
/// exclamation mark cut out of it, and a call of libssl has a line over the shape of its kind.
void paintCallMark(QPainter &painter, QPointF centre, qreal size, Call call, bool failed,
    const Theme &theme, bool endOfStream = false);

/// The same as a pixmap of size × size logical pixels with a transparent ground.
[[nodiscard]] QPixmap callMarkPixmap(Call call, bool failed, const Theme &theme, int size,
    qreal devicePixelRatio, bool endOfStream = false);
/// The same as an icon, sharp at 1x and 2x.
[[nodiscard]] QIcon callMarkIcon(
    Call call, bool failed, const Theme &theme, int size = 16, bool endOfStream = false);

} // namespace socketscope
