#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/protocol.h"
#include "core/event/socketevent.h"
#include "core/support/result.h"

#include <QString>

/// Why a call failed, in whole translated sentences: the likely cause, found by looking at the
/// system, and the cure. The code is the errno.
namespace socketscope::callcause {

/// A server could not be started; `call` is the one that failed.
[[nodiscard]] Error listenFailed(
    const EndpointAddress &address, Call call, int errorNumber, Protocol protocol = Protocol::Tcp);
/// No connection came about; ETIMEDOUT after `timeoutMs` of ours, or the kernel's own.
[[nodiscard]] Error connectFailed(const EndpointAddress &peer, int errorNumber, int timeoutMs);
/// The source that a client was to connect from could not be had.
[[nodiscard]] Error sourceFailed(const EndpointAddress &source, int errorNumber);
/// A name has no address; `reason` is what stood in the way, "" if there is no such name.
[[nodiscard]] Error lookupFailed(const QString &host, const QString &reason);
[[nodiscard]] Error lookupTimedOut(const QString &host, int timeoutMs);
/// A person gave an attempt up.
[[nodiscard]] Error cancelled();
/// An open connection ended otherwise than in order.
[[nodiscard]] Error connectionLost(const EndpointAddress &peer, int errorNumber);
/// accept4(2) failed for want of something; it is tried again shortly.
[[nodiscard]] Error acceptRests(int errorNumber);
/// A server has as many connections as it was allowed.
[[nodiscard]] Error limitReached(int maxConnections);

} // namespace socketscope::callcause
