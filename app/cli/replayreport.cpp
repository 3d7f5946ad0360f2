#include "app/cli/replayreport.h"

#include "app/cli/callside.h"
#include "core/replay/replayer.h"
#include "core/replay/replaytext.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReport)
};

QString linesOfConnections(const Replayer &replayer)
{
    QString text;
    const auto &players = replayer.players();
    for (size_t place = 0; players.size() > 1 && place < players.size(); ++place) {
        const PartPlayer &player = players[place];
        const QString bytes
            = Text::tr("%1 sent, %2 received as recorded.")
                  .arg(bytesText(player.sentBytes()), bytesText(player.matchedBytes()));
        const QString verdict = player.divergence() ? Text::tr("diverged;")
            : player.isComplete()                   ? Text::tr("as recorded;")
                                                    : Text::tr("not played to its end;");
        text += Text::tr("Connection %1: %2").arg(place + 1).arg(verdict) + u' ' + bytes + u'\n';
    }
    return text;
}

/// The bytes of both sides in two columns; lines that differ are marked.
QString linesOfBytes(const ReplayDivergence &divergence)
{
    const QList<ReplayLine> lines = sideBySide(divergence);
    if (lines.isEmpty())
        return {};
    constexpr qsizetype kOffsetWidth = 12; // mark, offset, two blanks
    const qsizetype sideWidth = lines.constFirst().recordHex.size() + 2 + kReplayLineBytes + 3;
    QString text = QString(kOffsetWidth, u' ') + Text::tr("record").leftJustified(sideWidth)
        + Text::tr("now") + u'\n';
    for (const ReplayLine &line : lines) {
        QString row = (line.isSame ? QStringLiteral("  ") : QStringLiteral("≠ ")) + line.position
            + QStringLiteral("  ") + line.recordHex + QStringLiteral("  ") + line.recordText
            + QStringLiteral("   ") + line.nowHex + QStringLiteral("  ") + line.nowText;
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

} // namespace

QByteArray replayReport(const Replayer &replayer, const Recording &record, const Recording &live)
{
    QString text;
    const std::optional<ReplayDivergence> &divergence = replayer.divergence();
    if (divergence) {
        text = divergenceText(*divergence, qsizetype(replayer.players().size())) + u'\n';
        if (divergence->recordEvent >= 0)
            text += CallSide(record, '-').line(divergence->recordEvent);
        if (divergence->liveEvent >= 0)
            text += CallSide(live, '+').line(divergence->liveEvent);
        text += linesOfBytes(*divergence);
    }
    return (text + linesOfConnections(replayer) + outcomeText(replayer) + u'\n').toUtf8();
}

} // namespace socketscope
