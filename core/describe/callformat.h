#pragma once

#include "core/describe/quantitytext.h"
#include "core/event/endpointaddress.h"
#include "core/event/socketevent.h"
#include "core/store/socketbook.h"

#include <QCoreApplication>
#include <QString>

namespace socketscope {

class Recording;

/// "Server", "Client 2"; translated, for people. The transcript uses endpointKey().
[[nodiscard]] QString endpointName(EndpointId id);
/// "server", "server 2", "client 3", "lab"; not translated.
[[nodiscard]] QString endpointKey(EndpointId id);

/// Turns recorded calls into words and C notation; used by table, details, transcripts and CLI
/// alike.
///
/// Reads the log, changes nothing, and keeps no state of its own, so one event costs a few hundred
/// ns.
class CallFormat
{
    Q_DECLARE_TR_FUNCTIONS(CallFormat)

public:
    explicit CallFormat(const Recording &recording);

    /// The call's own name, "accept4" where accept4(2) was made.
    [[nodiscard]] static QString name(const SocketEvent &event);
    /// "recv(5, 65536)", "bind(4, 127.0.0.1:12345)": the call column.
    [[nodiscard]] QString call(const SocketEvent &event) const;
    /// "65536", "127.0.0.1:12345", "SOL_SOCKET, SO_REUSEADDR, 1": the arguments without the
    /// descriptor.
    [[nodiscard]] QString arguments(const SocketEvent &event) const;
    /// "26", "-1 EADDRINUSE", "6 ← 127.0.0.1:59206", "0  the peer has finished sending": the result
    /// column.
    [[nodiscard]] QString result(const SocketEvent &event) const;
    /// The payload's first bytes as one line of plain text, control and bidi characters made
    /// visible, cut to maxChars ("… +N bytes" counts the rest); "" without payload.
    [[nodiscard]] QString preview(const SocketEvent &event, qsizetype maxChars = 200) const;

    /// The whole call as C, in the notation of strace(1): "recv(5, buf, 65536, 0) = 26",
    /// "connect(5, {AF_INET, 127.0.0.1:9}, 16) = -1 ECONNREFUSED".
    [[nodiscard]] QString inC(const SocketEvent &event) const;
    /// One or two sentences for a person: what the call did here and what its result means.
    [[nodiscard]] QString explanation(const SocketEvent &event, const SocketFacts *facts) const;
    /// A whole row as a sentence for screen readers and tool tips.
    [[nodiscard]] QString sentence(
        const SocketEvent &event, qsizetype number, const SocketFacts *facts) const;
    /// "Server · 59206" for an accepted socket, "Server", "Client 1".
    [[nodiscard]] QString who(const SocketEvent &event, const SocketFacts *facts) const;

private:
    [[nodiscard]] QString argumentsInC(const SocketEvent &event) const;
    [[nodiscard]] QString withFlags(const SocketEvent &event) const;
    [[nodiscard]] QString messageResult(const SocketEvent &event) const;
    [[nodiscard]] QString bufferInC(const SocketEvent &event) const;
    [[nodiscard]] QString messageInC(const SocketEvent &event) const;
    [[nodiscard]] QString optionInC(const SocketEvent &event) const;
    [[nodiscard]] EndpointAddress addressOf(const SocketEvent &event) const;

    const Recording &m_recording;
};

} // namespace socketscope
