#pragma once

#include <QByteArray>

namespace socketscope {

struct SocketProgram;

/// The program in C11 with POSIX's sockets, without warnings under -Wall -Wextra -pedantic; UTF-8.
/// It makes the same calls one after the other on sockets that wait, and takes HOST and PORT as
/// arguments.
[[nodiscard]] QByteArray cProgram(const SocketProgram &program);

} // namespace socketscope
