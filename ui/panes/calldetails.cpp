#include "ui/panes/calldetails.h"

#include "core/describe/callformat.h"
#include "core/describe/tlstext.h"
#include "core/event/errnoname.h"
#include "core/event/tlscall.h"
#include "core/explain/manualpages.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/store/streammatch.h"

namespace socketscope {

namespace {

constexpr qsizetype kNamedParts = 4; ///< calls of the other end that are told one by one

QString factOfDuration(qint64 ns)
{
    constexpr qint64 kNsPerUs = 1000;
    return CallDetails::tr("took %1").arg(
        ns < kNsPerUs ? CallDetails::tr("%1 ns", "nanoseconds").arg(ns) : timeText(ns));
}

QString factOfState(const SocketFacts *facts, const KernelBook &kernel)
{
    return facts ? CallDetails::tr("now %1", "a socket's state, such as ESTABLISHED")
                       .arg(stateName(*facts, kernel))
                 : QString();
}

QString factOfStream(const Recording &recording, const StreamMatch *streams, qsizetype event)
{
    const SocketEvent &moved = recording.events().at(event);
    const qint64 offset = streams ? streams->offsetOf(recording, event) : -1;
    if (offset < 0 || moved.result <= 0)
        return {};
    return moved.result == 1
        ? CallDetails::tr("stream byte %1").arg(offset)
        : CallDetails::tr("stream bytes %1–%2").arg(offset).arg(offset + moved.result - 1);
}

/// "send #9 (10 bytes)"
QString partText(const Recording &recording, const StreamPart &part)
{
    const SocketEvent &other = recording.events().at(part.event);
    return CallDetails::tr(
        "%1 #%2 (%Ln byte(s))", "a call, its number, what it moved", int(part.bytes))
        .arg(CallFormat::name(other))
        .arg(part.event + 1);
}

QString manyPartsText(const Recording &recording, const std::vector<StreamPart> &parts)
{
    QStringList names;
    for (const StreamPart &part : parts) {
        if (names.size() == kNamedParts)
            break;
        names.append(partText(recording, part));
    }
    const auto more = qsizetype(parts.size()) - names.size();
    if (more > 0)
        return CallDetails::tr("%1 and %Ln more", nullptr, int(more))
            .arg(names.join(QStringLiteral(", ")));
    const QString last = names.takeLast();
    return CallDetails::tr("%1 and %2", "the end of a list")
        .arg(names.join(QStringLiteral(", ")), last);
}

/// When the parts of a split call arrived.
QString latencySentence(
    const Recording &recording, const SocketEvent &moved, const std::vector<StreamPart> &parts)
{
    const SocketEvent &first = recording.events().at(parts.front().event);
    const SocketEvent &last = recording.events().at(parts.back().event);
    return moved.isSend()
        ? CallDetails::tr("The first part arrived %1 after this call began, the last %2.")
              .arg(timeText(first.endNs() - moved.startNs), timeText(last.endNs() - moved.startNs))
        : CallDetails::tr("They arrived %1 after the first of these began, %2 after the last.")
              .arg(timeText(moved.endNs() - first.startNs), timeText(moved.endNs() - last.startNs));
}

/// Which calls of the other end moved the same bytes; nothing if that end is not in the session.
QString streamSentence(const LogFollower &follower, const StreamMatch &streams, qsizetype event)
{
    const Recording &recording = follower.recording();
    const SocketEvent &moved = recording.events().at(event);
    if (moved.result <= 0 || streams.peerOf(moved.socketId) == 0)
        return {};
    const bool isSend = moved.isSend();
    const std::vector<StreamPart> parts
        = isSend ? streams.recvsOf(recording, event) : streams.sendsIn(recording, event);
    if (parts.empty())
        return isSend ? CallDetails::tr("The other end has not taken these bytes yet.") : QString();
    const SocketEvent &other = recording.events().at(parts.front().event);
    const QString who = CallFormat(recording).who(other, follower.sockets().find(other.socketId));
    if (parts.size() > 1)
        return (isSend ? CallDetails::tr("%1 took them in %2.")
                             .arg(who, manyPartsText(recording, parts))
                       : CallDetails::tr("They are %2 of %1.")
                             .arg(who, manyPartsText(recording, parts)))
            + QLatin1Char(' ') + latencySentence(recording, moved, parts);
    const qint64 tookNs = isSend ? other.endNs() - moved.startNs : moved.endNs() - other.startNs;
    const QString number = QString::number(parts.front().event + 1);
    const bool isWhole = parts.front().bytes == other.result && other.result == moved.result;
    if (isWhole)
        return isSend
            ? CallDetails::tr("They arrived whole in %1 #%2 of %3, %4 after this call began.")
                  .arg(CallFormat::name(other), number, who, timeText(tookNs))
            : CallDetails::tr("They are %1 #%2 of %3, which arrived whole after %4.")
                  .arg(CallFormat::name(other), number, who, timeText(tookNs));
    return isSend
        ? CallDetails::tr("They arrived in %1 of %2.").arg(partText(recording, parts.front()), who)
        : CallDetails::tr(
            "They are part of %1 #%2 of %3, which sent %Ln byte(s) at once.", nullptr, other.result)
              .arg(CallFormat::name(other), number, who);
}

QString payloadNote(const Recording &recording, const SocketEvent &event)
{
    if (event.payloadLength > 0 && !recording.payload().isKept(event.payloadPosition))
        return CallDetails::tr(
            "These bytes are no longer kept: the session holds at most %1 of data "
            "and drops the oldest first.")
            .arg(bytesText(recording.payload().maxBytes()));
    if (event.flags & PayloadCut)
        return CallDetails::tr("Only the first %1 of these bytes were kept.")
            .arg(bytesText(event.payloadLength));
    return {};
}

} // namespace

CallDetails CallDetails::of(
    const LogFollower &follower, const StreamMatch *streams, qsizetype number)
{
    const Recording &recording = follower.recording();
    const SocketEvent &event = recording.events().at(number);
    const SocketFacts *facts = follower.sockets().find(event.socketId);
    const CallFormat format(recording);
    CallDetails details;
    details.call = format.inC(event);
    details.facts
        = {factOfDuration(qint64(event.durationNs)), factOfState(facts, follower.kernel()),
            factOfStream(recording, streams, number), manualPage(event)};
    details.facts.removeAll(QString());
    details.explanation = format.explanation(event, facts);
    if (streams && (event.isSend() || event.isReceive()))
        details.streams = streamSentence(follower, *streams, number);
    details.certificates = tlsLines(recording, event);
    if (event.failed() && !isTlsCall(event.call())) {
        const int error = int(event.errorNumber);
        const QString name
            = errnoName(error).isEmpty() ? tr("errno %1").arg(error) : QString(errnoName(error));
        details.error
            = tr("%1: %2", "an errno name and its meaning").arg(name, errnoMeaning(error));
    }
    details.payloadNote = socketscope::payloadNote(recording, event);
    return details;
}

QString CallDetails::text() const
{
    QStringList lines{call, facts.join(QStringLiteral(" · ")), explanation, streams, certificates,
        error, payloadNote};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace socketscope
