#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointid.h"
#include "core/event/socketevent.h"
#include "core/support/limits.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QMetaType>

namespace socketscope {

/// One call that a person wants to be made, with its arguments. Each call reads only those it has.
///
/// Nothing is added to what was chosen: a socket blocks unless NonBlocking was asked for, and
/// without CloseOnExec a program that is started later (a browser, for the manual) holds it open
/// too. SIGPIPE never comes, with or without MSG_NOSIGNAL: the call answers EPIPE.
struct LabCall
{
    Call call = Call::None; ///< one that SocketEvent names up to GetPeerName
    EndpointId owner = EndpointId::lab(); ///< of the socket that socket(2) makes
    quint32 socketId = 0; ///< on which socket; 0 for socket(2)
    int domain = 0; ///< socket: AF_*, whatever number
    int type = 0; ///< socket: SOCK_* without flags
    int protocol = 0; ///< socket: IPPROTO_*
    quint16 socketFlags = 0; ///< SocketFlag: socket, accept (with none it is accept(2))
    int level = 0; ///< setsockopt, getsockopt
    int option = 0;
    QByteArray value; ///< setsockopt; its length is the room of getsockopt
    EndpointAddress address; ///< bind, connect (null: AF_UNSPEC), sendto (null: NULL)
    int backlog = 0;
    QByteArray bytes; ///< send, sendto: at most limits::kLabBytes
    quint32 size = 1024; ///< recv, recvfrom, recvmsg: at most limits::kLabBytes
    quint32 messageFlags = 0; ///< MSG_*
    int how = 0; ///< SHUT_*
};

/// Whether the call may wait for something that happens elsewhere. close(2) may, with SO_LINGER.
[[nodiscard]] bool mayWait(Call call);

/// The reason why a call is not made at all: an argument is missing, is larger than limits.h
/// allows, or has no room in the record (level, option and flags have 16 bits each). What the
/// system itself answers with an error is made.
[[nodiscard]] Result<void> checkLabCall(const LabCall &call);

} // namespace socketscope

Q_DECLARE_METATYPE(socketscope::LabCall)
