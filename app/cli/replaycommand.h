#pragma once

#include "app/cli/command.h"
#include "core/replay/replayer.h"

namespace socketscope {

class Recording;

/// `socketscope-cli replay`: takes over one side of a recorded session against a real peer, and
/// tells whether that did as recorded: exit code 0 if so, 1 if not, 2 on trouble.
class ReplayCommand final : public Command
{
    Q_OBJECT

public:
    /// The record must outlive it.
    ReplayCommand(Session &session, const ReplayOptions &options, const Recording &record,
        ReplayScript script);

    void interrupt() override;

private:
    void start() override;
    void conclude() override;
    [[nodiscard]] int failureCode() const override;
    [[nodiscard]] int exitCode() const;

    const Recording &m_record;
    Replayer m_replayer;
};

/// What the options choose from the record; if that leaves a choice, says on stderr what there is.
[[nodiscard]] Result<ReplayScript> chooseScript(
    const Recording &record, const ReplayOptions &options);

} // namespace socketscope
