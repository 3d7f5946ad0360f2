#pragma once

#include <QString>

namespace socketscope {

struct SocketFacts;

/// What is said of a connection that has stayed in CLOSE_WAIT: "the peer has finished; close() was
/// not called", or how late it was called.
[[nodiscard]] QString closeWaitRemark(const SocketFacts &facts);

} // namespace socketscope
