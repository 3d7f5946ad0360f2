#include "app/cli/command.h"

#include "app/cli/callprinter.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/transcript/replacingfile.h"
#include "core/transcript/transcriptwriter.h"

#include <QCoreApplication>

#include <cstdio>

namespace socketscope {

Command::Command(Session &session, RecordingOptions options)
    : m_session(session)
    , m_options(std::move(options))
{
    if (m_options.quiet)
        return;
    m_printer = std::make_unique<CallPrinter>(follow());
    connect(
        m_printer.get(), &CallPrinter::failed, this,
        [this](int errorNumber) {
            say(tr("The calls can no longer be printed: %1.").arg(qt_error_string(errorNumber)));
            finish(1);
        },
        Qt::QueuedConnection);
}

Command::~Command() = default;

LogFollower &Command::follow()
{
    if (!m_follower)
        m_follower = std::make_unique<LogFollower>(m_session.mutableRecording());
    return *m_follower;
}

void Command::say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.toLocal8Bit().constData());
}

void Command::begin()
{
    if (!m_options.transcript.isEmpty()) {
        ReplacingFile trial;
        if (const Result<void> opened = trial.open(m_options.transcript); !opened) {
            say(opened.error().message);
            m_hasFinished = true;
            QCoreApplication::exit(1);
            return;
        }
    }
    start();
}

void Command::finish(int exitCode)
{
    if (std::exchange(m_hasFinished, true))
        return;
    m_session.closeAll();
    if (m_follower)
        m_follower->catchUp();
    if (!m_options.transcript.isEmpty()) {
        const Recording &recording = m_session.recording();
        const Result<void> saved
            = saveTranscript(recording, recording.events().size(), m_options.transcript);
        if (!saved) {
            say(saved.error().message);
            exitCode = 1;
        }
    }
    QCoreApplication::exit(exitCode);
}

} // namespace socketscope
