#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <concepts>
#include <cstring>
#include <memory>

namespace socketscope {

/// A growing buffer of bytes that is emptied and used again; what transcripts are formatted into.
class TextBuffer
{
public:
    TextBuffer &operator<<(char character)
    {
        *room(1) = character;
        ++m_size;
        return *this;
    }
    TextBuffer &operator<<(QByteArrayView bytes)
    {
        if (!bytes.isEmpty()) {
            std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
            m_size += bytes.size();
        }
        return *this;
    }
    TextBuffer &operator<<(QLatin1StringView text) { return *this << QByteArrayView(text); }
    TextBuffer &operator<<(const char *text) { return *this << QByteArrayView(text); }
    TextBuffer &operator<<(const QByteArray &bytes) { return *this << QByteArrayView(bytes); }
    /// As UTF-8.
    TextBuffer &operator<<(const QString &text) { return *this << text.toUtf8(); }
    TextBuffer &operator<<(std::integral auto number)
    {
        appendNumber(qint64(number));
        return *this;
    }

    /// Room for at most that many more bytes, to be filled in place; endAt() says where they end.
    /// Nothing else may be appended in between. For rows by the million: an append per field costs
    /// more than the field.
    [[nodiscard]] char *extend(qsizetype atMost)
    {
        char *const at = room(atMost);
        m_size += atMost;
        return at;
    }
    void endAt(const char *end) { m_size = end - m_bytes.get(); }
    /// Takes the last bytes away again.
    void chop(qsizetype count) { m_size -= qMin(count, m_size); }
    /// The bytes from that place on, to be changed in place.
    [[nodiscard]] char *at(qsizetype position) { return m_bytes.get() + position; }

    /// A JSON string with its quotes (RFC 8259 §7); for texts, which are short.
    void appendJsonString(const QString &text);
    /// Base64 without quotes (RFC 4648 §4); about 1 ns per byte.
    void appendBase64(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Empties it; the memory is kept.
    void clear() { m_size = 0; }
    /// Room for that many bytes in all.
    void reserve(qsizetype size)
    {
        if (size > m_capacity)
            grow(size);
    }

private:
    /// Where the next bytes go. Inline, and no QByteArray: its append() is a call each, which made
    /// a third of what a line of a transcript cost.
    [[nodiscard]] char *room(qsizetype size)
    {
        if (size > m_capacity - m_size)
            grow(m_size + size);
        return m_bytes.get() + m_size;
    }
    void grow(qsizetype atLeast);
    void appendNumber(qint64 number);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace socketscope
