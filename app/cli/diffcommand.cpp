#include "app/cli/callside.h"
#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/describe/quantitytext.h"
#include "core/replay/comparison.h"

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

/// What the lines below it have to say; "" where they speak for themselves.
QString headingOf(const SessionDifference &difference)
{
    switch (difference.kind) {
    case SessionDifference::Kind::OtherBytes:
        return Text::tr("The bytes differ from the stream's byte %1 on:")
                   .arg(difference.position + 1)
            + QLatin1Char('\n');
    case SessionDifference::Kind::OtherTime:
        return (difference.laterNs > 0 ? Text::tr("%1 later:") : Text::tr("%1 earlier:"))
                   .arg(spanText(qAbs(difference.laterNs)))
            + QLatin1Char('\n');
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
    const CallSide sideA(*a->recording, '-');
    const CallSide sideB(*b->recording, '+');
    StandardOutput out;
    for (const SessionDifference &difference : differences) {
        QString text = headingOf(difference);
        if (difference.eventA >= 0)
            text += sideA.line(difference.eventA);
        if (difference.eventB >= 0)
            text += sideB.line(difference.eventB);
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
