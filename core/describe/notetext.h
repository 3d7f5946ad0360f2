#pragma once

#include <QString>

namespace socketscope {

/// A call's sentence with the note on it, if there is one.
[[nodiscard]] QString withNote(const QString &sentence, const QString &note);
/// A note on one line, its own lines apart by " / ", control characters visible, cut to maxChars.
[[nodiscard]] QString noteLine(const QString &note, qsizetype maxChars);
/// A note as it was written, line by line, control characters visible.
[[nodiscard]] QStringList noteLines(const QString &note);

} // namespace socketscope
