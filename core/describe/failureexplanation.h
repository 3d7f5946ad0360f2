#pragma once

#include "core/event/socketevent.h"

#include <QCoreApplication>
#include <QString>

namespace socketscope {

class Recording;
struct SocketFacts;

/// Says in plain words why a call failed here, with the likely cause and, where there is one, the
/// cure. Sources: the ERRORS sections of the calls' manual pages, tcp(7).
class FailureExplanation
{
    Q_DECLARE_TR_FUNCTIONS(FailureExplanation)

public:
    /// The facts may be null; everything is only read, and only while this lives. The event's
    /// result is -1.
    FailureExplanation(
        const Recording &recording, const SocketEvent &event, const SocketFacts *facts);

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString ofSocket() const;
    [[nodiscard]] QString ofBind() const;
    [[nodiscard]] QString ofListen() const;
    [[nodiscard]] QString ofAccept() const;
    [[nodiscard]] QString ofConnect() const;
    [[nodiscard]] QString ofShutdown() const;
    [[nodiscard]] QString ofUnsupportedProtocol() const;
    // In failureexplanationdata.cpp.
    [[nodiscard]] QString ofSend() const;
    [[nodiscard]] QString ofReceive() const;
    [[nodiscard]] QString refusedDatagram() const;
    // In failureexplanationunix.cpp.
    /// Of a bind, connect or send that names a Unix socket; "" for what is told of all families.
    [[nodiscard]] QString ofUnixName() const;
    /// Of an abstract name; "" for what is told of paths too.
    [[nodiscard]] QString ofAbstractName() const;
    /// Of a connected Unix socket; "" for what is told of all domains.
    [[nodiscard]] QString ofUnixPeer() const;

    /// Whether the call names a Unix socket.
    [[nodiscard]] bool isUnix() const;
    /// Whether the call names an address that a socket of this domain cannot have.
    [[nodiscard]] bool isOfAnotherFamily() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString meaning() const;

    const Recording &m_recording;
    const SocketEvent &m_event;
    const SocketFacts *m_facts;
};

} // namespace socketscope
