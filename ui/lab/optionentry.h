#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace socketscope {

/// An option that people meet, with what its value is made of.
struct KnownOption
{
    enum class Value : quint8
    {
        Number, ///< int
        Linger, ///< struct linger
        Duration, ///< struct timeval
        Group, ///< struct ip_mreq
        GroupIPv6, ///< struct ipv6_mreq
    };

    int level = 0;
    int option = 0;
    Value value = Value::Number;
    const char *sample = "1"; ///< a value to begin with, as it is typed
};

/// In the order in which they are offered; socket(7), ip(7), ipv6(7), tcp(7).
[[nodiscard]] const QList<KnownOption> &knownOptions();
/// That option; one that takes a number if it is not known.
[[nodiscard]] KnownOption knownOption(int level, int option);

/// The value's bytes as setsockopt(2) takes them. A number is typed as such; linger as "off" or as
/// its seconds; a duration as seconds ("2.5"); a group as its address, with that of an interface or
/// its number behind it where one is wanted ("239.1.2.3 127.0.0.1"). Fails with a sentence.
[[nodiscard]] Result<QByteArray> optionBytes(const KnownOption &option, const QString &typed);
/// How many bytes getsockopt(2) is to have room for.
[[nodiscard]] int optionRoom(const KnownOption &option);
/// What the field says while it is empty.
[[nodiscard]] QString optionHint(const KnownOption &option);

} // namespace socketscope
