#pragma once

#include "core/lab/labscript.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace socketscope {

class LogFollower;
class Session;

/// Makes the calls of lab lines through a session, each once the one before has returned or waits.
/// Knows which sockets the names of the lines stand for. Session and follower (of that session)
/// must outlive it.
class LabPlayer final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : quint8
    {
        Done, ///< the call was asked for; see isBusy()
        NotYet, ///< to be tried again after advanced()
        Failed, ///< failed() has told why
    };
    /// The socket that a name stands for, 0 for none.
    using NameSource = std::function<quint32(const QString &name)>;

    LabPlayer(Session &session, LogFollower &follower, QObject *parent = nullptr);

    /// Where names are looked up that no line has made.
    void setNameSource(NameSource source) { m_nameSource = std::move(source); }
    /// To be called when nothing is busy.
    Outcome carryOut(const LabLine &line);

    /// Whether the last call has neither returned nor waits.
    [[nodiscard]] bool isBusy() const { return m_current != 0; }
    /// Whether a call has not returned.
    [[nodiscard]] bool isWaiting() const { return !m_pending.isEmpty(); }

signals:
    /// A call has returned, or waits: what was not possible may be now.
    void advanced();
    /// A line cannot be carried out; a sentence without its number.
    void failed(int line, const QString &sentence);

private:
    /// A call that has been asked for and has not returned.
    struct Pending
    {
        LabLine line;
        quint32 socketId = 0;
    };

    [[nodiscard]] Outcome make(const LabLine &line, quint32 socketId);
    [[nodiscard]] bool findAddress(const LabLine &line, LabCall &call);
    void cancel(quint32 socketId);
    void take(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused);
    void look();
    [[nodiscard]] quint32 socketNamed(const QString &name) const;
    [[nodiscard]] bool isExpected(const QString &name) const;
    [[nodiscard]] bool isAwaited(quint32 socketId) const;

    Session &m_session;
    LogFollower &m_follower;
    NameSource m_nameSource;
    QHash<QString, quint32> m_sockets; ///< by name
    QHash<quint32, Pending> m_pending; ///< by ticket
    quint32 m_current = 0; ///< the call that has neither returned nor waits; 0: none
    QTimer m_look; ///< whether it waits
};

} // namespace socketscope
