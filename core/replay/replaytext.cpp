#include "core/replay/replaytext.h"

#include "core/describe/callformat.h"
#include "core/event/errnoname.h"
#include "core/payload/hexdump.h"
#include "core/replay/replayer.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

using Why = ReplayDivergence::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// Up to a line's bytes at an offset, which may lie beyond them.
QByteArrayView lineOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView all(bytes);
    return offset < all.size() ? all.sliced(offset, qMin(kReplayLineBytes, all.size() - offset))
                               : QByteArrayView();
}

QString hexOf(QByteArrayView bytes)
{
    constexpr qsizetype kWidth = kReplayLineBytes * 3 - 1;
    return bytes.isEmpty() ? QString(kWidth, u' ') : hexLine(bytes, 0).bytes.left(kWidth);
}

QString textOf(QByteArrayView bytes)
{
    const QString text = bytes.isEmpty() ? QString() : hexLine(bytes, 0).text;
    return text.leftJustified(kReplayLineBytes);
}

QString errorWord(int errorNumber)
{
    return QString::fromLatin1(errnoName(errorNumber));
}

/// About the connection that is named in front of it, if it is one of several.
QString whatHappened(const ReplayDivergence &divergence)
{
    const qint64 byte = divergence.position + 1;
    switch (divergence.kind) {
    case Why::OtherBytes:
        return Text::tr("what the peer sends is other than recorded from byte %1 on.").arg(byte);
    case Why::MoreBytes:
        return Text::tr("the peer sends more than the %1 bytes that were recorded.")
            .arg(divergence.position);
    case Why::EndedEarly:
        return Text::tr("the peer finished sending before byte %1, which was recorded.").arg(byte);
    case Why::MissingBytes:
        return Text::tr("byte %1 of what the peer sends did not come in time.").arg(byte);
    case Why::NotEnded:
        return Text::tr("the peer did not finish sending in time, as it had when it was recorded.");
    case Why::Reset:
        return Text::tr("the peer reset the connection (%1) after %2 bytes; recorded was no reset.")
            .arg(errorWord(divergence.errorNumber))
            .arg(divergence.position);
    case Why::NotReset:
        return Text::tr("the peer did not reset the connection, as it had when it was recorded.");
    case Why::NotTaken:
        return Text::tr("the peer did not take all that was sent to it in time.");
    case Why::ConnectFailed:
        return Text::tr("the connection did not come about (%1). %2")
            .arg(errorWord(divergence.errorNumber), divergence.cause);
    case Why::TlsFailed:
        return Text::tr("TLS failed. %1").arg(divergence.cause);
    case Why::Connected:
        return Text::tr("the connection came about; when it was recorded, it failed.");
    case Why::NoConnection:
        return Text::tr("no client connected in time.");
    case Why::FurtherConnection:
        return Text::tr("one more client connected than was recorded.");
    }
    return {};
}

} // namespace

QString choiceText(const ReplayChoice &choice, ReplayRole role)
{
    const QString name = endpointName(choice.endpoint);
    const QString address = choice.address.toString();
    QString text;
    if (role == ReplayRole::Client && choice.sockets.size() > 1)
        text = Text::tr("%n clients to %1, which overlap", nullptr, int(choice.sockets.size()))
                   .arg(address);
    else if (role == ReplayRole::Client)
        text = choice.isMirrored ? Text::tr("A client of %1 on %2").arg(name, address)
                                 : Text::tr("%1 to %2").arg(name, address);
    else
        text = (choice.isMirrored ? Text::tr("The server of %1 on %2") : Text::tr("%1 on %2"))
                   .arg(name, address)
            + QStringLiteral(", ")
            + Text::tr("%n connection(s)", nullptr, int(choice.sockets.size()));
    return text;
}

QString divergenceText(const ReplayDivergence &divergence, qsizetype parts)
{
    const QString what = whatHappened(divergence);
    if (parts > 1)
        return Text::tr("Connection %1: %2").arg(divergence.part + 1).arg(what);
    return what.left(1).toUpper() + what.mid(1);
}

QString outcomeText(const Replayer &replayer)
{
    qint64 sent = 0;
    qint64 matched = 0;
    for (const PartPlayer &player : replayer.players()) {
        sent += player.sentBytes();
        matched += player.matchedBytes();
    }
    const QString bytes
        = Text::tr("%1 sent, %2 received as recorded.").arg(bytesText(sent), bytesText(matched));
    const auto parts = qsizetype(replayer.players().size());
    switch (replayer.outcome()) {
    case Replayer::Outcome::Running:
        return Text::tr("Replaying: %1").arg(bytes);
    case Replayer::Outcome::Same:
        return Text::tr("As recorded: %n connection(s);", nullptr, int(parts)) + u' ' + bytes;
    case Replayer::Outcome::Diverged:
        return Text::tr("Diverged: %1").arg(bytes);
    case Replayer::Outcome::Stopped:
        return Text::tr("Stopped before its end: %1").arg(bytes);
    case Replayer::Outcome::Failed:
        return replayer.problem();
    }
    return {};
}

QList<ReplayLine> sideBySide(const ReplayDivergence &divergence)
{
    QList<ReplayLine> lines;
    const qsizetype size = qMax(divergence.expected.size(), divergence.got.size());
    for (qsizetype offset = 0; offset < size; offset += kReplayLineBytes) {
        const QByteArrayView record = lineOf(divergence.expected, offset);
        const QByteArrayView now = lineOf(divergence.got, offset);
        lines.append({QString::number(divergence.contextFrom + offset, 16).rightJustified(8, u'0'),
            hexOf(record), textOf(record), hexOf(now), textOf(now), record == now});
    }
    return lines;
}

} // namespace socketscope
