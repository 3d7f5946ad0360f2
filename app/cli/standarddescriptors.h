#pragma once

namespace socketscope {

/// Opens /dev/null in the place of each of stdin, stdout and stderr that is closed. Otherwise the
/// first socket would take its number, and what is printed would go to a peer. To be called before
/// anything opens a descriptor.
void fillStandardDescriptors();

} // namespace socketscope
