#include "core/net/responder.h"

#include "core/net/connection.h"

namespace socketscope {

void Responder::greet(Connection &connection) const
{
    if (!m_greeting.isEmpty())
        connection.answer(m_greeting);
}

void Responder::respond(Connection &connection, QByteArrayView message) const
{
    if (connection.isClosing())
        return;
    if (m_mode == ReplyMode::Echo)
        connection.answer(message);
    else if (m_mode == ReplyMode::Text && !m_reply.isEmpty())
        connection.answer(m_reply);
    if (m_closeAfterReply)
        connection.close();
}

} // namespace socketscope
