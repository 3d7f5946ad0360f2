#pragma once

#include "core/store/kernelbook.h"
#include "core/store/socketbook.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace socketscope {

class Recording;

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
    /// The facts from the kernel up to which views may read.
    [[nodiscard]] qsizetype kernelFactCount() const { return m_kernel.followed(); }

    /// Takes in what has been recorded by now; for tests and for the moment before a save.
    void catchUp();

signals:
    /// The events [first, eventCount()) are new. `changed` names sockets that came or changed
    /// state.
    void grown(qsizetype first, const QList<quint32> &changed);
    /// The kernel told more of these sockets (each named once or more often); comes after grown()
    /// when calls came too, and alone when none did.
    void kernelTold(const QList<quint32> &sockets);

private:
    struct Doorbell;

    Q_INVOKABLE void wake();
    void tick();
    bool takeIn();

    Recording &m_recording;
    std::shared_ptr<Doorbell> m_doorbell; ///< shared with the writer's thread
    SocketBook m_sockets;
    KernelBook m_kernel;
    QTimer m_timer;
    qsizetype m_count = 0;
    int m_idleTicks = 0;
    qint64 m_usedNs = 0; ///< the thread's processor time at the last look
};

} // namespace socketscope
