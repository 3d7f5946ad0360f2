// The same tests against the poller of other systems, which this program is linked with instead.
#include "tests/core/net/polltest.h"

QTEST_GUILESS_MAIN(socketscope::PollerTest)
