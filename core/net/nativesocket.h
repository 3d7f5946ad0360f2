#pragma once

#include "core/event/endpointaddress.h"
#include "core/net/descriptor.h"

#include <QByteArrayView>

/// The system calls on sockets, one function each; each records its own event as it returns.
///
/// Nothing else in the program makes a call on a socket but core/lab/nativecalls, for those that a
/// person makes by hand; so the log and strace(1) tell the same.
/// Two things are not recorded: a call that answered EAGAIN (nothing happened), and the look at
/// SO_ERROR that ends a connect in progress (its answer is the connect's own). A call that a signal
/// interrupted is made again. This is the file that a port to Winsock replaces.
namespace socketscope::native {

/// What a call returned: its result, and errno if that is -1.
struct Outcome
{
    int result = -1;
    int errorNumber = 0;

    [[nodiscard]] bool ok() const { return result >= 0; }
};

/// A socket that was made, or the reason why it was not.
struct NewSocket
{
    Descriptor descriptor; ///< not open if the call failed, but with its socket id
    int errorNumber = 0;
};

/// AF_INET, AF_INET6 or AF_UNIX.
[[nodiscard]] int domainOf(const EndpointAddress &address);
/// socket(2), a socket of that domain and SOCK_* type that neither blocks nor is inherited.
[[nodiscard]] NewSocket makeSocket(EventSink &sink, EndpointId endpoint, int domain, int type);

/// setsockopt(2) with any value.
Outcome setOption(const Descriptor &descriptor, int level, int option, QByteArrayView value);
/// setsockopt(2) with an int.
Outcome setOption(const Descriptor &descriptor, int level, int option, int value);
/// SO_LINGER {1, 0}: the following close(2) resets the connection (socket(7), tcp(7)).
Outcome setResetOnClose(const Descriptor &descriptor);
/// getsockopt(2) of an int.
Outcome option(const Descriptor &descriptor, int level, int option, int &value);

/// Lets only the user reach the path that a Unix socket is bound to next: the path gets the mode of
/// the socket (unix(7)), so there is no moment at which others could connect. Not recorded: it is
/// fchmod(2), no call of the network.
void restrictToOwner(const Descriptor &descriptor);
/// bind(2).
Outcome bind(const Descriptor &descriptor, const EndpointAddress &address);
/// listen(2).
Outcome listen(const Descriptor &descriptor, int backlog);
/// getsockname(2); `address` is set if it succeeds.
Outcome localAddress(const Descriptor &descriptor, EndpointAddress &address);

/// A connection taken from a listener's queue.
struct Accepted
{
    Descriptor descriptor; ///< not open if there was none
    EndpointAddress peer;
    int errorNumber = 0; ///< EAGAIN when the queue is empty
};
/// accept4(2); the new socket belongs to the listener's endpoint.
[[nodiscard]] Accepted accept(const Descriptor &listener);

/// A connect(2) that the kernel still works on; recorded when it ends.
struct PendingConnect
{
    EndpointAddress peer;
    qint64 startNs = 0;
};
/// connect(2). With EINPROGRESS nothing is recorded yet and `pending` is to be finished or given
/// up.
[[nodiscard]] Outcome connect(
    const Descriptor &descriptor, const EndpointAddress &peer, PendingConnect &pending);
/// How a connect in progress ended, as SO_ERROR tells; 0 for success.
[[nodiscard]] int connectError(const Descriptor &descriptor);
/// Records the end of a connect in progress; 0 for success.
void finishConnect(const Descriptor &descriptor, const PendingConnect &pending, int errorNumber);
/// Records that we did not wait for the end; `timedOut` if it was our own timeout.
void giveUpConnect(const Descriptor &descriptor, const PendingConnect &pending, bool timedOut);

/// send(2), never with a SIGPIPE. A result below the size asked for is normal.
Outcome send(const Descriptor &descriptor, QByteArrayView bytes);
/// The same with bytes that lie in the room EventSink::reserve() gave, so that they are not kept
/// twice.
Outcome sendReserved(const Descriptor &descriptor, QByteArrayView bytes);

/// What one recv(2) brought.
struct Received
{
    QByteArrayView bytes; ///< in the recording; valid until the sink is asked for room again
    Outcome outcome; ///< result 0: the peer has finished sending
};
/// recv(2) of at most limits::kReceiveBytes, straight into the recording.
[[nodiscard]] Received receive(const Descriptor &descriptor);

/// recv(2) of one message of a SOCK_SEQPACKET connection, of which at most `room` bytes (up to
/// limits::kReceiveBytes) are kept; the outcome is its true length (MSG_TRUNC). An empty message
/// also gives 0: `isEnd` tells the end of the connection from it.
[[nodiscard]] Received receiveMessage(const Descriptor &descriptor, qsizetype room, bool &isEnd);

/// recv(2) of one datagram on a connected socket, as receiveMessage().
[[nodiscard]] Received receiveDatagram(const Descriptor &descriptor, qsizetype room);
/// recvfrom(2) of one datagram; `from` is no address when its sender has none.
[[nodiscard]] Received receiveFrom(
    const Descriptor &descriptor, qsizetype room, EndpointAddress &from);
/// send(2) of one datagram on a connected socket: it is sent whole or not at all.
Outcome sendDatagram(const Descriptor &descriptor, QByteArrayView bytes);
/// sendto(2) of one datagram.
Outcome sendTo(const Descriptor &descriptor, QByteArrayView bytes, const EndpointAddress &to);

/// shutdown(2) of the sending direction.
Outcome shutdownSending(const Descriptor &descriptor);

/// Waits until the socket is readable or writable, for callers that block on purpose (poll(2), not
/// recorded: it is a wait, not a call on the socket). Returns PollEvents; 0 when time is up.
[[nodiscard]] quint32 wait(const Descriptor &descriptor, quint32 pollEvents, int timeoutMs);

} // namespace socketscope::native
