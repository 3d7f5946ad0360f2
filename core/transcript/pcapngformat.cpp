#include "core/transcript/pcapngformat.h"

#include "core/describe/notetext.h"
#include "core/event/resetonclose.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/transcript/pcapngblocks.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PcapngFormat)
};

/// When the kernel at our end did what the call tells of: a send's bytes leave as it begins, a
/// recv's have come when it ends.
qint64 packetTimeNs(const SocketEvent &event)
{
    switch (kindOf(event.call())) {
    case Call::Send:
    case Call::Shutdown:
    case Call::Close:
        return event.failed() ? event.endNs() : event.startNs;
    default:
        return event.endNs();
    }
}

} // namespace

PcapngFormat::PcapngFormat(
    const Recording &recording, qsizetype callCount, const CallChoice &choice)
    : m_recording(recording)
    , m_choice(choice)
    , m_connections(recording, callCount)
    , m_datagrams(recording, callCount)
    , m_startedNs(recording.startedAt().toMSecsSinceEpoch() * kNsPerMs)
    , m_comment(recording)
{ }

void PcapngFormat::appendHeader(TextBuffer &out, const TranscriptHeader &header)
{
    pcapng::appendSectionHeader(out, header.program, header.system,
        Text::tr(
            "The packets were not captured: %1 made their headers up from the socket calls it "
            "recorded. Payload, addresses, ports and times are those of the calls; sequence "
            "and acknowledgement numbers count the calls' bytes. Calls on Unix sockets make no "
            "packets and are left out, and so are bytes sent out of band (MSG_OOB).")
            .arg(header.program));
    pcapng::appendInterface(out, QStringLiteral("socketscope"),
        Text::tr("Socket calls recorded on %1").arg(header.host));
}

void PcapngFormat::appendLine(TextBuffer &out, const TranscriptLine &line)
{
    follow(out, line, true);
}

void PcapngFormat::skipLine(TextBuffer &out, const TranscriptLine &line)
{
    follow(out, line, false);
}

void PcapngFormat::appendNote(TextBuffer &out, qsizetype, const QString &text)
{
    if (m_lastPacket >= 0)
        pcapng::appendComment(out, m_lastPacket, noteLines(text).join(u'\n'));
}

void PcapngFormat::follow(TextBuffer &out, const TranscriptLine &line, bool written)
{
    const qint64 timeNs = packetTimeNs(line.event);
    appendAttempts(out, timeNs);
    m_lastPacket = -1;
    m_cause = {written ? &out : nullptr, &line.event, line.number, timeNs};
    apply(line);
}

/// A connect is recorded when it ends, but its SYN left when it began.
void PcapngFormat::appendAttempts(TextBuffer &out, qint64 untilNs)
{
    const std::vector<TcpConnections::Attempt> &attempts = m_connections.attempts();
    for (; m_nextAttempt < attempts.size() && attempts[m_nextAttempt].startNs <= untilNs;
         ++m_nextAttempt) {
        const TcpConnections::Attempt &attempt = attempts[m_nextAttempt];
        if (attempt.connection < 0 || m_connections.of(attempt).synSent)
            continue;
        m_cause = {includes(m_choice, attempt.event) ? &out : nullptr,
            &m_recording.events().at(attempt.event), attempt.event + 1, attempt.startNs};
        send(m_connections.of(attempt), 0, Syn);
        m_connections.of(attempt).synSent = true;
    }
}

void PcapngFormat::apply(const TranscriptLine &line)
{
    const SocketEvent &event = line.event;
    if (event.isSend() || event.isReceive()) {
        if (const auto packet = m_datagrams.packetOf(event, line.facts, line.payload);
            packet && m_cause.out)
            m_lastPacket = pcapng::appendPacket(*m_cause.out, m_startedNs + m_cause.timeNs,
                packet->headers, packet->length, packet->known,
                m_comment.text(
                    event, m_cause.number, {0, 0, 0, packet->length, packet->known}, -1));
        else
            transfer(event, line.payload);
        return;
    }
    if (event.call() == Call::Connect) {
        finishConnect(event);
        m_connections.followConnect(line.number - 1);
        return;
    }
    const quint32 made = event.acceptedSocketId();
    const Place place = m_connections.find(made != 0 ? made : event.socketId);
    if (!place.connection)
        return;
    if (made != 0)
        establish(*place.connection);
    else if (event.call() == Call::Close)
        close(*place.connection, place.side);
    else if (event.failed())
        return;
    else if (event.call() == Call::Shutdown && event.argument != SHUT_RD)
        finishSending(*place.connection, place.side);
    else if (setsLinger(event))
        place.connection->sides[size_t(place.side)].resetsOnClose
            = setsResetOnClose(event, line.payload);
}

void PcapngFormat::finishConnect(const SocketEvent &event)
{
    const Place place = m_connections.find(event.socketId);
    if (!place.connection)
        return;
    TcpConnection &connection = *place.connection;
    if (!event.failed() && event.argument == 0) {
        dissolve(connection, place.side);
    } else if (!event.failed()) {
        establish(connection);
    } else if (connection.synSent
        && (event.errorNumber == ECONNREFUSED || event.errorNumber == ECONNRESET)) {
        connection.sides[1].next = 0; // the RST that answers a SYN (RFC 9293 §3.5.2)
        reset(connection, 1);
    }
}

/// connect(2) with AF_UNSPEC resets what is not over.
void PcapngFormat::dissolve(TcpConnection &connection, int side)
{
    const bool isOver = connection.sides[0].finSent && connection.sides[1].finSent;
    connection.sides[size_t(side)].closed = true;
    if (connection.established && !isOver)
        reset(connection, side);
}

/// The handshake, or what of it has not been sent yet.
void PcapngFormat::establish(TcpConnection &connection)
{
    if (connection.established)
        return;
    connection.established = true;
    auto &[client, server] = connection.sides;
    if (!connection.synSent)
        send(connection, 0, Syn);
    connection.synSent = true;
    server.taken = client.next;
    send(connection, 1, Syn | Ack);
    client.taken = server.next;
    send(connection, 0, Ack);
}

void PcapngFormat::transfer(const SocketEvent &event, QByteArrayView payload)
{
    const Place place = m_connections.find(event.socketId);
    if (!place.connection || (event.messageFlags & (MSG_PEEK | MSG_OOB)) != 0)
        return;
    TcpConnection &connection = *place.connection;
    if (event.failed()) {
        const bool ownEnd = connection.sides[size_t(place.side)].finSent;
        if (event.errorNumber == ECONNRESET || (event.errorNumber == EPIPE && !ownEnd))
            reset(connection, 1 - place.side);
    } else if (event.isSend()) {
        if (event.result > 0)
            sendData(connection, place.side, event.result, payload);
    } else if (event.isEndOfStream()) {
        takeEnd(connection, place.side);
    } else if (event.result > 0 && connection.bothOurs()) {
        take(connection, place.side, event.result);
    } else if (event.result > 0) {
        sendData(connection, 1 - place.side, event.result, payload);
    }
}

} // namespace socketscope
