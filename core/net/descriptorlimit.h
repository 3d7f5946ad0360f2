#pragma once

#include <QtGlobal>

namespace socketscope {

/// Raises the process's soft limit of open descriptors to the hard one (getrlimit(2)), and returns
/// what it is then. Each connection takes one descriptor; the usual soft limit is 1,024. -1 where
/// the system has no such limit.
qint64 raiseDescriptorLimit();

} // namespace socketscope
