#include "core/store/connectionstatistics.h"

#include "core/event/errnoname.h"
#include "core/event/tlscall.h"
#include "core/store/eventkeys.h"
#include "core/store/recording.h"
#include "core/store/streammatch.h"
#include "core/tls/tlsreason.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace socketscope {

namespace {

using Latency = ConnectionStatistics::Latency;

struct Sample
{
    qint64 ns = 0;
    quint32 connection = 0; ///< its place among the statistics
};

/// The smallest value that at least that share of the samples does not exceed (nearest rank).
qint64 quantile(const Sample *samples, qint64 count, int percent)
{
    return samples[qMax<qint64>(0, (count * percent + 99) / 100 - 1)].ns;
}

void sumUp(std::vector<Sample> &samples, std::vector<ConnectionStatistics> &statistics)
{
    std::sort(samples.begin(), samples.end(), [](const Sample &a, const Sample &b) {
        return a.connection != b.connection ? a.connection < b.connection : a.ns < b.ns;
    });
    for (size_t begin = 0; begin < samples.size();) {
        size_t end = begin;
        while (end < samples.size() && samples[end].connection == samples[begin].connection)
            ++end;
        const Sample *first = &samples[begin];
        const qint64 count = qint64(end - begin);
        statistics[samples[begin].connection].latency = {count, quantile(first, count, 50),
            quantile(first, count, 90), quantile(first, count, 99), samples[end - 1].ns};
        begin = end;
    }
}

QString errorOf(const SocketEvent &event)
{
    return isTlsCall(event.call()) ? QString(tlsReasonKey(TlsReason(event.messageFlags)))
                                   : errnoNameOrNumber(int(event.errorNumber));
}

void countMessage(ConnectionStatistics &connection, const SocketEvent &event)
{
    const bool isEmptyDatagram = event.result == 0 && (event.flags & Datagram) != 0;
    if (!isMessage(event, connection.facts.isTls) || (event.result <= 0 && !isEmptyDatagram))
        return;
    ++(movesOut(event) ? connection.messagesSent : connection.messagesReceived);
    (movesOut(event) ? connection.bytesSent : connection.bytesReceived) += event.result;
}

} // namespace

std::vector<ConnectionStatistics> connectionStatistics(const Recording &recording)
{
    const qsizetype end = recording.events().size();
    SocketBook sockets;
    sockets.follow(recording, end);
    StreamMatch match;
    match.follow(recording, sockets, end);

    std::vector<ConnectionStatistics> statistics;
    QHash<quint32, quint32> placeOf;
    for (const SocketFacts &facts : sockets.sockets()) {
        if (!facts.isConnection() && !facts.isDatagram())
            continue;
        placeOf.insert(facts.socketId, quint32(statistics.size()));
        ConnectionStatistics made;
        made.facts = facts;
        made.durationNs = qMax<qint64>(0, facts.lastNs - facts.firstNs);
        statistics.push_back(made);
    }
    std::vector<Sample> samples;
    for (qsizetype index = 0; index < end; ++index) {
        const SocketEvent &event = recording.events().at(index);
        const auto place = placeOf.constFind(event.socketId);
        if (place == placeOf.constEnd())
            continue;
        ConnectionStatistics &connection = statistics[*place];
        if (EventKeys::countsAsFailed(event)) {
            ++connection.errors;
            connection.lastError = errorOf(event);
        }
        countMessage(connection, event);
        if (!event.isSend() || event.result <= 0)
            continue;
        const std::vector<StreamPart> parts
            = match.recvsOf(recording, index, std::numeric_limits<qsizetype>::max());
        qint64 bytes = 0;
        for (const StreamPart &part : parts)
            bytes += part.bytes;
        if (bytes == event.result)
            samples.push_back(
                {recording.events().at(parts.back().event).endNs() - event.startNs, *place});
    }
    sumUp(samples, statistics);
    return statistics;
}

} // namespace socketscope
