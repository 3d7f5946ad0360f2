#include "core/net/descriptorlimit.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace socketscope {

qint64 raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return -1;
    if (limit.rlim_cur != limit.rlim_max) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return qint64(limit.rlim_cur);
#else
    return -1;
#endif
}

} // namespace socketscope
