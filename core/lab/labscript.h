#pragma once

#include "core/lab/labcall.h"

#include <QString>

#include <optional>

namespace socketscope {

/// One line of a lab script: a call, or an order to the one who makes them.
///
/// The form of a line is that of C, without the semicolon (one is passed over):
///
///     s = socket(AF_INET, SOCK_STREAM)          domain, type with flags, protocol (0)
///     setsockopt(s, SOL_SOCKET, SO_LINGER, {1, 0})
///     getsockopt(s, SOL_SOCKET, SO_ERROR)
///     bind(s, 127.0.0.1:0)                      also [::1]:80, /run/x, @name
///     listen(s, 5)
///     a = accept(s)                             accept4(s, SOCK_NONBLOCK)
///     connect(c, name(s))                       an address, or what getsockname(s) told; AF_UNSPEC
///     send(c, "hello\n", MSG_OOB)               flags may be left out everywhere
///     sendto(u, "x", 0, 127.0.0.1:9)
///     recv(a, 100, MSG_PEEK)                    recvfrom and recvmsg alike
///     shutdown(c, SHUT_WR)
///     getsockname(s)
///     getpeername(c)
///     close(s)
///     cancel(a)                                 ends what waits on the socket, with EINTR
///     wait(a)                                   goes on when nothing waits on it any more
///
/// Text from # on is a comment. Names are letters, digits and _.
struct LabLine
{
    enum class Order : quint8
    {
        Make, ///< `call`
        Cancel,
        Wait,
    };

    int number = 0; ///< counted from 1
    Order order = Order::Make;
    QString result; ///< the name of the socket that socket or accept makes; may be empty
    QString socket; ///< the name of the socket it is about; empty for socket(2)
    QString addressOf; ///< the socket whose name is the call's address; empty: LabCall::address
    LabCall call; ///< without socket id
};

/// Reads a line that is no comment and has no number. Fails with a sentence.
[[nodiscard]] Result<LabLine> parseLabCall(const QString &text);
/// Reads one line; none if it is empty or a comment. Fails with a sentence that begins with the
/// line's number.
[[nodiscard]] Result<std::optional<LabLine>> parseLabLine(const QString &text, int number);

} // namespace socketscope
