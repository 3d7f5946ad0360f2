#include "core/transcript/packetcomment.h"

#include "core/event/errnoname.h"
#include "core/store/recording.h"
#include "core/transcript/tcpheaders.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PacketComment)
};

char *put(char *at, QByteArrayView text)
{
    std::copy_n(text.data(), text.size(), at);
    return at + text.size();
}

char *put(char *at, qint64 number)
{
    return std::to_chars(at, at + 20, number).ptr;
}

} // namespace

PacketComment::PacketComment(const Recording &recording)
    : m_recording(recording)
    , m_format(recording)
{ }

QByteArrayView PacketComment::text(
    const SocketEvent &event, qsizetype number, const TcpSegment &segment, qint64 firstByte)
{
    if (!(event.endpoint() == m_lastEndpoint)) {
        m_lastEndpoint = event.endpoint();
        m_lastEndpointText = endpointKey(m_lastEndpoint).toLatin1();
    }
    const bool isTransfer = event.isSend() || event.isReceive();
    const qint64 lost = segment.length - segment.known.size();
    if (isTransfer && firstByte < 0 && lost == 0)
        return ofTransfer(event, number);
    m_text = isTransfer ? ofTransfer(event, number).toByteArray()
                        : '#' + QByteArray::number(number) + ' ' + m_lastEndpointText + ": "
            + m_format.inC(event).toUtf8();
    if (firstByte >= 0) {
        m_text += Text::tr(", bytes %1 to %2")
                      .arg(firstByte + 1)
                      .arg(firstByte + segment.length)
                      .toUtf8();
    }
    if (lost > 0)
        m_text += Text::tr(", %1 of the bytes are no longer kept").arg(lost).toUtf8();
    return m_text;
}

/// By hand: most packets are from send and recv, and a QString costs more than the packet.
QByteArrayView PacketComment::ofTransfer(const SocketEvent &event, qsizetype number)
{
    char *at = m_transferText.data();
    *at++ = '#';
    at = put(at, qint64(number));
    *at++ = ' ';
    at = put(at, m_lastEndpointText);
    at = put(at, ": ");
    at = put(at, callName(event.call()));
    *at++ = '(';
    at = put(at, event.descriptor());
    at = put(at, ", ");
    at = put(at, qint64(m_recording.sizeAsked(event)));
    at = put(at, ") = ");
    at = put(at, event.result);
    if (event.failed()) {
        const QLatin1StringView name = errnoName(int(event.errorNumber));
        *at++ = ' ';
        at = put(at, QByteArrayView(name.data(), name.size()));
    }
    return QByteArrayView(m_transferText.data(), at - m_transferText.data());
}

} // namespace socketscope
