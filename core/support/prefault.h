#pragma once

#include <QtGlobal>

namespace socketscope {

/// How much is worth asking for at once; larger pieces cost the same per page.
inline constexpr qsizetype kPrefaultBytes = 128 * 1024;

/// Has the kernel find pages for memory that is about to be written for the first time: one call
/// for many pages and not a fault for each (1.2 against 1.6 µs per page of 4 KiB). Only advice
/// (madvise(2), MADV_POPULATE_WRITE, Linux 5.14): where it is not taken, writing does the same.
///
/// Huge pages cost a third of that, but on a virtual machine that gives free memory back to its
/// host they are always missing there: 5 % of the round trips of tests/bench, echo100.
void prefault(void *memory, qsizetype bytes);

} // namespace socketscope
