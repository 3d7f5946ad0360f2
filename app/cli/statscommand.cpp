#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/describe/callformat.h"
#include "core/store/connectionstatistics.h"
#include "core/store/socketprotocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

using Statistics = std::vector<ConnectionStatistics>;
using Row = QStringList;

QString stateOf(const SocketFacts &facts)
{
    return stateName(facts.state);
}

QJsonObject objectOf(const ConnectionStatistics &connection, const AddressTable &addresses)
{
    const SocketFacts &facts = connection.facts;
    const auto address = [&addresses](quint32 id) -> QJsonValue {
        return id == 0 ? QJsonValue() : QJsonValue(addresses.address(id).toNumericString());
    };
    QJsonObject object{{QStringLiteral("endpoint"), endpointKey(facts.endpoint)},
        {QStringLiteral("socket"), qint64(facts.socketId)},
        {QStringLiteral("protocol"), QString(protocolKey(protocolOf(facts)))},
        {QStringLiteral("local"), address(facts.localAddress)},
        {QStringLiteral("peer"), address(facts.peerAddress)},
        {QStringLiteral("state"), stateOf(facts)},
        {QStringLiteral("durationNs"), connection.durationNs},
        {QStringLiteral("bytesSent"), connection.bytesSent},
        {QStringLiteral("bytesReceived"), connection.bytesReceived},
        {QStringLiteral("messagesSent"), connection.messagesSent},
        {QStringLiteral("messagesReceived"), connection.messagesReceived},
        {QStringLiteral("errors"), connection.errors},
        {QStringLiteral("lastError"),
            connection.errors == 0 ? QJsonValue() : QJsonValue(connection.lastError)}};
    const ConnectionStatistics::Latency &latency = connection.latency;
    object[QStringLiteral("sendToRecvNs")] = latency.count == 0
        ? QJsonValue()
        : QJsonObject{{QStringLiteral("count"), latency.count},
            {QStringLiteral("p50"), latency.p50Ns}, {QStringLiteral("p90"), latency.p90Ns},
            {QStringLiteral("p99"), latency.p99Ns}, {QStringLiteral("max"), latency.maxNs}};
    return object;
}

QByteArray asJson(const Statistics &statistics, const Recording &recording)
{
    QJsonArray connections;
    for (const ConnectionStatistics &connection : statistics)
        connections.append(objectOf(connection, recording.addresses()));
    return QJsonDocument(QJsonObject{{QStringLiteral("calls"), recording.events().size()},
                             {QStringLiteral("connections"), connections}})
        .toJson();
}

Row headingRow()
{
    return {Text::tr("endpoint"), Text::tr("socket"), Text::tr("protocol"), Text::tr("local"),
        Text::tr("peer"), Text::tr("state"), Text::tr("duration"), Text::tr("sent"),
        Text::tr("sends"), Text::tr("received"), Text::tr("recvs"), Text::tr("send→recv p50"),
        Text::tr("p99"), Text::tr("max"), Text::tr("errors")};
}

Row rowOf(const ConnectionStatistics &connection, const AddressTable &addresses)
{
    const SocketFacts &facts = connection.facts;
    const auto address = [&addresses](quint32 id) {
        return id == 0 ? QStringLiteral("-") : addresses.address(id).toString();
    };
    const auto latency = [&connection](qint64 ns) {
        return connection.latency.count == 0 ? QStringLiteral("-") : spanText(ns);
    };
    QString errors = QString::number(connection.errors);
    if (connection.errors > 0)
        errors += QStringLiteral(" ") + connection.lastError;
    return {endpointKey(facts.endpoint), QString::number(facts.socketId),
        QString(protocolKey(protocolOf(facts))), address(facts.localAddress),
        address(facts.peerAddress), stateOf(facts), spanText(connection.durationNs),
        bytesText(connection.bytesSent), QString::number(connection.messagesSent),
        bytesText(connection.bytesReceived), QString::number(connection.messagesReceived),
        latency(connection.latency.p50Ns), latency(connection.latency.p99Ns),
        latency(connection.latency.maxNs), errors};
}

/// Columns as wide as their widest cell; names to the left, quantities to the right.
QByteArray asTable(const QList<Row> &rows)
{
    constexpr qsizetype kFirstQuantity = 6;
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const Row &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], row[column].size());
    }
    QByteArray text;
    for (const Row &row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append(column >= kFirstQuantity && column + 1 < row.size()
                    ? row[column].rightJustified(widths[column])
                    : row[column].leftJustified(widths[column]));
        QString line = cells.join(QStringLiteral("  "));
        while (line.endsWith(u' '))
            line.chop(1);
        text += line.toUtf8() + '\n';
    }
    return text;
}

QByteArray asText(const Statistics &statistics, const Recording &recording)
{
    const auto ofDatagrams = std::count_if(statistics.begin(), statistics.end(),
        [](const ConnectionStatistics &one) { return one.facts.isDatagram(); });
    QStringList counts{Text::tr("%n call(s)", nullptr, int(recording.events().size())),
        Text::tr("%n connection(s)", nullptr, int(statistics.size() - size_t(ofDatagrams)))};
    if (ofDatagrams > 0)
        counts.append(Text::tr("%n datagram socket(s)", nullptr, int(ofDatagrams)));
    QByteArray text = counts.join(QStringLiteral(", ")).toUtf8() + '\n';
    if (statistics.empty())
        return text;
    QList<Row> rows{headingRow()};
    for (const ConnectionStatistics &connection : statistics)
        rows.append(rowOf(connection, recording.addresses()));
    return text + '\n' + asTable(rows);
}

} // namespace

int tellStatistics(const StatsOptions &options)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(options.file);
    if (!transcript)
        return 1;
    const Recording &recording = *transcript->recording;
    const Statistics statistics = connectionStatistics(recording);
    StandardOutput out;
    out.write(options.json ? asJson(statistics, recording) : asText(statistics, recording));
    return finish(out) ? 0 : 1;
}

} // namespace socketscope
