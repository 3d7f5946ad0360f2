#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace socketscope {

class Recording;
struct ReplayPart;
struct ReplayStep;

/// What the peer of a replay is to send, as recorded. Quick when it is asked for rising positions.
class AwaitedStream
{
public:
    /// Both must outlive it.
    AwaitedStream(const Recording &record, const ReplayPart &part)
        : m_record(record)
        , m_part(part)
    { }

    /// The step that awaits the byte; null beyond the last.
    [[nodiscard]] const ReplayStep *stepAt(qint64 position);
    /// How many bytes are as recorded, of those that came at that position of the step. Where the
    /// record has kept none, all are taken to be.
    [[nodiscard]] qsizetype sameBytes(
        const ReplayStep &step, qint64 position, QByteArrayView got) const;
    /// The bytes from there on as far as they are kept, at most limits::kReplayContextBytes.
    [[nodiscard]] QByteArray context(qint64 position);

private:
    const Recording &m_record;
    const ReplayPart &m_part;
    size_t m_hint = 0; ///< no step before it awaits the position asked for last
    qint64 m_hintPosition = 0;
};

} // namespace socketscope
