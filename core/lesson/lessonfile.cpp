#include "core/lesson/lessonfile.h"

#include "core/lesson/commandreader.h"
#include "core/lesson/conditionreader.h"
#include "core/lesson/lessonfields.h"
#include "core/payload/visibletext.h"
#include "core/support/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LessonFile)
};

const QString kFormat = QStringLiteral("socketscope-lesson");
const QString kFolder = QStringLiteral(":/lessons/");
constexpr qsizetype kShownChars = 80;

LessonQuestion readQuestion(const QJsonValue &value, const QString &place, LessonProblem &problem)
{
    LessonFields fields(value, place, problem);
    return {fields.localized("ask", true), fields.localized("answer", true)};
}

LessonMistake readMistake(
    const QJsonValue &value, const QString &place, Lesson &lesson, LessonProblem &problem)
{
    LessonFields fields(value, place, problem);
    LessonMistake mistake;
    mistake.when = readCondition(
        fields.raw("when"), fields.within(QStringLiteral("“when”")), lesson.names, problem);
    mistake.say = fields.localized("say", true);
    return mistake;
}

LessonStep readStep(const QJsonValue &value, int number, Lesson &lesson, LessonProblem &problem)
{
    LessonFields fields(value, Text::tr("step %1").arg(number), problem);
    LessonStep step;
    step.id = fields.identifier("id", true);
    for (const LessonStep &other : lesson.steps) {
        if (other.id == step.id)
            fields.complain(Text::tr("another step has the id “%1”.").arg(step.id));
    }
    step.title = fields.localized("title", true);
    step.what = fields.localized("do", true);
    step.why = fields.localized("why");
    step.hint = fields.localized("hint");
    step.seen = fields.localized("see");
    fields.each("check", limits::kLessonConditions, true, [&](const QJsonValue &check, int place) {
        step.checks.append(readCondition(
            check, fields.within(Text::tr("check %1").arg(place)), lesson.names, problem));
    });
    fields.each("wrong", limits::kLessonConditions, false, [&](const QJsonValue &wrong, int place) {
        step.mistakes.append(
            readMistake(wrong, fields.within(Text::tr("wrong %1").arg(place)), lesson, problem));
    });
    if (fields.has("question"))
        step.question
            = readQuestion(fields.raw("question"), fields.within(Text::tr("question")), problem);
    return step;
}

void readHead(LessonFields &fields, Lesson &lesson)
{
    if (fields.text("format", true) != kFormat)
        fields.fail("format", QStringLiteral("“%1”").arg(kFormat));
    const QString version = fields.text("version", true);
    if (version.section(u'.', 0, 0) != QStringLiteral("1"))
        fields.fail("version", QStringLiteral("“1.0”"));
    (void)fields.text("$schema");
    lesson.id = fields.identifier("id", true);
    lesson.title = fields.localized("title", true);
    lesson.aim = fields.localized("aim", true);
}

void readBody(LessonFields &fields, Lesson &lesson, LessonProblem &problem)
{
    fields.each("theory", limits::kLessonParts, false, [&](const QJsonValue &part, int number) {
        LessonFields paragraph(QJsonObject{{QStringLiteral("text"), part}},
            Text::tr("theory %1").arg(number), problem);
        lesson.theory.append(paragraph.localized("text", true));
    });
    fields.each("steps", limits::kLessonSteps, true, [&](const QJsonValue &step, int number) {
        lesson.steps.append(readStep(step, number, lesson, problem));
    });
    fields.each("questions", limits::kLessonParts, false, [&](const QJsonValue &part, int number) {
        lesson.questions.append(readQuestion(part, Text::tr("question %1").arg(number), problem));
    });
    lesson.sources = fields.words("sources");
    readPlay(fields, lesson);
}

Error notJson(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArrayView before
        = QByteArrayView(json).first(qBound(0, error.offset, int(json.size())));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return {0,
        Text::tr("The lesson is not JSON: at line %1, column %2: %3.")
            .arg(line)
            .arg(column)
            .arg(error.errorString())};
}

} // namespace

Result<Lesson> readLesson(const QByteArray &json)
{
    if (json.size() > limits::kLessonBytes)
        return Error{0,
            Text::tr("The lesson is longer than %1 KiB.").arg(limits::kLessonBytes / limits::kKiB)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(json, error);
    Lesson lesson;
    LessonProblem problem;
    {
        LessonFields fields(
            document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QString(), problem);
        readHead(fields, lesson);
        readBody(fields, lesson, problem);
    }
    if (problem.isSet())
        return problem.error();
    return lesson;
}

Result<Lesson> loadLesson(const QString &path)
{
    const QString shown = visibleLine(QFileInfo(path).fileName().toUtf8(), kShownChars);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{0, Text::tr("“%1” cannot be read: %2.").arg(shown, file.errorString())};
    const QByteArray json = file.read(limits::kLessonBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{0, Text::tr("“%1” cannot be read: %2.").arg(shown, file.errorString())};
    Result<Lesson> lesson = readLesson(json);
    if (!lesson)
        return Error{0, Text::tr("“%1”: %2").arg(shown, lesson.error().message)};
    return lesson;
}

QStringList builtInLessonPaths()
{
    QStringList paths;
    const QStringList names
        = QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(kFolder + name);
    return paths;
}

QString builtInLessonPath(const QString &idOrNumber)
{
    const QStringList paths = builtInLessonPaths();
    const qsizetype number = idOrNumber.toInt();
    if (number >= 1 && number <= paths.size())
        return paths.at(number - 1);
    for (const QString &path : paths) {
        // "3-backlog.json"
        if (QFileInfo(path).completeBaseName().section(u'-', 1) == idOrNumber)
            return path;
    }
    return {};
}

} // namespace socketscope
