#pragma once

#include "app/cli/command.h"
#include "app/cli/standardinput.h"

#include <QTimer>

namespace socketscope {

/// `socketscope-cli connect`: sends what it was given and the lines of stdin, then finishes
/// sending, and ends when the peer has finished too.
class ConnectCommand final : public Command
{
    Q_OBJECT

public:
    ConnectCommand(Session &session, const ConnectOptions &options);

private:
    void start() override;
    void take(const EndpointStatus &status);
    void begin(quint32 socketId);
    void send(const QByteArray &bytes);
    void follow();
    void finishSending();
    void endIfDone();
    void paceInput();
    void waitForAnswers();

    const ConnectOptions m_options;
    StandardInput m_input;
    LogFollower &m_follower;
    quint32 m_socketId = 0; ///< 0 until connected
    qint64 m_givenBytes = 0;
    qint64 m_receivedBytes = 0;
    bool m_peerFinished = false;
    bool m_hasLost = false; ///< something could not be sent or delivered
    QTimer m_wait; ///< with datagrams, for the last answer
};

} // namespace socketscope
