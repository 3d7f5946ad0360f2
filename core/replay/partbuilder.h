#pragma once

#include "core/replay/replayscript.h"

namespace socketscope {

class Recording;
struct SocketEvent;

/// Turns the recorded calls of one connection into the steps of a replay; mirrored, into the steps
/// of its other end: what was received is sent, what was sent is awaited.
class PartBuilder
{
public:
    PartBuilder(const Recording &record, quint32 socketId, bool isMirrored);

    /// Takes in the connection's next call, which may be its accept; returns how many steps it
    /// made.
    qsizetype take(const SocketEvent &event, qsizetype index);
    [[nodiscard]] ReplayPart part() &&;

private:
    using Kind = ReplayStep::Kind;

    void open(const SocketEvent &event, qsizetype index);
    void takeCall(const SocketEvent &event, qsizetype index);
    void takeTlsCall(const SocketEvent &event, qsizetype index);
    void takeEncryptedReceive(const SocketEvent &event, qsizetype index);
    void takeSend(const SocketEvent &event, qsizetype index);
    void takeReceive(const SocketEvent &event, qsizetype index);
    void takeClose(const SocketEvent &event, qsizetype index);
    void add(Kind kind, const SocketEvent &event, qsizetype index);
    [[nodiscard]] qint64 timeAt(qint64 ns);
    [[nodiscard]] qint64 unkept(const SocketEvent &event) const;

    const Recording &m_record;
    const bool m_isMirrored;
    ReplayPart m_part;
    qint64 m_lastNs = 0; ///< of the record, up to which m_lastAtNs has come
    qint64 m_lastAtNs = 0;
    bool m_resetsOnClose = false; ///< SO_LINGER with no time
    bool m_endCame = false; ///< the peer's end is among the steps
    bool m_hasFinished = false; ///< and so is ours
    bool m_isOver = false;
};

} // namespace socketscope
