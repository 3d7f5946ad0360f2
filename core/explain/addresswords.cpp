#include "core/explain/addresswords.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressWords)
};

QString unixWords(const EndpointAddress &address)
{
    const QByteArray name = address.unixPath();
    if (name.isEmpty())
        return Text::tr("a Unix socket without a name");
    if (name.startsWith('\0'))
        return Text::tr("an abstract name: no file stands for it, and it goes with its socket");
    return Text::tr("a file in the file system stands for the socket; it stays when the socket "
                    "goes");
}

QString withPort(const QString &words, quint16 port)
{
    return port == 0 ? Text::tr("%1; port 0: the system chooses a free one").arg(words) : words;
}

} // namespace

QString ownAddressWords(const EndpointAddress &address)
{
    if (address.isNull())
        return Text::tr("where the kernel writes the address");
    if (address.isUnix())
        return unixWords(address);
    if (address.isAny())
        return withPort(Text::tr("every address of this computer, so that others reach it too"),
            address.port());
    if (address.isLoopback())
        return withPort(
            Text::tr("this computer's own loop: only its programs can reach it"), address.port());
    return withPort(
        Text::tr(
            "an address in a network: if it is this computer's, others reach the socket there"),
        address.port());
}

QString peerAddressWords(const EndpointAddress &address)
{
    if (address.isNull())
        return Text::tr("where the kernel writes the address");
    if (address.isUnix())
        return unixWords(address);
    const QHostAddress host = address.host();
    if (host.isMulticast())
        return Text::tr("a group: every socket that has joined it");
    if (host == QHostAddress(QHostAddress::Broadcast))
        return Text::tr("every computer of the local network; needs SO_BROADCAST");
    if (address.isAny())
        return Text::tr("no computer in particular; Linux takes it for this one");
    if (address.isLoopback())
        return Text::tr("this computer itself");
    return Text::tr("a program at that address");
}

} // namespace socketscope
