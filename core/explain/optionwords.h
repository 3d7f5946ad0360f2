#pragma once

#include <QByteArrayView>
#include <QString>

namespace socketscope {

/// The layer that an option belongs to, in words.
[[nodiscard]] QString levelWords(int level);
/// What the option is for; a general phrase for those without words.
[[nodiscard]] QString optionWords(int level, int option);
/// What that value of it means.
[[nodiscard]] QString optionValueWords(int level, int option, QByteArrayView value);

} // namespace socketscope
