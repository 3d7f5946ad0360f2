#include "core/lesson/commandreader.h"

#include "core/lesson/conditionreader.h"
#include "core/lesson/lessonfields.h"
#include "core/support/limits.h"

namespace socketscope {

namespace {

using Verb = LessonCommand::Verb;

constexpr int kMostPort = 65535;
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

void readServer(LessonFields &fields, LessonCommand &command, QStringList &names)
{
    ServerSettings &server = command.server;
    if (fields.has("address"))
        server.address = fields.text("address");
    server.port = quint16(fields.number("port", 0, kMostPort, 0));
    server.backlog = fields.number("backlog", 0, limits::kMaxBacklog, limits::kDefaultBacklog);
    server.greeting = fields.text("greeting").toUtf8();
    server.reply = fields.text("reply").toUtf8();
    server.replyMode = fields.flag("echo").value_or(false) ? ReplyMode::Echo
        : server.reply.isEmpty()                           ? ReplyMode::None
                                                           : ReplyMode::Text;
    server.closeAfterReply = fields.flag("closeAfterReply").value_or(false);
    server.closeWhenPeerFinishes = fields.flag("closeWhenPeerFinishes").value_or(true);
    command.to = readName(fields, "at", names);
}

void readClient(LessonFields &fields, LessonCommand &command, QStringList &names)
{
    ClientSettings &client = command.client;
    command.to = readName(fields, "to", names);
    command.from = readName(fields, "from", names);
    client.sourceAddress = fields.text("sourceAddress");
    if (fields.has("host"))
        client.host = fields.text("host");
    client.port = quint16(fields.number("port", 0, kMostPort, client.port));
    client.connectTimeoutMs = fields.number("timeoutMs", limits::kMinConnectTimeoutMs,
        limits::kMaxConnectTimeoutMs, limits::kConnectTimeoutMs);
    client.closeWhenPeerFinishes = fields.flag("closeWhenPeerFinishes").value_or(true);
}

void readUntil(LessonFields &fields, LessonCommand &command, Lesson &lesson)
{
    const QJsonValue until = fields.raw("until");
    if (until.isObject()) {
        command.until = readCondition(
            until, fields.within(LessonFields::tr("until")), lesson.names, fields.problem());
        return;
    }
    const QString id = fields.identifier("until");
    for (qsizetype index = 0; index < lesson.steps.size() && !id.isEmpty(); ++index) {
        if (lesson.steps.at(index).id == id)
            command.untilStep = int(index);
    }
    if (!id.isEmpty() && command.untilStep < 0)
        fields.fail("until", LessonFields::tr("the id of a step, or a condition"));
}

} // namespace

LessonCommand readCommand(
    const QJsonValue &value, const QString &place, Lesson &lesson, LessonProblem &problem)
{
    LessonFields fields(value, place, problem);
    LessonCommand command;
    readVerb(fields, command);
    readUntil(fields, command, lesson);
    if (command.verb == Verb::StartServer) {
        readServer(fields, command, lesson.names);
        return command;
    }
    if (command.verb == Verb::Connect) {
        readClient(fields, command, lesson.names);
        return command;
    }
    command.socket = readName(fields, "socket", lesson.names);
    if (command.socket < 0)
        fields.complain(
            LessonFields::tr("the field “%1” is missing.").arg(QStringLiteral("socket")));
    if (command.verb == Verb::Send) {
        const int times = fields.number("repeat", 1, kMostRepeats, 1);
        command.data = fields.text("text", true).toUtf8().repeated(times);
    }
    return command;
}

} // namespace socketscope
