#include "app/cli/callprinter.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <cstdio>

namespace socketscope {

CallPrinter::CallPrinter(LogFollower &follower, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_lines(follower.recording())
{
    connect(&m_follower, &LogFollower::grown, this, [this](qsizetype first) { print(first); });
}

void CallPrinter::print(qsizetype first)
{
    QByteArray text;
    for (qsizetype index = first; index < m_follower.eventCount(); ++index) {
        const SocketEvent &event = m_follower.recording().events().at(index);
        const SocketFacts *facts = m_follower.sockets().find(event.socketId);
        text += m_lines.line(event, index + 1, facts).toUtf8() + '\n';
    }
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace socketscope
