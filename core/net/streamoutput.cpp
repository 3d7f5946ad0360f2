#include "core/net/streamoutput.h"

#include "core/support/limits.h"

#include <cerrno>
#include <limits>

namespace socketscope {

namespace {

/// A send that took less than it was given says as much as the EAGAIN of one more call would.
native::Outcome fullIfShort(const native::Outcome &outcome, qsizetype given)
{
    return outcome.ok() && outcome.result < given ? native::Outcome{-1, EAGAIN} : outcome;
}

} // namespace

void StreamOutput::append(const QByteArray &bytes, qsizetype skip)
{
    (m_source ? m_later : m_queue).append(bytes, skip);
}

void StreamOutput::append(QByteArrayView bytes, qsizetype skip)
{
    (m_source ? m_later : m_queue).append(bytes.sliced(skip));
}

void StreamOutput::setSource(OutputSource *source)
{
    m_source = source;
    if (!m_source)
        m_queue.takeAll(m_later);
}

void StreamOutput::clear()
{
    m_source = nullptr;
    m_queue.clear();
    m_later.clear();
}

qsizetype StreamOutput::dropMessage()
{
    const qsizetype size = m_queue.front(std::numeric_limits<qsizetype>::max()).size();
    m_queue.removeFirst(size);
    return size;
}

native::Outcome StreamOutput::sendNext(const Descriptor &descriptor)
{
    if (m_queue.isEmpty())
        return sendFromSource(descriptor);
    const QByteArrayView piece = m_queue.front(
        m_keepsBoundaries ? std::numeric_limits<qsizetype>::max() : limits::kSendBytes);
    const qsizetype given = piece.size();
    const native::Outcome outcome = native::send(descriptor, piece);
    if (outcome.ok())
        m_queue.removeFirst(outcome.result);
    return fullIfShort(outcome, given);
}

native::Outcome StreamOutput::sendFromSource(const Descriptor &descriptor)
{
    char *room = descriptor.sink().reserve(limits::kSendBytes);
    const qsizetype made = m_source->fill(room, limits::kSendBytes);
    if (made == 0) {
        setSource(nullptr);
        return {0, 0};
    }
    const native::Outcome outcome = native::sendReserved(descriptor, QByteArrayView(room, made));
    if (outcome.ok())
        m_source->taken(outcome.result);
    return fullIfShort(outcome, made);
}

} // namespace socketscope
