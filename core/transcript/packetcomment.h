#pragma once

#include "core/describe/callformat.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace socketscope {

struct TcpSegment;

/// The comment of a packet that was made from a call: "#12 client 1: send(5, 64) = 64", and what
/// there is to say of the packet's bytes.
class PacketComment
{
public:
    explicit PacketComment(const Recording &recording);

    /// number: the call's, counted from 1; firstByte: the place of the packet's first byte among
    /// the call's, -1 if it has them all. Valid until the next call.
    [[nodiscard]] QByteArrayView text(
        const SocketEvent &event, qsizetype number, const TcpSegment &segment, qint64 firstByte);

private:
    [[nodiscard]] QByteArrayView ofTransfer(const SocketEvent &event, qsizetype number);

    const Recording &m_recording;
    CallFormat m_format;
    QByteArray m_text;
    std::array<char, 160> m_transferText{};
    EndpointId m_lastEndpoint;
    QByteArray m_lastEndpointText;
};

} // namespace socketscope
