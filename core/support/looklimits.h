#pragma once

#include <QtGlobal>

namespace socketscope::limits {

/// A look at the system for why a call failed takes no longer; it is some ms where 1000 processes
/// run.
inline constexpr int kLookMs = 1000;
/// A failure that is older is not looked into: what is there now need not have been there then.
/// TIME_WAIT lasts as long (tcp(7)).
inline constexpr qint64 kLookWorthNs = 60'000'000'000;
/// What was found is kept for so many calls.
inline constexpr qsizetype kFoundCauses = 64;
/// Calls before a failed one in which its cause is looked for.
inline constexpr qsizetype kCauseCalls = 50'000;

} // namespace socketscope::limits
