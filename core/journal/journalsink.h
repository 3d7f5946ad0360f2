#pragma once

#include "core/support/result.h"

#include <QByteArrayView>

namespace socketscope {

/// Where a journal's lines go; used by the journal's own thread. What it was given before a failure
/// stays readable.
class JournalSink
{
public:
    virtual ~JournalSink() = default;

    /// Takes whole lines, all of them or none; fails with cause and cure in words.
    virtual Result<void> append(QByteArrayView lines) = 0;
    /// Asks that what was given is put where a power cut leaves it; does not wait for that.
    virtual void requestSync() = 0;
    /// The same, and waits.
    virtual Result<void> sync() = 0;
    /// Fails if what was given can no longer be found, or was not put in its place.
    virtual Result<void> check() = 0;
};

} // namespace socketscope
