#include "app/cli/standarddescriptors.h"

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace socketscope {

void fillStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // open(2) gives the lowest free number, which is this one: those below it are open.
        if (::open("/dev/null", O_RDWR) != descriptor)
            return;
    }
}

} // namespace socketscope
