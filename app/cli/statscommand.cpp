#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/describe/callformat.h"
#include "core/event/errnoname.h"
#include "core/store/connectionstatistics.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString lastErrorOf(const SocketFacts &facts)
{
    if (facts.lastError == 0)
        return {};
    const QLatin1StringView name = errnoName(facts.lastError);
    return name.isEmpty() ? QString::number(facts.lastError) : QString(name);
}

QJsonObject objectOf(const ConnectionStatistics &connection, const AddressTable &addresses)
{
    const SocketFacts &facts = connection.facts;
    const auto address = [&addresses](quint32 id) -> QJsonValue {
        return id == 0 ? QJsonValue() : QJsonValue(addresses.address(id).toNumericString());
    };
    QJsonObject object{{QStringLiteral("endpoint"), endpointKey(facts.endpoint)},
        {QStringLiteral("socket"), qint64(facts.socketId)},
        {QStringLiteral("local"), address(facts.localAddress)},
        {QStringLiteral("peer"), address(facts.peerAddress)},
        {QStringLiteral("state"), stateOf(facts)},
        {QStringLiteral("durationNs"), connection.durationNs},
        {QStringLiteral("bytesSent"), facts.bytesSent},
        {QStringLiteral("bytesReceived"), facts.bytesReceived},
        {QStringLiteral("messagesSent"), connection.messagesSent},
        {QStringLiteral("messagesReceived"), connection.messagesReceived},
        {QStringLiteral("errors"), connection.errors},
        {QStringLiteral("lastError"),
            facts.lastError == 0 ? QJsonValue() : QJsonValue(lastErrorOf(facts))}};
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
    return {Text::tr("endpoint"), Text::tr("socket"), Text::tr("local"), Text::tr("peer"),
        Text::tr("state"), Text::tr("duration"), Text::tr("sent"), Text::tr("sends"),
        Text::tr("received"), Text::tr("recvs"), Text::tr("send→recv p50"), Text::tr("p99"),
        Text::tr("max"), Text::tr("errors")};
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
        errors += QStringLiteral(" ") + lastErrorOf(facts);
    return {endpointKey(facts.endpoint), QString::number(facts.socketId),
        address(facts.localAddress), address(facts.peerAddress), stateOf(facts),
        spanText(connection.durationNs), bytesText(facts.bytesSent),
        QString::number(connection.messagesSent), bytesText(facts.bytesReceived),
        QString::number(connection.messagesReceived), latency(connection.latency.p50Ns),
        latency(connection.latency.p99Ns), latency(connection.latency.maxNs), errors};
}

/// Columns as wide as their widest cell; names to the left, quantities to the right.
QByteArray asTable(const QList<Row> &rows)
{
    constexpr qsizetype kFirstQuantity = 5;
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
    QByteArray text = Text::tr("%n call(s)", nullptr, int(recording.events().size())).toUtf8()
        + ", " + Text::tr("%n connection(s)", nullptr, int(statistics.size())).toUtf8() + '\n';
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
