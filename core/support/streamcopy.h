#pragma once

#include <QtGlobal>

namespace socketscope {

/// memcpy(3) into memory that will not be read soon, such as a recording.
///
/// From 4 KiB on it writes past the caches where the processor can (x86: MOVNTDQ), which spares
/// reading the lines that are overwritten and leaves the caches to others: 64 KiB into 256 MiB at
/// 8.3 GB/s, memcpy at 5.6.
void streamCopy(char *to, const char *from, qsizetype length);

} // namespace socketscope
