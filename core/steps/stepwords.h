#pragma once

#include "core/event/protocol.h"
#include "core/lab/labcall.h"
#include "core/steps/stepfacts.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace socketscope {
class Recording;
}

/// What a call that has not been made yet will do, as far as its arguments and the kernel tell.
namespace socketscope::stepwords {

/// "accept() will take 127.0.0.1:59206 from the queue."
[[nodiscard]] QString sentence(const LabCall &call, Protocol protocol, const StepFacts &facts);
/// "getaddrinfo("localhost") will ask which addresses the name has. …"
[[nodiscard]] QString lookUp(const QString &name);
/// The sentence of a call by which a name's addresses are tried, and which one is meant: `other`,
/// if there is one, is tried after this one.
[[nodiscard]] QString amongAddresses(const QString &sentence, Call call,
    const EndpointAddress &address, const EndpointAddress &other);
/// "getaddrinfo("localhost") = 0 → ::1, 127.0.0.1"
[[nodiscard]] QString answerRow(const QString &name, const QList<QHostAddress> &addresses);
/// Of a look-up that has not ended.
[[nodiscard]] QString lookUpWaiting(const QString &name, qint64 seconds);
/// "accept(4) has waited for 3 s. A client that connects ends it."
[[nodiscard]] QString waiting(const SocketEvent &event, const Recording &recording);
/// Whether it will not return at once; false where the kernel does not tell.
[[nodiscard]] bool waits(const LabCall &call, const StepFacts &facts);

} // namespace socketscope::stepwords
