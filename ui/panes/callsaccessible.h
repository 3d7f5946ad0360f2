#pragma once

namespace socketscope {

/// Lets screen readers read a CallsTable as a table: its cells, its selection, and each row as a
/// sentence. (Qt has such an interface for its own views only.) May be called any number of times.
void installCallsAccessibility();

} // namespace socketscope
