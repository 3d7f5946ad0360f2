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
    , m_buffer(std::make_unique<char[]>(size_t(kFirstBytes + kPadding)))
    , m_capacity(kFirstBytes)
{ }

std::optional<LineReader::Line> LineReader::next()
{
    for (;;) {
        const char *begin = m_buffer.get();
        const void *found = std::memchr(begin + m_searched, '\n', size_t(m_end - m_searched));
        if (found)
            return take(static_cast<const char *>(found) - begin);
        m_searched = m_end;
        if (m_end - m_begin > m_maxLineBytes)
            m_isSkipping = true;
        if (m_isSkipping)
            m_begin = m_end;
        if (!fill())
            return last();
    }
}

LineReader::Line LineReader::take(qsizetype end)
{
    Line line;
    line.number = ++m_lineNumber;
    line.isTooLong = std::exchange(m_isSkipping, false) || end - m_begin > m_maxLineBytes;
    if (!line.isTooLong)
        line.bytes = QByteArrayView(m_buffer.get() + m_begin, end - m_begin);
    m_begin = m_searched = end + 1;
    return line;
}

std::optional<LineReader::Line> LineReader::last()
{
    if (m_begin == m_end && !m_isSkipping)
        return std::nullopt;
    Line line = take(m_end);
    line.isWhole = false;
    m_begin = m_searched = m_end;
    return line;
}

/// Reads more behind what there is of the line at hand, which moves to the front.
bool LineReader::fill()
{
    if (m_isAtEnd)
        return false;
    const qsizetype kept = m_end - m_begin;
    if (kept == m_capacity) {
        const qsizetype capacity = qMin(2 * m_capacity, m_maxLineBytes + kFirstBytes);
        auto grown = std::make_unique<char[]>(size_t(capacity + kPadding));
        std::memcpy(grown.get(), m_buffer.get() + m_begin, size_t(kept));
        m_buffer = std::move(grown);
        m_capacity = capacity;
    } else if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, size_t(kept));
    }
    m_begin = 0;
    m_searched = m_end = kept;
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, m_buffer.get() + m_end, size_t(m_capacity - m_end));
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

} // namespace socketscope
