#pragma once

#include "core/store/bytepattern.h"

namespace socketscope {

class PayloadReader;
struct SocketEvent;

/// Asks event after event whether its payload contains a pattern, and searches neighbouring
/// payloads in one sweep: per event of 64 bytes that is five times as fast as a search of each.
class PatternSweep
{
public:
    explicit PatternSweep(BytePattern pattern)
        : m_pattern(std::move(pattern))
    { }

    [[nodiscard]] const BytePattern &pattern() const { return m_pattern; }
    /// Fastest when asked in the order of the log; right in any.
    [[nodiscard]] bool isIn(const SocketEvent &event, PayloadReader &payload);

private:
    BytePattern m_pattern;
    // What the last sweep found: the first match that begins in [m_from, m_to) begins at m_match,
    // -1 if none does. Positions are those of the payload store, whose bytes never change.
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_match = -1;
};

} // namespace socketscope
