#pragma once

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace socketscope {

/// Reads a file or pipe line by line in bounded memory.
///
/// Owns a buffer that grows to the longest line met, at most the bound; the descriptor is the
/// caller's. Behind each line there are kPadding readable bytes, which simdjson wants.
class LineReader
{
public:
    static constexpr qsizetype kPadding = 64;

    struct Line
    {
        QByteArrayView bytes; ///< without its end; valid until the next call
        qint64 number = 0; ///< counted from 1
        bool isWhole = true; ///< false for a last line that does not end
        bool isTooLong = false; ///< longer than the bound; passed over, bytes are empty
    };

    LineReader(int descriptor, qsizetype maxLineBytes);

    /// The next line; none at the end and after an error. Blocks while a pipe gives nothing.
    [[nodiscard]] std::optional<Line> next();

    /// errno of a read(2) that failed, 0 if none did.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] Line take(qsizetype end);
    [[nodiscard]] std::optional<Line> last();
    bool fill();

    const int m_descriptor;
    const qsizetype m_maxLineBytes;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_capacity; ///< without the padding
    qsizetype m_begin = 0; ///< of the line at hand
    qsizetype m_searched = 0; ///< up to which it is known to have no end
    qsizetype m_end = 0; ///< of what was read
    qint64 m_lineNumber = 0;
    qint64 m_bytesRead = 0;
    int m_error = 0;
    bool m_isSkipping = false; ///< the line at hand is too long
    bool m_isAtEnd = false;
};

} // namespace socketscope
