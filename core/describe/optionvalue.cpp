#include "core/describe/optionvalue.h"

#include "core/event/errnoname.h"

#include <cstring>
#include <sys/socket.h>

namespace socketscope {

namespace {

bool isLinger(int level, int option, QByteArrayView value)
{
    return level == SOL_SOCKET && option == SO_LINGER && value.size() == sizeof(linger);
}

} // namespace

std::optional<int> integerOption(QByteArrayView value)
{
    int number = 0;
    if (value.size() != sizeof number)
        return std::nullopt;
    std::memcpy(&number, value.data(), sizeof number);
    return number;
}

QString optionValueShort(int level, int option, QByteArrayView value)
{
    if (isLinger(level, option, value)) {
        linger setting;
        std::memcpy(&setting, value.data(), sizeof setting);
        return QStringLiteral("l_onoff=%1, l_linger=%2").arg(setting.l_onoff).arg(setting.l_linger);
    }
    const std::optional<int> number = integerOption(value);
    if (!number)
        return QString::fromLatin1(value.toByteArray().toHex(' '));
    if (level == SOL_SOCKET && option == SO_ERROR && !errnoName(*number).isEmpty())
        return errnoName(*number);
    return QString::number(*number);
}

QString optionValueText(int level, int option, QByteArrayView value)
{
    const QString shortText = optionValueShort(level, option, value);
    return isLinger(level, option, value) ? u'{' + shortText + u'}' : u'[' + shortText + u']';
}

} // namespace socketscope
