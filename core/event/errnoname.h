#pragma once

#include <QLatin1StringView>
#include <QString>

namespace socketscope {

/// The symbolic name of an errno value ("ECONNRESET"); empty for 0 and for values not in the table,
/// which callers show as a number. Source: errno(3).
[[nodiscard]] QLatin1StringView errnoName(int errorNumber);
/// The value of a name, 0 if it is none of ours. The inverse of errnoName().
[[nodiscard]] int errnoNamed(QLatin1StringView name);
/// What the value means for a socket, in the reader's language, as a phrase without a full stop
/// ("the peer reset the connection"). Source: the manual pages of the socket calls.
[[nodiscard]] QString errnoMeaning(int errorNumber);

/// The same, "errno 4711" for a number without a name.
[[nodiscard]] QString errnoNameOrNumber(int number);

} // namespace socketscope
