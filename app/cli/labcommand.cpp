#include "app/cli/labcommand.h"

#include <QFile>

namespace socketscope {

namespace {

/// Bytes of a script; a line of it makes one call.
constexpr qint64 kScriptBytes = limits::kMiB;

} // namespace

LabCommand::LabCommand(Session &session, const LabOptions &options)
    : Command(session, options.recording)
    , m_options(options)
    , m_player(session, follow())
{
    connect(&m_player, &LabPlayer::advanced, this, &LabCommand::advance);
    connect(&m_player, &LabPlayer::failed, this, &LabCommand::fail);
    connect(&m_input, &StandardInput::lineRead, this, &LabCommand::read);
    connect(&m_input, &StandardInput::ended, this, &LabCommand::endInput);
    m_input.setPaused(true);
}

void LabCommand::start()
{
    if (m_options.file.isEmpty())
        m_input.setPaused(false);
    else
        readFile();
}

void LabCommand::readFile()
{
    QFile file(m_options.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(0, tr("%1 cannot be read: %2.").arg(m_options.file, file.errorString()));
    const QByteArray script = file.read(kScriptBytes + 1);
    if (script.size() > kScriptBytes)
        return fail(0, tr("%1 is larger than a script may be (1 MiB).").arg(m_options.file));
    for (const QByteArray &line : script.split('\n')) {
        read(line);
        if (hasFinished())
            return;
    }
    endInput();
}

void LabCommand::read(const QByteArray &line)
{
    if (hasFinished())
        return;
    const Result<std::optional<LabLine>> read
        = parseLabLine(QString::fromUtf8(line), ++m_readLines);
    if (!read) {
        say(read.error().message);
        finish(2);
        return;
    }
    if (read.value())
        m_lines.push_back(*read.value());
    if (m_options.file.isEmpty()) // a file is read whole first, so that a mistake makes no call
        advance();
}

void LabCommand::endInput()
{
    m_hasInputEnded = true;
    advance();
}

/// Carries out lines until one has to wait for something.
void LabCommand::advance()
{
    while (!hasFinished() && !m_player.isBusy() && !m_lines.empty()) {
        const LabLine line = m_lines.front();
        if (m_player.carryOut(line) != LabPlayer::Outcome::Done)
            return;
        m_lines.pop_front();
    }
    if (!hasFinished() && m_hasInputEnded && m_lines.empty() && !m_player.isWaiting())
        finish(0);
}

void LabCommand::fail(int line, const QString &sentence)
{
    if (hasFinished())
        return;
    say(line == 0 ? sentence : tr("Line %1: %2").arg(line).arg(sentence));
    finish(1);
}

} // namespace socketscope
