#include "core/lesson/lessonwords.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callformat.h"
#include "core/event/errnoname.h"
#include "core/event/packedarguments.h"
#include "core/payload/visibletext.h"
#include "core/store/recording.h"

#include <QCoreApplication>

#include <functional>

namespace socketscope {

namespace {

using Part = ConditionFit::Part;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LessonWords)
};

constexpr qsizetype kShownChars = 60;

QString rangeText(const NumberRange &range)
{
    const bool hasLeast = range.least > std::numeric_limits<qint32>::min();
    if (range.least == range.most)
        return QString::number(range.least);
    if (range.most >= std::numeric_limits<qint32>::max())
        return Text::tr("at least %1").arg(range.least);
    return hasLeast && range.least > 0 ? Text::tr("%1 to %2").arg(range.least).arg(range.most)
                                       : Text::tr("at most %1").arg(range.most);
}

QString rangeText(const std::optional<NumberRange> &range)
{
    return range ? rangeText(*range) : QString();
}

template <typename Named>
QString choiceText(const QList<int> &choice, Named named)
{
    QStringList names;
    for (const int number : choice)
        names.append(named(number));
    return names.join(Text::tr(" or "));
}

QString errorText(int number)
{
    const QLatin1StringView name = errnoName(number);
    return name.isEmpty() ? QString::number(number) : QString(name);
}

QString quoted(QByteArrayView bytes)
{
    return Text::tr("“%1”").arg(visibleLine(bytes, kShownChars));
}

/// A part of a call in words: what it is called, what was asked for, what it is.
struct Comparison
{
    QString name;
    QString wanted;
    QString actual;
};

Comparison comparisonOfPlace(
    const LessonCondition &condition, const EndpointAddress &address, Part part)
{
    if (part == Part::Port)
        return {Text::tr("port"), rangeText(condition.port), QString::number(address.port())};
    return {Text::tr("address"), condition.address,
        address.isNull() ? Text::tr("none") : address.toString()};
}

Comparison comparisonOfKind(
    const LessonCondition &condition, const SocketEvent &event, const LessonLog &log, Part part)
{
    if (part == Part::Domain)
        return {Text::tr("domain"), choiceText(condition.domains, domainName),
            domainName(kindOf(event.socketId, log).domain)};
    return {Text::tr("type"), choiceText(condition.types, typeName),
        typeName(kindOf(event.socketId, log).type)};
}

Comparison comparisonOf(
    const LessonCondition &condition, qsizetype row, const LessonLog &log, Part part)
{
    const Recording &recording = log.recording();
    const SocketEvent &event = recording.events().at(row);
    switch (part) {
    case Part::Address:
    case Part::Port:
        return comparisonOfPlace(condition, log.recording().addressOf(event), part);
    case Part::Backlog:
        return {Text::tr("backlog"), rangeText(condition.backlog),
            QString::number(qint32(event.argument))};
    case Part::Domain:
    case Part::Type:
        return comparisonOfKind(condition, event, log, part);
    case Part::How:
        return {Text::tr("direction"), choiceText(condition.hows, shutdownName),
            shutdownName(int(event.argument))};
    case Part::Option:
        return {Text::tr("option"), condition.option, optionName(levelOf(event), optionOf(event))};
    case Part::Flags:
        return {Text::tr("flags"), messageFlagsText(*condition.flags),
            messageFlagsText(quint16(event.messageFlags))};
    case Part::Size:
        return {Text::tr("size"), rangeText(condition.size),
            QString::number(log.recording().sizeAsked(event))};
    case Part::Result:
        return {Text::tr("result"), rangeText(condition.result), QString::number(event.result)};
    case Part::Data:
        return {
            Text::tr("data"), quoted(condition.data), quoted(recording.payloadOf(event).bytes())};
    case Part::Sends:
        return {Text::tr("number of sends that it took"), rangeText(condition.sends),
            QString::number(sendsOf(row, log))};
    default:
        return {};
    }
}

/// Of a call that failed where success was asked for, or the reverse, or with another error.
QString outcomeText(const LessonCondition &condition, const QString &call, const SocketEvent &event)
{
    const int error = int(event.errorNumber);
    const QString wanted
        = condition.wantsAnyError ? Text::tr("an error") : choiceText(condition.errors, errorText);
    if (!event.failed())
        return Text::tr("%1 succeeded; here it should fail with %2.").arg(call, wanted);
    if (condition.wantsFailure())
        return Text::tr("%1 failed with %2; here it should fail with %3.")
            .arg(call, errorText(error), wanted);
    return Text::tr("%1 failed with %2: %3.").arg(call, errorText(error), errnoMeaning(error));
}

} // namespace

QString insteadText(
    const LessonChecker &checker, const LessonInstead &instead, const QString &language)
{
    const LessonStep &step = checker.lesson().steps.at(checker.doneCount());
    if (instead.mistake >= 0)
        return step.mistakes.at(instead.mistake).say.in(language);
    const LessonCondition &condition = step.checks.at(instead.check);
    const Recording &recording = checker.log().recording();
    const SocketEvent &event = recording.events().at(instead.row);
    const QString call
        = Text::tr("%1 in row %2").arg(CallFormat(recording).call(event)).arg(instead.row + 1);
    if (instead.part == Part::Error)
        return outcomeText(condition, call, event);
    const Comparison compared = comparisonOf(condition, instead.row, checker.log(), instead.part);
    return Text::tr("%1: the %2 is %3, but here it should be %4.")
        .arg(call, compared.name, compared.actual, compared.wanted);
}

QString conditionShort(const LessonCondition &condition)
{
    using Kind = LessonCondition::Kind;
    switch (condition.kind) {
    case Kind::State:
        return Text::tr("the socket's state");
    case Kind::Queue:
        return Text::tr("the accept queue");
    case Kind::Unread:
    case Kind::Unacked:
        return Text::tr("the kernel's buffers");
    case Kind::Call:
        break;
    }
    QStringList calls;
    for (int call = int(Call::None) + 1; call <= int(Call::SslShutdown); ++call) {
        if (condition.takesCall(Call(call)))
            calls.append(QLatin1StringView(callName(Call(call))));
    }
    const QString text = calls.join(Text::tr(" or "));
    return condition.times > 1 ? Text::tr("%1 %2 times").arg(text).arg(condition.times) : text;
}

} // namespace socketscope
