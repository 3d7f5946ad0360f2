#include "core/transcript/transferline.h"

#include "core/transcript/callbounds.h"
#include "core/transcript/endpointkey.h"

#include <cstring>
#include <optional>

namespace socketscope {

namespace {

using namespace callbounds;

constexpr qint64 kLeastNumber = std::numeric_limits<qint64>::min();
constexpr qint64 kMostNumber = std::numeric_limits<qint64>::max();
constexpr qint64 kLeastResult = std::numeric_limits<qint32>::min();
constexpr qint64 kMostResult = std::numeric_limits<qint32>::max();

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

    /// An integer of at most 18 digits, which cannot overflow, between those two.
    bool takeNumber(qint64 &number, qint64 least, qint64 most)
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
        return number >= least && number <= most;
    }

    /// A string of plain ASCII without escapes; after its opening quote.
    bool takeText(std::string_view &text)
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
    bool takeBase64(std::string_view &text)
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

/// From the line's beginning to the socket's id.
bool takeSubject(Cursor &at, TransferLine &line)
{
    qint64 number = 0;
    SocketEvent &event = line.event;
    if (!at.take("{\"n\":") || !at.takeNumber(line.number, kLeastNumber, kMostNumber)
        || !at.take(",\"t\":") || !at.takeNumber(event.startNs, 0, kMaxNs) || !at.take(",\"dur\":")
        || !at.takeNumber(number, 0, kMaxDurationNs))
        return false;
    event.durationNs = quint64(number) & quint64(kMaxDurationNs);
    std::string_view key;
    if (!at.take(",\"endpoint\":\"") || !at.takeText(key))
        return false;
    const std::optional<EndpointId> endpoint = endpointNamed(key);
    if (!endpoint || !at.take(",\"socket\":") || !at.takeNumber(number, 1, kMaxUint32))
        return false;
    event.setEndpoint(*endpoint);
    event.socketId = quint32(number);
    return true;
}

/// From there to the call's outcome, which must be a success.
bool takeCall(Cursor &at, SocketEvent &event)
{
    qint64 number = 0;
    if (at.take(",\"fd\":")) {
        if (!at.takeNumber(number, 0, kMaxDescriptor))
            return false;
        event.setDescriptor(int(number));
    }
    if (at.take(",\"call\":\"recv\""))
        event.setCall(Call::Recv);
    else if (at.take(",\"call\":\"send\""))
        event.setCall(Call::Send);
    else
        return false;
    if (!at.take(",\"args\":{\"size\":") || !at.takeNumber(number, 0, kMaxUint32))
        return false;
    event.argument = quint32(number);
    if (!at.take(",\"flags\":") || !at.takeNumber(number, 0, 0xffff))
        return false;
    event.messageFlags = quint16(number);
    if (!at.take("},\"result\":") || !at.takeNumber(number, kLeastResult, kMostResult))
        return false;
    event.result = qint32(number);
    return at.take(",\"errno\":null");
}

} // namespace

bool readTransferLine(QByteArrayView bytes, TransferLine &line)
{
    Cursor at(bytes);
    if (!takeSubject(at, line) || !takeCall(at, line.event))
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
