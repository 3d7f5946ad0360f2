#include "core/replay/replayscript.h"

#include "core/describe/quantitytext.h"
#include "core/replay/partbuilder.h"
#include "core/store/endpairs.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"
#include "core/store/socketprotocol.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReplayScript)
};

/// What a client can connect to where a server listened on every address.
EndpointAddress reachable(const EndpointAddress &address)
{
    if (!address.isAny())
        return address;
    return {QHostAddress(address.isIPv6() ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost),
        address.port()};
}

/// The connections of a record and which of them are two ends of one.
class Cast
{
public:
    explicit Cast(const Recording &record)
        : m_addresses(record.addresses())
    {
        m_book.follow(record, record.events().size());
        m_pairs.follow(record, record.events().size());
    }

    [[nodiscard]] std::vector<ReplayChoice> clients() const
    {
        std::vector<ReplayChoice> choices;
        for (const SocketFacts &facts : m_book.sockets()) {
            if (isClient(facts))
                choices.push_back({facts.endpoint, false, address(facts.peerAddress),
                    {facts.socketId}, 0, protocolOf(facts)});
            else if (isLonely(facts) && facts.listenerId != 0)
                choices.push_back({facts.endpoint, true, reachable(address(facts.localAddress)),
                    {facts.socketId}, 0, protocolOf(facts)});
        }
        addTogether(choices);
        return choices;
    }
    [[nodiscard]] std::vector<ReplayChoice> servers() const
    {
        std::vector<ReplayChoice> choices;
        QHash<quint32, size_t> byListener;
        QHash<quint32, size_t> byTarget; ///< address id of clients without a server
        for (const SocketFacts &facts : m_book.sockets()) {
            if (facts.listenerId != 0)
                add(choices, byListener, facts.listenerId, facts);
            else if (isClient(facts) && isLonely(facts) && !hasFailed(facts))
                add(choices, byTarget, facts.peerAddress, facts);
        }
        return choices;
    }

private:
    /// Connections to one address that were open at the same time are a choice together too.
    void addTogether(std::vector<ReplayChoice> &choices) const
    {
        struct Group
        {
            ReplayChoice choice;
            qint64 endNs = 0;
            bool overlaps = false;
        };
        std::vector<Group> groups;
        std::array<QHash<EndpointAddress, size_t>, 2> placesOf; // not mirrored, mirrored
        for (const ReplayChoice &choice : choices) {
            const SocketFacts *facts = m_book.find(choice.sockets.front());
            if (hasFailed(*facts))
                continue;
            QHash<EndpointAddress, size_t> &places = placesOf[choice.isMirrored ? 1 : 0];
            const qint64 endNs
                = facts->isOpen() ? std::numeric_limits<qint64>::max() : facts->lastNs;
            const auto found = places.constFind(choice.address);
            if (found == places.constEnd()) {
                places.insert(choice.address, groups.size());
                groups.push_back({choice, endNs, false});
                continue;
            }
            Group &group = groups[*found];
            group.overlaps = group.overlaps || facts->firstNs < group.endNs;
            group.endNs = qMax(group.endNs, endNs);
            if (group.choice.sockets.size() < size_t(limits::kMaxConnections))
                group.choice.sockets.push_back(facts->socketId);
        }
        for (Group &group : groups) {
            if (group.overlaps)
                choices.push_back(std::move(group.choice));
        }
    }

    [[nodiscard]] EndpointAddress address(quint32 id) const { return m_addresses.address(id); }
    /// Not one that was accepted, nor one of datagrams, nor one whose beginning is not in the
    /// record.
    [[nodiscard]] static bool isClient(const SocketFacts &facts)
    {
        return facts.isConnection() && facts.listenerId == 0 && !facts.isPeerTold
            && !facts.isDatagram();
    }
    [[nodiscard]] static bool hasFailed(const SocketFacts &facts)
    {
        return facts.state == SocketState::Failed || facts.stateBeforeClose == SocketState::Failed;
    }
    [[nodiscard]] bool isLonely(const SocketFacts &facts) const
    {
        return m_pairs.peerOf(facts.socketId) == 0;
    }
    void add(std::vector<ReplayChoice> &choices, QHash<quint32, size_t> &places, quint32 key,
        const SocketFacts &facts) const
    {
        const auto found = places.constFind(key);
        if (found == places.constEnd()) {
            places.insert(key, choices.size());
            const SocketFacts *listener = m_book.find(facts.listenerId);
            ReplayChoice choice{facts.endpoint, facts.listenerId == 0,
                address(listener ? listener->localAddress : facts.peerAddress), {},
                listener ? listener->backlog : limits::kDefaultBacklog, protocolOf(facts)};
            choice.sockets.push_back(facts.socketId);
            choices.push_back(std::move(choice));
        } else if (choices[*found].sockets.size() < size_t(limits::kMaxConnections)) {
            choices[*found].sockets.push_back(facts.socketId);
        }
    }

    const AddressTable &m_addresses;
    SocketBook m_book;
    EndPairs m_pairs;
};

/// A send of more than a recording keeps of one call, and than a file should make us hold; null if
/// there is none.
const ReplayStep *largeSend(const ReplayScript &script)
{
    for (const ReplayPart &part : script.parts) {
        for (const ReplayStep &step : part.steps) {
            if (step.kind == ReplayStep::Kind::Send && step.length > limits::kPayloadBlockBytes)
                return &step;
        }
    }
    return nullptr;
}

} // namespace

qint64 ReplayScript::unkeptBytes() const
{
    qint64 bytes = 0;
    for (const ReplayPart &part : parts)
        bytes += part.unkeptBytes;
    return bytes;
}

QString ReplayScript::fingerprint() const
{
    const auto told = std::find_if(parts.begin(), parts.end(),
        [](const ReplayPart &part) { return !part.fingerprint.isEmpty(); });
    return told == parts.end() ? QString() : told->fingerprint;
}

std::vector<ReplayChoice> replayChoices(const Recording &record, ReplayRole role)
{
    const Cast cast(record);
    return role == ReplayRole::Client ? cast.clients() : cast.servers();
}

QString whyNothingToReplay(const Recording &record)
{
    SocketBook book;
    book.follow(record, record.events().size());
    const std::vector<SocketFacts> &sockets = book.sockets();
    return std::any_of(sockets.begin(), sockets.end(), std::mem_fn(&SocketFacts::isDatagram))
        ? Text::tr("Datagrams cannot be replayed: nothing holds them to an order, and a reply may "
                   "be lost. Only what went over connections can.")
        : Text::tr("There is no connection in this session.");
}

Result<ReplayScript> makeReplayScript(
    const Recording &record, const ReplayChoice &choice, ReplayRole role)
{
    std::vector<PartBuilder> builders;
    QHash<quint32, size_t> placeOf;
    for (const quint32 socketId : choice.sockets) {
        placeOf.insert(socketId, builders.size());
        builders.emplace_back(record, socketId, choice.isMirrored);
    }
    qsizetype steps = 0;
    for (qsizetype index = 0; index < record.events().size(); ++index) {
        const SocketEvent &event = record.events().at(index);
        const quint32 socketId = event.call() == Call::Accept && !event.failed()
            ? event.acceptedSocketId()
            : event.socketId;
        const auto place = placeOf.constFind(socketId);
        if (place == placeOf.constEnd())
            continue;
        steps += builders[*place].take(event, index);
        if (steps > limits::kReplaySteps)
            return Error{0,
                Text::tr("This is too long to be replayed: more than %n call(s).", nullptr,
                    int(limits::kReplaySteps))};
    }
    ReplayScript script{
        role, choice.address, qBound(0, choice.backlog, limits::kMaxBacklog), choice.protocol, {}};
    TlsReason tlsFailure = TlsReason::None;
    for (PartBuilder &builder : builders) {
        ReplayPart part = std::move(builder).part();
        if (part.tlsFailure == TlsReason::None)
            script.parts.push_back(std::move(part));
        else
            tlsFailure = part.tlsFailure;
    }
    if (script.parts.empty() && tlsFailure != TlsReason::None)
        return Error{0,
            Text::tr("TLS failed in this connection (%1), so nothing was said over it that could "
                     "be replayed.")
                .arg(tlsReasonShort(tlsFailure))};
    if (const ReplayStep *step = largeSend(script))
        return Error{0,
            Text::tr("Call %1 of the record moved %2 at once, which is more than can be replayed.")
                .arg(step->event + 1)
                .arg(bytesText(step->length))};
    return script;
}

} // namespace socketscope
