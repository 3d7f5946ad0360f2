#pragma once

#include "core/transcript/packetcomment.h"
#include "core/transcript/tcpconnections.h"
#include "core/transcript/transcriptformat.h"
#include "core/transcript/udppackets.h"

namespace socketscope {

/// A capture as Wireshark opens it, with headers made up from the calls: the bytes of every send
/// and recv as TCP segments between the right addresses, numbered as TCP numbers them, with the
/// handshake and the FIN or RST that the calls tell of. Each packet's comment names its call.
///
/// If both ends of a connection are in the session its bytes are written where they were sent, and
/// a recv acknowledges them; else what our end received came from the other. Bytes that are no
/// longer kept are missing from their packets, as where a capture cuts them; the numbers go on.
/// UDP's datagrams are packets, each once; Unix sockets send none, so they are left out.
class PcapngFormat final : public TranscriptFormat
{
public:
    /// Of the first `callCount` calls those in `choice` are written; the others are followed.
    PcapngFormat(const Recording &recording, qsizetype callCount, const CallChoice &choice);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void skipLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;

private:
    /// The call that packets are made from now.
    struct Cause
    {
        TextBuffer *out = nullptr; ///< null: packets are counted, not written
        const SocketEvent *event = nullptr;
        qsizetype number = 0;
        qint64 timeNs = 0; ///< since the session began
    };
    using Place = TcpConnections::Place;

    void follow(TextBuffer &out, const TranscriptLine &line, bool written);
    void appendAttempts(TextBuffer &out, qint64 untilNs);
    void apply(const TranscriptLine &line);
    void finishConnect(const SocketEvent &event);
    void dissolve(TcpConnection &connection, int side);
    void establish(TcpConnection &connection);
    void transfer(const SocketEvent &event, QByteArrayView payload);
    void sendData(TcpConnection &connection, int from, qint64 length, QByteArrayView known);
    void take(TcpConnection &connection, int side, qint64 length);
    void takeEnd(TcpConnection &connection, int side);
    void finishSending(TcpConnection &connection, int side);
    void close(TcpConnection &connection, int side);
    void reset(TcpConnection &connection, int from);
    void acknowledge(TcpConnection &connection, int from);
    void send(TcpConnection &connection, int from, quint8 flags, qsizetype length = 0,
        QByteArrayView known = {}, qint64 firstByte = -1);

    const Recording &m_recording;
    const CallChoice &m_choice;
    TcpConnections m_connections;
    UdpPackets m_datagrams;
    const qint64 m_startedNs; ///< since 1970
    size_t m_nextAttempt = 0;
    Cause m_cause;
    qsizetype m_lastPacket = -1; ///< of the cause, -1 if it made none
    PacketComment m_comment;
};

} // namespace socketscope
