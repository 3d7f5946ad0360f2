#include "core/net/datagramserver.h"

#include "core/event/errnoname.h"
#include "core/net/callcause.h"
#include "core/net/sourceaddress.h"
#include "core/net/unixcause.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

using Phase = EndpointStatus::Phase;

namespace {

Result<QList<MulticastGroup>> groupsOf(const QStringList &texts)
{
    QList<MulticastGroup> groups;
    for (const QString &text : texts) {
        const Result<MulticastGroup> group = MulticastGroup::parse(text);
        if (!group)
            return group.error();
        if (!groups.contains(group.value()))
            groups.append(group.value());
    }
    return groups;
}

Error joinFailed(const MulticastGroup &group, int errorNumber)
{
    return {errorNumber,
        QCoreApplication::translate("DatagramServer",
            "The group %1 could not be joined: %2 (%3). Name an interface after it, as in %1%4, "
            "and a group of the address's own kind (IPv4 or IPv6).")
            .arg(group.address.hostText(), errnoMeaning(errorNumber), errnoName(errorNumber),
                QStringLiteral("%eth0"))};
}

} // namespace

DatagramServer::DatagramServer(EventSink &sink, Poller &poller, EndpointId id,
    const ServerSettings &settings, EndpointObserver &observer)
    : m_id(id)
    , m_sink(sink)
    , m_poller(poller)
    , m_observer(observer)
    , m_settings(settings)
{ }

DatagramServer::~DatagramServer() = default;

void DatagramServer::start()
{
    if (const auto groups = groupsOf(m_settings.groups); !groups) {
        tell(Phase::Failed, groups.error());
        return;
    }
    if (isUnix(m_settings.protocol)) {
        const Result<EndpointAddress> path = EndpointAddress::fromUnixText(m_settings.address);
        if (path)
            bindTo(path.value());
        else
            tell(Phase::Failed, path.error());
        return;
    }
    if (HostResolver::literal(m_settings.address).isNull())
        tell(Phase::Starting);
    m_resolver.resolve(m_settings.address, [this](const HostAnswer &answer) {
        if (answer.addresses.isEmpty())
            tell(Phase::Failed, callcause::lookupFailed(m_settings.address, answer.failure));
        else
            bindTo({preferredToListenOn(answer.addresses), m_settings.port});
    });
}

void DatagramServer::bindTo(const EndpointAddress &address)
{
    m_socket = std::make_unique<DatagramSocket>(m_sink, m_poller, m_id, *this);
    m_local = address;
    Error refused;
    const native::Outcome made = m_socket->open(address, m_settings.options, refused);
    m_socketId = m_socket->socketId();
    if (!made.ok()) {
        fail(callcause::listenFailed(address, Call::Socket, made.errorNumber));
        return;
    }
    const native::Outcome bound = m_socket->bind(address);
    if (!bound.ok()) {
        bindFailed(address, bound.errorNumber);
        return;
    }
    m_local = m_socket->localAddress();
    if (!m_socket->startReceiving(m_settings.datagramBytes)) {
        fail(callcause::listenFailed(address, Call::Bind, errno));
        return;
    }
    if (const Error error = changeGroups(groupsOf(m_settings.groups).value()); error.code != 0) {
        fail(error);
        return;
    }
    m_observer.channelAdded(*m_socket);
    tell(Phase::Listening, refused);
}

void DatagramServer::bindFailed(const EndpointAddress &address, int errorNumber)
{
    if (!address.isUnix()) {
        fail(callcause::listenFailed(address, Call::Bind, errorNumber, Protocol::Udp));
        return;
    }
    const PathUse use = errorNumber == EADDRINUSE ? lookAtPath(m_sink, m_id, address, SOCK_DGRAM)
                                                  : PathUse::Unknown;
    m_isPathStale = use == PathUse::Stale;
    if (m_isPathStale && std::exchange(m_settings.removeStalePath, false)
        && removeSocketPath(address)) {
        m_isPathStale = false;
        bindTo(address);
        return;
    }
    fail(callcause::pathListenFailed(address, Call::Bind, errorNumber, use));
}

void DatagramServer::fail(const Error &error)
{
    m_socket.reset();
    tell(Phase::Failed, error);
}

/// The last failure; all others are joined and left all the same.
Error DatagramServer::changeGroups(const QList<MulticastGroup> &wanted)
{
    Error failed;
    for (const MulticastGroup &group : std::as_const(m_groups)) {
        if (!wanted.contains(group))
            group.leave(m_socket->descriptor());
    }
    QList<MulticastGroup> joined;
    for (const MulticastGroup &group : wanted) {
        const native::Outcome outcome
            = m_groups.contains(group) ? native::Outcome{0, 0} : group.join(m_socket->descriptor());
        if (outcome.ok())
            joined.append(group);
        else
            failed = joinFailed(group, outcome.errorNumber);
    }
    m_groups = joined;
    return failed;
}

void DatagramServer::update(const ServerSettings &settings)
{
    m_settings.replyMode = settings.replyMode;
    m_settings.reply = settings.reply;
    const Result<QList<MulticastGroup>> groups = groupsOf(settings.groups);
    if (!m_socket)
        return;
    const Error error = groups ? changeGroups(groups.value()) : groups.error();
    if (!error.message.isEmpty())
        tell(Phase::Listening, error);
}

void DatagramServer::stop()
{
    m_resolver.cancel();
    if (m_socket)
        m_socket->closeNow();
    else
        tell(Phase::Stopped);
}

void DatagramServer::forEachChannel(const std::function<void(Channel &)> &action)
{
    if (m_socket)
        action(*m_socket);
}

void DatagramServer::datagramReceived(QByteArrayView bytes, const EndpointAddress &from)
{
    const bool canAnswer = !from.isNull() && !(from.isUnix() && from.unixPath().isEmpty());
    m_socket->setTarget(canAnswer ? from : EndpointAddress());
    if (!canAnswer)
        return;
    if (m_settings.replyMode == ReplyMode::Echo)
        m_socket->answer(bytes, from);
    else if (m_settings.replyMode == ReplyMode::Text)
        m_socket->answer(m_settings.reply, from);
}

void DatagramServer::datagramLost(const Error &error)
{
    m_observer.sendRefused(m_socketId, error);
}

void DatagramServer::datagramOutputChanged(bool atOnce)
{
    m_observer.channelOutputChanged(*m_socket, atOnce);
}

void DatagramServer::datagramSocketClosed()
{
    m_observer.channelRemoved(std::move(m_socket));
    tell(Phase::Stopped);
}

void DatagramServer::tell(Phase phase, const Error &error)
{
    EndpointStatus status;
    status.id = m_id;
    status.phase = phase;
    status.address = m_local;
    status.socketId = m_socketId;
    status.isPathStale = m_isPathStale;
    status.error = error;
    m_observer.endpointChanged(status);
}

} // namespace socketscope
