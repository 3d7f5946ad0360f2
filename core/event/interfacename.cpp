#include "core/event/interfacename.h"

#include <QDir>
#include <QFile>

#include <array>
#include <net/if.h>

namespace socketscope {

namespace {

constexpr quint32 kNoInterface = 0;

/// Of a name that came from outside: it becomes a part of a path.
bool isInterfaceName(std::string_view name)
{
    return !name.empty() && name.size() < IF_NAMESIZE && name != "." && name != ".."
        && name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

} // namespace

#ifdef Q_OS_LINUX

namespace {

/// Where the kernel lists the interfaces of this process's network namespace, each in a line with
/// its number in the given base. An interface without an address may be in neither.
struct InterfaceList
{
    const char *path;
    int indexColumn;
    int nameColumn;
    int base;
};
constexpr std::array kLists{InterfaceList{"/proc/net/if_inet6", 1, 5, 16},
    InterfaceList{"/proc/net/igmp", 0, 1, 10}, InterfaceList{"/proc/net/dev_mcast", 0, 1, 10}};

struct Interface
{
    quint32 index = kNoInterface;
    QByteArray name;
};

/// The first interface of the lists that is wanted.
template <typename IsWanted>
Interface listedInterface(IsWanted isWanted)
{
    for (const InterfaceList &list : kLists) {
        QFile file(QString::fromLatin1(list.path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        for (const QByteArray &line : text.split('\n')) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() <= list.nameColumn || line.startsWith('\t'))
                continue;
            QByteArray name = words[list.nameColumn];
            if (name.endsWith(':')) // "eth0:", which no name has in it
                name.chop(1);
            Interface found{words[list.indexColumn].toUInt(nullptr, list.base), name};
            if (found.index != kNoInterface && isWanted(found))
                return found;
        }
    }
    return {};
}

/// What /sys says, which may be mounted for another namespace: it is asked last.
quint32 indexInSys(std::string_view name)
{
    QFile file(QStringLiteral("/sys/class/net/%1/ifindex")
                   .arg(QFile::decodeName(QByteArray(name.data(), qsizetype(name.size())))));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUInt() : kNoInterface;
}

} // namespace

quint32 interfaceIndex(std::string_view name)
{
    if (!isInterfaceName(name))
        return kNoInterface;
    const Interface found = listedInterface(
        [name](const Interface &interface) { return interface.name == QByteArrayView(name); });
    return found.index != kNoInterface ? found.index : indexInSys(name);
}

QString interfaceName(quint32 index)
{
    return QString::fromUtf8(listedInterface([index](const Interface &interface) {
        return interface.index == index;
    }).name);
}

#else

quint32 interfaceIndex(std::string_view name)
{
    return isInterfaceName(name) ? if_nametoindex(std::string(name).c_str()) : kNoInterface;
}

QString interfaceName(quint32 index)
{
    std::array<char, IF_NAMESIZE> name{};
    const char *known = if_indextoname(index, name.data());
    return known ? QString::fromUtf8(known) : QString();
}

#endif

} // namespace socketscope
