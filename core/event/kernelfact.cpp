#include "core/event/kernelfact.h"

#include <QLatin1StringView>

#include <array>

namespace socketscope {

namespace {

constexpr std::array<const char *, 12> kStateNames{"", "ESTABLISHED", "SYN_SENT", "SYN_RECV",
    "FIN_WAIT1", "FIN_WAIT2", "TIME_WAIT", "CLOSE", "CLOSE_WAIT", "LAST_ACK", "LISTEN", "CLOSING"};

} // namespace

const char *tcpStateName(TcpState state)
{
    return size_t(state) < kStateNames.size() ? kStateNames[size_t(state)] : "";
}

std::optional<TcpState> tcpStateNamed(QLatin1StringView name)
{
    for (size_t number = 1; number < kStateNames.size(); ++number) {
        if (name == QLatin1StringView(kStateNames[number]))
            return TcpState(number);
    }
    return std::nullopt;
}

} // namespace socketscope
