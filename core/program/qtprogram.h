#pragma once

#include "core/event/endpointid.h"

#include <QByteArray>
#include <QList>

namespace socketscope {

struct SocketProgram;

/// The program in C++17 with Qt 6's socket classes and their functions that wait; UTF-8. One
/// function of Qt makes several of the calls; where Qt has none, the call itself is made.
[[nodiscard]] QByteArray qtProgram(const SocketProgram &program);
/// The CMakeLists.txt that builds the programs of these endpoints.
[[nodiscard]] QByteArray qtBuildFile(const QList<EndpointId> &endpoints);

} // namespace socketscope
