#include "core/lesson/commandreader.h"

#include "core/lesson/commandsettings.h"
#include "core/lesson/conditionreader.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lessonfields.h"
#include "core/support/limits.h"

namespace socketscope {

namespace {

using Verb = LessonCommand::Verb;

constexpr int kMostRepeats = 100'000; ///< of a text that is sent

struct VerbName
{
    const char *name;
    Verb verb;
};

constexpr VerbName kVerbs[] = {
    {"startServer", Verb::StartServer},
    {"stopServer", Verb::StopServer},
    {"pauseAccept", Verb::PauseAccept},
    {"resumeAccept", Verb::ResumeAccept},
    {"connect", Verb::Connect},
    {"send", Verb::Send},
    {"pauseReceive", Verb::PauseReceive},
    {"resumeReceive", Verb::ResumeReceive},
    {"finishSending", Verb::FinishSending},
    {"close", Verb::Close},
    {"reset", Verb::Reset},
    {"lab", Verb::Lab},
};

void readVerb(LessonFields &fields, LessonCommand &command)
{
    const QString name = fields.text("do", true);
    for (const VerbName &verb : kVerbs) {
        if (name == QLatin1StringView(verb.name)) {
            command.verb = verb.verb;
            return;
        }
    }
    QStringList known;
    for (const VerbName &verb : kVerbs)
        known.append(QString::fromLatin1(verb.name));
    fields.fail("do", LessonFields::tr("one of %1").arg(known.join(QStringLiteral(", "))));
}

/// Reads the commands in their order, and knows which names of sockets they may use.
class PlayReader
{
public:
    explicit PlayReader(Lesson &lesson)
        : m_lesson(lesson)
        , m_given(lesson.names)
    { }

    void read(const QJsonValue &value, int number, LessonProblem &problem)
    {
        LessonFields fields(value, LessonFields::tr("play %1").arg(number), problem);
        LessonCommand command;
        command.lab.number = number;
        readVerb(fields, command);
        readActs(fields, command);
        readUntil(fields, command);
        m_lesson.play.append(command);
    }

private:
    void readActs(LessonFields &fields, LessonCommand &command)
    {
        switch (command.verb) {
        case Verb::StartServer:
            readServerSettings(fields, command.server);
            command.to = readGivenName(fields, "at");
            return;
        case Verb::Connect:
            readClientSettings(fields, command.client);
            command.to = readGivenName(fields, "to");
            command.from = readGivenName(fields, "from");
            return;
        case Verb::Lab:
            return readLab(fields, command);
        default:
            break;
        }
        command.socket = readGivenName(fields, "socket");
        if (command.socket < 0)
            fields.complain(
                LessonFields::tr("the field “%1” is missing.").arg(QStringLiteral("socket")));
        if (command.verb == Verb::Send) {
            const int times = fields.number("repeat", 1, kMostRepeats, 1);
            command.data = fields.text("text", true).toUtf8().repeated(times);
        }
    }

    /// A name that a step gives, or the `until` of a command before.
    [[nodiscard]] int readGivenName(LessonFields &fields, const char *field)
    {
        const int name = readName(fields, field, m_lesson.names);
        if (name >= 0 && !m_given.contains(m_lesson.names.at(name)))
            complainOfName(fields, m_lesson.names.at(name));
        return name;
    }

    void readLab(LessonFields &fields, LessonCommand &command)
    {
        const QString text = fields.text("call", true);
        const Result<LabLine> line = parseLabCall(text);
        if (!line) {
            fields.complain(LessonFields::tr("the field “%1”: %2")
                                .arg(QStringLiteral("call"), line.error().message));
            return;
        }
        const int number = command.lab.number;
        command.lab = line.value();
        command.lab.number = number;
        for (const QString &name : {command.lab.socket, command.lab.addressOf}) {
            if (!name.isEmpty() && !m_made.contains(name) && !m_given.contains(name))
                complainOfName(fields, name);
        }
        if (!command.lab.result.isEmpty())
            m_made.append(command.lab.result);
    }

    static void complainOfName(LessonFields &fields, const QString &name)
    {
        fields.complain(
            LessonFields::tr("nothing before this gives a socket the name “%1”.").arg(name));
    }

    void readUntil(LessonFields &fields, LessonCommand &command)
    {
        const QJsonValue until = fields.raw("until");
        if (until.isObject()) {
            command.until = readCondition(
                until, fields.within(LessonFields::tr("until")), m_lesson.names, fields.problem());
            m_given = m_lesson.names;
            return;
        }
        const QString id = fields.identifier("until");
        for (qsizetype index = 0; index < m_lesson.steps.size() && !id.isEmpty(); ++index) {
            if (m_lesson.steps.at(index).id == id)
                command.untilStep = int(index);
        }
        if (!id.isEmpty() && command.untilStep < 0)
            fields.fail("until", LessonFields::tr("the id of a step, or a condition"));
    }

    Lesson &m_lesson;
    QStringList m_given; ///< names that conditions give
    QStringList m_made; ///< names that lab calls give
};

} // namespace

void readPlay(LessonFields &fields, Lesson &lesson)
{
    PlayReader reader(lesson);
    fields.each("play", limits::kLessonCommands, false,
        [&](const QJsonValue &value, int number) { reader.read(value, number, fields.problem()); });
}

} // namespace socketscope
