#include "core/support/blockedsignals.h"

#include <csignal>
#include <pthread.h>

namespace socketscope {

void blockProcessSignals()
{
    sigset_t blocked;
    sigfillset(&blocked);
    for (const int crash : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS})
        sigdelset(&blocked, crash);
    pthread_sigmask(SIG_BLOCK, &blocked, nullptr);
}

} // namespace socketscope
