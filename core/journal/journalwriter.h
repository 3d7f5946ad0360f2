#pragma once

#include "core/journal/journalfeed.h"
#include "core/journal/journalsink.h"
#include "core/support/textbuffer.h"

#include <memory>

namespace socketscope {

/// Writes a recording's lines to a sink as they come, and sees to it that they are kept: what a
/// journal does, without its thread and its clock.
class JournalWriter
{
public:
    /// What was written in one go.
    enum class Piece
    {
        Nothing, ///< nothing is new
        Part, ///< all that is new
        Full, ///< as much as is written at once; there is probably more
    };

    JournalWriter(
        const Recording &recording, std::unique_ptr<JournalSink> sink, JournalBounds bounds);

    [[nodiscard]] JournalFeed &feed() { return m_feed; }

    /// Writes one piece of what is new. Fails as the sink does, and then for good.
    [[nodiscard]] Result<Piece> writePiece();
    /// Looks whether the file is still there, and has it put on the disk, when that is due.
    [[nodiscard]] Result<void> care(qint64 nowNs);
    /// When care() has something to do again.
    [[nodiscard]] qint64 careDueNs() const;
    /// Writes the last line and waits for the disk.
    [[nodiscard]] Result<void> finish();

private:
    JournalFeed m_feed;
    std::unique_ptr<JournalSink> m_sink;
    TextBuffer m_out;
    bool m_isBegun = false;
    bool m_isUnsynced = false;
    qint64 m_checkedNs = 0;
    qint64 m_syncedNs = 0;
};

} // namespace socketscope
