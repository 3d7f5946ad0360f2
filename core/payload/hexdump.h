#pragma once

#include <QByteArrayView>
#include <QString>

namespace socketscope {

inline constexpr qsizetype kHexBytesPerLine = 16;

/// One line of a hex dump in its three columns, so that a view can give each its own colour.
struct HexLine
{
    QString offset; ///< "00000010"
    QString bytes; ///< "65 72 76 65 72 21 20 54  68 69 …", always as wide as a full line
    QString text; ///< printable ASCII as itself, every other byte as "."
};

/// Lines that many bytes make.
[[nodiscard]] qsizetype hexLineCount(qint64 byteCount);
/// The line of that number, which must be below hexLineCount(). Costs the same for every line.
[[nodiscard]] HexLine hexLine(QByteArrayView bytes, qsizetype line);
/// Up to count lines from first on, the classic dump: offset, bytes, text, one line each.
[[nodiscard]] QString hexDump(QByteArrayView bytes, qsizetype first, qsizetype count);

} // namespace socketscope
