#include "app/cli/clihelp.h"
#include "app/cli/clioptions.h"
#include "app/cli/connectcommand.h"
#include "app/cli/filecommands.h"
#include "app/cli/labcommand.h"
#include "app/cli/lessoncode.h"
#include "app/cli/lessoncommands.h"
#include "app/cli/lessonplay.h"
#include "app/cli/listencommand.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/replaycommand.h"
#include "app/cli/standarddescriptors.h"
#include "app/cli/standardoutput.h"
#include "app/cli/terminationsignals.h"
#include "app/translation.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <optional>

namespace {

using namespace socketscope;

constexpr int kExitUsage = 2;
constexpr int kExitTrouble = 2; ///< of commands whose 1 says something else

/// The exit code.
int answer(const QString &text)
{
    StandardOutput out;
    out.write(text.toLocal8Bit());
    return finish(out) ? 0 : 1;
}

int run(Command &command)
{
    TerminationSignals signalSource;
    QObject::connect(&signalSource, &TerminationSignals::received, &command,
        [&command] { command.interrupt(); });
    QMetaObject::invokeMethod(&command, &Command::begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// The exit code of a command that needs no sockets; none if this is another.
std::optional<int> workOnFiles(const CliOptions &options)
{
    if (const auto *show = std::get_if<ShowOptions>(&options))
        return showTranscript(*show);
    if (const auto *convert = std::get_if<ConvertOptions>(&options))
        return convertTranscript(*convert);
    if (const auto *code = std::get_if<CodeOptions>(&options); code && code->lesson.isEmpty())
        return writeCode(*code);
    if (const auto *report = std::get_if<ReportOptions>(&options))
        return writeReport(*report);
    if (const auto *stats = std::get_if<StatsOptions>(&options))
        return tellStatistics(*stats);
    if (const auto *diff = std::get_if<DiffOptions>(&options))
        return compareTranscripts(*diff);
    const auto *lesson = std::get_if<LessonOptions>(&options);
    if (lesson && lesson->act != LessonOptions::Act::Play)
        return workOnLessons(*lesson);
    return std::nullopt;
}

int replay(const ReplayOptions &options)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(options.file);
    if (!transcript)
        return kExitTrouble;
    Result<ReplayScript> script = chooseScript(*transcript->recording, options);
    if (!script) {
        complain(script.error().message);
        return kExitTrouble;
    }
    Session session(options.recording.payloadLimit);
    ReplayCommand command(session, options, *transcript->recording, std::move(script).value());
    return run(command);
}

void watch(Session &session)
{
    if (const Result<void> watched = session.watchKernel(); !watched)
        complain(watched.error().message);
}

int play(const LessonOptions &options)
{
    const std::optional<Lesson> lesson = openLesson(options.lesson);
    if (!lesson)
        return kExitTrouble;
    Session session(options.recording.payloadLimit);
    watch(session);
    LessonPlay command(session, options.recording, *lesson);
    return run(command);
}

int writeLessonCode(const CodeOptions &options)
{
    const std::optional<Lesson> lesson = openLesson(options.lesson);
    if (!lesson)
        return kExitTrouble;
    Session session;
    watch(session);
    LessonCode command(session, *lesson, options);
    return run(command);
}

int carryOut(const CliOptions &options)
{
    if (const auto *help = std::get_if<HelpWanted>(&options))
        return answer(cliHelpText(help->command));
    if (std::holds_alternative<VersionWanted>(options))
        return answer(QStringLiteral("socketscope-cli " SOCKETSCOPE_VERSION "\n"));
    if (const std::optional<int> code = workOnFiles(options))
        return *code;
    if (const auto *listen = std::get_if<ListenOptions>(&options)) {
        Session session(listen->recording.payloadLimit);
        ListenCommand command(session, *listen);
        return run(command);
    }
    if (const auto *lab = std::get_if<LabOptions>(&options)) {
        Session session(lab->recording.payloadLimit);
        watch(session);
        LabCommand command(session, *lab);
        return run(command);
    }
    if (const auto *connect = std::get_if<ConnectOptions>(&options)) {
        Session session(connect->recording.payloadLimit);
        ConnectCommand command(session, *connect);
        return run(command);
    }
    if (const auto *wanted = std::get_if<ReplayOptions>(&options))
        return replay(*wanted);
    if (const auto *lesson = std::get_if<LessonOptions>(&options))
        return play(*lesson);
    if (const auto *code = std::get_if<CodeOptions>(&options))
        return writeLessonCode(*code);
    return kExitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    std::signal(SIGPIPE, SIG_IGN); // write(2) says EPIPE when the reader has gone
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("socketscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCKETSCOPE_VERSION));
    installTranslations(application, {});
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Result<CliOptions> options = parseCliOptions(arguments);
    if (!options) {
        complain(options.error().message);
        std::fputs(cliUsageText(arguments.value(0)).toLocal8Bit().constData(), stderr);
        return kExitUsage;
    }
    return carryOut(options.value());
}
