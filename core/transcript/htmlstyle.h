#pragma once

#include <QByteArray>

namespace socketscope {

/// The style sheet of HTML transcripts, in the window's colours. It also darkens a picture that was
/// made with the light palette, colour by colour, where the reader's system is dark.
[[nodiscard]] QByteArray htmlStyle();
/// The content security policy under which that sheet and nothing else takes effect (CSP Level 3).
[[nodiscard]] QByteArray htmlContentPolicy(const QByteArray &style);

} // namespace socketscope
