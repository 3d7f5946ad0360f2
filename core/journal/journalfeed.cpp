#include "core/journal/journalfeed.h"

#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/transcript/transcriptwriter.h"

#include <algorithm>
#include <limits>

namespace socketscope {

namespace {

/// Calls between two looks at how far the data lag behind.
constexpr qsizetype kSlice = 1024;

bool isTransfer(const SocketEvent &event)
{
    return event.isSend() || event.isReceive();
}

} // namespace

JournalFeed::JournalFeed(const Recording &recording, JournalBounds bounds)
    : m_recording(recording)
    , m_bounds(bounds)
    , m_format(recording)
    , m_payload(recording.payload())
{ }

void JournalFeed::appendHeader(TextBuffer &out)
{
    m_format.appendHeader(out, ownHeader(m_recording));
}

void JournalFeed::addSettings(EndpointId endpoint, const QJsonObject &settings)
{
    m_settings.append({endpoint, settings});
}

void JournalFeed::addNote(qsizetype event, const QString &text)
{
    m_notes.push_back({event, text});
}

bool JournalFeed::takeIn(TextBuffer &out, qsizetype enough)
{
    const qsizetype before = out.size();
    m_factEnd = m_recording.kernelFacts().size();
    const qsizetype end = m_recording.events().size();
    appendSettings(out);
    appendCalls(out, end, enough);
    if (m_calls == end)
        appendFactsUntil(out, std::numeric_limits<qint64>::max());
    appendNotes(out);
    return out.size() > before;
}

void JournalFeed::appendEnd(TextBuffer &out)
{
    m_format.appendEnded(out, m_recording.nowNs(), m_calls);
}

void JournalFeed::appendSettings(TextBuffer &out)
{
    for (const auto &[endpoint, settings] : m_settings)
        m_format.appendSettings(out, endpoint, settings);
    m_settings.clear();
}

void JournalFeed::appendCalls(TextBuffer &out, qsizetype end, qsizetype enough)
{
    for (qsizetype inSlice = 0; m_calls < end && out.size() < enough; ++m_calls, ++inSlice) {
        if (inSlice % kSlice == 0)
            m_newestPayload = newestPayload(m_recording.events().size());
        const SocketEvent &event = m_recording.events().at(m_calls);
        appendFactsUntil(out, event.startNs);
        m_sockets.apply(event, m_calls);
        m_format.appendLine(
            out, {m_calls + 1, event, *m_sockets.find(event.socketId), payloadOf(event)});
    }
}

void JournalFeed::appendFactsUntil(TextBuffer &out, qint64 ns)
{
    const KernelFacts &facts = m_recording.kernelFacts();
    for (; m_facts < m_factEnd && facts.at(m_facts).seenNs <= ns; ++m_facts)
        m_format.appendKernelFact(out, facts.at(m_facts));
}

void JournalFeed::appendNotes(TextBuffer &out)
{
    const auto waiting = std::stable_partition(
        m_notes.begin(), m_notes.end(), [this](const Note &note) { return note.event >= m_calls; });
    for (auto note = waiting; note != m_notes.end(); ++note)
        m_format.appendNote(out, note->event + 1, note->text);
    m_notes.erase(waiting, m_notes.end());
}

QByteArrayView JournalFeed::payloadOf(const SocketEvent &event)
{
    if (event.payloadLength == 0)
        return {};
    const bool lags
        = isTransfer(event) && m_newestPayload - qint64(event.payloadPosition) > m_bounds.lagBytes;
    const QByteArrayView bytes = lags ? QByteArrayView() : m_payload.bytesOf(event);
    if (bytes.isEmpty()) {
        ++m_loss.calls;
        m_loss.bytes += event.payloadLength;
    }
    const bool isCut
        = m_bounds.bytesPerCall >= 0 && bytes.size() > m_bounds.bytesPerCall && isTransfer(event);
    return isCut ? bytes.first(qsizetype(m_bounds.bytesPerCall)) : bytes;
}

/// Data are kept in the order of their calls, but for those that were kept already (an echo of what
/// was just received), which lie a little before.
qint64 JournalFeed::newestPayload(qsizetype end) const
{
    const qsizetype first = qMax(m_calls, end - kSlice);
    for (qsizetype index = end - 1; index >= first; --index) {
        const SocketEvent &event = m_recording.events().at(index);
        if (event.payloadLength > 0 && event.payloadPosition != PayloadStore::kNowhere)
            return qint64(event.payloadPosition);
    }
    return m_newestPayload;
}

} // namespace socketscope
