#pragma once

#include "core/picture/mermaid.h"
#include "core/picture/svgpicture.h"

#include <QImage>

class QFont;

namespace socketscope {

class Notes;
class TimelineView;
struct Theme;

/// Which part of a session a picture shows; always with all lanes, as far as they have room.
enum class PictureRange : quint8
{
    Visible, ///< the calls between the edges of the timeline
    Session,
};

/// The timeline's picture, made anew for a file: bounded by limits::kPictureWidthPx and
/// kPictureHeightPx, in which many calls fold into bars.
[[nodiscard]] PictureContent timelinePicture(
    TimelineView &view, PictureRange range, const Notes &notes, const Theme &theme);
/// The picture as the screen shows it, at twice its size if limits::kPicturePixels allow.
[[nodiscard]] QImage paintPicture(
    const PictureContent &content, const Theme &theme, const QFont &font);
/// The same calls as a sequence diagram.
[[nodiscard]] QString timelineDiagram(TimelineView &view, PictureRange range, const Notes &notes);

} // namespace socketscope
