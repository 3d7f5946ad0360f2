#pragma once

#include "core/net/hostresolver.h"
#include "core/net/socketpath.h"
#include "core/steps/stepsequence.h"

#include <QElapsedTimer>
#include <QObject>

namespace socketscope {

class LogFollower;

/// A server or a client whose calls are made one by one: says which comes next, makes it when it is
/// told to, and tells what came of it, and whether it was what the person had said.
///
/// Owns the sockets of its endpoint: they are closed with it, and a path that it has bound is taken
/// away.
class StepRun final : public QObject
{
    Q_OBJECT

public:
    /// What came of the call that was made last.
    struct Outcome
    {
        QString row; ///< "bind(4, 127.0.0.1:12345) = -1 EADDRINUSE"; empty if it was not made
        QString meaning; ///< in a sentence
        bool failed = false;
        QString predicted; ///< what the person had said; empty if nothing
        bool wasRight = false;
    };

    /// Neither may have a problem.
    StepRun(Session &session, LogFollower &follower, const ServerSettings &settings,
        QObject *parent = nullptr);
    StepRun(Session &session, LogFollower &follower, const ClientSettings &settings,
        QObject *parent = nullptr);
    ~StepRun() override;

    /// Why an endpoint with these settings cannot go step by step; empty if it can.
    [[nodiscard]] static QString problemOf(const ServerSettings &settings);
    [[nodiscard]] static QString problemOf(const ClientSettings &settings);

    /// Makes the next call; nothing while one is under way. `predicted` is the index of what the
    /// person expects, -1 for nothing.
    void makeNext(qsizetype predicted = -1);
    /// A call that waits ends with EINTR; a look-up is given up.
    void cancel();
    /// See StepSequence; of the socket 0 and of one that listens, whichever can send.
    bool type(const QByteArray &bytes, quint32 socketId = 0);
    /// From now on the next calls are those that close what is open.
    void finish();

    /// What comes next, as far as the kernel tells at this moment; none while a call is under way
    /// and when all is done.
    [[nodiscard]] std::optional<NextCall> next() const;
    /// Whether a call, or a look-up, has not returned.
    [[nodiscard]] bool isBusy() const { return m_ticket != 0 || !m_lookedUp.isEmpty(); }
    /// What it waits for and how long it has; empty while it may still return at once.
    [[nodiscard]] QString waiting() const;
    /// Why there is no next call before all is done; empty if there is one.
    [[nodiscard]] QString problem() const { return m_sequence.problem(); }
    [[nodiscard]] EndpointId owner() const { return m_owner; }
    [[nodiscard]] bool isFinishing() const { return m_sequence.isEnding(); }
    [[nodiscard]] const Outcome &last() const { return m_last; }

signals:
    /// What comes next, or what came last, is another.
    void changed();
    /// A call has returned; its row.
    void callEnded(qsizetype event, quint32 socketId);
    void predictionJudged(bool wasRight);

private:
    StepRun(Session &session, LogFollower &follower, EndpointId owner, StepSequence sequence,
        QObject *parent);
    void lookUp(const QString &name);
    void takeEnded(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused);
    void take(const SocketEvent &event);
    void judge(const SocketEvent &event);
    void keepPath(const SocketEvent &event);

    Session &m_session;
    LogFollower &m_follower;
    EndpointId m_owner;
    StepSequence m_sequence;
    SocketPath m_path; ///< bound by this run
    HostResolver m_resolver;
    QString m_lookedUp; ///< the name whose look-up has not ended
    QElapsedTimer m_lookUpTime;
    quint32 m_ticket = 0; ///< of the call that has not returned, 0 if there is none
    NextCall m_asked; ///< the call that was made last
    qsizetype m_predicted = -1; ///< of its predictions
    Outcome m_last;
};

} // namespace socketscope
