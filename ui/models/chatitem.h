#pragma once

#include <QString>

namespace socketscope {

class Recording;
struct SocketEvent;
struct SocketFacts;

/// One bubble or notice of a conversation.
struct ChatItem
{
    enum class Kind : quint8
    {
        Sent,
        Received,
        Notice
    };

    Kind kind = Kind::Notice;
    bool failed = false; ///< a notice of something that went wrong
    int calls = 1; ///< equal messages to several peers in a row are one item
    quint32 socketId = 0;
    qsizetype event = -1; ///< index in the log, of its last call
    qint64 endPosition = 0; ///< in the conversation, after its last call
    quint64 serial = 0; ///< never used twice; for caches of sizes
    QString text; ///< always plain, control characters made visible
    QString who; ///< in a conversation with everyone: the peer's port; of a datagram its sender or
                 ///< receiver
    QString time; ///< "12:00:03.118"

    /// The whole item as a sentence, for screen readers.
    [[nodiscard]] QString sentence() const;
};

/// What a call that is no message means in a conversation: "the peer has finished sending".
/// The socket's facts may be null.
[[nodiscard]] QString noticeText(
    const SocketEvent &event, const Recording &recording, const SocketFacts *facts);

} // namespace socketscope
