#include "app/cli/labcommand.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <QFile>

#include <algorithm>

namespace socketscope {

namespace {

/// Bytes of a script; a line of it makes one call.
constexpr qint64 kScriptBytes = limits::kMiB;

} // namespace

LabCommand::LabCommand(Session &session, const LabOptions &options)
    : Command(session, options.recording)
    , m_options(options)
    , m_follower(follow())
{
    connect(&session, &Session::labCallEnded, this, &LabCommand::take);
    connect(&m_input, &StandardInput::lineRead, this, &LabCommand::read);
    connect(&m_input, &StandardInput::ended, this, &LabCommand::endInput);
    m_look.setInterval(limits::kLabWaitMs / 2);
    m_look.callOnTimeout(this, &LabCommand::look);
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
    while (!hasFinished() && m_current == 0 && !m_lines.empty()) {
        const LabLine line = m_lines.front();
        if (!carryOut(line))
            return;
        m_lines.pop_front();
    }
    if (!hasFinished() && m_hasInputEnded && m_lines.empty() && m_pending.isEmpty())
        finish(0);
}

/// False if it cannot be carried out yet, or at all.
bool LabCommand::carryOut(const LabLine &line)
{
    for (const QString &name : {line.socket, line.addressOf}) {
        if (name.isEmpty() || m_sockets.contains(name))
            continue;
        if (!isExpected(name))
            fail(line.number, tr("there is no socket named “%1”.").arg(name));
        return false;
    }
    const quint32 socketId = m_sockets.value(line.socket);
    switch (line.order) {
    case LabLine::Order::Make:
        return make(line, socketId);
    case LabLine::Order::Cancel:
        for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending) {
            if (pending->socketId == socketId)
                session().cancelLabCall(pending.key());
        }
        return true;
    case LabLine::Order::Wait:
        return !isAwaited(socketId);
    }
    return true;
}

bool LabCommand::make(const LabLine &line, quint32 socketId)
{
    LabCall call = line.call;
    call.socketId = socketId;
    if (!line.addressOf.isEmpty()) {
        m_follower.catchUp();
        const SocketFacts *facts = m_follower.sockets().find(m_sockets.value(line.addressOf));
        const quint32 address = facts ? facts->localAddress : 0;
        if (address == 0) {
            fail(line.number,
                tr("the address of “%1” is not known; call getsockname(%1) first.")
                    .arg(line.addressOf));
            return false;
        }
        call.address = session().recording().addresses().address(address);
    }
    if (!line.result.isEmpty())
        m_sockets.remove(line.result);
    m_current = session().perform(call);
    m_pending.insert(m_current, {line, socketId});
    m_look.start();
    return true;
}

void LabCommand::take(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused)
{
    const auto found = m_pending.constFind(ticket);
    if (found == m_pending.cend() || hasFinished())
        return;
    const LabLine line = found->line;
    m_pending.erase(found);
    if (m_current == ticket)
        m_current = 0;
    if (event < 0 && !refused.message.isEmpty())
        return fail(line.number, refused.message);
    if (event >= 0 && !line.result.isEmpty()) {
        const SocketEvent made = session().recording().events().at(event);
        const quint32 id = line.call.call == Call::Accept ? made.acceptedSocketId() : socketId;
        if (!made.failed())
            m_sockets.insert(line.result, id);
    }
    advance();
}

/// Whether the current call waits by now, so that the next line may begin.
void LabCommand::look()
{
    if (m_current == 0) {
        m_look.stop();
        return;
    }
    const QList<WaitingCall> waiting = session().recording().waitingCalls().list();
    const bool waits = std::any_of(waiting.begin(), waiting.end(),
        [this](const WaitingCall &call) { return call.ticket == m_current; });
    if (!waits)
        return;
    m_current = 0;
    advance();
}

bool LabCommand::isExpected(const QString &name) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
        [&name](const Pending &pending) { return pending.line.result == name; });
}

bool LabCommand::isAwaited(quint32 socketId) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
        [socketId](const Pending &pending) { return pending.socketId == socketId; });
}

void LabCommand::fail(int line, const QString &sentence)
{
    say(line == 0 ? sentence : tr("Line %1: %2").arg(line).arg(sentence));
    finish(1);
}

} // namespace socketscope
