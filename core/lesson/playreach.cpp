#include "core/lesson/playreach.h"

#include "core/lesson/lesson.h"

#include <QHostAddress>

namespace socketscope {

namespace {

bool staysHere(const QHostAddress &address)
{
    static const std::pair<QHostAddress, int> kForDocuments[]
        = {{QHostAddress(QStringLiteral("192.0.2.0")), 24},
            {QHostAddress(QStringLiteral("198.51.100.0")), 24},
            {QHostAddress(QStringLiteral("203.0.113.0")), 24},
            {QHostAddress(QStringLiteral("2001:db8::")), 32}};
    if (address.isLoopback())
        return true;
    for (const std::pair<QHostAddress, int> &network : kForDocuments) {
        if (address.isInSubnet(network))
            return true;
    }
    return false;
}

/// Empty: the default, which is loopback.
bool staysHere(const QString &host, Protocol protocol)
{
    return host.isEmpty() || isUnix(protocol) || host == QStringLiteral("localhost")
        || staysHere(QHostAddress(host));
}

QString hostBeyond(const LessonCommand &command)
{
    using Verb = LessonCommand::Verb;
    if (command.verb == Verb::StartServer)
        return staysHere(command.server.address, command.server.protocol) ? QString()
                                                                          : command.server.address;
    if (command.verb == Verb::Connect)
        return staysHere(command.client.host, command.client.protocol) ? QString()
                                                                       : command.client.host;
    const EndpointAddress &address = command.lab.call.address;
    const bool isHere = command.verb != Verb::Lab || address.isNull() || address.isUnix()
        || staysHere(address.host());
    return isHere ? QString() : address.hostText();
}

} // namespace

QString hostBeyondThisComputer(const Lesson &lesson)
{
    for (const LessonCommand &command : lesson.play) {
        if (QString host = hostBeyond(command); !host.isEmpty())
            return host;
    }
    return {};
}

} // namespace socketscope
