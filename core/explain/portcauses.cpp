#include "core/explain/portcauses.h"

#include "core/net/hostresolver.h"
#include "core/net/sockdiag.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PortCauses)
};

constexpr quint32 kMsPerSecond = 1000;

Transport transportOf(const CauseQuestion &question)
{
    return question.isDatagram ? Transport::Udp : Transport::Tcp;
}

bool covers(const EndpointAddress &bound, const EndpointAddress &wanted)
{
    return bound.port() == wanted.port()
        && (bound.host() == wanted.host() || bound.isAny() || wanted.isAny());
}

/// Gives each TCP socket of this computer to `take`.
template <typename Take>
void eachTcpSocket(const Take &take)
{
    const Result<std::unique_ptr<SockDiag>> list = SockDiag::open();
    if (!list)
        return;
    for (const SockDiag::Family family : {SockDiag::Family::IPv4, SockDiag::Family::IPv6}) {
        const Result<void> given
            = list.value()->list(family, [&take](const std::vector<KernelSocket> &sockets) {
                  for (const KernelSocket &socket : sockets)
                      take(socket);
              });
        if (!given) // one family may be switched off
            continue;
    }
}

/// What of earlier connections is still on the port.
struct Remains
{
    int timeWaits = 0;
    quint32 longestMs = 0; ///< until the last of them is over
    int others = 0; ///< connections that have not ended
};

Remains remainsOn(const EndpointAddress &wanted)
{
    Remains remains;
    eachTcpSocket([&](const KernelSocket &socket) {
        if (!covers(socket.local, wanted) || socket.state == TcpState::Listen)
            return;
        if (socket.state == TcpState::TimeWait) {
            ++remains.timeWaits;
            remains.longestMs = qMax(remains.longestMs, socket.timerMs);
        } else {
            ++remains.others;
        }
    });
    return remains;
}

std::optional<KernelSocket> listenerAt(const EndpointAddress &peer)
{
    std::optional<KernelSocket> found;
    eachTcpSocket([&](const KernelSocket &socket) {
        if (socket.state == TcpState::Listen && covers(socket.local, peer)
            && (!found || socket.local.host() == peer.host()))
            found = socket;
    });
    return found;
}

/// Who is at that port, whatever its address.
std::optional<PortHolder> holderOfPort(
    const EndpointAddress &like, int port, Transport transport, const QDeadlineTimer &deadline)
{
    constexpr int kLastPort = 65535;
    if (port < 1 || port > kLastPort || deadline.hasExpired())
        return {};
    return findPortHolder(EndpointAddress(like.host(), quint16(port)), transport, deadline);
}

QString elsewhere(const PortHolder &holder, const EndpointAddress &peer, bool isDatagram)
{
    const QString who = ownerWords(holder.owner);
    return isDatagram ? Text::tr("At port %1 of %2, %3 takes datagrams, but not at %4.")
                            .arg(peer.port())
                            .arg(holder.local.hostText(), who, peer.hostText())
                      : Text::tr("%1 listens at %2, but not at %3.")
                            .arg(who, holder.local.toString(), peer.toString());
}

QString localhostWords(const CauseQuestion &question, const EndpointAddress &found)
{
    const QString name = question.host.isEmpty() ? QStringLiteral("localhost") : question.host;
    const bool isKnown = !question.host.isEmpty();
    if (isKnown && !HostResolver::literal(question.host).isNull())
        return {}; // the person wrote that address
    if (!isKnown && !HostResolver::ask(name).addresses.contains(question.address.host()))
        return {};
    return isKnown ? Text::tr("The name %1 went to %2 here; the address %3 would reach it.")
                         .arg(name, question.address.hostText(), found.hostText())
                   : Text::tr("The name %1 stands for %2 here, too; the address %3 would reach it.")
                         .arg(name, question.address.hostText(), found.hostText());
}

QStringList closeBy(const CauseQuestion &question, const QDeadlineTimer &deadline)
{
    const EndpointAddress &peer = question.address;
    for (const int port : {peer.port() + 1, peer.port() - 1}) {
        const auto holder = holderOfPort(peer, port, transportOf(question), deadline);
        if (holder)
            return {Text::tr("Nothing is at port %1, but %2 is at the port beside it: %3.")
                        .arg(peer.port())
                        .arg(ownerWords(holder->owner), holder->local.toString())};
    }
    return {Text::tr("Nothing is at port %1 of this computer, nor at the ports beside it.")
                .arg(peer.port())};
}

} // namespace

QString ownerWords(const SocketOwner &owner)
{
    if (owner.isThisProgram)
        return Text::tr("this program itself");
    if (owner.processId == 0)
        return Text::tr("a program of another user");
    return Text::tr("%1 (pid %2)", "a program's name and process id")
        .arg(owner.program)
        .arg(owner.processId);
}

QStringList portInUseCauses(const CauseQuestion &question, const QDeadlineTimer &deadline)
{
    const EndpointAddress &wanted = question.address;
    const auto holder = findPortHolder(wanted, transportOf(question), deadline);
    if (holder && holder->owner.isThisProgram && question.isOwnHolderKnown)
        return {};
    if (holder && covers(holder->local, wanted))
        return {question.isDatagram
                ? Text::tr("%1 has the port: it is bound to %2.")
                      .arg(ownerWords(holder->owner), holder->local.toString())
                : Text::tr("%1 has the port: it listens at %2.")
                      .arg(ownerWords(holder->owner), holder->local.toString())};
    if (question.isDatagram)
        return {};
    const Remains remains = remainsOn(wanted);
    QStringList causes;
    if (remains.timeWaits > 0)
        causes.append(
            Text::tr("Nobody listens there. %n old connection(s) of this port rest in TIME_WAIT, "
                     "the last for %1 s more: the end that closes first keeps its port so long. "
                     "With SO_REUSEADDR set before bind() it can be had at once, if the program "
                     "that had it before did set it too.",
                nullptr, remains.timeWaits)
                .arg((remains.longestMs + kMsPerSecond - 1) / kMsPerSecond));
    if (remains.others > 0)
        causes.append(
            Text::tr("%n connection(s) of this port are still open.", nullptr, remains.others));
    if (causes.isEmpty())
        causes.append(Text::tr("Nobody listens there any more. A socket may be bound to it without "
                               "listening, which the kernel does not list."));
    return causes;
}

QStringList refusedCauses(const CauseQuestion &question, const QDeadlineTimer &deadline)
{
    const EndpointAddress &peer = question.address;
    const auto holder = holderOfPort(peer, peer.port(), transportOf(question), deadline);
    if (!holder)
        return peer.isLoopback() ? closeBy(question, deadline) : QStringList();
    if (covers(holder->local, peer))
        return {Text::tr("By now %1 is there, at %2: it was started after the call.")
                    .arg(ownerWords(holder->owner), holder->local.toString())};
    QStringList causes{elsewhere(*holder, peer, question.isDatagram)};
    if (peer.isLoopback() && holder->local.isLoopback() && peer.family() != holder->local.family())
        causes.append(localhostWords(question, holder->local));
    causes.removeAll(QString());
    return causes;
}

QStringList unansweredCauses(const CauseQuestion &question, const QDeadlineTimer &deadline)
{
    const EndpointAddress &peer = question.address;
    const std::optional<KernelSocket> listener
        = peer.isLoopback() ? listenerAt(peer) : std::nullopt;
    if (!listener)
        return {};
    const QString who = ownerWords(findSocketOwner(listener->inode, deadline));
    if (listener->receiveQueue <= listener->sendQueue)
        return {Text::tr("%1 listens there, and its accept queue has room now: %2 of %3 wait.")
                    .arg(who)
                    .arg(listener->receiveQueue)
                    .arg(qint64(listener->sendQueue) + 1)};
    return {Text::tr("The accept queue is full: %1 listens with a backlog of %2, and %3 "
                     "connections wait that it has not accepted. Further ones get no answer until "
                     "it does.")
                .arg(who)
                .arg(listener->sendQueue)
                .arg(listener->receiveQueue)};
}

} // namespace socketscope
