#include "core/payload/hexdump.h"

namespace socketscope {

namespace {

constexpr char kDigits[] = "0123456789abcdef";
constexpr qsizetype kOffsetDigits = 8;
constexpr qsizetype kHalf = kHexBytesPerLine / 2;
/// "xx " for each byte without the last blank, and one blank more between the halves.
constexpr qsizetype kBytesWidth = kHexBytesPerLine * 3;

} // namespace

qsizetype hexLineCount(qint64 byteCount)
{
    return (byteCount + kHexBytesPerLine - 1) / kHexBytesPerLine;
}

HexLine hexLine(QByteArrayView bytes, qsizetype line)
{
    const qsizetype start = line * kHexBytesPerLine;
    const QByteArrayView part = bytes.sliced(start, qMin(kHexBytesPerLine, bytes.size() - start));
    HexLine columns;
    columns.offset = QString::number(start, 16).rightJustified(kOffsetDigits, u'0');
    columns.bytes.fill(u' ', kBytesWidth);
    columns.text.reserve(part.size());
    for (qsizetype index = 0; index < part.size(); ++index) {
        const uchar byte = uchar(part[index]);
        const qsizetype column = index * 3 + (index >= kHalf ? 1 : 0);
        columns.bytes[column] = QLatin1Char(kDigits[byte >> 4]);
        columns.bytes[column + 1] = QLatin1Char(kDigits[byte & 0xf]);
        columns.text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte)) : QLatin1Char('.');
    }
    return columns;
}

QString hexDump(QByteArrayView bytes, qsizetype first, qsizetype count)
{
    const qsizetype end = qMin(first + count, hexLineCount(bytes.size()));
    QString text;
    for (qsizetype line = first; line < end; ++line) {
        const HexLine columns = hexLine(bytes, line);
        text += columns.offset + QStringLiteral("  ") + columns.bytes + QStringLiteral("  ")
            + columns.text + u'\n';
    }
    return text;
}

} // namespace socketscope
