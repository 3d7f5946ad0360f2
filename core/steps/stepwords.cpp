#include "core/steps/stepwords.h"

#include "core/describe/argumentnames.h"

#include <QCoreApplication>

namespace socketscope::stepwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

QString ofAccept(const StepFacts &facts)
{
    if (!facts.isKnown)
        return Text::tr("accept() will take a connection from the queue, or wait for one.");
    if (facts.queued == 0)
        return Text::tr("accept() will wait: the queue is empty.");
    if (facts.queued == 1 && facts.queuedPeers.size() == 1)
        return Text::tr("accept() will take %1 from the queue.")
            .arg(facts.queuedPeers.constFirst().toString());
    return Text::tr("accept() will take the first of %n connections from the queue.", nullptr,
        int(facts.queued));
}

QString ofRecv(const LabCall &call, const StepFacts &facts)
{
    const quint32 unread = facts.unread.value(call.socketId);
    if (!facts.isKnown || !facts.unread.contains(call.socketId))
        return Text::tr("recv() will return up to %1 bytes, or wait for some.").arg(call.size);
    if (unread > 0)
        return Text::tr("recv() will return %n bytes: they have come already.", nullptr,
            int(qMin(unread, call.size)));
    if (facts.peerFinished.value(call.socketId))
        return Text::tr("recv() will return 0: the peer has finished sending.");
    return Text::tr("recv() will wait: nothing has come.");
}

} // namespace

bool waits(const LabCall &call, const StepFacts &facts)
{
    if (!facts.isKnown)
        return false;
    if (call.call == Call::Accept)
        return facts.queued == 0;
    return call.call == Call::Recv && facts.unread.contains(call.socketId)
        && facts.unread.value(call.socketId) == 0 && !facts.peerFinished.value(call.socketId);
}

QString sentence(const LabCall &call, const StepFacts &facts)
{
    switch (call.call) {
    case Call::Socket:
        return Text::tr("socket() will make a socket (%1, %2).")
            .arg(domainName(call.domain), typeName(call.type));
    case Call::SetSockOpt:
        return Text::tr("setsockopt() will set %1, so that a port that still rests in TIME_WAIT "
                        "can be bound again at once.")
            .arg(optionName(call.level, call.option));
    case Call::Bind:
        return call.address.port() == 0
            ? Text::tr("bind() will give the socket the address %1 and a free port.")
                  .arg(call.address.hostText())
            : Text::tr("bind() will give the socket the address %1.").arg(call.address.toString());
    case Call::GetSockName:
        return Text::tr("getsockname() will tell which port the system has chosen.");
    case Call::Listen:
        return Text::tr("listen() will let clients connect; up to %1 wait in the queue.")
            .arg(qint64(call.backlog) + 1);
    case Call::Accept:
        return ofAccept(facts);
    case Call::Connect:
        return Text::tr("connect() will ask %1 for a connection.").arg(call.address.toString());
    case Call::Send:
        return Text::tr(
            "send() will hand %n bytes to the system.", nullptr, int(call.bytes.size()));
    case Call::Recv:
        return ofRecv(call, facts);
    case Call::Shutdown:
        return Text::tr("shutdown() will tell the peer that this end has finished sending.");
    case Call::Close:
        return Text::tr("close() will give the descriptor back.");
    default:
        return {};
    }
}

} // namespace socketscope::stepwords
