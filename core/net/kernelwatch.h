#pragma once

#include "core/support/result.h"

#include <QtGlobal>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace socketscope {

class KernelMatch;
class Recording;
class SockDiag;

/// Looks at the kernel's list of sockets from a thread of its own and leaves what it tells of the
/// session's sockets in the recording (see KernelFact).
///
/// Looks often while something changes, seldom while nothing does, and not at all while the session
/// has no socket; it never takes more than about a fiftieth of a processor.
class KernelWatch
{
public:
    explicit KernelWatch(Recording &recording);
    /// Ends the thread.
    ~KernelWatch();
    Q_DISABLE_COPY_MOVE(KernelWatch)

    /// Fails where the system does not tell; then nothing is watched.
    Result<void> start();
    /// Leaves in the recording, too, that the two are the ends of a Unix connection, which was
    /// found out elsewhere. Any thread.
    void notePeer(quint32 acceptedId, quint32 otherId);
    /// Something was recorded. Any thread.
    void wake();

private:
    void run();
    [[nodiscard]] bool look(qint64 sinceLastNs);
    void takeNotedPeers();
    void pause(qint64 pauseNs);
    void rest();
    [[nodiscard]] qint64 pauseNs() const;

    Recording &m_recording;
    std::unique_ptr<KernelMatch> m_match; ///< of the watch's own thread, as what follows
    std::unique_ptr<SockDiag> m_list;
    qint64 m_changedNs = 0; ///< when something was last seen to change
    qint64 m_usedNs = 0; ///< processor time of the last look
    int m_failures = 0;
    int m_emptyLooks = 0;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_condition;
    std::vector<std::pair<quint32, quint32>> m_notedPeers;
    bool m_isRung = false;
    bool m_awaitsRing = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace socketscope
