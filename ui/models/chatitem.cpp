#include "ui/models/chatitem.h"

#include "core/event/errnoname.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"
#include "core/tls/tlsreason.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct ChatText
{
    Q_DECLARE_TR_FUNCTIONS(socketscope::ChatText)
};

QString failureText(const SocketEvent &event, const QString &address)
{
    if (isTlsCall(event.call()))
        return tlsReasonShort(TlsReason(event.messageFlags));
    if (event.call() != Call::Connect)
        return errnoMeaning(int(event.errorNumber));
    if ((event.flags & TimedOut) != 0)
        return ChatText::tr("no answer from %1 in time").arg(address);
    if ((event.flags & GivenUp) != 0)
        return ChatText::tr("connecting to %1 was cancelled").arg(address);
    return ChatText::tr("%1 could not be reached: %2")
        .arg(address, errnoMeaning(int(event.errorNumber)));
}

} // namespace

QString noticeText(const SocketEvent &event, const Recording &recording, const SocketFacts *facts)
{
    const QString address = recording.addressOf(event).toString();
    if (event.failed() && event.errorNumber == ECONNRESET && facts && facts->domain == AF_UNIX)
        return ChatText::tr("the peer closed its socket with bytes unread");
    if (event.failed())
        return failureText(event, address);
    switch (event.call()) {
    case Call::Accept:
        return ChatText::tr("%1 connected").arg(address);
    case Call::Connect:
        return ChatText::tr("connected to %1").arg(address);
    case Call::Listen:
        return ChatText::tr("listening");
    case Call::SslHandshake:
        return ChatText::tr("encrypted from now on");
    case Call::SslRead:
    case Call::Recv:
        return ChatText::tr("the peer has finished sending");
    case Call::Shutdown:
        return ChatText::tr("sending is finished");
    case Call::Close:
        return ChatText::tr("closed");
    default:
        return {};
    }
}

QString ChatItem::sentence() const
{
    switch (kind) {
    case Kind::Sent:
        if (calls > 1)
            return ChatText::tr("sent %1 to %n connection(s): %2", nullptr, calls).arg(time, text);
        return who.isEmpty() ? ChatText::tr("sent %1: %2").arg(time, text)
                             : ChatText::tr("sent %1 to %2: %3").arg(time, who, text);
    case Kind::Received:
        return who.isEmpty() ? ChatText::tr("received %1: %2").arg(time, text)
                             : ChatText::tr("received %1 from %2: %3").arg(time, who, text);
    case Kind::Notice:
        return QStringLiteral("%1, %2").arg(text, time);
    }
    return {};
}

} // namespace socketscope
