#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace socketscope {

/// The value of an option that is an int, as nearly all are; nothing if the bytes are no int.
[[nodiscard]] std::optional<int> integerOption(QByteArrayView value);
/// An option's value as strace(1) prints it: "[1]", "{l_onoff=1, l_linger=0}", else the bytes in
/// hex. The value of SO_ERROR is printed as an errno name.
[[nodiscard]] QString optionValueText(int level, int option, QByteArrayView value);
/// The same without brackets, for columns: "1", "l_onoff=1, l_linger=0".
[[nodiscard]] QString optionValueShort(int level, int option, QByteArrayView value);

} // namespace socketscope
