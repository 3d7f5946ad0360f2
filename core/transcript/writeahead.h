#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace socketscope {

class ReplacingFile;

/// Writes one piece of a file in a thread of its own while the next is made: the disk and the
/// formatting take about as long. The pieces keep their order.
class WriteAhead
{
public:
    /// The file must be open, outlive this, and be left alone until finish() or the end.
    explicit WriteAhead(ReplacingFile &file);
    /// Waits for what is being written; what was handed over after it is written too.
    ~WriteAhead();
    Q_DISABLE_COPY_MOVE(WriteAhead)

    /// Takes a copy; waits while an earlier one has not been begun. Fails as an earlier one did.
    Result<void> write(QByteArrayView bytes);
    /// Waits until all is written, and tells what came of it.
    Result<void> finish();

private:
    void run();
    void end();

    ReplacingFile &m_file;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    QByteArray m_next; ///< to be written, if m_isWaiting
    bool m_isWaiting = false;
    bool m_isEnding = false;
    Result<void> m_outcome;
    std::thread m_thread;
};

} // namespace socketscope
