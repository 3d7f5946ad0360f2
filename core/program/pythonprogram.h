#pragma once

#include <QByteArray>

namespace socketscope {

struct SocketProgram;

/// The program in Python 3, with its standard library alone; UTF-8. It makes the same calls one
/// after the other on sockets that wait, and takes HOST and PORT as arguments.
[[nodiscard]] QByteArray pythonProgram(const SocketProgram &program);

} // namespace socketscope
