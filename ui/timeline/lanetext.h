#pragma once

#include <QCoreApplication>
#include <QString>

namespace socketscope {

class AddressTable;
class KernelBook;
struct EndpointId;
struct KernelFact;
struct SocketFacts;

/// The words in front of a lane.
class LaneText
{
    Q_DECLARE_TR_FUNCTIONS(socketscope::LaneText)

public:
    /// "SERVER", "CLIENT 1".
    [[nodiscard]] static QString heading(EndpointId endpoint);
    /// "1,000 lanes", of a folded group.
    [[nodiscard]] static QString lanes(quint32 count);
    /// "listening", "127.0.0.1:59206", "→ 127.0.0.1:12345".
    [[nodiscard]] static QString title(const SocketFacts &facts, const AddressTable &addresses);
    /// "fd 4".
    [[nodiscard]] static QString detail(const SocketFacts &facts);
    /// All of it, the state and the number of calls, for screen readers.
    [[nodiscard]] static QString sentence(const SocketFacts &facts, const KernelBook &kernel,
        const AddressTable &addresses, qsizetype calls);
    /// The same with how full the listening socket's accept queue is.
    [[nodiscard]] static QString withQueue(const QString &sentence, const KernelFact &queue);
};

} // namespace socketscope
