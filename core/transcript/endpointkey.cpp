#include "core/transcript/endpointkey.h"

#include "core/support/textbuffer.h"

#include <charconv>

namespace socketscope {

namespace {

constexpr std::string_view kServer = "server";
constexpr std::string_view kClient = "client";
static_assert(kServer.size() == kClient.size());
constexpr quint32 kMaxNumber = 0x1fffff; // what an EndpointId packs

} // namespace

void appendEndpointKey(TextBuffer &out, EndpointId id)
{
    if (!id.isValid()) {
        out << R"("")";
        return;
    }
    out << (id.isServer() ? "\"server" : "\"client");
    if (!id.isServer() || id.number > 1)
        out << ' ' << id.number;
    out << '"';
}

std::optional<EndpointId> endpointNamed(std::string_view key)
{
    if (key.empty())
        return EndpointId();
    const bool isServer = key.starts_with(kServer);
    if (!isServer && !key.starts_with(kClient))
        return std::nullopt;
    EndpointId id = isServer ? EndpointId::server() : EndpointId::client(1);
    key.remove_prefix(kServer.size());
    if (key.empty())
        return id;
    const char *end = key.data() + key.size();
    const auto [read, error] = std::from_chars(key.data() + 1, end, id.number);
    const bool isNumber = key.front() == ' ' && error == std::errc() && read == end;
    return isNumber && id.number >= 1 && id.number <= kMaxNumber ? std::optional(id) : std::nullopt;
}

} // namespace socketscope
