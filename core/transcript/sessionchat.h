#pragma once

#include "core/describe/callformat.h"
#include "core/payload/textdecoder.h"
#include "core/transcript/transcriptformat.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace socketscope {

/// What was said on each connection of a session, as text that is safe to show, gathered call by
/// call. At most limits::kDocumentMessages messages; the rest is counted.
class SessionChat
{
public:
    struct Message
    {
        qsizetype number = 0; ///< of the call, counted from 1
        qint64 startNs = 0;
        bool isSent = false;
        bool isRemark = false; ///< not what was said, but that it ended or failed
        QString text;
    };
    struct Conversation
    {
        QString title; ///< "Server · 59206 ⇄ 127.0.0.1:59206"
        std::vector<Message> messages;
        qint64 leftOut = 0;
        std::array<TextDecoder, 2> decoders; ///< of what was received, of what was sent

        /// What to say of the messages that were left out.
        [[nodiscard]] QString leftOutText() const;
    };

    SessionChat(const Recording &recording, LineBreaks breaks);

    void add(const TranscriptLine &line);
    /// In the order of their first messages.
    [[nodiscard]] const std::vector<Conversation> &conversations() const { return m_conversations; }

private:
    Conversation &conversationOf(const TranscriptLine &line);

    const Recording &m_recording;
    CallFormat m_format;
    const LineBreaks m_breaks;
    std::vector<Conversation> m_conversations;
    QHash<quint32, qsizetype> m_places; ///< by socket id
    qsizetype m_messages = 0;
    qsizetype m_chars = 0;
};

} // namespace socketscope
