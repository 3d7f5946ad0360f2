#include "core/report/reporttheory.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportTheory)
};

QString openingText(Call call)
{
    switch (call) {
    case Call::Socket:
        return Text::tr(
            "Makes an end of a conversation that does not exist yet and gives it a number, the "
            "descriptor. The domain says which addresses it uses (AF_INET: IPv4), the type how it "
            "talks: SOCK_STREAM in one ordered stream of bytes, SOCK_DGRAM in single messages.");
    case Call::SetSockOpt:
        return Text::tr("Changes how a socket behaves. SO_REUSEADDR, for one, lets a server take "
                        "its port again "
                        "while connections of its last run are still in TIME_WAIT.");
    case Call::GetSockOpt:
        return Text::tr("Asks how an option of a socket is set. SO_ERROR also tells why a connect "
                        "that ran in the background has failed.");
    case Call::Bind:
        return Text::tr(
            "Gives a socket its own address and port. A server needs it so that clients know where "
            "to find it; with port 0 the kernel picks a free one.");
    case Call::Listen:
        return Text::tr(
            "Turns a socket into one that waits for connections. From then on the kernel answers "
            "clients by itself and keeps finished connections in the accept queue, whose length "
            "the "
            "backlog bounds.");
    case Call::Accept:
        return Text::tr(
            "Takes the first connection from the accept queue and makes a new socket for it. The "
            "listening socket stays as it is and can accept the next client.");
    case Call::Connect:
        return Text::tr("Asks a server for a connection; with TCP this is the exchange of SYN, "
                        "SYN-ACK and ACK. The kernel chooses a free port for the client's own end "
                        "if it has none.");
    case Call::GetSockName:
        return Text::tr(
            "Asks which address and port a socket has itself, for example the port that "
            "the kernel chose for a client.");
    case Call::GetPeerName:
        return Text::tr("Asks which address and port the other end of a connection has. It fails "
                        "with ENOTCONN where there is no other end.");
    default:
        return {};
    }
}

QString talkingText(Call call)
{
    switch (call) {
    case Call::Send:
        return Text::tr(
            "Hands bytes to the kernel, which sends them as it sees fit. The result says how many "
            "it "
            "took, not that the peer has them; the borders between two sends are not kept in a "
            "stream.");
    case Call::SendTo:
        return Text::tr("Sends one message to the address that stands with it. A datagram arrives "
                        "whole or not at all.");
    case Call::Recv:
        return Text::tr(
            "Takes bytes that have arrived, at most as many as asked for, and waits if there are "
            "none. The result 0 says that the peer has finished sending.");
    case Call::RecvFrom:
        return Text::tr(
            "Takes one message and tells who sent it. What does not fit into the buffer "
            "is lost.");
    case Call::RecvMsg:
        return Text::tr("Receives as recvfrom does and also tells, in flags of its answer, whether "
                        "a message was "
                        "too long for the buffer and what else came with it.");
    case Call::Shutdown:
        return Text::tr("Ends one direction of a connection or both. After SHUT_WR the peer reads "
                        "the end of the stream (over TCP a FIN tells it), but can still answer: a "
                        "half-close.");
    case Call::Close:
        return Text::tr(
            "Gives the descriptor back. If it was the last one, TCP closes the connection: with a "
            "FIN, or with a reset if received bytes were left unread.");
    default:
        return {};
    }
}

QString tlsText(Call call)
{
    switch (call) {
    case Call::SslNew:
        return Text::tr(
            "Makes the state of one TLS connection. It is a call of libssl, which speaks "
            "TLS on top of a connection that exists already.");
    case Call::SslHandshake:
        return Text::tr(
            "Agrees with the peer on keys and looks at its certificate. Several sends and recvs go "
            "to and fro under it; it fails if the certificate cannot be trusted.");
    case Call::SslRead:
        return Text::tr("Gives the plain text of what has arrived. The recv below it takes the "
                        "encrypted bytes, which are more.");
    case Call::SslWrite:
        return Text::tr(
            "Encrypts plain text and sends it, so that nobody on the way can read or change it.");
    case Call::SslShutdown:
        return Text::tr("Tells the peer that no more will come, inside TLS; so nobody else can "
                        "pretend that the conversation was over.");
    default:
        return {};
    }
}

} // namespace

CallTheory theoryOf(Call call)
{
    QString page = QLatin1StringView(callName(call));
    switch (call) {
    case Call::SendTo:
        page = QStringLiteral("send");
        break;
    case Call::RecvFrom:
    case Call::RecvMsg:
        page = QStringLiteral("recv");
        break;
    default:
        break;
    }
    QString text = openingText(call);
    if (text.isEmpty())
        text = talkingText(call);
    if (const QString tls = tlsText(call); !tls.isEmpty())
        return {page + QStringLiteral("(3ssl)"), tls};
    return {page + QStringLiteral("(2)"), text};
}

} // namespace socketscope
