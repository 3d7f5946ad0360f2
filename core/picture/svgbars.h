#pragma once

#include <QByteArray>

#include <vector>

namespace socketscope {

struct DensityColumn;
struct PicturePalette;

/// The columns that stand for many calls each, as one SVG path per colour: sends rise above their
/// lane's middle and receives hang below it; whatever else crosses it.
[[nodiscard]] QByteArray svgBars(
    const std::vector<DensityColumn> &columns, const PicturePalette &palette);

} // namespace socketscope
