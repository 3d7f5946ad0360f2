#include "app/cli/lessonreport.h"

#include "core/describe/callformat.h"
#include "core/lesson/lessonwords.h"
#include "core/store/recording.h"

#include <QCoreApplication>
#include <QLocale>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LessonReport)
};

QString rowText(const LessonChecker &checker, qsizetype row)
{
    if (row < 0)
        return {};
    const Recording &recording = checker.log().recording();
    const CallFormat format(recording);
    const SocketEvent &event = recording.events().at(row);
    return Text::tr("row %1: %2 = %3").arg(row + 1).arg(format.call(event), format.result(event));
}

} // namespace

QString lessonReport(const LessonChecker &checker)
{
    const QString language = QLocale().name();
    const Lesson &lesson = checker.lesson();
    QString report = lesson.title.in(language) + u'\n';
    for (int index = 0; index < lesson.steps.size(); ++index) {
        const LessonProgress &progress = checker.progress().at(index);
        report += QStringLiteral("%1. %2  %3\n")
                      .arg(index + 1, 3)
                      .arg(progress.isDone ? Text::tr("done    ") : Text::tr("not done"),
                          lesson.steps.at(index).title.in(language));
        if (progress.isDone)
            report += QStringLiteral("               %1\n").arg(rowText(checker, progress.row()));
        if (index != checker.doneCount())
            continue;
        if (const std::optional<LessonInstead> instead = checker.instead())
            report += QStringLiteral("               %1\n")
                          .arg(insteadText(checker, *instead, language));
    }
    return report
        + Text::tr("%1 of %2 steps done.\n").arg(checker.doneCount()).arg(lesson.steps.size());
}

} // namespace socketscope
