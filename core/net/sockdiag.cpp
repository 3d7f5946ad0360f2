#include "core/net/sockdiag.h"

#include "core/support/limits.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SockDiag)
};

/// The kernel makes its portions as large as the reader's buffer, up to this (netlink(7)).
constexpr size_t kDatagramBytes = 32768;
/// An answer is made while it is read; that it does not come is an error of the system.
constexpr timeval kPatience{1, 0};

constexpr quint32 kAllStates = 0xfff;

Error failure(int errorNumber)
{
    return {errorNumber,
        Text::tr("The kernel does not list its sockets: %1.").arg(qt_error_string(errorNumber))};
}

template <typename Body>
struct Request
{
    nlmsghdr header;
    Body body;
};

template <typename Body>
Request<Body> requestOf(const Body &body, quint32 sequence, quint16 flags = NLM_F_DUMP)
{
    Request<Body> request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = quint16(NLM_F_REQUEST | flags);
    request.header.nlmsg_seq = sequence;
    request.body = body;
    return request;
}

EndpointAddress addressOf(quint8 family, const __be32 (&bytes)[4], __be16 port)
{
    sockaddr_storage storage{};
    if (family == AF_INET) {
        sockaddr_in native{};
        native.sin_family = AF_INET;
        native.sin_port = port;
        native.sin_addr.s_addr = bytes[0];
        std::memcpy(&storage, &native, sizeof native);
    } else {
        sockaddr_in6 native{};
        native.sin6_family = AF_INET6;
        native.sin6_port = port;
        std::memcpy(&native.sin6_addr, bytes, sizeof native.sin6_addr);
        std::memcpy(&storage, &native, sizeof native);
    }
    return EndpointAddress::fromNative(
        reinterpret_cast<const sockaddr *>(&storage), int(sizeof storage));
}

bool parseSocket(QByteArrayView body, std::vector<KernelSocket> &sockets)
{
    inet_diag_msg message{};
    if (body.size() < qsizetype(sizeof message))
        return false;
    std::memcpy(&message, body.data(), sizeof message);
    if (message.idiag_family != AF_INET && message.idiag_family != AF_INET6)
        return false;
    if (message.idiag_state < quint8(TcpState::Established)
        || message.idiag_state > quint8(TcpState::Closing))
        return false;
    const inet_diag_sockid &id = message.id;
    sockets.push_back({message.idiag_inode, TcpState(message.idiag_state),
        addressOf(message.idiag_family, id.idiag_src, id.idiag_sport),
        addressOf(message.idiag_family, id.idiag_dst, id.idiag_dport), message.idiag_rqueue,
        message.idiag_wqueue, message.idiag_expires});
    return true;
}

bool parseSocket(QByteArrayView body, std::vector<KernelUnixSocket> &sockets)
{
    unix_diag_msg message{};
    if (body.size() < qsizetype(sizeof message))
        return false;
    std::memcpy(&message, body.data(), sizeof message);
    if (message.udiag_family != AF_UNIX)
        return false;
    KernelUnixSocket socket{message.udiag_ino, 0};
    body = body.sliced(qsizetype(sizeof message)); // a multiple of 4 bytes
    while (body.size() >= qsizetype(sizeof(rtattr))) {
        rtattr attribute{};
        std::memcpy(&attribute, body.data(), sizeof attribute);
        if (attribute.rta_len < sizeof attribute || qsizetype(attribute.rta_len) > body.size())
            break;
        quint32 peer = 0;
        if (attribute.rta_type == UNIX_DIAG_PEER
            && attribute.rta_len == sizeof attribute + sizeof peer) {
            std::memcpy(&peer, body.data() + sizeof attribute, sizeof peer);
            socket.peerInode = peer;
        }
        body = body.sliced(qMin(qsizetype(RTA_ALIGN(attribute.rta_len)), body.size()));
    }
    sockets.push_back(socket);
    return true;
}

template <typename Socket>
SockDiagAnswer parseAnswer(QByteArrayView datagram, quint32 sequence, std::vector<Socket> &sockets)
{
    while (datagram.size() >= qsizetype(sizeof(nlmsghdr))) {
        nlmsghdr header{};
        std::memcpy(&header, datagram.data(), sizeof header);
        if (header.nlmsg_len < sizeof header || qsizetype(header.nlmsg_len) > datagram.size())
            break;
        const QByteArrayView body
            = datagram.first(qsizetype(header.nlmsg_len)).sliced(qsizetype(sizeof header));
        if (header.nlmsg_seq == sequence) {
            if (header.nlmsg_type == NLMSG_DONE)
                return {true, 0};
            if (header.nlmsg_type == NLMSG_ERROR) {
                qint32 code = -EPROTO;
                if (body.size() >= qsizetype(sizeof code))
                    std::memcpy(&code, body.data(), sizeof code);
                if (code == 0) // all is well: the end of an answer that is no list
                    return {true, 0};
                return {true, code < 0 && code > -4096 ? -code : EPROTO};
            }
            if (header.nlmsg_type == SOCK_DIAG_BY_FAMILY)
                parseSocket(body, sockets);
        }
        const qsizetype step = qsizetype(NLMSG_ALIGN(qsizetype(header.nlmsg_len)));
        datagram = datagram.sliced(qMin(step, datagram.size()));
    }
    return {};
}

} // namespace

SockDiagAnswer parseSockDiag(
    QByteArrayView datagram, quint32 sequence, std::vector<KernelSocket> &sockets)
{
    return parseAnswer(datagram, sequence, sockets);
}

SockDiagAnswer parseSockDiag(
    QByteArrayView datagram, quint32 sequence, std::vector<KernelUnixSocket> &sockets)
{
    return parseAnswer(datagram, sequence, sockets);
}

Result<std::unique_ptr<SockDiag>> SockDiag::open()
{
    const int descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (descriptor < 0)
        return failure(errno);
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    return std::unique_ptr<SockDiag>(new SockDiag(descriptor));
}

SockDiag::SockDiag(int descriptor)
    : m_descriptor(descriptor)
    , m_buffer(kDatagramBytes)
{ }

SockDiag::~SockDiag()
{
    ::close(m_descriptor);
}

Result<void> SockDiag::list(Family family, const Take &take)
{
    inet_diag_req_v2 asked{};
    asked.sdiag_family = family == Family::IPv4 ? AF_INET : AF_INET6;
    asked.sdiag_protocol = IPPROTO_TCP;
    asked.idiag_states = kAllStates;
    const auto request = requestOf(asked, ++m_sequence);
    if (::send(m_descriptor, &request, sizeof request, 0) != ssize_t(sizeof request))
        return failure(errno);
    return readAnswers(m_sockets, take);
}

Result<void> SockDiag::listUnix(const TakeUnix &take)
{
    unix_diag_req asked{};
    asked.sdiag_family = AF_UNIX;
    asked.udiag_states = 1U << quint8(TcpState::Established);
    asked.udiag_show = UDIAG_SHOW_PEER;
    const auto request = requestOf(asked, ++m_sequence);
    if (::send(m_descriptor, &request, sizeof request, 0) != ssize_t(sizeof request))
        return failure(errno);
    return readAnswers(m_unixSockets, take);
}

Result<quint64> SockDiag::unixPeer(quint64 inode)
{
    unix_diag_req asked{};
    asked.sdiag_family = AF_UNIX;
    asked.udiag_states = kAllStates;
    asked.udiag_ino = quint32(inode);
    asked.udiag_show = UDIAG_SHOW_PEER;
    asked.udiag_cookie[0] = asked.udiag_cookie[1] = INET_DIAG_NOCOOKIE;
    const auto request = requestOf(asked, ++m_sequence, NLM_F_ACK);
    if (::send(m_descriptor, &request, sizeof request, 0) != ssize_t(sizeof request))
        return failure(errno);
    quint64 peer = 0;
    const Result<void> read = readAnswers<KernelUnixSocket>(
        m_unixSockets, [&peer](const auto &sockets) { peer = sockets.front().peerInode; });
    return read ? Result<quint64>(peer) : Result<quint64>(read.error());
}

template <typename Socket>
Result<void> SockDiag::readAnswers(
    std::vector<Socket> &sockets, const std::function<void(const std::vector<Socket> &)> &take)
{
    qsizetype given = 0;
    while (true) {
        sockaddr_nl sender{};
        socklen_t senderLength = sizeof sender;
        const ssize_t length = ::recvfrom(m_descriptor, m_buffer.data(), m_buffer.size(), 0,
            reinterpret_cast<sockaddr *>(&sender), &senderLength);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return failure(length < 0 ? errno : EPROTO);
        if (sender.nl_pid != 0) // only the kernel may answer
            continue;
        sockets.clear();
        const SockDiagAnswer answer
            = parseSockDiag(QByteArrayView(m_buffer.data(), length), m_sequence, sockets);
        if (answer.errorNumber != 0)
            return failure(answer.errorNumber);
        const qsizetype room = limits::kMaxKernelSockets - given;
        if (qsizetype(sockets.size()) > room)
            sockets.resize(size_t(room));
        given += qsizetype(sockets.size());
        if (!sockets.empty())
            take(sockets);
        if (answer.isLast)
            return {};
    }
}

} // namespace socketscope
