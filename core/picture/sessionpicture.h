#pragma once

#include "core/picture/svgpicture.h"
#include "core/store/notes.h"

namespace socketscope {

class Recording;

/// The picture of a whole session without a window: its first `callCount` calls in even steps, all
/// lanes unfolded, bounded by limits::kPictureWidthPx and kPictureHeightPx, in which many calls
/// fold into bars. The recording must live as long as the content.
[[nodiscard]] PictureContent sessionPicture(
    const Recording &recording, qsizetype callCount, const NoteTexts &notes);

} // namespace socketscope
