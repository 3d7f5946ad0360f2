#pragma once

#include "core/event/kernelfact.h"
#include "core/store/recording.h"

#include <QString>

#include <vector>

namespace socketscope {

/// A stretch of a lane's band: the states of TCP (RFC 9293), and what only the calls tell.
enum class LaneState : quint8
{
    SynSent, ///< while connect(2) tries
    SynReceived,
    Listen,
    Established,
    FinWait, ///< FIN_WAIT1 or FIN_WAIT2: the calls alone do not tell which
    FinWait1,
    FinWait2,
    Closing,
    CloseWait,
    LastAck,
    TimeWait,
    Reset,
    Failed,
    Closed, ///< no band
    Unconnected, ///< a socket of datagrams that is bound or has sent, and has no peer
    // Of a Unix socket, which has none of TCP's states: which directions have ended.
    SendingEnded,
    ReceivingEnded,
    BothEnded,
};
inline constexpr int kLaneStates = 18;
/// "SYN_SENT", "ESTABLISHED", "FIN_WAIT2" …, as stateName() has them; not translated.
[[nodiscard]] QString laneStateName(LaneState state);
/// Whether the connection ended other than by both sides' FIN.
[[nodiscard]] constexpr bool isBroken(LaneState state)
{
    return state == LaneState::Reset || state == LaneState::Failed;
}

/// From when on a lane is in a state.
struct StateSpan
{
    qint64 atNs = 0; ///< of a fact: when it was seen
    quint32 event = 0; ///< the call that led to it; none of a fact
    LaneState state = LaneState::Closed;
    bool isFact = false; ///< the kernel told it, no call did
    bool fromEnd = false; ///< since that call returned, not since it began
    /// Of Closed: by connect(2) with AF_UNSPEC, so that another connection may follow.
    bool isDissolved = false;
    /// After close(2): the kernel still has to do with the connection.
    bool lingers = false;
    /// Of Closed, by our calls alone: what the kernel still has to do.
    LaneState afterClose = LaneState::Closed;
};

/// The states of one socket, from its calls and from what the kernel told of it.
///
/// A connection never goes back (RFC 9293, figure 5); only when it has failed or was dissolved with
/// AF_UNSPEC may another one begin. So whatever is behind what is known already
/// is left out: a fact that was seen a moment before a call changed the state, and a call that
/// tells late what the kernel told before. Without facts the calls alone count. Sockets of the Unix
/// domain and of datagrams have no facts, and are over with close(2).
class LaneStates
{
public:
    /// Takes in a call of the socket.
    void apply(qsizetype number, const SocketEvent &event);
    /// The socket was made by that accept, which is a call on another one, of TCP or not.
    void beginAccepted(qsizetype number, qint64 startNs, bool isTcp);
    /// Whether it is a socket of TCP, as far as its calls tell.
    [[nodiscard]] bool isTcp() const { return m_isTcp; }
    /// What SO_LINGER says of the close to come; false unless told.
    void setCloseResets(bool resets) { m_closeResets = resets; }
    [[nodiscard]] bool closeResets() const { return m_closeResets; }
    /// Takes in a fact about the socket's state; true if a stretch of its own begins with it.
    bool apply(const KernelFact &fact);

    /// In the order of time.
    [[nodiscard]] const std::vector<StateSpan> &spans() const
    {
        return m_facts.empty() ? m_calls : m_merged;
    }

private:
    void applyKind(const SocketEvent &event);
    void applyShutdown(const SocketEvent &event, qsizetype number, LaneState now);
    void applyEndOfStream(const SocketEvent &event, qsizetype number, LaneState now);
    void applyConnect(const SocketEvent &event, qsizetype number);
    void applyDatagram(const SocketEvent &event, qsizetype number, LaneState now);
    void applyClose(const SocketEvent &event, qsizetype number);
    void applyFailure(const SocketEvent &event, qsizetype number);
    void enter(LaneState state, const SocketEvent &event, qsizetype number, bool fromEnd = true);
    void enter(const StateSpan &span);
    [[nodiscard]] bool isOfNextConnection(qint64 seenNs) const;
    void merge();
    void mergeCall(StateSpan span);
    void mergeFact(const StateSpan &span);

    std::vector<StateSpan> m_calls; ///< by the calls alone
    std::vector<StateSpan> m_facts; ///< at most one per state and connection
    std::vector<StateSpan> m_merged; ///< both, when there are facts
    bool m_closeResets = false; ///< SO_LINGER says so
    bool m_isMade = false; ///< by socket(2), and not by an accept
    bool m_isTcp = true;
    bool m_stoppedReceiving = false; ///< by a shutdown of our own: a 0 tells nothing of the peer
    bool m_isDatagram = false;
};

} // namespace socketscope
