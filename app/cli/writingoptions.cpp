#include "app/cli/writingoptions.h"

#include "app/cli/argumentreader.h"
#include "core/transcript/endpointkey.h"

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

Result<CodeOptions> parseCode(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    CodeOptions options;
    QString language;
    QString endpoint;
    while (!reader.atEnd()) {
        if (!reader.take(QLatin1StringView("--language"), language)
            && !reader.take(QLatin1StringView("--endpoint"), endpoint)
            && !reader.take(QLatin1StringView("-o"), options.to))
            takeFile(reader, options.file);
    }
    if (options.file.isEmpty())
        reader.fail(Text::tr("code needs the name of a transcript, or - for stdin."));
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

QString writingHelpText()
{
    return Text::tr("code writes what an endpoint did as a program that makes the same calls.\n"
                    "  --language LANGUAGE    python, c or qt (C++ with Qt)\n"
                    "  --endpoint NAME        \"server\", \"client 2\" … (all, if -o is a folder)\n"
                    "  -o FILE                a file, or a folder that has or gets a program for "
                    "each\n"
                    "                         endpoint (stdout)\n"
                    "\n");
}

} // namespace socketscope
