#include "core/event/socketevent.h"

#include <QLatin1StringView>

#include <array>

namespace socketscope {

namespace {

constexpr std::array<const char *, kCallCount> kCallNames{"", "socket", "setsockopt", "bind",
    "listen", "accept", "connect", "send", "recv", "sendto", "recvfrom", "shutdown", "close",
    "getsockname", "getsockopt"};

} // namespace

const char *callName(Call call)
{
    const auto index = size_t(call);
    return index < kCallNames.size() ? kCallNames[index] : "";
}

Call callNamed(QLatin1StringView name)
{
    for (size_t index = 1; index < kCallNames.size(); ++index) {
        if (name == QLatin1StringView(kCallNames[index]))
            return Call(index);
    }
    return Call::None;
}

} // namespace socketscope
