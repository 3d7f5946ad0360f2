#pragma once

#include <QString>

namespace socketscope {

/// The lines that misuse is answered with: those of that command, or of all if there is none such.
[[nodiscard]] QString cliUsageText(const QString &command = {});
/// What --help prints: about that command, or about all.
[[nodiscard]] QString cliHelpText(const QString &command = {});

} // namespace socketscope
