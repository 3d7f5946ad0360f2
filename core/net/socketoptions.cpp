#include "core/net/socketoptions.h"

#include "core/event/errnoname.h"
#include "core/net/nativesocket.h"
#include "core/net/optionbytes.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SocketOptions)
};

constexpr int kMostBytes = std::numeric_limits<int>::max() / 2; ///< the kernel doubles it
constexpr int kMostSeconds = 32767; ///< what the kernel still turns into its clock's ticks

constexpr std::array<SocketOptionFacts, kSocketOptionCount> kFacts = {{
    {"SO_REUSEADDR", SOL_SOCKET, SO_REUSEADDR, 1},
    {"SO_REUSEPORT", SOL_SOCKET, SO_REUSEPORT, 1},
    {"SO_KEEPALIVE", SOL_SOCKET, SO_KEEPALIVE, 1},
    {"SO_LINGER", SOL_SOCKET, SO_LINGER, kMostSeconds},
    {"SO_RCVBUF", SOL_SOCKET, SO_RCVBUF, kMostBytes},
    {"SO_SNDBUF", SOL_SOCKET, SO_SNDBUF, kMostBytes},
    {"TCP_NODELAY", IPPROTO_TCP, TCP_NODELAY, 1},
    {"IPV6_V6ONLY", IPPROTO_IPV6, IPV6_V6ONLY, 1},
    {"SO_BROADCAST", SOL_SOCKET, SO_BROADCAST, 1},
}};

native::Outcome set(const Descriptor &descriptor, SocketOption option, int value)
{
    const SocketOptionFacts &facts = factsOf(option);
    return native::setOption(
        descriptor, facts.level, facts.number, QByteArrayView(optionBytes(option, value)));
}

QString knownNames()
{
    QStringList names;
    for (const SocketOptionFacts &facts : kFacts)
        names.append(QLatin1StringView(facts.name));
    return names.join(QLatin1StringView(", "));
}

} // namespace

const SocketOptionFacts &factsOf(SocketOption option)
{
    return kFacts[size_t(option)];
}

Result<void> SocketOptions::take(const QString &text)
{
    const QString name = text.section(u'=', 0, 0).trimmed().toUpper();
    for (size_t index = 0; index < kFacts.size(); ++index) {
        const SocketOptionFacts &facts = kFacts[index];
        if (name != QLatin1StringView(facts.name))
            continue;
        bool isNumber = facts.most == 1 && !text.contains(u'=');
        const int value = isNumber ? 1 : text.section(u'=', 1).trimmed().toInt(&isNumber);
        if (!isNumber || value < 0 || value > facts.most)
            return Error{0,
                Text::tr("%1 takes a number from 0 to %2.").arg(name, QString::number(facts.most))};
        m_values[index] = value;
        return {};
    }
    return Error{0,
        Text::tr("“%1” is not a socket option of this program; there are %2.")
            .arg(name, knownNames())};
}

Error SocketOptions::applyTo(const Descriptor &descriptor) const
{
    Error failed;
    QStringList sentences;
    for (size_t index = 0; index < m_values.size(); ++index) {
        if (!m_values[index])
            continue;
        const native::Outcome outcome = set(descriptor, SocketOption(index), *m_values[index]);
        if (outcome.ok())
            continue;
        failed.code = outcome.errorNumber;
        sentences.append(
            Text::tr("%1 could not be set: %2 (%3). It goes on without it.")
                .arg(QLatin1StringView(kFacts[index].name), errnoMeaning(outcome.errorNumber),
                    errnoName(outcome.errorNumber)));
    }
    failed.message = sentences.join(u' ');
    return failed;
}

QJsonObject SocketOptions::object() const
{
    QJsonObject object;
    for (size_t index = 0; index < m_values.size(); ++index) {
        if (m_values[index])
            object.insert(QLatin1StringView(kFacts[index].name), *m_values[index]);
    }
    return object;
}

} // namespace socketscope
