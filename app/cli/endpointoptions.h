#pragma once

#include "core/event/endpointurl.h"
#include "core/net/session.h"

#include <optional>

namespace socketscope {

class ArgumentReader;

/// Takes the one argument that is no option, where to listen or connect to; anything else is told.
void takeEndpoint(ArgumentReader &reader, std::optional<EndpointUrl> &endpoint);
/// Takes an option that a server's socket has, whatever it answers; false if it is none.
[[nodiscard]] bool takeServerOption(ArgumentReader &reader, ServerSettings &settings);
/// The same for a client's.
[[nodiscard]] bool takeClientOption(ArgumentReader &reader, ClientSettings &settings);
/// Their part of --help.
[[nodiscard]] QString endpointHelpText();

} // namespace socketscope
