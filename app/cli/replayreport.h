#pragma once

#include <QByteArray>

namespace socketscope {

class Recording;
class Replayer;

/// What came of a replay: the verdict, of several connections each one's, and both sides at the
/// first divergence, the record on the left.
[[nodiscard]] QByteArray replayReport(
    const Replayer &replayer, const Recording &record, const Recording &live);

} // namespace socketscope
