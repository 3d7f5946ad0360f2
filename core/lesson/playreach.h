#pragma once

#include <QString>

namespace socketscope {

struct Lesson;

/// The first host in the play script that is not this computer's alone: a lesson may come from
/// anybody, and a script that is performed at a click is to reach nobody else. "" if there is none.
/// Loopback, Unix sockets and the addresses for documents (RFC 5737, RFC 3849) stay here.
[[nodiscard]] QString hostBeyondThisComputer(const Lesson &lesson);

} // namespace socketscope
