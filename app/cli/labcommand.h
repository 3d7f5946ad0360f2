#pragma once

#include "app/cli/command.h"
#include "app/cli/standardinput.h"
#include "core/steps/labplayer.h"

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
    void start() override;
    void readFile();
    void read(const QByteArray &line);
    void endInput();
    void advance();
    void fail(int line, const QString &sentence);

    const LabOptions m_options;
    StandardInput m_input;
    LabPlayer m_player;
    std::deque<LabLine> m_lines; ///< not carried out yet
    int m_readLines = 0;
    bool m_hasInputEnded = false;
};

} // namespace socketscope
