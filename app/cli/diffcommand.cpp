#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/replay/comparison.h"
#include "core/replay/differencetext.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

constexpr int kSame = 0;
constexpr int kDifferent = 1;
constexpr int kTrouble = 2;

SocketBook socketsOf(const Recording &recording)
{
    SocketBook sockets;
    sockets.follow(recording, recording.events().size());
    return sockets;
}

/// What the lines below it have to say; "" where they speak for themselves.
QString headingOf(const SessionDifference &difference)
{
    switch (difference.kind) {
    case SessionDifference::Kind::OtherBytes:
    case SessionDifference::Kind::OtherTime:
        return DifferenceText::kind(difference) + QStringLiteral(":\n");
    case SessionDifference::Kind::OnlyInA:
    case SessionDifference::Kind::OnlyInB:
    case SessionDifference::Kind::OtherCall:
        break;
    }
    return {};
}

} // namespace

int compareTranscripts(const DiffOptions &options)
{
    const std::optional<OpenedTranscript> a = openTranscript(options.a);
    const std::optional<OpenedTranscript> b = a ? openTranscript(options.b) : std::nullopt;
    if (!b)
        return kTrouble;
    const QList<SessionDifference> differences
        = compareSessions(*a->recording, *b->recording, options.rules);
    const SocketBook socketsOfA = socketsOf(*a->recording);
    const SocketBook socketsOfB = socketsOf(*b->recording);
    const DifferenceText words(*a->recording, socketsOfA, *b->recording, socketsOfB);
    StandardOutput out;
    for (const SessionDifference &difference : differences) {
        QString text = headingOf(difference);
        if (difference.eventA >= 0)
            text += QStringLiteral("- %1\n").arg(words.callInA(difference));
        if (difference.eventB >= 0)
            text += QStringLiteral("+ %1\n").arg(words.callInB(difference));
        if (!out.write(text.toUtf8()))
            break;
    }
    if (!finish(out))
        return kTrouble;
    if (differences.size() >= limits::kDifferences)
        complain(Text::tr("There may be more differences; these are the first."));
    return differences.isEmpty() ? kSame : kDifferent;
}

} // namespace socketscope
