#pragma once

#include "core/replay/awaitedstream.h"
#include "core/replay/replaydivergence.h"
#include "core/replay/replayscript.h"

#include <QByteArrayView>

#include <optional>

namespace socketscope {

class Recording;
struct SocketEvent;

enum class ReplayTiming : quint8
{
    Peer, ///< each step as soon as what was recorded before it has come
    Recorded, ///< and not before its recorded time, which is later by what the peer is late
};

/// Performs one part of a script: told what happens on the live connection, it says what is to be
/// done next, and finds where the peer leaves the record. Makes no calls of its own.
///
/// Times are the live session's. The record and the part must outlive it.
class PartPlayer
{
public:
    enum class State : quint8
    {
        Waiting, ///< not connected yet
        Playing,
        Over,
    };
    /// What is to be done on the connection; a Send with its bytes.
    struct Act
    {
        ReplayStep::Kind kind = ReplayStep::Kind::Close;
        QByteArray bytes;
    };

    PartPlayer(const Recording &record, const ReplayPart &part, ReplayTiming timing);

    /// The connection stands: call `liveEvent` has made or accepted it.
    void open(qint64 nowNs, qsizetype liveEvent);
    /// A call was made on it; `payload` is what it moved as far as that is kept.
    void hear(const SocketEvent &event, qsizetype liveEvent, QByteArrayView payload);
    /// The next thing to be done now, if there is one; to be asked until there is none.
    [[nodiscard]] std::optional<Act> next(qint64 nowNs);
    /// The peer has had its time: what it is waited for does not come any more, and the connection
    /// is to be closed.
    void giveUp();
    /// The same, but nobody is to blame for it.
    void cutShort() { m_hasGivenUp = true; }
    /// There will be no connection, or no more of it.
    void end() { m_state = State::Over; }
    /// Notes it, unless there was one before.
    void diverge(const ReplayDivergence &divergence);

    [[nodiscard]] State state() const { return m_state; }
    /// Whether it has done all that the record has before that call.
    [[nodiscard]] bool isPast(qsizetype event) const;
    /// The moment before which next() has nothing unless something is heard; none while it waits
    /// for the peer.
    [[nodiscard]] std::optional<qint64> dueNs() const;
    /// Whether every step was taken.
    [[nodiscard]] bool isComplete() const { return m_next == m_part.steps.size(); }
    [[nodiscard]] const std::optional<ReplayDivergence> &divergence() const { return m_divergence; }
    /// Bytes up to the divergence, or up to now.
    [[nodiscard]] qint64 matchedBytes() const { return m_matched; }
    [[nodiscard]] qint64 sentBytes() const { return m_sent; }

private:
    enum class Wait : quint8
    {
        Goes, ///< it still may come
        Met,
        Never,
    };

    [[nodiscard]] Wait waitFor(const ReplayStep &step) const;
    [[nodiscard]] bool passAwaited();
    [[nodiscard]] qint64 dueOf(const ReplayStep &step) const;
    [[nodiscard]] QByteArray bytesOf(const ReplayStep &step) const;
    void hearTls(const SocketEvent &event, qsizetype liveEvent, QByteArrayView payload);
    void noteSent(qint64 plain, qint64 cipher);
    void compare(QByteArrayView got, qint64 length, qsizetype liveEvent);
    void addGot(QByteArrayView bytes);
    void close(qsizetype liveEvent);
    void noteEnd(qsizetype liveEvent);
    void noteReset(const SocketEvent &event, qsizetype liveEvent);
    void divergeAt(ReplayDivergence::Kind kind, qint64 position, qsizetype liveEvent);
    [[nodiscard]] qsizetype currentEvent() const;
    [[nodiscard]] qsizetype nextOf(ReplayStep::Kind kind) const;

    const Recording &m_record;
    const ReplayPart &m_part;
    const ReplayTiming m_timing;
    AwaitedStream m_awaited;
    State m_state = State::Waiting;
    size_t m_next = 0; ///< step
    std::optional<ReplayDivergence> m_divergence;
    qint64 m_openedNs = 0; ///< plus how much the peer is late
    qint64 m_heardNs = 0;
    qint64 m_given = 0; ///< bytes that next() gave out
    qint64 m_sent = 0;
    qint64 m_plain = 0; ///< bytes encrypted
    qint64 m_cipher = 0; ///< bytes that went below TLS
    qint64 m_received = 0;
    qint64 m_matched = 0;
    qsizetype m_lastLive = -1;
    bool m_isEncrypted = false; ///< the live connection speaks TLS
    bool m_peerFinished = false;
    bool m_isReset = false;
    bool m_hasGivenUp = false;
};

} // namespace socketscope
