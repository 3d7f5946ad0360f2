#include "app/cli/lessoncommands.h"

#include "app/cli/lessonreport.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/lesson/lessonchecker.h"
#include "core/lesson/lessonfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LessonCommands)
};

constexpr int kDone = 0;
constexpr int kNotDone = 1;
constexpr int kTrouble = 2;

int print(const QString &text, int code)
{
    StandardOutput out;
    out.write(text.toUtf8());
    return finish(out) ? code : kTrouble;
}

int listLessons()
{
    QString list;
    const QStringList paths = builtInLessonPaths();
    for (qsizetype index = 0; index < paths.size(); ++index) {
        const Result<Lesson> lesson = loadLesson(paths.at(index));
        if (lesson)
            list += QStringLiteral("%1  %2  %3\n")
                        .arg(index + 1)
                        .arg(lesson.value().id, -12)
                        .arg(lesson.value().title.in(QLocale().name()));
    }
    return print(list, kDone);
}

int checkTranscript(const Lesson &lesson, const QString &file)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(file);
    if (!transcript)
        return kTrouble;
    const Recording &recording = *transcript->recording;
    LessonChecker checker(lesson, recording);
    checker.follow({recording.events().size(), recording.kernelFacts().size()});
    return print(lessonReport(checker), checker.isComplete() ? kDone : kNotDone);
}

} // namespace

std::optional<Lesson> openLesson(const QString &name)
{
    const QString builtIn = builtInLessonPath(name);
    Result<Lesson> lesson = loadLesson(builtIn.isEmpty() ? name : builtIn);
    if (!lesson) {
        complain(lesson.error().message);
        return std::nullopt;
    }
    return std::move(lesson).value();
}

int workOnLessons(const LessonOptions &options)
{
    if (options.act == LessonOptions::Act::List)
        return listLessons();
    const std::optional<Lesson> lesson = openLesson(options.lesson);
    if (!lesson)
        return kTrouble;
    if (options.act == LessonOptions::Act::Validate)
        return print(Text::tr("“%1” is a lesson of %n step(s).", nullptr, int(lesson->steps.size()))
                         .arg(lesson->title.in(QLocale().name()))
                + u'\n',
            kDone);
    return checkTranscript(*lesson, options.transcript);
}

} // namespace socketscope
