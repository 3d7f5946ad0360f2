#pragma once

#include "core/picture/svgpicture.h"
#include "core/store/notes.h"
#include "core/support/limits.h"

#include <vector>

namespace socketscope {

class Recording;

/// What a picture shows of a session.
struct PictureExtent
{
    qsizetype callCount = 0; ///< the first so many calls
    const NoteTexts &notes; ///< those on calls that are shown
    const std::vector<bool> &choice; ///< of these calls, by index; empty for all
    double mostWidthPx = limits::kPictureWidthPx; ///< in which many calls fold into bars
    double mostHeightPx = limits::kPictureHeightPx; ///< lanes that have no room are counted
};

/// The picture of a session without a window: calls in even steps, all lanes unfolded. That of a
/// part has only the calls of that part, and no states along its lanes, which others of the calls
/// may have changed. The recording must live as long as the content.
[[nodiscard]] PictureContent sessionPicture(
    const Recording &recording, const PictureExtent &extent);

} // namespace socketscope
