#pragma once

#include "core/event/eventclock.h"

#include <cstdio>
#include <malloc.h>

namespace socketscope {

/// A sample as tests/bench/benches/inprocess.py reads it.
inline void sample(const char *variant, const char *unit, double figure)
{
    std::printf("sample %s %s=%.3f\n", variant, unit, figure);
    std::fflush(stdout);
}

/// Microseconds that the body takes.
template <typename Body>
double microseconds(Body body)
{
    const EventClock clock;
    body();
    return double(clock.nowNs()) / 1e3;
}

/// Bytes that the program has of its heap, large blocks included (mallinfo(3)).
inline qint64 heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

} // namespace socketscope
