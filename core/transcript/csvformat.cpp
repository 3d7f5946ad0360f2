#include "core/transcript/csvformat.h"

#include "core/event/errnoname.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/transcript/csvtext.h"

#include <algorithm>
#include <charconv>
#include <concepts>

namespace socketscope {

namespace {

constexpr char kNames[] = "number,time_ns,step_ns,duration_ns,endpoint,socket,fd,call,arguments,"
                          "result,errno,local,peer,kept,text,hex,note\r\n";
/// More than all cells of a row but arguments, text and hex can need: nine numbers of at most 20
/// digits, two addresses of at most 65 characters, two names.
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

/// Quoted only if it must be.
QByteArray cellOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return utf8.contains(',') || utf8.contains('"') ? csv::quoted(utf8) : utf8;
}

bool movesBytes(const SocketEvent &event)
{
    return event.hasData();
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
    const bool hasData = movesBytes(event);
    const QByteArrayView payload = hasData ? line.payload : QByteArrayView();
    const QByteArray arguments = hasData ? QByteArray() : cellOf(m_format.arguments(event));
    const bool accepted = event.acceptedSocketId() != 0;
    const QByteArrayView local = addressText(line.facts.localAddress);
    const QByteArrayView peer = addressText(accepted ? event.argument : line.facts.peerAddress);
    const QLatin1StringView error = errnoName(int(event.errorNumber));

    Row row(out.extend(
        kCellsRoom + arguments.size() + csv::textRoom(payload.size()) + 2 * payload.size()));
    row << line.number << event.startNs << event.startNs - m_lastStartNs
        << quint64(event.durationNs) << endpointText(event.endpoint()) << event.socketId;
    if (event.descriptor() >= 0)
        row << event.descriptor();
    else
        row.end();
    row << QByteArrayView(event.call() == Call::Accept ? "accept4" : callName(event.call()));
    if (hasData)
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
