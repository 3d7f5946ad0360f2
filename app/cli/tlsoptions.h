#pragma once

#include "core/tls/tlssettings.h"

namespace socketscope {

class ArgumentReader;

/// Takes an option about a server's certificate; false if it is none.
[[nodiscard]] bool takeTlsServerOption(ArgumentReader &reader, TlsSettings &settings);
/// Takes an option about whom a client trusts; false if it is none.
[[nodiscard]] bool takeTlsClientOption(ArgumentReader &reader, TlsSettings &settings);
/// Their part of --help.
[[nodiscard]] QString tlsHelpText();

} // namespace socketscope
