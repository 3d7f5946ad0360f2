#pragma once

#include "core/support/result.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace socketscope {

class Descriptor;

/// The options of setsockopt(2) that people meet, in the order in which they are set.
enum class SocketOption : quint8
{
    ReuseAddress,
    ReusePort,
    KeepAlive,
    Linger, ///< seconds
    ReceiveBuffer, ///< bytes; the kernel doubles them (socket(7))
    SendBuffer, ///< bytes
    NoDelay,
    V6Only,
    Broadcast,
};
inline constexpr int kSocketOptionCount = 9;

/// What setsockopt(2) and people need to know of an option.
struct SocketOptionFacts
{
    const char *name; ///< "SO_REUSEADDR" …
    int level;
    int number;
    int most; ///< 1 for a switch, else the greatest value
};
[[nodiscard]] const SocketOptionFacts &factsOf(SocketOption option);

/// Which of them are to be set on a new socket, before it is bound or connected. An accepted one
/// inherits its listener's (socket(7), tcp(7)).
class SocketOptions
{
public:
    [[nodiscard]] std::optional<int> value(SocketOption option) const
    {
        return m_values[size_t(option)];
    }
    void setValue(SocketOption option, std::optional<int> value)
    {
        m_values[size_t(option)] = value;
    }
    /// Takes "SO_KEEPALIVE=1"; a switch may be named alone. Fails with a sentence.
    Result<void> take(const QString &text);

    /// A setsockopt(2) for each. What could not be set is told in sentences, with the last errno;
    /// none of it ends anything.
    [[nodiscard]] Error applyTo(const Descriptor &descriptor) const;
    /// {"SO_KEEPALIVE": 1, …}
    [[nodiscard]] QJsonObject object() const;

private:
    std::array<std::optional<int>, kSocketOptionCount> m_values;
};

} // namespace socketscope
