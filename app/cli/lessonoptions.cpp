#include "app/cli/lessonoptions.h"

#include "app/cli/argumentreader.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

using Act = LessonOptions::Act;

} // namespace

Result<LessonOptions> parseLesson(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    LessonOptions options;
    int acts = 0;
    const auto choose = [&](Act act) {
        options.act = act;
        ++acts;
    };
    while (!reader.atEnd()) {
        if (reader.take(QLatin1StringView("--play"))) {
            choose(Act::Play);
        } else if (reader.take(QLatin1StringView("--validate"))) {
            choose(Act::Validate);
        } else if (reader.take(QLatin1StringView("--list"))) {
            choose(Act::List);
        } else if (reader.take(QLatin1StringView("--transcript"), options.transcript)) {
            choose(Act::Check);
        } else if (!reader.take(QLatin1StringView("--record"), options.recording.transcript)
            && !takeRecordingOption(reader, options.recording)) {
            const QString lesson = reader.takePlain();
            if (!options.lesson.isEmpty())
                reader.fail(Text::tr("“%1” is one argument too many.").arg(lesson));
            options.lesson = lesson;
        }
    }
    if (acts > 1)
        reader.fail(Text::tr("--play, --transcript, --validate and --list exclude each other."));
    if (options.lesson.isEmpty() && options.act != Act::List)
        reader.fail(Text::tr("lesson needs a file, or the number of a built-in one (--list)."));
    if (reader.error())
        return *reader.error();
    return options;
}

QString lessonHelpText()
{
    return Text::tr(
        "lesson performs a lesson by its play script and checks each step in its own log. LESSON "
        "is\n"
        "a file (see lesson-format.md), or the number or name of a built-in one.\n"
        "  --transcript FILE      performs nothing: checks this session, such as one handed in\n"
        "  --validate             performs nothing: says what is wrong in the lesson's file\n"
        "  --list                 names the built-in lessons\n"
        "  --record FILE          writes the session that it performed\n"
        "  --quiet                does not print the calls\n"
        "  Exit status: 0 every step is done, 1 not every one, 2 on misuse, or if the lesson or "
        "the\n"
        "  transcript cannot be read.\n"
        "\n");
}

} // namespace socketscope
