#include "core/support/threadtime.h"

#include <chrono>
#include <ctime>

namespace socketscope {

qint64 threadTimeNs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
#endif
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace socketscope
