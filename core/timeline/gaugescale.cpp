#include "core/timeline/gaugescale.h"

#include <cmath>

namespace socketscope {

namespace {

constexpr double kFullBits = 24; // 16 MiB

} // namespace

GaugeCells gaugeCells(quint32 amount, quint32 room, int most)
{
    const quint32 inside = qMin(amount, room);
    if (room <= quint32(most))
        return {int(room), int(inside)};
    const auto part = int(quint64(inside) * quint64(most) / room);
    return {most, inside == 0 ? 0 : qMax(1, part)};
}

double byteLevel(qint64 bytes)
{
    return bytes <= 0 ? 0 : qMin(1.0, std::log2(double(bytes) + 1) / kFullBits);
}

} // namespace socketscope
