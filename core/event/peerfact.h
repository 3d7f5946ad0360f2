#pragma once

#include "core/event/kernelfact.h"

namespace socketscope {

/// The kind of a KernelFact about an accepted socket: the one with the id `amount`, of the session
/// too, is the other end of its connection. Only where no call tells, as of Unix clients without a
/// name; one of few readers' business, so it stands beside the other kinds.
inline constexpr KernelFact::Kind kPeerFact{3};

} // namespace socketscope
