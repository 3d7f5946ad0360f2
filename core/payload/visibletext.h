#pragma once

#include <QByteArrayView>
#include <QString>

namespace socketscope {

/// What becomes of line feeds and tabs when bytes are shown as text.
enum class LineBreaks : quint8
{
    Keep, ///< for text of several lines
    Show, ///< as ␊ and ␉, for text that has to stay on one line
};

/// Appends a character so that a reader sees what it is: control characters as Control Pictures
/// (␀ ␛ ␍ ␡), characters that change the direction or break lines unseen as their number
/// ("⟨U+202E⟩"; Unicode TR36 §2.1 tells why), everything else as itself.
void appendVisible(QString &text, char32_t character, LineBreaks breaks);
/// Appends a byte that is no UTF-8 as "⟨ff⟩".
void appendInvalidByte(QString &text, uchar byte);

/// Bytes as one line of plain text, cut to maxChars UTF-16 units; then "… +N bytes" counts what is
/// not shown, out of totalBytes where those are more than are kept.
[[nodiscard]] QString visibleLine(QByteArrayView bytes, qsizetype maxChars, qint64 totalBytes = 0);
/// "… +N bytes".
[[nodiscard]] QString hiddenBytesText(qint64 bytes);

} // namespace socketscope
