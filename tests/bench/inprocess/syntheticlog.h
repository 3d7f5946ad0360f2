#pragma once

#include "core/store/recording.h"

#include <QByteArray>

#include <random>
#include <vector>

namespace socketscope {

/// Writes the log of a session that might have been: a server and its clients, who talk in bursts
/// with pauses between them, some calls failing and some connects taking long. The same each time.
class SyntheticLog
{
public:
    /// So many lanes, at least 4; each send and recv keeps so many bytes.
    SyntheticLog(Recording &recording, int lanes, int payloadBytes = 0);

    /// Goes on until the log holds that many events.
    void growTo(qsizetype events);

private:
    struct Side
    {
        EndpointId endpoint;
        quint32 socketId = 0;
        int descriptor = 0;
    };
    struct Pair
    {
        Side client;
        Side accepted;
    };

    void record(const Side &side, Call call, qint64 durationNs, int result, quint32 argument,
        int errorNumber = 0, quint32 madeSocket = 0);
    void begin(int lanes);
    void connectPair();
    void talk();
    void roundTrip(const Pair &pair);
    void transfer(const Side &from, const Side &to);
    void failedConnect();
    [[nodiscard]] qint64 between(qint64 least, qint64 most);

    Recording &m_recording;
    std::mt19937 m_random{2026};
    Side m_listener;
    std::vector<Pair> m_pairs;
    QByteArray m_bytes;
    quint32 m_serverAddress = 0;
    qsizetype m_wanted = 0;
    qint64 m_nowNs = 0;
};

} // namespace socketscope
