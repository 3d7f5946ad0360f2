#include "core/steps/stepplan.h"

#include "core/net/multicastgroup.h"
#include "core/net/optionbytes.h"
#include "core/net/session.h"
#include "core/net/sourceaddress.h"
#include "core/net/tcpserver.h"

#include <QCoreApplication>

#include <sys/socket.h>

namespace socketscope::stepplan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepPlan)
};

LabCall plain(Call call)
{
    LabCall made;
    made.call = call;
    return made;
}

LabCall naming(Call call, const EndpointAddress &address)
{
    LabCall made = plain(call);
    made.address = address;
    return made;
}

LabCall socketFor(const EndpointAddress &address, Protocol protocol, EndpointId owner)
{
    LabCall call = plain(Call::Socket);
    call.owner = owner;
    call.domain = native::domainOf(address);
    call.type = socketTypeOf(protocol);
    call.socketFlags = CloseOnExec;
    return call;
}

LabCall setting(int level, int option, const QByteArray &value)
{
    LabCall call = plain(Call::SetSockOpt);
    call.level = level;
    call.option = option;
    call.value = value;
    return call;
}

QList<LabCall> settingAll(const SocketOptions &options)
{
    QList<LabCall> calls;
    for (int number = 0; number < kSocketOptionCount; ++number) {
        const auto option = SocketOption(number);
        if (const std::optional<int> value = options.value(option)) {
            const SocketOptionFacts &facts = factsOf(option);
            calls.append(setting(facts.level, facts.number, optionBytes(option, *value)));
        }
    }
    return calls;
}

/// What the kernel chooses is asked for.
bool isChosenByKernel(const EndpointAddress &address)
{
    return address.isUnix() ? address.unixPath().isEmpty() : address.port() == 0;
}

Result<QList<LabCall>> joining(const QStringList &groups)
{
    QList<LabCall> calls;
    for (const QString &text : groups) {
        const Result<MulticastGroup> group = MulticastGroup::parse(text);
        if (!group)
            return group.error();
        const MulticastGroup::Change change = group.value().joining();
        calls.append(setting(change.level, change.option, change.value));
    }
    return calls;
}

/// A Unix client of datagrams that has no name of its own cannot be answered (unix(7), "Autobind
/// feature").
Result<EndpointAddress> sourceOf(const ClientSettings &settings, const EndpointAddress &peer)
{
    Result<EndpointAddress> source = sourceAddress(settings, peer);
    if (source && source.value().isNull() && settings.protocol == Protocol::UnixDatagram)
        return EndpointAddress::fromUnixPath({});
    return source;
}

} // namespace

QString obstacle(Protocol protocol)
{
    return protocol == Protocol::Tls
        ? Text::tr("TLS does not go step by step: one call of its library makes several of the "
                   "system's. Choose TCP here, or start it as a whole and look at its rows.")
        : QString();
}

Result<QList<LabCall>> ofServer(
    const ServerSettings &settings, const EndpointAddress &address, EndpointId owner)
{
    const bool hasDatagrams = isDatagram(settings.protocol);
    const Result<QList<LabCall>> groups
        = joining(settings.protocol == Protocol::Udp ? settings.groups : QStringList());
    if (!groups)
        return groups.error();
    QList<LabCall> calls{socketFor(address, settings.protocol, owner)};
    calls += settingAll(
        hasDatagrams ? settings.options : TcpServer::optionsFor(address, settings.options));
    calls += naming(Call::Bind, address);
    if (isChosenByKernel(address))
        calls += plain(Call::GetSockName);
    calls += groups.value();
    if (!hasDatagrams) {
        LabCall listening = plain(Call::Listen);
        listening.backlog = settings.backlog;
        calls += listening;
    }
    return calls;
}

Result<QList<LabCall>> ofClient(
    const ClientSettings &settings, const EndpointAddress &peer, EndpointId owner)
{
    const Result<EndpointAddress> source = sourceOf(settings, peer);
    if (!source)
        return source.error();
    QList<LabCall> calls{socketFor(peer, settings.protocol, owner)};
    calls += settingAll(settings.options);
    if (!source.value().isNull())
        calls += naming(Call::Bind, source.value());
    if (!isDatagram(settings.protocol) || settings.connectsDatagrams)
        calls += naming(Call::Connect, peer);
    return calls;
}

} // namespace socketscope::stepplan
