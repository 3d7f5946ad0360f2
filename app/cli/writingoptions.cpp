#include "app/cli/writingoptions.h"

#include "app/cli/argumentreader.h"
#include "core/transcript/endpointkey.h"

#include <QCoreApplication>
#include <QFileInfo>

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

Result<CodeOptions> parseCode(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    CodeOptions options;
    QString language;
    QString endpoint;
    while (!reader.atEnd()) {
        if (!reader.take(QLatin1StringView("--language"), language)
            && !reader.take(QLatin1StringView("--endpoint"), endpoint)
            && !reader.take(QLatin1StringView("--lesson"), options.lesson)
            && !reader.take(QLatin1StringView("-o"), options.to)) {
            if (reader.take(QLatin1StringView("--whole")))
                options.whole = true;
            else
                takeFile(reader, options.file);
        }
    }
    if (options.file.isEmpty() == options.lesson.isEmpty())
        reader.fail(Text::tr("code needs the name of a transcript, or - for stdin, or --lesson."));
    if (options.whole && !endpoint.isEmpty())
        reader.fail(Text::tr("--whole and --endpoint exclude each other."));
    options.whole = options.whole || (!options.lesson.isEmpty() && endpoint.isEmpty());
    const std::optional<ProgramLanguage> named = languageNamed(language);
    if (!named)
        reader.fail(Text::tr("code needs --language python, c or qt."));
    if (!endpoint.isEmpty()) {
        options.endpoint = endpointNamed(endpoint.toStdString());
        if (!options.endpoint)
            reader.fail(Text::tr("“%1” is no endpoint; they are named as in “server” and "
                                 "“client 2”.")
                            .arg(endpoint));
    }
    if (reader.error())
        return *reader.error();
    options.language = *named;
    return options;
}

Result<ReportOptions> parseReport(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    ReportOptions options;
    ReportWords &words = options.words;
    QString language = QStringLiteral("python");
    while (!reader.atEnd()) {
        if (!reader.take(QLatin1StringView("--to"), options.format)
            && !reader.take(QLatin1StringView("--title"), words.title)
            && !reader.take(QLatin1StringView("--name"), words.name)
            && !reader.take(QLatin1StringView("--aim"), words.aim)
            && !reader.take(QLatin1StringView("--conclusion"), words.conclusion)
            && !reader.take(QLatin1StringView("--language"), language)
            && !reader.take(QLatin1StringView("-o"), options.to))
            takeFile(reader, options.file);
    }
    if (options.file.isEmpty())
        reader.fail(Text::tr("report needs the name of a transcript, or - for stdin."));
    if (options.format.isEmpty())
        options.format = QFileInfo(options.to).suffix().toLower();
    if (options.format.isEmpty())
        options.format = QStringLiteral("html");
    if (options.format != QStringLiteral("html") && options.format != QStringLiteral("md"))
        reader.fail(Text::tr("A report is written as html or md here; the window writes pdf too."));
    const std::optional<ProgramLanguage> named = languageNamed(language);
    if (!named)
        reader.fail(Text::tr("--language takes python, c or qt."));
    if (reader.error())
        return *reader.error();
    words.language = *named;
    return options;
}

QString writingHelpText()
{
    return Text::tr("code writes what an endpoint did as a program that makes the same calls.\n"
                    "  --language LANGUAGE    python, c or qt (C++ with Qt)\n"
                    "  --endpoint NAME        \"server\", \"client 2\" … (all, if -o is a folder)\n"
                    "  -o FILE                a file, or a folder that has or gets a program for "
                    "each\n"
                    "                         endpoint (stdout)\n"
                    "  --whole                all endpoints in one program, which talks with "
                    "itself\n"
                    "  --lesson LESSON        instead of a transcript: performs a lesson, whose "
                    "calls\n"
                    "                         are then one program\n"
                    "\n"
                    "report writes a lab report: aim, the calls explained, programs, timeline, "
                    "output,\n"
                    "calls, conclusion, and the transcript's SHA-256.\n"
                    "  --to html|md           (the ending of OUT, or html); .md has the timeline "
                    "beside it\n"
                    "  --title T, --name N, --aim A, --conclusion C   what is not given stays a "
                    "blank\n"
                    "                         line, to be filled in by hand\n"
                    "  --language LANGUAGE    of the programs (python)\n"
                    "  -o FILE                (stdout)\n"
                    "\n");
}

} // namespace socketscope
