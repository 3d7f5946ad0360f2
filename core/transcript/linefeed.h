#pragma once

#include "core/transcript/linereader.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace socketscope {

/// Gives the lines of a file batch by batch; reads the next ones in a thread of its own while the
/// last are taken in, if that is worth it.
class LineFeed
{
public:
    enum class Ahead
    {
        WhenWorthIt, ///< a file of some size, and more than one processor: a pipe may keep a
                     ///< thread waiting that is no longer wanted
        Always, ///< for tests
        Never,
    };

    LineFeed(int descriptor, qsizetype maxLineBytes, Ahead ahead = Ahead::WhenWorthIt);
    /// Waits for the read(2) that goes on.
    ~LineFeed();
    Q_DISABLE_COPY_MOVE(LineFeed)

    /// The next batch, valid until the next call; null at the end and after an error.
    [[nodiscard]] const LineBatch *next();

    /// errno of a read(2) that failed, 0 if none did; known once there is no next batch.
    [[nodiscard]] int error() const { return m_reader.error(); }

private:
    void start();
    void run();
    [[nodiscard]] bool waitForRoom();

    LineReader m_reader; ///< the thread's, if there is one
    std::array<LineBatch, 3> m_batches; ///< one taken in, one filled, one that waits between them
    std::thread m_thread;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    size_t m_filled = 0; ///< batches that have been read
    size_t m_taken = 0; ///< batches that the caller has done with
    bool m_isAtEnd = false;
    bool m_isStopped = false;
    bool m_holds = false; ///< the caller's: it has a batch
};

} // namespace socketscope
