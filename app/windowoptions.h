#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointurl.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace socketscope {

/// What the window program was asked on its command line.
struct WindowOptions
{
    std::optional<EndpointUrl> listen; ///< start a server at once; host "" is the default address
    QList<EndpointUrl> connect; ///< connect a client to each
    QStringList files; ///< transcripts to open
    std::optional<qint64> payloadLimit; ///< bytes of data kept; else what the settings say
    bool convert = false; ///< no window: write the first file as the second, and end
    bool echo = false; ///< the server sends every message back
    bool help = false;
    bool version = false;
};

/// Reads the arguments after the program's name; fails with a sentence for stderr (exit code 2).
[[nodiscard]] Result<WindowOptions> parseWindowOptions(const QStringList &arguments);
/// What --help prints.
[[nodiscard]] QString windowHelpText();

} // namespace socketscope
