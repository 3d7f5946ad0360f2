#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>

namespace socketscope {

/// Gives back what allocatePages() gave.
struct PageRelease
{
    void operator()(std::byte *memory) const;

    bool aligned = false; ///< to a huge page; the two kinds are given back differently
};
using PageMemory = std::unique_ptr<std::byte[], PageRelease>;

/// Uninitialised memory, aligned for any type. From 2 MiB on it is aligned to 2 MiB, and on Linux
/// huge pages are asked for (madvise(2), MADV_HUGEPAGE): one page fault for 2 MiB and not 512.
[[nodiscard]] PageMemory allocatePages(qsizetype bytes);

} // namespace socketscope
