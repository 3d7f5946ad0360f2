#pragma once

#include "core/timeline/lane.h"

namespace socketscope {

/// The colours of an exported picture as 0xRRGGBB: those of the window, light or dark.
struct PicturePalette
{
    quint32 ground = 0;
    quint32 text = 0;
    quint32 mutedText = 0;
    quint32 faintText = 0;
    quint32 grid = 0;
    quint32 strongGrid = 0; ///< where time jumps
    quint32 blue = 0; ///< of bind and listen; brighter on dark ground
    quint32 flagOutline = 0;
    quint32 listenBand = 0;
    quint32 freshBand = 0;
    quint32 establishedBand = 0;
    quint32 closingBand = 0;
    quint32 failedBand = 0;
    quint32 closedBand = 0;

    [[nodiscard]] static PicturePalette light();
    [[nodiscard]] static PicturePalette dark();

    [[nodiscard]] quint32 band(LaneState state) const;
    /// The call's Okabe–Ito colour, #d55e00 for any that failed.
    [[nodiscard]] quint32 mark(Call call, bool failed) const;

    static constexpr quint32 kFlag = 0xf0e442; ///< Okabe and Ito's yellow
};

} // namespace socketscope
