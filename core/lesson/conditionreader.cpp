#include "core/lesson/conditionreader.h"

#include "core/describe/argumentnames.h"
#include "core/event/errnoname.h"
#include "core/lesson/lessonfields.h"
#include "core/support/limits.h"

namespace socketscope {

namespace {

constexpr qint64 kMostInt = std::numeric_limits<qint32>::max();
constexpr qint64 kMostUnsigned = std::numeric_limits<quint32>::max();
constexpr qint64 kMostPort = 65535;

std::optional<Call> callOf(const QString &word)
{
    // accept4(2) is how Linux programs may make an accept; a lesson takes both for one.
    const Call call = word == QStringLiteral("accept4")
        ? Call::Accept
        : callNamed(QLatin1StringView(word.toLatin1()));
    return call == Call::None ? std::nullopt : std::optional(call);
}

std::optional<EndpointRole> roleOf(const QString &word)
{
    if (word == QStringLiteral("server"))
        return EndpointRole::Server;
    if (word == QStringLiteral("client"))
        return EndpointRole::Client;
    if (word == QStringLiteral("lab"))
        return EndpointRole::Lab;
    return std::nullopt;
}

std::optional<int> errorOf(const QString &word)
{
    const int number = errnoNamed(QLatin1StringView(word.toLatin1()));
    return number == 0 ? std::nullopt : std::optional(number);
}

/// A function that takes a QLatin1StringView as one that takes what JSON has.
template <typename Named>
auto latin(Named named)
{
    return [named](const QString &word) {
        const QByteArray bytes = word.toLatin1();
        return named(QLatin1StringView(bytes));
    };
}

void readArguments(LessonFields &fields, LessonCondition &condition)
{
    condition.address = fields.text("address");
    condition.port = fields.range("port", 0, kMostPort);
    condition.backlog = fields.range("backlog", -kMostInt, kMostInt);
    condition.domains = fields.named<int>("domain", latin(domainNamed));
    condition.types = fields.named<int>("type", latin(typeNamed));
    condition.hows = fields.named<int>("how", latin(shutdownNamed));
    condition.option = fields.text("option");
    condition.size = fields.range("size", 0, kMostUnsigned);
    const bool hasFlags = fields.has("flags");
    quint16 flags = 0;
    for (const quint16 bit : fields.named<quint16>("flags", latin(messageFlagsNamed)))
        flags |= bit;
    if (hasFlags)
        condition.flags = flags;
}

void readResult(LessonFields &fields, LessonCondition &condition)
{
    condition.result = fields.range("result", -1, kMostInt);
    if (fields.raw("error").toString() == QStringLiteral("any"))
        condition.wantsAnyError = true;
    else
        condition.errors = fields.named<int>("error", errorOf);
}

void readData(LessonFields &fields, LessonCondition &condition)
{
    using Test = LessonCondition::DataTest;
    const QJsonValue value = fields.raw("data");
    if (value.isUndefined())
        return;
    const QJsonObject test = value.toObject();
    const bool contains = test.contains(QStringLiteral("contains"));
    const QJsonValue text
        = value.isString() ? value : test.value(QLatin1String(contains ? "contains" : "is"));
    if (!text.isString() || (value.isObject() && test.size() != 1)
        || text.toString().size() > limits::kLessonTextChars) {
        fields.fail("data", LessonFields::tr("a text, {\"is\": \"…\"} or {\"contains\": \"…\"}"));
        return;
    }
    condition.dataTest = contains ? Test::Contains : Test::Is;
    condition.data = text.toString().toUtf8();
}

void readCall(LessonFields &fields, LessonCondition &condition)
{
    for (const Call call : fields.named<Call>("call", callOf))
        condition.calls |= 1U << quint32(call);
    for (const EndpointRole role : fields.named<EndpointRole>("by", roleOf))
        condition.roles |= quint8(1U << quint32(role));
    readArguments(fields, condition);
    readResult(fields, condition);
    readData(fields, condition);
    condition.sends = fields.range("sends", 0, limits::kLessonSends);
    condition.continues = fields.flag("continues");
    condition.times = fields.number("times", 1, limits::kLessonTimes, 1);
}

void readFact(LessonFields &fields, LessonCondition &condition)
{
    using Kind = LessonCondition::Kind;
    condition.states = fields.named<TcpState>("state", latin(tcpStateNamed));
    if (!condition.states.isEmpty()) {
        condition.kind = Kind::State;
        return;
    }
    const std::optional<NumberRange> queue = fields.range("queue", 0, kMostUnsigned);
    condition.isFull = fields.flag("full");
    const std::optional<NumberRange> unread = fields.range("unread", 0, kMostUnsigned);
    const std::optional<NumberRange> unacked = fields.range("unacked", 0, kMostUnsigned);
    condition.kind = unread ? Kind::Unread : unacked ? Kind::Unacked : Kind::Queue;
    condition.amount = unread ? unread : unacked ? unacked : queue;
    if (!condition.amount && !condition.isFull)
        fields.complain(LessonFields::tr("one of the fields “call”, “state”, “queue”, “full”, "
                                         "“unread” and “unacked” is needed."));
}

} // namespace

int readName(LessonFields &fields, const char *field, QStringList &names)
{
    const QString name = fields.identifier(field);
    if (name.isEmpty())
        return -1;
    if (!names.contains(name)) {
        if (names.size() >= limits::kLessonNames)
            fields.complain(LessonFields::tr("there are more than %1 names of sockets.")
                                .arg(limits::kLessonNames));
        names.append(name);
    }
    return int(names.indexOf(name));
}

LessonCondition readCondition(
    const QJsonValue &value, const QString &place, QStringList &names, LessonProblem &problem)
{
    LessonFields fields(value, place, problem);
    LessonCondition condition;
    condition.socket = readName(fields, "socket", names);
    if (fields.has("call")) {
        condition.accepted = readName(fields, "accepted", names);
        condition.peer = readName(fields, "peer", names);
        readCall(fields, condition);
    } else {
        readFact(fields, condition);
    }
    return condition;
}

} // namespace socketscope
