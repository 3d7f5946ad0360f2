#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <concepts>

namespace socketscope {

/// A growing buffer of bytes that is emptied and used again; what transcripts are formatted into.
class TextBuffer
{
public:
    TextBuffer &operator<<(char character)
    {
        m_bytes.append(character);
        return *this;
    }
    TextBuffer &operator<<(QLatin1StringView text)
    {
        m_bytes.append(text.data(), text.size());
        return *this;
    }
    TextBuffer &operator<<(const char *text) { return *this << QLatin1StringView(text); }
    TextBuffer &operator<<(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    TextBuffer &operator<<(const QByteArray &bytes) { return *this << QByteArrayView(bytes); }
    /// As UTF-8.
    TextBuffer &operator<<(const QString &text)
    {
        m_bytes.append(text.toUtf8());
        return *this;
    }
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
        const qsizetype before = m_bytes.size();
        m_bytes.resize(before + atMost);
        return m_bytes.data() + before;
    }
    void endAt(const char *end) { m_bytes.truncate(end - m_bytes.constData()); }
    /// Takes the last bytes away again.
    void chop(qsizetype count) { m_bytes.chop(count); }
    /// The bytes from that place on, to be changed in place.
    [[nodiscard]] char *at(qsizetype position) { return m_bytes.data() + position; }

    /// A JSON string with its quotes (RFC 8259 §7); for texts, which are short.
    void appendJsonString(const QString &text);
    /// Base64 without quotes (RFC 4648 §4); about 1 ns per byte.
    void appendBase64(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// Empties it; the memory is kept.
    void clear() { m_bytes.resize(0); }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    void appendNumber(qint64 number);

    QByteArray m_bytes;
};

} // namespace socketscope
