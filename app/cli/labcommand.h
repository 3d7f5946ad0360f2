#pragma once

#include "app/cli/command.h"
#include "app/cli/standardinput.h"
#include "core/lab/labscript.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace socketscope {

/// `socketscope-cli lab`: makes the calls of a script one after the other, and ends when all have
/// returned. A call that waits lets the next line begin; a line that names a socket which is yet to
/// be accepted waits for it.
class LabCommand final : public Command
{
    Q_OBJECT

public:
    LabCommand(Session &session, const LabOptions &options);

private:
    /// A call that has been asked for and has not returned.
    struct Pending
    {
        LabLine line;
        quint32 socketId = 0;
    };

    void start() override;
    void readFile();
    void read(const QByteArray &line);
    void endInput();
    void advance();
    [[nodiscard]] bool carryOut(const LabLine &line);
    [[nodiscard]] bool make(const LabLine &line, quint32 socketId);
    void take(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused);
    void look();
    [[nodiscard]] bool isExpected(const QString &name) const;
    [[nodiscard]] bool isAwaited(quint32 socketId) const;
    void fail(int line, const QString &sentence);

    const LabOptions m_options;
    StandardInput m_input;
    LogFollower &m_follower;
    std::deque<LabLine> m_lines; ///< not carried out yet
    QHash<QString, quint32> m_sockets; ///< by name
    QHash<quint32, Pending> m_pending; ///< by ticket
    quint32 m_current = 0; ///< the call that has neither returned nor waits; 0: none
    QTimer m_look; ///< whether it waits
    int m_readLines = 0;
    bool m_hasInputEnded = false;
};

} // namespace socketscope
