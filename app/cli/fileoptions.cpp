#include "app/cli/fileoptions.h"

#include "app/cli/argumentreader.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

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
        if (!reader.take(QLatin1StringView("--filter"), options.filter))
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
        if (!reader.take(QLatin1StringView("--to"), options.format))
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

QString fileHelpText()
{
    return Text::tr("show prints the calls of a transcript (.jsonl) as listen and connect do.\n"
                    "  --filter QUERY         only calls that answer it, such as 'call:send "
                    "is:error hello'\n"
                    "\n"
                    "convert writes a transcript in the format of OUT's ending: .jsonl, .txt.\n"
                    "  --to ENDING            another format than that of OUT's ending\n"
                    "\n"
                    "stats tells duration, bytes, messages, times from send to recv, and errors "
                    "of each\n"
                    "connection.\n"
                    "  --json                 for programs\n"
                    "\n"
                    "These read stdin where FILE or IN is -, and write stdout where OUT is -.\n"
                    "Lines that are wrong are passed over and named on stderr.\n"
                    "\n");
}

} // namespace socketscope
