#pragma once

#include "core/store/kernelbook.h"
#include "core/store/socketbook.h"
#include "core/store/waitingcalls.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace socketscope {

class Recording;

/// The beginning of a recording: so many of its events, so many of the kernel's facts.
struct LogPrefix
{
    qsizetype events = 0;
    qsizetype facts = 0;

    friend bool operator==(const LogPrefix &a, const LogPrefix &b) = default;
};

/// Tells the views of one window, at most once per frame, that the log has grown.
///
/// All views read only events below eventCount(), and sockets() is as of that count, so what they
/// show agrees; kernel() is what was told beside them, never of an event beyond eventCount(). While
/// nothing is recorded it uses no time. Under load the pause between two frames grows with what the
/// last frame cost (painting included), so that the views never take more than a share of the
/// thread.
class LogFollower : public QObject
{
    Q_OBJECT

public:
    explicit LogFollower(Recording &recording, QObject *parent = nullptr);
    ~LogFollower() override;

    [[nodiscard]] const Recording &recording() const { return m_recording; }
    [[nodiscard]] const SocketBook &sockets() const { return m_sockets; }
    [[nodiscard]] const KernelBook &kernel() const { return m_kernel; }
    [[nodiscard]] qsizetype eventCount() const { return m_count; }
    /// Calls that have not returned, as of the last look; a look is taken when one comes or goes.
    [[nodiscard]] const QList<WaitingCall> &waitingCalls() const { return m_waiting; }
    /// The facts from the kernel up to which views may read.
    [[nodiscard]] qsizetype kernelFactCount() const { return m_kernel.followed(); }

    /// While a file is read, which grows faster than views take it in: slice by slice without a
    /// pause, so that the thread is free between them, and shown a few times a second.
    void setReading(bool reading);

    /// Takes in what has been recorded by now; for tests and for the moment before a save.
    void catchUp();

    /// Shows only the beginning of the recording; nothing for all of it. What is more than a slice
    /// is taken in slice by slice, between which the thread is free. One that is shorter than
    /// eventCount() is told by rewound(), and then anew from the first event on; the last slice is
    /// told even if it is empty.
    void setPrefix(const std::optional<LogPrefix> &prefix);
    [[nodiscard]] const std::optional<LogPrefix> &prefix() const { return m_prefix; }
    /// Whether the next slice follows at once: a view need not yet show what it has taken in.
    [[nodiscard]] bool isBehind() const { return m_behind; }

    /// Events of a slice; all the window's views together take them in within a frame (bench
    /// rewind).
    static constexpr qsizetype kSliceEvents = 100'000;
    /// The same while a file is read, whose frames are to be short.
    static constexpr qsizetype kReadSliceEvents = 32'000;

signals:
    /// eventCount() and kernelFactCount() are 0 again: what was derived from the log is to be
    /// forgotten. What is on the screen may stay until the first growth that leaves nothing behind.
    void rewound();
    /// The events [first, eventCount()) are new. `changed` names sockets that came or changed
    /// state.
    void grown(qsizetype first, const QList<quint32> &changed);
    /// The kernel told more of these sockets (each named once or more often); comes after grown()
    /// when calls came too, and alone when none did.
    void kernelTold(const QList<quint32> &sockets);
    /// waitingCalls() is another; comes after grown() when calls came too.
    void waitingChanged();

private:
    struct Doorbell;

    Q_INVOKABLE void wake();
    void tick();
    bool takeIn();
    [[nodiscard]] bool mayShow();
    [[nodiscard]] bool takeInWaiting();
    void rewind();

    Recording &m_recording;
    std::shared_ptr<Doorbell> m_doorbell; ///< shared with the writer's thread
    SocketBook m_sockets;
    KernelBook m_kernel;
    QList<WaitingCall> m_waiting;
    quint32 m_waitingRevision = 0;
    QTimer m_timer;
    qsizetype m_count = 0;
    std::optional<LogPrefix> m_prefix;
    bool m_sliced = true; ///< what there is at first, and what a prefix asks for
    bool m_reading = false;
    QElapsedTimer m_sinceShown; ///< while reading: since nothing was left behind
    bool m_isCut = false; ///< there is more than was taken in
    bool m_behind = false; ///< and views wait for it
    bool m_rewinding = false; ///< until what was rewound is there again
    int m_idleTicks = 0;
    qint64 m_usedNs = 0; ///< the thread's processor time at the last look
};

} // namespace socketscope
