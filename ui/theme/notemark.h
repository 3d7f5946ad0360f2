#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;
class QPointF;

namespace socketscope {

struct Theme;

/// The sign of a note: a small flag on a pole, Okabe and Ito's yellow, which no call has, with an
/// outline that reads on any ground.
void paintNoteFlag(QPainter &painter, QPointF foot, qreal height, const Theme &theme);
/// The same in a square of size × size logical pixels.
[[nodiscard]] QPixmap noteFlagPixmap(const Theme &theme, int size, qreal devicePixelRatio);
[[nodiscard]] QColor noteFlagFill();
[[nodiscard]] QColor noteFlagOutline(const Theme &theme);

} // namespace socketscope
