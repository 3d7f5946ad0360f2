#pragma once

#include "core/event/endpointaddress.h"
#include "core/net/nativesocket.h"
#include "core/support/result.h"

namespace socketscope {

/// A multicast group and the interface on which it is joined.
struct MulticastGroup
{
    EndpointAddress address; ///< port 0
    int interfaceIndex = 0; ///< 0: the system's choice, by its routes

    /// Reads "239.1.2.3", "239.1.2.3%eth0" or "ff02::1234%eth0"; the interface may be a number.
    /// Fails with a sentence.
    [[nodiscard]] static Result<MulticastGroup> parse(const QString &text);

    /// The arguments of a setsockopt(2).
    struct Change
    {
        int level = 0;
        int option = 0;
        QByteArray value;
    };
    [[nodiscard]] Change joining() const { return changing(true); }

    /// setsockopt(2) of IP_ADD_MEMBERSHIP (ip(7)) or IPV6_JOIN_GROUP (RFC 3493, section 5.2).
    native::Outcome join(const Descriptor &descriptor) const { return change(descriptor, true); }
    native::Outcome leave(const Descriptor &descriptor) const { return change(descriptor, false); }

    friend bool operator==(const MulticastGroup &a, const MulticastGroup &b) = default;

private:
    [[nodiscard]] Change changing(bool join) const;
    native::Outcome change(const Descriptor &descriptor, bool join) const;
};

} // namespace socketscope
