#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace socketscope {

/// What sendto, recvfrom and recvmsg were told and answered beside an event's own fields: more than
/// those have room for, and few different ones in a session.
struct MessageArguments
{
    quint32 addressId = 0; ///< of the destination or of the source, 0 if there was none
    quint32 size = 0; ///< bytes asked for
    quint32 answeredFlags = 0; ///< msg_flags that recvmsg(2) filled in

    friend bool operator==(const MessageArguments &a, const MessageArguments &b) = default;
    friend size_t qHash(const MessageArguments &message, size_t seed = 0)
    {
        return qHashMulti(seed, message.addressId, message.size, message.answeredFlags);
    }
};

} // namespace socketscope
