#include "tests/core/net/polltest.h"

QTEST_GUILESS_MAIN(socketscope::PollerTest)
