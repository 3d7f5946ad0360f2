#include "core/replay/awaitedstream.h"

#include "core/replay/replayscript.h"
#include "core/store/recording.h"

#include <algorithm>

namespace socketscope {

const ReplayStep *AwaitedStream::stepAt(qint64 position)
{
    if (position < m_hintPosition)
        m_hint = 0;
    m_hintPosition = position;
    for (; m_hint < m_part.steps.size(); ++m_hint) {
        const ReplayStep &step = m_part.steps[m_hint];
        if (step.kind == ReplayStep::Kind::Await && position < step.position + step.length)
            return &step;
    }
    return nullptr;
}

qsizetype AwaitedStream::sameBytes(
    const ReplayStep &step, qint64 position, QByteArrayView got) const
{
    const PayloadStore::View view = m_record.payloadOf(m_record.events().at(step.event));
    const qint64 offset = position - step.position;
    const qint64 known = qBound<qint64>(0, view.bytes().size() - offset, got.size());
    if (known == 0)
        return got.size();
    const QByteArrayView expected = view.bytes().sliced(offset, known);
    const auto [first, other] = std::mismatch(expected.begin(), expected.end(), got.begin());
    return first == expected.end() ? got.size() : first - expected.begin();
}

QByteArray AwaitedStream::context(qint64 position)
{
    QByteArray bytes;
    while (bytes.size() < limits::kReplayContextBytes) {
        const ReplayStep *step = stepAt(position + bytes.size());
        if (!step)
            break;
        const PayloadStore::View view = m_record.payloadOf(m_record.events().at(step->event));
        const qint64 offset = position + bytes.size() - step->position;
        if (offset >= view.bytes().size())
            break; // not kept
        const qsizetype room = limits::kReplayContextBytes - bytes.size();
        bytes += view.bytes().sliced(offset).first(qMin(view.bytes().size() - offset, room));
    }
    return bytes;
}

} // namespace socketscope
