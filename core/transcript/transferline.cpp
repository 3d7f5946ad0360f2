#include "core/transcript/transferline.h"

#include <cstring>

namespace socketscope {

namespace {

/// Walks a line; whatever is not as expected stops it for good.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

    template <size_t Size>
    bool take(const char (&literal)[Size])
    {
        constexpr size_t kLength = Size - 1;
        if (size_t(m_end - m_at) < kLength || std::memcmp(m_at, literal, kLength) != 0)
            return false;
        m_at += kLength;
        return true;
    }

    /// An integer of at most 18 digits, which cannot overflow.
    bool takeNumber(JsonLine::Number &number)
    {
        const bool isNegative = m_at != m_end && *m_at == '-';
        const char *first = m_at + (isNegative ? 1 : 0);
        const char *at = first;
        quint64 value = 0; // of too many digits it may be anything
        while (at != m_end && *at >= '0' && *at <= '9')
            value = value * 10 + quint64(*at++ - '0');
        const qint64 digits = at - first;
        if (digits < 1 || digits > 18 || (*first == '0' && digits > 1))
            return false;
        number = isNegative ? -qint64(value) : qint64(value);
        m_at = at;
        return true;
    }

    /// A string of plain ASCII without escapes; after its opening quote.
    bool takeText(JsonLine::Text &text)
    {
        const char *first = m_at;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at < 0x20 || *m_at == '\\') // char is signed: beyond ASCII is below, too
                return false;
            ++m_at;
        }
        text = std::string_view(first, size_t(m_at - first));
        return take("\"");
    }

    /// The same for much text, whose characters are looked at when it is decoded.
    bool takeBase64(JsonLine::Text &text)
    {
        const void *quote = std::memchr(m_at, '"', size_t(m_end - m_at));
        if (!quote)
            return false;
        const size_t length = size_t(static_cast<const char *>(quote) - m_at);
        if (std::memchr(m_at, '\\', length))
            return false;
        text = std::string_view(m_at, length);
        m_at += length + 1;
        return true;
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

bool readTransferLine(QByteArrayView bytes, JsonLine &line)
{
    Cursor at(bytes);
    line.kind = JsonLine::Kind::Call;
    if (!at.take("{\"n\":") || !at.takeNumber(line.n) || !at.take(",\"t\":")
        || !at.takeNumber(line.t) || !at.take(",\"dur\":") || !at.takeNumber(line.duration)
        || !at.take(",\"endpoint\":\"") || !at.takeText(line.endpoint) || !at.take(",\"socket\":")
        || !at.takeNumber(line.socket))
        return false;
    if (at.take(",\"fd\":") && !at.takeNumber(line.descriptor))
        return false;
    if (!at.take(",\"call\":\"") || !at.takeText(line.call) || !at.take(",\"args\":{\"size\":")
        || !at.takeNumber(line.arguments.size) || !at.take(",\"flags\":")
        || !at.takeNumber(line.arguments.flags) || !at.take("},\"result\":")
        || !at.takeNumber(line.result) || !at.take(",\"errno\":null"))
        return false;
    if (at.take(",\"local\":\"") && !at.takeText(line.local))
        return false;
    if (at.take(",\"peer\":\"") && !at.takeText(line.peer))
        return false;
    if (at.take(",\"data\":\"") && !at.takeBase64(line.data))
        return false;
    return at.take("}") && at.isAtEnd();
}

} // namespace socketscope
