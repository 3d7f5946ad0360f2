#pragma once

#include <QString>

namespace socketscope {

struct LabCall;

/// The call as a line of C, as it will be made: "bind(5, {AF_INET, 127.0.0.1:0}, 16)"; in the words
/// in which its row will tell it afterwards.
[[nodiscard]] QString labCallInC(const LabCall &call, int descriptor);

} // namespace socketscope
