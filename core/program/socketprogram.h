#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/socketevent.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace socketscope {

class Recording;

/// In place of an endpoint: all of them in one program, which has both ends of their connections.
inline constexpr EndpointId kWholeSession{};

/// What a step does of a connect.
enum class ConnectPart : quint8
{
    Whole,
    Begin, ///< the socket does not wait
    Finish, ///< it does, for what was begun
};

/// A socket of a program, under the name of a variable.
struct ProgramSocket
{
    QByteArray name; ///< "listener", "connection2"; letters and digits
    int domain = 0; ///< AF_INET …; 0 if the record does not tell
    int type = 0; ///< SOCK_STREAM …
    bool isListener = false;
    bool isAccepted = false;
    bool isConnected = false; ///< it called connect, and that succeeded
    bool sendsAfterEnd = false; ///< it sent, or finished sending, after the peer had finished
    bool isClosed = false; ///< the record has its close
    bool isMade = false; ///< the record tells how it came to be
    bool isTls = false; ///< it speaks TLS; a listener: those that it accepts do
    QByteArray boundPath; ///< of a file that its bind made, unix(7)

    [[nodiscard]] bool isUnix() const;
    [[nodiscard]] bool isIPv6() const;
    /// Whether bytes come without borders between messages.
    [[nodiscard]] bool isStream() const;
};

/// One call of a program, as the session made it.
struct ProgramStep
{
    enum class Kind : quint8
    {
        Make, ///< it is made, and must succeed
        Fail, ///< it is made, and fails as in the session
        LeaveOut, ///< it is not made; the remark tells why
    };

    Kind kind = Kind::Make;
    Call call = Call::None;
    ConnectPart part = ConnectPart::Whole;
    qsizetype number = 0; ///< of its row, counted from 1
    size_t socket = 0; ///< index of the program's socket
    size_t accepted = 0; ///< of an accept: index of the socket that it made
    EndpointAddress address; ///< asked for, or answered
    /// Whether the address is the one that the person may choose on the command line.
    bool isMainAddress = false;
    /// Of recvfrom and recvmsg: the variable for who sent it; of sendto and connect: the one that
    /// such a call has filled. Counted from 1, 0 for none.
    int peer = 0;
    /// Of connect and sendto: 1 + the index of the socket whose own address that is, which the
    /// kernel chose; 0 for none.
    size_t ownedBy = 0;
    bool isEnd = false; ///< it told the end of a stream
    QByteArray bytes; ///< what was sent; of an option its value
    qint64 missing = 0; ///< bytes that were sent after these, but are not in the record
    qint64 count = 0; ///< what it returned
    qint64 size = 0; ///< bytes asked for
    quint32 argument = 0; ///< as SocketEvent's
    quint16 flags = 0; ///< MSG_*, or SocketFlag
    int errorNumber = 0;
    QByteArray tlsReason; ///< why a call of libssl failed: tlsReasonKey()
    QString shown; ///< "recv(6, 65536) = 22"
    QString remark; ///< for the reader; "" for none

    [[nodiscard]] int level() const { return int(argument >> 16); }
    [[nodiscard]] int option() const { return int(argument & 0xffff); }
};

/// The calls of one endpoint in the order of the record, ready to be written in any language.
struct SocketProgram
{
    EndpointId endpoint;
    QString lesson; ///< the title of the lesson that was performed; "" for any other session
    QString session; ///< when it was recorded
    /// Of a client's first connect or sendto, of others' first bind; none if there is none.
    EndpointAddress mainAddress;
    QString mainHost; ///< its host, as its socket takes it
    int peers = 0; ///< how many senders of messages are answered
    bool listens = false;
    bool usesTls = false;
    QByteArray fingerprint; ///< of the certificate that its server showed and it accepted, SHA-256
    std::vector<ProgramSocket> sockets;
    std::vector<ProgramStep> steps;
    qsizetype leftOut = 0; ///< calls beyond limits::kProgramCalls
};

/// The endpoints that made calls, in the order of their first ones.
[[nodiscard]] QList<EndpointId> programEndpoints(const Recording &recording, qsizetype callCount);
/// The calls of that endpoint, or of kWholeSession, among the first `callCount`; at most
/// limits::kProgramCalls of them, and at most limits::kProgramBytes of what they sent.
[[nodiscard]] SocketProgram socketProgram(
    const Recording &recording, EndpointId endpoint, qsizetype callCount);

} // namespace socketscope
