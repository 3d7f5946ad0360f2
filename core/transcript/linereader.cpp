#include "core/transcript/linereader.h"

#include "core/support/limits.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace socketscope {

namespace {

/// What one read(2) asks for at first; it stays in the processor's cache until it is parsed.
constexpr qsizetype kFirstBytes = 256 * limits::kKiB;

} // namespace

LineReader::LineReader(int descriptor, qsizetype maxLineBytes)
    : m_descriptor(descriptor)
    , m_maxLineBytes(maxLineBytes)
{ }

bool LineReader::read(LineBatch &batch)
{
    batch.lines.clear();
    begin(batch);
    while (batch.lines.empty() && fill(batch))
        cut(batch);
    if (batch.lines.empty() && (m_begin != m_end || m_isSkipping)) {
        add(batch, m_end, false);
        m_begin = m_searched = m_end;
    }
    batch.bytesRead = m_bytesRead;
    m_rest = batch.buffer.get() + m_begin;
    return !batch.lines.empty();
}

/// Brings the beginning of the line at hand from the last batch, which may be the same one.
void LineReader::begin(LineBatch &batch)
{
    const qsizetype kept = m_end - m_begin;
    if (batch.capacity < kept + kFirstBytes / 2)
        makeRoom(batch, qMax(kFirstBytes, 2 * kept));
    else if (kept > 0)
        std::memmove(batch.buffer.get(), m_rest, size_t(kept));
    m_searched -= m_begin;
    m_begin = 0;
    m_end = kept;
}

/// Gives the batch a buffer that holds what there is of the line at hand.
void LineReader::makeRoom(LineBatch &batch, qsizetype capacity)
{
    auto grown = std::make_unique_for_overwrite<char[]>(size_t(capacity + kPadding));
    if (m_end > m_begin)
        std::memcpy(grown.get(), m_rest, size_t(m_end - m_begin));
    std::memset(grown.get() + capacity, 0, size_t(kPadding));
    batch.buffer = std::move(grown);
    batch.capacity = capacity;
}

/// Reads more behind what there is of the line at hand.
bool LineReader::fill(LineBatch &batch)
{
    if (m_isAtEnd)
        return false;
    if (m_end - m_begin > m_maxLineBytes)
        m_isSkipping = true;
    if (m_isSkipping)
        m_begin = m_searched = m_end = 0;
    if (m_end == batch.capacity) {
        m_rest = batch.buffer.get();
        makeRoom(batch, qMin(2 * batch.capacity, m_maxLineBytes + kFirstBytes));
    }
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, batch.buffer.get() + m_end, size_t(batch.capacity - m_end));
    } while (got < 0 && errno == EINTR);
    if (got <= 0) {
        m_isAtEnd = true;
        m_error = got < 0 ? errno : 0;
        return false;
    }
    m_end += got;
    m_bytesRead += got;
    return true;
}

void LineReader::cut(LineBatch &batch)
{
    const char *begin = batch.buffer.get();
    while (const void *found = std::memchr(begin + m_searched, '\n', size_t(m_end - m_searched))) {
        const qsizetype end = static_cast<const char *>(found) - begin;
        add(batch, end, true);
        m_begin = m_searched = end + 1;
    }
    m_searched = m_end;
}

void LineReader::add(LineBatch &batch, qsizetype end, bool isWhole)
{
    LineBatch::Line &line = batch.lines.emplace_back();
    line.number = ++m_lineNumber;
    line.isWhole = isWhole;
    line.isTooLong = std::exchange(m_isSkipping, false) || end - m_begin > m_maxLineBytes;
    if (line.isTooLong)
        return;
    line.bytes = QByteArrayView(batch.buffer.get() + m_begin, end - m_begin);
    line.isTransfer = readTransferLine(line.bytes, line.transfer);
}

} // namespace socketscope
