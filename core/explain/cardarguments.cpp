#include "core/explain/cardarguments.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callformat.h"
#include "core/describe/optionvalue.h"
#include "core/event/packedarguments.h"
#include "core/event/tlscall.h"
#include "core/explain/addresswords.h"
#include "core/explain/flagwords.h"
#include "core/explain/optionwords.h"
#include "core/store/recording.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardArguments)
};

/// Gathers the arguments of one call; the names are those of the manual pages.
class Arguments
{
public:
    Arguments(const Recording &recording, const SocketEvent &event, const SocketFacts *facts,
        const SocketNature &kind)
        : m_recording(recording)
        , m_event(event)
        , m_facts(facts)
        , m_kind(kind)
    { }

    [[nodiscard]] QList<CardArgument> list()
    {
        if (m_event.call() == Call::Socket)
            addSocket();
        else
            addRest();
        return m_list;
    }

private:
    void add(const char *name, const QString &value, const QString &words)
    {
        m_list.append({QString::fromLatin1(name), value, words});
    }
    [[nodiscard]] QString descriptorWords() const;
    void addSocket();
    void addRest();
    void addOption();
    void addAddress(const char *name);
    void addTransfer();
    void addMessageAddress();
    void addRoom();

    const Recording &m_recording;
    const SocketEvent &m_event;
    const SocketFacts *m_facts;
    const SocketNature m_kind;
    QList<CardArgument> m_list;
};

QString Arguments::descriptorWords() const
{
    if (m_event.descriptor() < 0)
        return Text::tr("no open descriptor");
    const QString who = CallFormat(m_recording).who(m_event, m_facts);
    if (m_facts && m_facts->listenNs >= 0 && m_facts->listenNs <= m_event.startNs)
        return Text::tr("the listening socket of %1").arg(who);
    return Text::tr("the socket of %1").arg(who);
}

void Arguments::addSocket()
{
    const int domain = domainOf(m_event);
    const int type = typeOf(m_event);
    add("domain", domainName(domain), domainWords(domain));
    add("type", typeName(type), typeWords(type));
    const auto flags = quint16(m_event.messageFlags);
    if (flags != 0)
        add("type", socketFlagsText(flags), socketFlagsWords(flags));
    const auto protocol = int(m_event.payloadPosition);
    add("protocol", protocolName(protocol),
        protocol == 0 ? usualProtocolWords(domain, type)
                      : Text::tr("this one and no other; 0 would be the usual one"));
}

void Arguments::addRest()
{
    const bool isTls = isTlsCall(m_event.call());
    add(isTls ? "ssl" : "sockfd", QString::number(m_event.descriptor()),
        isTls ? Text::tr("the TLS session over this descriptor: %1").arg(descriptorWords())
              : descriptorWords());
    switch (m_event.call()) {
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        addOption();
        break;
    case Call::Bind:
    case Call::Connect:
    case Call::GetSockName:
    case Call::GetPeerName:
        addAddress("addr");
        break;
    case Call::Listen:
        add("backlog", QString::number(qint32(m_event.argument)),
            backlogWords(int(m_event.argument)));
        break;
    case Call::Accept:
        addAddress("addr");
        if (m_event.messageFlags != 0)
            add("flags", socketFlagsText(quint16(m_event.messageFlags)),
                socketFlagsWords(quint16(m_event.messageFlags)));
        break;
    case Call::Shutdown:
        add("how", shutdownName(int(m_event.argument)), shutdownWords(int(m_event.argument)));
        break;
    default:
        if (m_event.hasData())
            addTransfer();
        break;
    }
}

void Arguments::addOption()
{
    const int level = levelOf(m_event);
    const int option = optionOf(m_event);
    const PayloadStore::View value = m_recording.payloadOf(m_event);
    add("level", levelName(level), levelWords(level));
    add("optname", optionName(level, option), optionWords(level, option));
    if (!value.bytes().isEmpty())
        add("optval", optionValueShort(level, option, value.bytes()),
            optionValueWords(level, option, value.bytes()));
}

void Arguments::addAddress(const char *name)
{
    const EndpointAddress address = m_recording.addressOf(m_event);
    const Call call = m_event.call();
    if (call == Call::Connect && address.isNull())
        return add(name, QStringLiteral("AF_UNSPEC"),
            Text::tr("no address at all: the association is to be dissolved"));
    const bool isOwn = call == Call::Bind || call == Call::GetSockName;
    add(name, address.isNull() ? QStringLiteral("&address") : address.toString(),
        isOwn ? ownAddressWords(address) : peerAddressWords(address));
}

void Arguments::addRoom()
{
    const quint32 size = m_recording.sizeAsked(m_event);
    const bool isReceive = m_event.isReceive() || m_event.call() == Call::SslRead;
    add("len", QString::number(size),
        isReceive ? Text::tr("the room in the buffer: at most so many bytes are taken")
                  : Text::tr("so many bytes are to be sent"));
}

void Arguments::addTransfer()
{
    addRoom();
    if (m_event.isPlainText())
        return;
    const auto flags = quint16(m_event.messageFlags);
    add("flags", messageFlagsText(flags), messageFlagsWords(flags, m_event.isReceive(), m_kind));
    if (m_event.hasMessageArguments())
        addMessageAddress();
}

void Arguments::addMessageAddress()
{
    const EndpointAddress address = m_recording.addressOf(m_event);
    if (m_event.call() == Call::SendTo) {
        if (address.isNull())
            add("dest_addr", QStringLiteral("NULL"),
                Text::tr("none: the peer that connect() noted"));
        else if (m_kind.isTcp() && !m_event.failed())
            add("dest_addr", address.toString(),
                Text::tr("passed over: the connection has its peer"));
        else
            addAddress("dest_addr");
        return;
    }
    const char *name = m_event.call() == Call::RecvMsg ? "msg_name" : "src_addr";
    if (address.isNull() && !m_event.failed())
        add(name, QStringLiteral("&address"),
            m_kind.isDatagram ? Text::tr("left as it was: the sender has no name")
                              : Text::tr("left as it was: on a connection the sender is known"));
    else
        addAddress(name);
    if (m_event.call() == Call::RecvMsg) {
        const auto answered
            = quint16(m_recording.messages().message(m_event.argument).answeredFlags);
        add("msg_flags", messageFlagsText(answered), answeredFlagsWords(answered));
    }
}

} // namespace

QList<CardArgument> cardArguments(const Recording &recording, const SocketEvent &event,
    const SocketFacts *facts, const SocketNature &kind)
{
    return Arguments(recording, event, facts, kind).list();
}

} // namespace socketscope
