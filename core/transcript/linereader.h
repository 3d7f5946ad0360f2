#pragma once

#include "core/transcript/transferline.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace socketscope {

/// A piece of a file, cut into lines.
struct LineBatch
{
    struct Line
    {
        QByteArrayView bytes; ///< without its end; where the batch has them
        qint64 number = 0; ///< counted from 1
        bool isWhole = true; ///< false for a last line that does not end
        bool isTooLong = false; ///< longer than the bound; passed over, bytes are empty
        bool isTransfer = false; ///< what it says is in `transfer`
        TransferLine transfer;
    };

    std::vector<Line> lines;
    qint64 bytesRead = 0; ///< of the file, up to the end of this piece
    std::unique_ptr<char[]> buffer;
    qsizetype capacity = 0; ///< of the buffer, without the padding
};

/// Reads a file or pipe in bounded memory, cuts it into lines, and takes in those of the most
/// common kind, sends and receives.
///
/// A batch's buffer grows to the longest line met, at most the bound; the descriptor is the
/// caller's. Behind each line there are kPadding readable bytes, which simdjson wants.
class LineReader
{
public:
    static constexpr qsizetype kPadding = 64;

    LineReader(int descriptor, qsizetype maxLineBytes);

    /// The next lines, at least one; false at the end and after an error. Blocks while a pipe gives
    /// nothing. What the batch held is gone; those before it must not have been changed.
    [[nodiscard]] bool read(LineBatch &batch);

    /// errno of a read(2) that failed, 0 if none did.
    [[nodiscard]] int error() const { return m_error; }

private:
    void begin(LineBatch &batch);
    void makeRoom(LineBatch &batch, qsizetype capacity);
    [[nodiscard]] bool fill(LineBatch &batch);
    void cut(LineBatch &batch);
    void add(LineBatch &batch, qsizetype end, bool isWhole);

    const int m_descriptor;
    const qsizetype m_maxLineBytes;
    const char *m_rest = nullptr; ///< the bytes behind the last line's end, in the last batch
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
