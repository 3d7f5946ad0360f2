#pragma once

#include <QCoreApplication>
#include <QString>

namespace socketscope {

class AddressTable;
class KernelBook;
struct SocketFacts;
enum class SocketState : quint8;

/// A socket in words and columns, for the list of connections and the chat's head.
class ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)

public:
    /// connectionLimit: how many connections a listener keeps, 0 if that is not known.
    /// kernel: what it told of the sockets; null if that is not known.
    explicit ConnectionText(
        const AddressTable &addresses, int connectionLimit = 0, const KernelBook *kernel = nullptr)
        : m_addresses(addresses)
        , m_kernel(kernel)
        , m_connectionLimit(connectionLimit)
    { }

    /// "UDP", "Unix stream" …; "" for TCP, which goes without saying.
    [[nodiscard]] static QString protocolName(const SocketFacts &facts);
    /// "Server", "Client 1", or the number of an accepted connection.
    [[nodiscard]] QString name(const SocketFacts &facts) const;
    /// The address that tells the socket from others: a listener's own, an accepted one's peer, a
    /// client's own with an arrow.
    [[nodiscard]] QString address(const SocketFacts &facts) const;
    /// "ESTABLISHED" …; of a closed socket the word tells how it ended.
    [[nodiscard]] QString state(const SocketFacts &facts) const;
    /// "↓ 1.2k ↑ 34", or how many connections a listener has open.
    [[nodiscard]] QString traffic(const SocketFacts &facts) const;
    /// Of a socket without a peer with its last sender.
    /// "Server ⇄ 127.0.0.1:59206", "Client 1 ⇄ 127.0.0.1:12345", "Everyone at 127.0.0.1:12345".
    [[nodiscard]] QString conversation(const SocketFacts &facts) const;
    /// All of it as a sentence, for screen readers.
    [[nodiscard]] QString sentence(const SocketFacts &facts) const;
    /// All of it line by line, with exact numbers of bytes.
    [[nodiscard]] QString details(const SocketFacts &facts) const;

private:
    const AddressTable &m_addresses;
    const KernelBook *m_kernel;
    int m_connectionLimit;
};

/// The state whose colour and word stand for a socket: of a closed one, how it ended.
[[nodiscard]] SocketState shownState(const SocketFacts &facts);
/// "34", "1.2k", "16M": a byte count in as little room as can be.
[[nodiscard]] QString shortBytes(qint64 bytes);

} // namespace socketscope
