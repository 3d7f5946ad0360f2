#include "app/cli/command.h"

#include "app/cli/callprinter.h"
#include "app/cli/openedtranscript.h"
#include "core/journal/journal.h"
#include "core/journal/journalfile.h"
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
    if (!m_options.transcript.isEmpty() && isJsonLinesName(m_options.transcript)) {
        m_journal = std::make_unique<Journal>(m_session.mutableRecording());
        connect(&m_session, &Session::settingsUsed, m_journal.get(), &Journal::addSettings);
        connect(m_journal.get(), &Journal::changed, this, &Command::watchJournal);
    }
    if (m_options.quiet)
        return;
    m_printer = std::make_unique<CallPrinter>(follow());
    connect(
        m_printer.get(), &CallPrinter::failed, this,
        [this](int errorNumber) {
            say(tr("The calls can no longer be printed: %1.").arg(qt_error_string(errorNumber)));
            finish(failureCode());
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
    if (const Result<void> begun = beginTranscript(); !begun) {
        complain(begun.error().message);
        m_hasFinished = true;
        QCoreApplication::exit(failureCode());
        return;
    }
    start();
}

Result<void> Command::beginTranscript()
{
    if (m_journal) {
        m_hasToldOfJournal = true; // begin() says it
        JournalBounds bounds;
        bounds.bytesPerCall = m_options.bytesPerCall;
        m_journal->begin(JournalFile::replace(m_options.transcript), bounds);
        m_hasToldOfJournal = false;
        const JournalState state = m_journal->state();
        return state.phase == JournalState::Phase::Broken ? state.error : Result<void>();
    }
    ReplacingFile trial;
    return m_options.transcript.isEmpty() ? Result<void>() : trial.open(m_options.transcript);
}

/// False if it is not complete.
bool Command::endTranscript()
{
    if (m_journal) {
        m_journal->end();
        watchJournal();
        const JournalState state = m_journal->state();
        if (state.loss.calls > 0)
            say(tr("%n call(s) stand in the transcript without their data, which came faster than "
                   "the disk took them.",
                nullptr, int(qMin<qsizetype>(state.loss.calls, 1 << 30))));
        return state.phase == JournalState::Phase::Ended;
    }
    if (m_options.transcript.isEmpty())
        return true;
    const Recording &recording = m_session.recording();
    const Result<void> saved
        = saveTranscript(recording, recording.events().size(), m_options.transcript);
    if (!saved)
        say(saved.error().message);
    return saved.ok();
}

void Command::watchJournal()
{
    const JournalState state = m_journal->state();
    if (state.phase == JournalState::Phase::Broken && !std::exchange(m_hasToldOfJournal, true))
        say(tr("%1 The session goes on; what was written before is whole.")
                .arg(state.error.message));
}

void Command::finish(int exitCode)
{
    if (std::exchange(m_hasFinished, true))
        return;
    m_session.closeAll();
    if (m_follower)
        m_follower->catchUp();
    conclude();
    QCoreApplication::exit(endTranscript() ? exitCode : failureCode());
}

} // namespace socketscope
