#include "app/cli/replaycommand.h"

#include "app/cli/openedtranscript.h"
#include "app/cli/replayreport.h"
#include "app/cli/standardoutput.h"
#include "core/replay/replaytext.h"

namespace socketscope {

namespace {

constexpr int kSame = 0;
constexpr int kDiverged = 1;
constexpr int kTrouble = 2;

/// Choices that are listed; who has more knows them by their order.
constexpr size_t kListedChoices = 20;

void listChoices(const std::vector<ReplayChoice> &choices, ReplayRole role)
{
    for (size_t index = 0; index < choices.size() && index < kListedChoices; ++index)
        complain(QStringLiteral("  %1  %2").arg(index + 1).arg(choiceText(choices[index], role)));
    if (choices.size() > kListedChoices)
        complain(QStringLiteral("  …  %1").arg(choices.size()));
}

} // namespace

Result<ReplayScript> chooseScript(const Recording &record, const ReplayOptions &options)
{
    const std::vector<ReplayChoice> choices = replayChoices(record, options.role);
    if (choices.empty())
        return Error{0, whyNothingToReplay(record)};
    const auto wanted = size_t(qMax(1, options.connection)) - 1;
    if (wanted >= choices.size()) {
        listChoices(choices, options.role);
        return Error{0,
            ReplayCommand::tr("--connection takes a number from 1 to %1 here.")
                .arg(choices.size())};
    }
    if (choices.size() > 1 && options.connection == 0) {
        complain(ReplayCommand::tr("Replaying the first of these; --connection N takes another:"));
        listChoices(choices, options.role);
    }
    return makeReplayScript(record, choices[wanted], options.role);
}

ReplayCommand::ReplayCommand(
    Session &session, const ReplayOptions &options, const Recording &record, ReplayScript script)
    : Command(session, options.recording)
    , m_record(record)
    , m_replayer(session, record, std::move(script), options.settings)
{
    connect(&m_replayer, &Replayer::listening, this,
        [](const EndpointAddress &address) { say(tr("Listening on %1").arg(address.toString())); });
    connect(&m_replayer, &Replayer::finished, this, [this] { finish(exitCode()); });
}

void ReplayCommand::start()
{
    if (const Result<void> started = m_replayer.start(); !started) {
        say(started.error().message);
        finish(kTrouble);
    }
}

void ReplayCommand::interrupt()
{
    m_replayer.stop();
}

void ReplayCommand::conclude()
{
    if (m_replayer.outcome() == Replayer::Outcome::Running)
        return;
    if (!m_replayer.problem().isEmpty())
        say(m_replayer.problem());
    if (m_replayer.outcome() == Replayer::Outcome::Failed)
        return;
    StandardOutput out;
    out.write(replayReport(m_replayer, m_record, session().recording()));
    (void)socketscope::finish(out);
}

int ReplayCommand::failureCode() const
{
    return kTrouble;
}

int ReplayCommand::exitCode() const
{
    switch (m_replayer.outcome()) {
    case Replayer::Outcome::Same:
        return kSame;
    case Replayer::Outcome::Diverged:
        return kDiverged;
    default:
        return kTrouble;
    }
}

} // namespace socketscope
