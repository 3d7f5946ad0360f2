#include "core/explain/optionwords.h"

#include "core/describe/optionvalue.h"
#include "core/describe/quantitytext.h"
#include "core/event/errnoname.h"

#include <QCoreApplication>

#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

QString ofSocket(int option)
{
    switch (option) {
    case SO_ERROR:
        return Text::tr("the error that waits on the socket; reading it takes it away");
    case SO_TYPE:
        return Text::tr("the socket's type");
    case SO_REUSEADDR:
        return Text::tr("whether an address may be bound while old connections of it rest in "
                        "TIME_WAIT");
    case SO_REUSEPORT:
        return Text::tr("whether several sockets may have the same address and port, if all of "
                        "them want it");
    case SO_KEEPALIVE:
        return Text::tr("whether TCP asks after hours of silence if the peer is still there");
    case SO_BROADCAST:
        return Text::tr("whether datagrams may go to a broadcast address");
    case SO_LINGER:
        return Text::tr("what close() does with bytes that are still queued");
    case SO_OOBINLINE:
        return Text::tr("whether the urgent byte comes among the others");
    case SO_RCVBUF:
        return Text::tr("the size of the receive buffer; Linux doubles what is asked for, for its "
                        "own bookkeeping");
    case SO_SNDBUF:
        return Text::tr("the size of the send buffer; Linux doubles what is asked for, for its own "
                        "bookkeeping");
    case SO_RCVTIMEO:
        return Text::tr("how long a receive waits at most");
    case SO_SNDTIMEO:
        return Text::tr("how long a send waits at most");
    default:
        return {};
    }
}

QString ofTcp(int option)
{
    switch (option) {
    case TCP_NODELAY:
        return Text::tr("whether small sends go out at once instead of being gathered (Nagle's "
                        "algorithm)");
    case TCP_MAXSEG:
        return Text::tr("the most bytes of one TCP segment");
#ifdef TCP_CORK
    case TCP_CORK:
        return Text::tr("whether segments that are not full are held back");
    case TCP_QUICKACK:
        return Text::tr("whether what comes is acknowledged at once");
    case TCP_INFO:
        return Text::tr("what the kernel knows of the connection");
    case TCP_USER_TIMEOUT:
        return Text::tr("how long sent bytes may stay without acknowledgement");
#endif
    case TCP_KEEPINTVL:
        return Text::tr("the seconds between two questions of SO_KEEPALIVE");
    case TCP_KEEPCNT:
        return Text::tr("the questions of SO_KEEPALIVE without an answer that end a connection");
    default:
        return {};
    }
}

QString ofIPv4(int option)
{
    switch (option) {
    case IP_TTL:
        return Text::tr("how many routers a packet may pass");
    case IP_MULTICAST_IF:
        return Text::tr("the interface over which datagrams to a group leave");
    case IP_MULTICAST_TTL:
        return Text::tr("how many routers a datagram to a group may pass");
    case IP_MULTICAST_LOOP:
        return Text::tr("whether this computer gets its own datagrams to a group");
    case IP_ADD_MEMBERSHIP:
        return Text::tr("joins a group, so that what is sent to it comes here too");
    case IP_DROP_MEMBERSHIP:
        return Text::tr("leaves a group");
    default:
        return {};
    }
}

QString ofIPv6(int option)
{
    switch (option) {
    case IPV6_V6ONLY:
        return Text::tr("whether the socket is for IPv6 alone, or for IPv4 too");
    case IPV6_UNICAST_HOPS:
        return Text::tr("how many routers a packet may pass");
    case IPV6_MULTICAST_IF:
        return Text::tr("the interface over which datagrams to a group leave");
    case IPV6_MULTICAST_HOPS:
        return Text::tr("how many routers a datagram to a group may pass");
    case IPV6_MULTICAST_LOOP:
        return Text::tr("whether this computer gets its own datagrams to a group");
    case IPV6_JOIN_GROUP:
        return Text::tr("joins a group, so that what is sent to it comes here too");
    case IPV6_LEAVE_GROUP:
        return Text::tr("leaves a group");
    default:
        return {};
    }
}

bool isSwitch(int level, int option)
{
    if (level == SOL_SOCKET)
        return option == SO_REUSEADDR || option == SO_REUSEPORT || option == SO_KEEPALIVE
            || option == SO_BROADCAST || option == SO_OOBINLINE;
    return (level == IPPROTO_TCP && option == TCP_NODELAY)
        || (level == IPPROTO_IPV6 && option == IPV6_V6ONLY);
}

QString lingerWords(QByteArrayView value)
{
    linger setting;
    std::memcpy(&setting, value.data(), sizeof setting);
    if (setting.l_onoff == 0)
        return Text::tr("off: close() returns at once, and the kernel delivers what is queued");
    if (setting.l_linger == 0)
        return Text::tr("on, 0 s: close() throws away what is queued and resets the connection");
    return Text::tr("on: close() waits up to %1 s until all is delivered").arg(setting.l_linger);
}

} // namespace

QString levelWords(int level)
{
    switch (level) {
    case SOL_SOCKET:
        return Text::tr("options that every kind of socket has");
    case IPPROTO_TCP:
        return Text::tr("options of TCP");
    case IPPROTO_IP:
        return Text::tr("options of IPv4");
    case IPPROTO_IPV6:
        return Text::tr("options of IPv6");
    default:
        return Text::tr("options of another layer");
    }
}

QString optionWords(int level, int option)
{
    QString words;
    if (level == SOL_SOCKET)
        words = ofSocket(option);
    else if (level == IPPROTO_TCP)
        words = ofTcp(option);
    else if (level == IPPROTO_IP)
        words = ofIPv4(option);
    else if (level == IPPROTO_IPV6)
        words = ofIPv6(option);
    return words.isEmpty() ? Text::tr("an option of that layer") : words;
}

QString optionValueWords(int level, int option, QByteArrayView value)
{
    if (level == SOL_SOCKET && option == SO_LINGER && value.size() == sizeof(linger))
        return lingerWords(value);
    const std::optional<int> number = integerOption(value);
    if (!number)
        return Text::tr("%n bytes", "an option's value", int(value.size()));
    if (isSwitch(level, option))
        return *number != 0 ? Text::tr("on") : Text::tr("off");
    if (level == SOL_SOCKET && option == SO_ERROR)
        return *number == 0 ? Text::tr("no error waits") : errnoMeaning(*number);
    if (level == SOL_SOCKET && (option == SO_RCVBUF || option == SO_SNDBUF))
        return bytesText(*number);
    return Text::tr("the number %1").arg(*number);
}

} // namespace socketscope
