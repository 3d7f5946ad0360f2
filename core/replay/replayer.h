#pragma once

#include "core/event/endpointurl.h"
#include "core/net/session.h"
#include "core/replay/partplayer.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace socketscope {

/// How a script is performed, and against whom.
struct ReplaySettings
{
    std::optional<EndpointUrl> target; ///< to connect to or to listen on; else as in the record
    bool keepsTls = true; ///< what was recorded over TLS goes over TLS, also to a target of tcp
    TlsSettings tls; ///< a client that is told nothing else trusts the certificate of the record
    ReplayTiming timing = ReplayTiming::Peer;
    int timeoutMs = limits::kReplayTimeoutMs; ///< without progress, while the peer is waited for
    bool waitsForFirstClient = true; ///< a server waits for its first client without a limit
    bool stopsAtDivergence = false;
    bool fillsWithZeros = false; ///< sends zeros for what the record has not kept; else it refuses
};

/// Takes over one side of a recorded session in a live one: every call is made by the session and
/// is a row of its log, and what the peer does is learnt from there.
///
/// The record and the session must outlive it. It looks at the log every millisecond while it runs,
/// and every 16 ms once nothing has come for a second.
class Replayer : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : quint8
    {
        Running,
        Same,
        Diverged,
        Stopped, ///< by stop(), or a connection was closed by somebody else
        Failed, ///< it could not begin; see problem()
    };

    Replayer(Session &session, const Recording &record, ReplayScript script,
        ReplaySettings settings, QObject *parent = nullptr);
    /// Closes what is open, as stop() does, but tells nobody.
    ~Replayer() override;

    /// Begins; to be called once. Fails with a sentence when there is nothing to replay, or bytes
    /// that would have to be sent are not in the record.
    Result<void> start();
    /// Closes what is open; told by finished().
    void stop();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// Why it failed, or what ended it: a sentence.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const ReplayScript &script() const { return m_script; }
    /// Whether connections of the record have yet to come about.
    [[nodiscard]] bool awaitsConnections() const;
    /// One per part of the script.
    [[nodiscard]] const std::vector<PartPlayer> &players() const { return m_players; }
    /// The one that came first; none if all went as recorded.
    [[nodiscard]] const std::optional<ReplayDivergence> &divergence() const { return m_first; }

signals:
    /// A server listens on that address.
    void listening(const socketscope::EndpointAddress &address);
    /// Bytes came or went; at most every 50 ms.
    void progressed();
    /// It is over, and what it had opened is closed.
    void finished();

private:
    [[nodiscard]] Protocol protocol() const;
    void connectDue(qint64 nowNs);
    [[nodiscard]] bool isTurnOf(size_t place) const;
    [[nodiscard]] qint64 turnNs(size_t place) const;
    void connectOut(size_t place);
    void listen();
    void take(const EndpointStatus &status);
    void takeServer(const EndpointStatus &status);
    void takeClient(size_t place, const EndpointStatus &status);
    void look();
    void hearNew();
    void accept(const SocketEvent &event, qsizetype index);
    void noteConnected(const SocketEvent &event);
    void act(size_t place);
    void diverge(
        size_t place, ReplayDivergence::Kind kind, qsizetype liveEvent, const Error &error = {});
    void gatherDivergences();
    void watchTime(qint64 nowNs);
    void timeOut();
    void endAll();
    void fail(const QString &problem);
    void finish();
    void lookAgain(qint64 nowNs);
    void noteProgress(qint64 nowNs);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] std::optional<qint64> dueNs() const;
    [[nodiscard]] Outcome verdict() const;

    Session &m_session;
    const Recording &m_record;
    const ReplayScript m_script;
    const ReplaySettings m_settings;
    std::vector<PartPlayer> m_players;
    std::vector<quint32> m_liveSockets; ///< of each part, 0 while it has none
    QHash<quint32, size_t> m_placeOf; ///< by live socket
    EndpointId m_endpoint; ///< of a server
    std::vector<EndpointId> m_clients; ///< of the parts that have begun to connect
    qint64 m_connectNs = 0; ///< when the last of them did
    quint32 m_listener = 0;
    size_t m_accepted = 0;
    qsizetype m_begin = 0; ///< events of the live log before the first call of ours
    qsizetype m_heard = 0; ///< events of the live log
    QTimer m_look;
    QTimer m_telling;
    qint64 m_progressNs = 0; ///< when something was last heard or done
    qint64 m_patienceNs = 0; ///< since when the peer is waited for
    std::optional<ReplayDivergence> m_first;
    QString m_problem;
    Outcome m_outcome = Outcome::Running;
    bool m_isEnding = false; ///< what is not done yet is left out
    bool m_hasServer = false; ///< that is not told to have stopped
    bool m_isServerAskedToStop = false;
};

} // namespace socketscope
