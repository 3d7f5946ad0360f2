#include "app/cli/listencommand.h"

namespace socketscope {

using Phase = EndpointStatus::Phase;

ListenCommand::ListenCommand(Session &session, const ListenOptions &options)
    : Command(session, options.recording)
    , m_settings(options.server)
    , m_pace(session, m_input)
{
    connect(&session, &Session::endpointChanged, this, &ListenCommand::take);
    connect(&session, &Session::sendRefused, this,
        [](quint32, const Error &error) { say(error.message); });
    connect(&m_input, &StandardInput::lineRead, this, [this](const QByteArray &line) {
        this->session().broadcast(m_server, line);
        m_pace.noteSent(line.size());
    });
    m_input.setPaused(true);
}

void ListenCommand::start()
{
    m_server = session().startServer(m_settings);
}

void ListenCommand::take(const EndpointStatus &status)
{
    if (hasFinished())
        return;
    if (!status.error.message.isEmpty())
        say(status.error.message);
    if (status.phase == Phase::Failed) {
        finish(1);
    } else if (status.phase == Phase::Listening && !std::exchange(m_isListening, true)) {
        say((isDatagram(m_settings.protocol) ? tr("Receiving on %1") : tr("Listening on %1"))
                .arg(status.address.toString()));
        m_input.setPaused(false);
    }
}

} // namespace socketscope
