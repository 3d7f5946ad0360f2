#include "app/cli/clihelp.h"

#include "app/cli/clioptions.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/tlsoptions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

constexpr QLatin1StringView kProgram("socketscope-cli ");

QString usageOfAll()
{
    return Text::tr(
        "Usage: socketscope-cli listen [PROTOCOL://][ADDR:]PORT [options]\n"
        "       socketscope-cli connect [PROTOCOL://]HOST:PORT [options]\n"
        "       socketscope-cli lab [SCRIPT] [options]\n"
        "       socketscope-cli replay FILE --as client|server [options]\n"
        "       socketscope-cli lesson LESSON [options]\n"
        "       socketscope-cli show FILE [--filter QUERY | --explain N]\n"
        "       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]\n"
        "       socketscope-cli code FILE --language LANGUAGE [--endpoint NAME | --whole] [-o "
        "OUT]\n"
        "       socketscope-cli code --lesson LESSON --language LANGUAGE [-o OUT]\n"
        "       socketscope-cli report FILE [--to html|md] [-o OUT] [options]\n"
        "       socketscope-cli stats FILE [--json]\n"
        "       socketscope-cli diff A B [--by WHAT]\n");
}

/// A part of the help, and the commands that it is about.
struct Paragraph
{
    QString commands;
    QString text;

    [[nodiscard]] bool isAbout(const QString &command) const
    {
        return commands.split(u' ').contains(command);
    }
};

/// Adds a text's paragraphs, one for each of the lists of commands.
void add(QList<Paragraph> &paragraphs, const QString &text, const QStringList &commands)
{
    const QStringList parts = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        QString part = parts[index];
        while (part.startsWith(u'\n'))
            part.remove(0, 1);
        paragraphs.append({commands[qMin(index, commands.size() - 1)], part});
    }
}

QString startingHelpText()
{
    return Text::tr(
        "\n"
        "listen serves until it is interrupted, on 127.0.0.1 unless ADDR is given; port 0 is "
        "any\n"
        "free one. Lines on stdin go to every client that is connected then.\n"
        "  --backlog N            length of the accept queue (the system's limit)\n"
        "  --max-connections N    clients kept at once (1000)\n"
        "  --greeting TEXT        sent to each client when it connects\n"
        "  --reply TEXT           sent after each message, which is what one recv returned\n"
        "  --echo                 each message is sent back\n"
        "  --close-after-reply    the server closes after its first reply\n"
        "\n"
        "connect sends each TEXT, then the lines of stdin, then finishes sending, and ends\n"
        "when the peer has finished too.\n"
        "  --send TEXT            may be given several times\n"
        "  --keep-open            does not finish sending when stdin ends\n"
        "\n");
}

QString recordingHelpText()
{
    return Text::tr(
        "These, lab and replay:\n"
        "  --transcript FILE      every call, by the file's ending: .txt, .csv, .html, .md or\n"
        "                         .pcapng are saved at the end; any other is JSON Lines and\n"
        "                         written as it happens, whole also after a crash or a kill\n"
        "  --bytes-per-call N     JSON Lines hold at most N bytes of each call's data (all)\n"
        "  --quiet                does not print the calls\n"
        "  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G … (2G)\n"
        "\n");
}

QString closingHelpText()
{
    return Text::tr(
        "--help, --version        print this or the version\n"
        "\n"
        "TEXT may hold \\n \\r \\t \\0 \\\\ and \\xNN. Exit status: 0, 1 on failure, 2 on "
        "misuse.\n");
}

QList<Paragraph> paragraphsOfHelp()
{
    const QString files = QStringLiteral("show convert stats diff");
    QList<Paragraph> all;
    add(all, startingHelpText(), {QStringLiteral("listen"), QStringLiteral("connect")});
    add(all, endpointHelpText(), {QStringLiteral("listen connect")});
    add(all, tlsHelpText(), {QStringLiteral("listen connect replay")});
    add(all, recordingHelpText(), {QStringLiteral("listen connect lab replay")});
    add(all, labHelpText(), {QStringLiteral("lab")});
    add(all, replayHelpText(), {QStringLiteral("replay")});
    add(all, lessonHelpText(), {QStringLiteral("lesson")});
    add(all, fileHelpText(),
        {QStringLiteral("show"), QStringLiteral("convert"), QStringLiteral("stats"),
            QStringLiteral("diff"), files});
    add(all, writingHelpText(), {QStringLiteral("code"), QStringLiteral("report")});
    // These have exit statuses of their own.
    add(all, closingHelpText(),
        {QString(), QStringLiteral("listen connect lab show convert code report stats")});
    return all;
}

} // namespace

QString cliUsageText(const QString &command)
{
    const QStringList lines = usageOfAll().split(u'\n', Qt::SkipEmptyParts);
    QStringList own;
    for (const QString &line : lines) {
        const qsizetype begin = line.indexOf(kProgram);
        if (line.mid(begin + kProgram.size()).section(u' ', 0, 0) == command)
            own.append(line.mid(begin));
    }
    if (own.isEmpty())
        return usageOfAll();
    const QString heading = lines.constFirst().section(kProgram, 0, 0);
    return heading + own.join(u'\n' + QString(heading.size(), u' ')) + u'\n';
}

QString cliHelpText(const QString &command)
{
    const QList<Paragraph> all = paragraphsOfHelp();
    const bool isKnown = !command.isEmpty()
        && std::any_of(all.begin(), all.end(),
            [&command](const Paragraph &one) { return one.isAbout(command); });
    QString own; // before what is said of several commands
    QString shared;
    for (const Paragraph &one : all) {
        if (isKnown && !one.isAbout(command))
            continue;
        QString &text = isKnown && one.commands == command ? own : shared;
        text += u'\n' + one.text;
        if (!one.text.endsWith(u'\n'))
            text += u'\n';
    }
    return cliUsageText(command) + own + shared;
}

} // namespace socketscope
