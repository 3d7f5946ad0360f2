#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <string_view>
#include <utility>

namespace socketscope {

/// What one line of a .jsonl transcript says, before anything of it is believed: names are not
/// known to exist, numbers not to be in range. Views hold until the next line is parsed.
///
/// Keys are those of resources/transcript-format.md; what a line does not have is empty.
struct JsonLine
{
    using Text = std::optional<std::string_view>;
    using Number = std::optional<qint64>;

    enum class Kind
    {
        Unknown, ///< none that this version knows; newer ones may
        Header,
        Call,
        Note,
        Kernel,
        Settings,
        Ended,
    };

    struct Arguments
    {
        Text domain, type, level, option, how, address;
        Text text, reason; ///< of calls of libssl
        Text flagsText;
        Number flags, size, backlog, answered, protocol;
        Text valueBase64; ///< an option's value: base64, or a number, or a linger
        Number value;
        std::optional<std::pair<qint64, qint64>> linger; ///< onoff, linger
    };

    Kind kind = Kind::Unknown;

    Text version, program, started, host, system; ///< of the header

    Number n, t, duration, socket, descriptor, result, accepted,
        dropped; ///< of a call; t, socket
                 ///< of a kernel's fact too
    Text endpoint, call, gaveUp, local, peer, data;
    Text errorName;
    Number errorNumber;
    bool isCut = false;
    bool isDatagram = false;
    Arguments arguments;

    Number event; ///< of a note: the call's n
    Text text;

    Text state; ///< of a kernel's fact
    Number queue, limit, unread, unacked, other;

    std::string_view settings; ///< the object as it stands there

    Number ended; ///< when the session did
};

/// Why a line was passed over.
enum class LineProblem
{
    None,
    TooLong,
    NotJson,
    NotAnObject,
    TooDeep,
    Missing, ///< a key that such a line must have
    WrongType, ///< a known key with a value of another kind than it has
    OutOfRange, ///< a number that cannot be
    UnknownCall, ///< perhaps of a newer version
    UnknownName, ///< of an option, an endpoint, a state …
    BadAddress,
    BadData, ///< not base64, or longer than a call's payload
    SocketExists, ///< an accept that gives a socket which is there already
    NoSuchCall, ///< a note on a call that is not there
    TooMany, ///< more than a session can hold
};
/// The same in words: a translated phrase without a full stop, "" for None.
[[nodiscard]] QString problemText(LineProblem problem);

} // namespace socketscope
