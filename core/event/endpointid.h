#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QtGlobal>

namespace socketscope {

/// The part a socket plays in a session; the lanes of the timeline are grouped by it.
enum class EndpointRole : quint8
{
    None,
    Server,
    Client,
    Lab, ///< sockets whose calls a person makes one by one
};

/// Names one endpoint of a session: its role and a number counted from 1 within the role.
///
/// Fits 24 bits (packed()), which is what an event has room for: 2^21 endpoints of each role.
struct EndpointId
{
    EndpointRole role = EndpointRole::None;
    quint32 number = 0;

    [[nodiscard]] static constexpr EndpointId server(quint32 number = 1)
    {
        return {EndpointRole::Server, number};
    }
    [[nodiscard]] static constexpr EndpointId client(quint32 number)
    {
        return {EndpointRole::Client, number};
    }
    [[nodiscard]] static constexpr EndpointId lab(quint32 number = 1)
    {
        return {EndpointRole::Lab, number};
    }
    [[nodiscard]] static constexpr EndpointId unpacked(quint32 bits)
    {
        return {EndpointRole((bits >> 21) & 0x7), bits & 0x1fffff};
    }
    [[nodiscard]] constexpr quint32 packed() const
    {
        return (quint32(role) << 21) | (number & 0x1fffff);
    }
    [[nodiscard]] constexpr bool isValid() const { return role != EndpointRole::None; }
    [[nodiscard]] constexpr bool isServer() const { return role == EndpointRole::Server; }
    [[nodiscard]] constexpr bool isClient() const { return role == EndpointRole::Client; }
    [[nodiscard]] constexpr bool isLab() const { return role == EndpointRole::Lab; }

    friend constexpr bool operator==(EndpointId a, EndpointId b) = default;
    friend constexpr bool operator<(EndpointId a, EndpointId b) { return a.packed() < b.packed(); }
    friend size_t qHash(EndpointId id, size_t seed = 0) { return ::qHash(id.packed(), seed); }
};

} // namespace socketscope

Q_DECLARE_METATYPE(socketscope::EndpointId)
