#include "core/transcript/sessionchat.h"

#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/support/limits.h"

#include <QCoreApplication>

#include <cerrno>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionChat)
};

} // namespace

SessionChat::SessionChat(const Recording &recording, LineBreaks breaks)
    : m_recording(recording)
    , m_format(recording)
    , m_breaks(breaks)
{ }

void SessionChat::add(const TranscriptLine &line)
{
    const SocketEvent &event = line.event;
    const bool isEnd = (event.isEndOfStream() && !event.isPeek()) || isCloseNotify(event);
    const bool isRemark = event.failed() || isEnd;
    // Of a TLS connection the plain text, and of the sends and recvs below only what went wrong.
    const bool isTold = isRemark ? event.hasData() || event.call() == Call::SslHandshake
                                 : event.hasData() && isMessage(event, line.facts.isTls);
    if (!isTold || event.errorNumber == EAGAIN)
        return;
    const bool isEmptyDatagram = event.result == 0 && (event.flags & Datagram) != 0;
    if (!isRemark && event.result == 0 && !isEmptyDatagram)
        return;
    Conversation &conversation = conversationOf(line);
    if (m_messages >= limits::kDocumentMessages || m_chars >= limits::kDocumentChatChars) {
        ++conversation.leftOut;
        return;
    }
    const bool isSent = movesOut(event);
    Message message{line.number, event.startNs, isSent, isRemark, {}};
    if (isRemark)
        message.text = m_format.call(event) + QStringLiteral(" = ") + m_format.result(event);
    else if (line.payload.isEmpty())
        message.text = m_format.preview(event);
    else
        message.text = conversation.decoders[isSent ? 1 : 0].decode(line.payload);
    ++m_messages;
    m_chars += message.text.size();
    conversation.messages.push_back(std::move(message));
}

QString SessionChat::Conversation::leftOutText() const
{
    return Text::tr("%n further messages are left out here.", nullptr,
        int(qMin<qint64>(leftOut, limits::kMaxEvents)));
}

SessionChat::Conversation &SessionChat::conversationOf(const TranscriptLine &line)
{
    const auto known = m_places.constFind(line.event.socketId);
    if (known != m_places.constEnd())
        return m_conversations[size_t(*known)];
    m_places.insert(line.event.socketId, qsizetype(m_conversations.size()));
    QString title = m_format.who(line.event, &line.facts);
    const EndpointAddress peer = m_recording.addresses().address(line.facts.peerAddress);
    if (!peer.isNull())
        title += QStringLiteral(" ⇄ ") + peer.toString();
    m_conversations.push_back({title, {}, 0, {TextDecoder(m_breaks), TextDecoder(m_breaks)}});
    return m_conversations.back();
}

} // namespace socketscope
