#pragma once

namespace socketscope {

/// Keeps signals from this thread: those for the process go to another one, and a write(2) beyond
/// RLIMIT_FSIZE fails with EFBIG instead of ending the program with SIGXFSZ (setrlimit(2)). The
/// signals of a crash still end it.
void blockProcessSignals();

} // namespace socketscope
