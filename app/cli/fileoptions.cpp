#include "app/cli/fileoptions.h"

#include "app/cli/argumentreader.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

constexpr int kMaxToleranceMs = 86'400'000; // a day
constexpr int kMaxCall = 2'147'483'647;
constexpr qint64 kNsPerMs = 1'000'000;

void takeFile(ArgumentReader &reader, QString &file)
{
    const QString argument = reader.takePlain();
    if (!file.isEmpty())
        reader.fail(Text::tr("“%1” is one argument too many.").arg(argument));
    file = argument;
}

} // namespace

Result<ShowOptions> parseShow(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    ShowOptions options;
    while (!reader.atEnd()) {
        if (!reader.take(QLatin1StringView("--filter"), options.filter)
            && !reader.takeNumber(QLatin1StringView("--explain"), 1, kMaxCall, options.explain))
            takeFile(reader, options.file);
    }
    if (options.file.isEmpty())
        reader.fail(Text::tr("show needs the name of a transcript, or - for stdin."));
    if (reader.error())
        return *reader.error();
    return options;
}

Result<ConvertOptions> parseConvert(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    ConvertOptions options;
    while (!reader.atEnd()) {
        if (!reader.take(QLatin1StringView("--to"), options.format)
            && !reader.take(QLatin1StringView("--filter"), options.filter))
            takeFile(reader, options.from.isEmpty() ? options.from : options.to);
    }
    if (options.to.isEmpty())
        reader.fail(Text::tr("convert needs two names, of which - is stdin or stdout."));
    if (reader.error())
        return *reader.error();
    return options;
}

Result<StatsOptions> parseStats(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    StatsOptions options;
    while (!reader.atEnd()) {
        if (reader.take(QLatin1StringView("--json")))
            options.json = true;
        else
            takeFile(reader, options.file);
    }
    if (options.file.isEmpty())
        reader.fail(Text::tr("stats needs the name of a transcript, or - for stdin."));
    if (reader.error())
        return *reader.error();
    return options;
}

Result<DiffOptions> parseDiff(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    DiffOptions options;
    QString by;
    int toleranceMs = 10;
    while (!reader.atEnd()) {
        if (!reader.take(QLatin1StringView("--by"), by)
            && !reader.takeNumber(
                QLatin1StringView("--tolerance"), 0, kMaxToleranceMs, toleranceMs))
            takeFile(reader, options.a.isEmpty() ? options.a : options.b);
    }
    if (options.b.isEmpty() || (options.a == options.b && options.a == QStringLiteral("-")))
        reader.fail(Text::tr("diff needs two transcripts, of which one may be - for stdin."));
    if (!by.isEmpty()) {
        options.rules = {false, false, -1};
        for (const QString &what : by.split(u',')) {
            if (what == QStringLiteral("calls"))
                options.rules.calls = true;
            else if (what == QStringLiteral("bytes"))
                options.rules.bytes = true;
            else if (what == QStringLiteral("timing"))
                options.rules.timeToleranceNs = toleranceMs * kNsPerMs;
            else
                reader.fail(Text::tr("--by takes calls, bytes and timing, with commas between."));
        }
    }
    if (reader.error())
        return *reader.error();
    return options;
}

QString fileHelpText()
{
    return Text::tr("show prints the calls of a transcript (.jsonl) as listen and connect do.\n"
                    "  --filter QUERY         only calls that answer it, such as 'call:send "
                    "is:error hello'\n"
                    "  --explain N            call N in words instead: what it does, its "
                    "arguments, its\n"
                    "                         result, what helps or comes next\n"
                    "\n"
                    "convert writes a transcript in the format of OUT's ending: .jsonl, .txt, "
                    ".csv,\n.html, .md, .pcapng.\n"
                    "  --to ENDING            another format than that of OUT's ending\n"
                    "  --filter QUERY         only calls that answer it\n"
                    "\n"
                    "stats tells duration, bytes, messages, times from send to recv, and errors "
                    "of each\n"
                    "connection.\n"
                    "  --json                 for programs\n"
                    "\n"
                    "diff lists what differs between two sessions, socket by socket.\n"
                    "  --by WHAT              calls, bytes, timing, with commas between "
                    "(calls,bytes)\n"
                    "  --tolerance MS         what timing may differ by (10)\n"
                    "  Exit status: 0 the same, 1 different, 2 on failure or misuse.\n"
                    "\n"
                    "These read stdin where a transcript is -, and write stdout where OUT is -.\n"
                    "Lines that are wrong are passed over and named on stderr.\n"
                    "\n");
}

} // namespace socketscope
