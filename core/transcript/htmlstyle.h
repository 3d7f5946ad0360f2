#pragma once

#include <QByteArray>

namespace socketscope {

/// The style sheet of HTML transcripts, in the window's colours.
[[nodiscard]] QByteArray htmlStyle();
/// The content security policy under which that sheet and nothing else takes effect (CSP Level 3).
[[nodiscard]] QByteArray htmlContentPolicy();

} // namespace socketscope
