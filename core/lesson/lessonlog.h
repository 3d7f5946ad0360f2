#pragma once

#include "core/store/logfollower.h"
#include "core/store/socketbook.h"
#include "core/store/streammatch.h"

namespace socketscope {

class Recording;

/// What the conditions of a lesson ask the log for, as far as it was followed.
class LessonLog
{
public:
    /// withStreams: whether ends of connections and parts of streams will be asked for, which costs
    /// 4.3 bytes per send and recv.
    LessonLog(const Recording &recording, bool withStreams)
        : m_recording(recording)
        , m_withStreams(withStreams)
    { }

    void follow(const LogPrefix &end);

    [[nodiscard]] const Recording &recording() const { return m_recording; }
    [[nodiscard]] const SocketBook &sockets() const { return m_sockets; }
    [[nodiscard]] const StreamMatch &streams() const { return m_streams; }
    [[nodiscard]] const LogPrefix &end() const { return m_end; }
    /// The last call that had returned at that time, -1 if none.
    [[nodiscard]] qsizetype rowAt(qint64 ns) const;
    /// The first fact that was seen at that time or later.
    [[nodiscard]] qsizetype factAt(qint64 ns) const;
    /// The socket's last call at that time, among so many as anyone would look through; else
    /// rowAt().
    [[nodiscard]] qsizetype rowOfSocketAt(quint32 socketId, qint64 ns) const;

private:
    const Recording &m_recording;
    const bool m_withStreams;
    SocketBook m_sockets;
    StreamMatch m_streams;
    LogPrefix m_end;
};

} // namespace socketscope
