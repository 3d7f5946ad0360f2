#include "core/transcript/csvformat.h"

#include "core/event/errnoname.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/tls/tlsreason.h"
#include "core/transcript/csvtext.h"

#include <algorithm>
#include <charconv>
#include <concepts>
#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr char kNames[] = "number,time_ns,step_ns,duration_ns,endpoint,socket,fd,call,arguments,"
                          "result,errno,local,peer,kept,text,hex,note\r\n";
/// More than the cells of a row need whose length is not counted: nine numbers of at most 20
/// digits, three names.
constexpr qsizetype kCellsRoom = 512;

/// Writes cells one behind the other into room that is large enough.
class Row
{
public:
    explicit Row(char *at)
        : m_at(at)
    { }

    Row &operator<<(std::integral auto number)
    {
        m_at = std::to_chars(m_at, m_at + 20, number).ptr;
        return end();
    }
    Row &operator<<(QByteArrayView text)
    {
        m_at = std::copy_n(text.data(), text.size(), m_at);
        return end();
    }
    Row &end()
    {
        *m_at++ = ',';
        return *this;
    }
    [[nodiscard]] char *&at() { return m_at; }

private:
    char *m_at;
};

/// Quoted and defused only if it must be: peers choose the names of Unix sockets.
QByteArray cellOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isPlain = !csv::mustBeDefused(utf8) && !utf8.contains(',') && !utf8.contains('"');
    return isPlain ? utf8 : csv::quoted(utf8);
}

/// Whether all that was asked for is a size, which most calls by far ask for.
bool asksForSizeOnly(const SocketEvent &event)
{
    return event.hasData() && !event.hasMessageArguments()
        && (event.messageFlags & ~unsigned(MSG_NOSIGNAL)) == 0;
}

QByteArrayView nameOf(const SocketEvent &event)
{
    const bool isAccept4 = event.call() == Call::Accept && event.messageFlags != 0;
    return isAccept4 ? "accept4" : callName(event.call());
}

/// libssl sets no errno; in its place stands the reason, as in a .jsonl.
QLatin1StringView errorOf(const SocketEvent &event)
{
    if (!isTlsCall(event.call()))
        return errnoName(int(event.errorNumber));
    return event.failed() ? tlsReasonKey(TlsReason(event.messageFlags)) : QLatin1StringView();
}

} // namespace

CsvFormat::CsvFormat(const Recording &recording)
    : m_recording(recording)
    , m_format(recording)
{ }

void CsvFormat::appendHeader(TextBuffer &out, const TranscriptHeader &)
{
    out << kNames;
}

void CsvFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    const SocketEvent &event = line.event;
    const bool hasData = event.hasData();
    const QByteArrayView payload = hasData ? line.payload : QByteArrayView();
    const bool isSize = asksForSizeOnly(event);
    const QByteArray arguments = isSize ? QByteArray() : cellOf(m_format.arguments(event));
    const QByteArrayView local = addressText(line.facts.localAddress);
    const QByteArrayView peer = addressText(peerOf(line));
    const QLatin1StringView error = errorOf(event);

    Row row(out.extend(kCellsRoom + arguments.size() + local.size() + peer.size()
        + csv::textRoom(payload.size()) + 2 * payload.size()));
    row << line.number << event.startNs << event.startNs - m_lastStartNs
        << quint64(event.durationNs) << endpointText(event.endpoint()) << event.socketId;
    if (event.descriptor() >= 0)
        row << event.descriptor();
    else
        row.end();
    row << nameOf(event);
    if (isSize)
        row << event.argument;
    else
        row << arguments;
    row << event.result;
    if (error.isEmpty() && event.errorNumber != 0)
        row << quint64(event.errorNumber);
    else
        row << QByteArrayView(error.data(), error.size());
    row << local << peer;
    if (hasData) {
        row << payload.size();
        if (!payload.isEmpty())
            row.at() = csv::writeText(row.at(), payload);
        row.end();
        row.at() = csv::writeHex(row.at(), payload);
        row.end();
    } else {
        row.end().end().end();
    }
    out.endAt(row.at());
    out << "\r\n";
    m_lastStartNs = event.startNs;
}

void CsvFormat::appendNote(TextBuffer &out, qsizetype, const QString &text)
{
    out.chop(2); // the end of the call's row, whose last cell is empty yet
    out << QByteArrayView(csv::quoted(text.toUtf8())) << "\r\n";
}

/// Where the call names one of its own, that: an accepted client, or whom a datagram goes to or
/// came from.
quint32 CsvFormat::peerOf(const TranscriptLine &line) const
{
    const SocketEvent &event = line.event;
    const quint32 named = event.acceptedSocketId() != 0 ? event.argument
        : event.hasMessageArguments()                   ? m_recording.addressIdOf(event)
                                                        : 0;
    return named != 0 ? named : line.facts.peerAddress;
}

QByteArrayView CsvFormat::addressText(quint32 addressId)
{
    if (addressId == 0)
        return {};
    if (size_t(addressId) >= m_addressTexts.size())
        m_addressTexts.resize(size_t(addressId) + 1 + m_addressTexts.size() / 2);
    QByteArray &text = m_addressTexts[addressId];
    if (text.isEmpty())
        text = cellOf(m_recording.addresses().address(addressId).toString());
    return text;
}

QByteArrayView CsvFormat::endpointText(EndpointId id)
{
    if (!(id == m_lastEndpoint) || m_lastEndpointText.isEmpty()) {
        m_lastEndpoint = id;
        m_lastEndpointText = endpointKey(id).toLatin1();
    }
    return m_lastEndpointText;
}

} // namespace socketscope
