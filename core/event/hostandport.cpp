#include "core/event/hostandport.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

Error invalid(const QString &text, const char *reason)
{
    return {0,
        QCoreApplication::translate("EndpointAddress", "“%1” is not an address and port: %2.")
            .arg(text, QCoreApplication::translate("EndpointAddress", reason))};
}

} // namespace

Result<HostAndPort> parseHostAndPort(const QString &text)
{
    QString host;
    QString port = text.trimmed();
    if (port.startsWith(u'[')) {
        const qsizetype close = port.indexOf(u']');
        if (close < 0 || close + 1 >= port.size() || port.at(close + 1) != u':')
            return invalid(
                text, QT_TRANSLATE_NOOP("EndpointAddress", "“]:” and a port are missing"));
        host = port.mid(1, close - 1);
        port = port.mid(close + 2);
    } else if (const qsizetype colon = port.lastIndexOf(u':'); colon >= 0) {
        host = port.left(colon);
        port = port.mid(colon + 1);
        if (host.contains(u':'))
            return invalid(text,
                QT_TRANSLATE_NOOP(
                    "EndpointAddress", "write an IPv6 address in brackets, as in [::1]:80"));
    }
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (!isNumber || number < 0 || number > 65535)
        return invalid(
            text, QT_TRANSLATE_NOOP("EndpointAddress", "the port is a number from 0 to 65535"));
    return HostAndPort{host, quint16(number)};
}

} // namespace socketscope
