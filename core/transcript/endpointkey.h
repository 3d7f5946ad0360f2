#pragma once

#include "core/event/endpointid.h"

#include <optional>
#include <string_view>

namespace socketscope {

class TextBuffer;

/// What transcripts call an endpoint, with its quotes: "server", "server 2", "client 3"; "" for
/// none.
void appendEndpointKey(TextBuffer &out, EndpointId id);
/// The endpoint of that key, without quotes.
[[nodiscard]] std::optional<EndpointId> endpointNamed(std::string_view key);

} // namespace socketscope
