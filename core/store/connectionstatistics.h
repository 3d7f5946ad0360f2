#pragma once

#include "core/store/socketbook.h"

#include <QString>

#include <vector>

namespace socketscope {

/// What one connection did, or one socket of datagrams, summed up. Where TLS encrypts, bytes and
/// messages are those of the plain text.
struct ConnectionStatistics
{
    SocketFacts facts; ///< at the log's end
    qint64 durationNs = 0; ///< from its first call (or its accept) to the end of its last
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0; ///< what was only peeked at counts once
    qint64 messagesSent = 0; ///< sends and recvs that moved bytes, and empty datagrams
    qint64 messagesReceived = 0;
    qint64 errors = 0; ///< failed calls; EAGAIN only says "not yet"
    QString lastError; ///< "ECONNRESET"; of a call of libssl its reason, "self-signed"

    /// Of this end's sends: from when one began to the end of the recv, at the other end, that took
    /// its last byte. Only where both ends are in the session.
    struct Latency
    {
        qint64 count = 0;
        qint64 p50Ns = 0;
        qint64 p90Ns = 0;
        qint64 p99Ns = 0;
        qint64 maxNs = 0;
    };
    Latency latency;
};

/// Statistics of every connection and every socket of datagrams, in the order of the sockets; about
/// 100 ns per event, 16 bytes per send while it runs.
[[nodiscard]] std::vector<ConnectionStatistics> connectionStatistics(const Recording &recording);

} // namespace socketscope
