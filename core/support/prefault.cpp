#include "core/support/prefault.h"

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace socketscope {

#if defined(Q_OS_LINUX) && defined(MADV_POPULATE_WRITE)

void prefault(void *memory, qsizetype bytes)
{
    // From the page on which the memory begins up to the one on which it ends, that one left out:
    // it may hold something else.
    const quintptr pageMask = quintptr(sysconf(_SC_PAGESIZE)) - 1;
    const quintptr first = quintptr(memory) & ~pageMask;
    const quintptr end = (quintptr(memory) + quintptr(bytes)) & ~pageMask;
    if (end > first)
        madvise(reinterpret_cast<void *>(first), end - first, MADV_POPULATE_WRITE);
}

#else

void prefault(void *, qsizetype)
{ }

#endif

} // namespace socketscope
