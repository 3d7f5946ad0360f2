#include "core/picture/picturepalette.h"

namespace socketscope {

namespace {

// Okabe and Ito, "Color Universal Design", 2002.
constexpr quint32 kGreen = 0x009e73;
constexpr quint32 kOrange = 0xe69f00;
constexpr quint32 kSkyBlue = 0x56b4e9;
constexpr quint32 kPurple = 0xcc79a7;
constexpr quint32 kVermillion = 0xd55e00;

} // namespace

PicturePalette PicturePalette::light()
{
    PicturePalette palette;
    palette.ground = 0xffffff;
    palette.text = 0x1b1f24;
    palette.mutedText = 0x57606a;
    palette.faintText = 0x69707a;
    palette.grid = 0xe6e8eb;
    palette.strongGrid = 0xccd2da;
    palette.blue = 0x0072b2;
    palette.flagOutline = palette.mutedText;
    palette.freshBand = 0xffefd4;
    palette.listenBand = 0xd6e8f2;
    palette.establishedBand = 0xd5f0e6;
    palette.closingBand = 0xf7e4ef;
    palette.failedBand = 0xfbdfd0;
    palette.closedBand = 0xeceef1;
    return palette;
}

PicturePalette PicturePalette::dark()
{
    PicturePalette palette;
    palette.ground = 0x2b3037;
    palette.text = 0xe8eaed;
    palette.mutedText = 0xb4bac3;
    palette.faintText = 0xa0a7b1;
    palette.grid = 0x3a4049;
    palette.strongGrid = 0x444b55;
    palette.blue = 0x0094e7;
    palette.flagOutline = palette.text;
    palette.freshBand = 0x57431c;
    palette.listenBand = 0x1d3d52;
    palette.establishedBand = 0x1e483b;
    palette.closingBand = 0x56394b;
    palette.failedBand = 0x5c3120;
    palette.closedBand = 0x343a42;
    return palette;
}

quint32 PicturePalette::band(LaneState state) const
{
    switch (state) {
    case LaneState::SynSent:
    case LaneState::SynReceived:
        return freshBand;
    case LaneState::Listen:
    case LaneState::Unconnected:
        return listenBand;
    case LaneState::Established:
        return establishedBand;
    case LaneState::Reset:
    case LaneState::Failed:
        return failedBand;
    case LaneState::Closed:
        return closedBand;
    default: // whatever a connection that is being closed goes through
        return closingBand;
    }
}

quint32 PicturePalette::mark(Call call, bool failed) const
{
    if (failed)
        return kVermillion;
    switch (kindOf(call)) {
    case Call::Bind:
    case Call::Listen:
        return blue;
    case Call::Accept:
    case Call::Connect:
        return kGreen;
    case Call::Send:
        return kOrange;
    case Call::Recv:
        return kSkyBlue;
    case Call::Shutdown:
    case Call::Close:
        return kPurple;
    default:
        return mutedText;
    }
}

} // namespace socketscope
