#pragma once

#include <QString>

class QFontMetrics;

namespace socketscope {

/// The text as that font can draw it: where neither it nor any it falls back on has the Control
/// Pictures (␊ ␛ ␀; few installed fonts do), they become the escapes of C, "\n \e \0 \x07".
///
/// For painting only; what is copied or read aloud keeps the characters.
[[nodiscard]] QString drawableControls(const QString &text, const QFontMetrics &metrics);
/// The escape for a Control Picture (U+2400 to U+2421).
[[nodiscard]] QString escapeOfControlPicture(QChar picture);

} // namespace socketscope
