#pragma once

#include <QString>

namespace socketscope {

/// Writes a transcript in the format of the other name's ending: all that the window offers, also
/// those that need fonts, without a window. Tells on stderr how far it is, if that is a terminal,
/// and what went wrong; SIGINT and SIGTERM leave no half of a file. Returns the exit code.
///
/// Needs a QApplication, of any platform.
[[nodiscard]] int convertTranscript(const QString &from, const QString &to);

} // namespace socketscope
