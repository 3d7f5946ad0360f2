#pragma once

#include "core/payload/visibletext.h"

#include <QByteArrayView>
#include <QString>

#include <array>

namespace socketscope {

/// Decodes one direction of a connection, piece by piece as it was received, into text that is safe
/// to show: a character that was torn apart between two recv is put together again, what is no
/// UTF-8 is shown byte by byte, control and direction characters are made visible. See
/// appendVisible().
class TextDecoder
{
public:
    explicit TextDecoder(LineBreaks breaks = LineBreaks::Keep)
        : m_breaks(breaks)
    { }

    /// The text of the next bytes. The beginning of a character whose rest has not come yet is
    /// held back. Of a line longer than limits::kShownLineBytes the rest is only counted.
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// What was held back, shown as invalid bytes; for the end of the stream.
    [[nodiscard]] QString finish();
    /// Bytes held back, 0…3.
    [[nodiscard]] int heldBytes() const { return m_heldCount; }

private:
    QByteArrayView decodeHeld(QString &text, QByteArrayView bytes);
    void decodeLine(QString &text, QByteArrayView line);
    void decodeBytes(QString &text, QByteArrayView bytes);
    void hold(QByteArrayView bytes);

    LineBreaks m_breaks;
    std::array<uchar, 3> m_held{}; ///< a UTF-8 sequence has at most four bytes
    int m_heldCount = 0;
};

} // namespace socketscope
