#include "core/support/pagememory.h"

#include "core/support/limits.h"

#include <new>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace socketscope {

namespace {

/// The huge page of x86-64, and of arm64 with pages of 4 KiB.
constexpr size_t kHugePageBytes = 2 * limits::kMiB;

} // namespace

void PageRelease::operator()(std::byte *memory) const
{
    if (aligned)
        ::operator delete[](memory, std::align_val_t(kHugePageBytes));
    else
        ::operator delete[](memory);
}

PageMemory allocatePages(qsizetype bytes)
{
    const size_t size = size_t(bytes);
    if (size < kHugePageBytes)
        return PageMemory(static_cast<std::byte *>(::operator new[](size)), PageRelease{false});
    void *memory = ::operator new[](size, std::align_val_t(kHugePageBytes));
#ifdef Q_OS_LINUX
    // Only advice: where it is refused, the memory is as good, and slower to touch first.
    madvise(memory, size, MADV_HUGEPAGE);
#endif
    return PageMemory(static_cast<std::byte *>(memory), PageRelease{true});
}

} // namespace socketscope
