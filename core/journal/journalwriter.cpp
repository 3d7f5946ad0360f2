#include "core/journal/journalwriter.h"

#include <utility>

namespace socketscope {

namespace {

/// Of one write(2); what is formatted is still in the processor's cache then.
constexpr qsizetype kPieceBytes = 256 * limits::kKiB;
constexpr qint64 kSecondNs = 1'000'000'000;
/// What a power cut may take; writing more often would wear disks out.
constexpr qint64 kSyncEveryNs = 5 * kSecondNs;
/// Somewhat less than the second within which a lost file is to be told.
constexpr qint64 kCheckEveryNs = kSecondNs / 10 * 8;

} // namespace

JournalWriter::JournalWriter(
    const Recording &recording, std::unique_ptr<JournalSink> sink, JournalBounds bounds)
    : m_feed(recording, bounds)
    , m_sink(std::move(sink))
{
    m_out.reserve(2 * kPieceBytes);
}

Result<JournalWriter::Piece> JournalWriter::writePiece()
{
    m_out.clear();
    if (!std::exchange(m_isBegun, true))
        m_feed.appendHeader(m_out);
    if (!m_feed.takeIn(m_out, kPieceBytes) && m_out.size() == 0)
        return Piece::Nothing;
    if (const Result<void> written = m_sink->append(m_out.bytes()); !written)
        return written.error();
    m_isUnsynced = true;
    return m_out.size() < kPieceBytes ? Piece::Part : Piece::Full;
}

Result<void> JournalWriter::care(qint64 nowNs)
{
    if (m_isUnsynced && nowNs - m_syncedNs >= kSyncEveryNs) {
        m_sink->requestSync();
        m_syncedNs = nowNs;
        m_isUnsynced = false;
    }
    if (nowNs - m_checkedNs < kCheckEveryNs)
        return {};
    m_checkedNs = nowNs;
    return m_sink->check();
}

qint64 JournalWriter::careDueNs() const
{
    const qint64 checkNs = m_checkedNs + kCheckEveryNs;
    return m_isUnsynced ? qMin(checkNs, m_syncedNs + kSyncEveryNs) : checkNs;
}

Result<void> JournalWriter::finish()
{
    m_out.clear();
    m_feed.appendEnd(m_out);
    if (Result<void> written = m_sink->append(m_out.bytes()); !written)
        return written;
    if (Result<void> synced = m_sink->sync(); !synced)
        return synced;
    return m_sink->check();
}

} // namespace socketscope
