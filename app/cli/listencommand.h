#pragma once

#include "app/cli/broadcastpace.h"
#include "app/cli/command.h"
#include "app/cli/standardinput.h"

namespace socketscope {

/// `socketscope-cli listen`: serves until told to end; the lines of stdin go to every client.
class ListenCommand final : public Command
{
    Q_OBJECT

public:
    ListenCommand(Session &session, const ListenOptions &options);

private:
    void start() override;
    void take(const EndpointStatus &status);

    const ServerSettings m_settings;
    StandardInput m_input;
    BroadcastPace m_pace;
    EndpointId m_server;
    bool m_isListening = false;
};

} // namespace socketscope
