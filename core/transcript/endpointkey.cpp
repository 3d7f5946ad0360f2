#include "core/transcript/endpointkey.h"

#include "core/support/textbuffer.h"

#include <charconv>

namespace socketscope {

namespace {

struct RoleKey
{
    EndpointRole role;
    std::string_view key;
    bool firstIsBare; ///< "server", but "client 1"
};
constexpr RoleKey kRoles[] = {{EndpointRole::Server, "server", true},
    {EndpointRole::Client, "client", false}, {EndpointRole::Lab, "lab", true}};
constexpr quint32 kMaxNumber = 0x1fffff; // what an EndpointId packs

} // namespace

void appendEndpointKey(TextBuffer &out, EndpointId id)
{
    out << '"';
    for (const RoleKey &role : kRoles) {
        if (role.role != id.role)
            continue;
        out << QByteArrayView(role.key.data(), qsizetype(role.key.size()));
        if (!role.firstIsBare || id.number > 1)
            out << ' ' << id.number;
    }
    out << '"';
}

std::optional<EndpointId> endpointNamed(std::string_view key)
{
    if (key.empty())
        return EndpointId();
    for (const RoleKey &role : kRoles) {
        if (!key.starts_with(role.key))
            continue;
        EndpointId id{role.role, 1};
        key.remove_prefix(role.key.size());
        if (key.empty())
            return id;
        const char *end = key.data() + key.size();
        const auto [read, error] = std::from_chars(key.data() + 1, end, id.number);
        const bool isNumber = key.front() == ' ' && error == std::errc() && read == end;
        return isNumber && id.number >= 1 && id.number <= kMaxNumber ? std::optional(id)
                                                                     : std::nullopt;
    }
    return std::nullopt;
}

} // namespace socketscope
