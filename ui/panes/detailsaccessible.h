#pragma once

namespace socketscope {

/// Lets screen readers read a DetailsPane as one read-only text. May be called any number of times.
void installDetailsAccessibility();

} // namespace socketscope
