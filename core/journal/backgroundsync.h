#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace socketscope {

/// Puts a file on the disk from a thread of its own, so that whoever writes to it never waits for
/// the disk: fdatasync(2) of what a second of traffic leaves may take seconds.
class BackgroundSync
{
public:
    /// The descriptor is the caller's, and stays open while this lives.
    explicit BackgroundSync(int descriptor);
    /// Waits for a sync that is under way.
    ~BackgroundSync();
    BackgroundSync(const BackgroundSync &) = delete;
    BackgroundSync &operator=(const BackgroundSync &) = delete;

    /// Asks for one; a second request while one is under way is another sync after it.
    void request();
    /// errno of the first that failed, 0 if none did.
    [[nodiscard]] int error() const { return m_error.load(std::memory_order_relaxed); }

private:
    void run();

    const int m_descriptor;
    std::atomic<int> m_error{0};
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_condition;
    bool m_isWanted = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace socketscope
