#pragma once

#include "core/net/session.h"

#include <QByteArrayView>

namespace socketscope {

class Connection;

/// What a server says of its own accord: a greeting, a reply or an echo to each message, and
/// whether it closes after that. These four make the servers of the labs.
class Responder
{
public:
    explicit Responder(const ServerSettings &settings)
        : m_greeting(settings.greeting)
        , m_reply(settings.reply)
        , m_mode(settings.replyMode)
        , m_closeAfterReply(settings.closeAfterReply)
    { }

    /// For a connection that has just been accepted.
    void greet(Connection &connection) const;
    /// For a message that has just been received; a closing connection is not answered.
    void respond(Connection &connection, QByteArrayView message) const;

private:
    QByteArray m_greeting;
    QByteArray m_reply;
    ReplyMode m_mode = ReplyMode::None;
    bool m_closeAfterReply = false;
};

} // namespace socketscope
