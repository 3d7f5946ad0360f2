#include "core/lesson/conditionfit.h"

#include "core/describe/argumentnames.h"
#include "core/event/packedarguments.h"
#include "core/lesson/lessonlog.h"
#include "core/store/recording.h"
#include "core/support/limits.h"

#include <algorithm>

namespace socketscope {

namespace {

using Part = ConditionFit::Part;
using Verdict = ConditionFit::Verdict;

/// Whether the name stands for that socket, or may.
bool mayName(int name, quint32 socketId, const SocketNames &names)
{
    if (name < 0)
        return true;
    if (socketId == 0)
        return false;
    const quint32 known = names[size_t(name)];
    return known != 0 ? known == socketId
                      : std::find(names.begin(), names.end(), socketId) == names.end();
}

void setName(int name, quint32 socketId, SocketNames &names)
{
    if (name >= 0)
        names[size_t(name)] = socketId;
}

bool holds(const std::optional<NumberRange> &range, qint64 number)
{
    return !range || range->holds(number);
}

bool holds(const QList<int> &choice, int number)
{
    return choice.isEmpty() || choice.contains(number);
}

bool addressFits(const QString &wanted, const EndpointAddress &address)
{
    return wanted.isEmpty() || wanted == address.hostText() || wanted == address.toString()
        || wanted == address.toNumericString();
}

bool optionFits(const QString &wanted, const SocketEvent &event)
{
    return wanted.isEmpty() || wanted == optionName(levelOf(event), optionOf(event));
}

/// Domain and type: of the socket, whatever the call.
Part misfittingKind(
    const LessonCondition &condition, const SocketEvent &event, const LessonLog &log)
{
    if (condition.domains.isEmpty() && condition.types.isEmpty())
        return Part::None;
    if (!holds(condition.domains, kindOf(event.socketId, log).domain))
        return Part::Domain;
    return holds(condition.types, kindOf(event.socketId, log).type) ? Part::None : Part::Type;
}

Part misfittingArgument(
    const LessonCondition &condition, const SocketEvent &event, const LessonLog &log)
{
    if (!condition.address.isEmpty() || condition.port) {
        const EndpointAddress address = log.recording().addressOf(event);
        if (!addressFits(condition.address, address))
            return Part::Address;
        if (!holds(condition.port, address.port()))
            return Part::Port;
    }
    if (!holds(condition.backlog, qint32(event.argument)))
        return Part::Backlog;
    if (const Part part = misfittingKind(condition, event, log); part != Part::None)
        return part;
    if (!holds(condition.hows, int(event.argument)))
        return Part::How;
    if (!optionFits(condition.option, event))
        return Part::Option;
    if (condition.flags
        && ((event.messageFlags & *condition.flags) != *condition.flags
            || (*condition.flags == 0 && event.messageFlags != 0)))
        return Part::Flags;
    return holds(condition.size, log.recording().sizeAsked(event)) ? Part::None : Part::Size;
}

bool dataFits(const LessonCondition &condition, const SocketEvent &event, const LessonLog &log)
{
    using Test = LessonCondition::DataTest;
    if (condition.dataTest == Test::None)
        return true;
    if (condition.dataTest == Test::Is && qsizetype(event.payloadLength) != condition.data.size())
        return false;
    const PayloadStore::View view = log.recording().payloadOf(event);
    return condition.dataTest == Test::Is ? view.bytes() == condition.data
                                          : view.bytes().contains(condition.data);
}

Part misfittingOutcome(
    const LessonCondition &condition, const SocketEvent &event, const LessonLog &log)
{
    const bool isWantedError
        = condition.wantsAnyError || condition.errors.contains(int(event.errorNumber));
    if (condition.wantsFailure() ? !event.failed() || !isWantedError
                                 : event.failed() && !condition.result)
        return Part::Error;
    if (!holds(condition.result, event.result))
        return Part::Result;
    return dataFits(condition, event, log) ? Part::None : Part::Data;
}

/// What the other end of the connection has to do with it.
ConditionFit fitOfStream(
    const LessonCondition &condition, qsizetype row, const LessonLog &log, const SocketNames &names)
{
    const SocketEvent &event = log.recording().events().at(row);
    if (condition.peer >= 0) {
        const quint32 peer = log.streams().peerOf(event.socketId);
        if (peer == 0)
            return {Verdict::Unknown, Part::Peer};
        if (!mayName(condition.peer, peer, names))
            return {Verdict::No, Part::Peer};
    }
    if (!condition.sends && !condition.continues)
        return {Verdict::Yes, Part::None};
    const std::vector<StreamPart> parts
        = log.streams().sendsIn(log.recording(), row, limits::kLessonSends);
    if (parts.empty() && event.result > 0)
        return {Verdict::Unknown, condition.sends ? Part::Sends : Part::Continues};
    if (!holds(condition.sends, qint64(parts.size())))
        return {Verdict::No, Part::Sends};
    const bool continues = !parts.empty()
        && parts.front().offset > log.streams().offsetOf(log.recording(), parts.front().event);
    if (condition.continues && *condition.continues != continues)
        return {Verdict::No, Part::Continues};
    return {Verdict::Yes, Part::None};
}

} // namespace

ConditionFit fitOf(
    const LessonCondition &condition, qsizetype row, const LessonLog &log, const SocketNames &names)
{
    const SocketEvent &event = log.recording().events().at(row);
    if (!condition.takesCall(event.call()))
        return {Verdict::No, Part::Call};
    if (!condition.takesRole(event.endpoint().role))
        return {Verdict::No, Part::Role};
    if (!mayName(condition.socket, event.socketId, names))
        return {Verdict::No, Part::Socket};
    if (const Part part = misfittingArgument(condition, event, log); part != Part::None)
        return {Verdict::No, part};
    if (const Part part = misfittingOutcome(condition, event, log); part != Part::None)
        return {Verdict::No, part};
    if (!mayName(condition.accepted, event.acceptedSocketId(), names))
        return {Verdict::No, Part::Socket};
    return fitOfStream(condition, row, log, names);
}

SocketNames namesAfter(
    const LessonCondition &condition, qsizetype row, const LessonLog &log, SocketNames names)
{
    const SocketEvent &event = log.recording().events().at(row);
    setName(condition.socket, event.socketId, names);
    setName(condition.accepted, event.acceptedSocketId(), names);
    if (condition.peer >= 0)
        setName(condition.peer, log.streams().peerOf(event.socketId), names);
    return names;
}

bool factFits(const LessonCondition &condition, const KernelFact &fact, const SocketNames &names)
{
    using Kind = LessonCondition::Kind;
    if (!mayName(condition.socket, fact.socketId, names))
        return false;
    if (condition.kind == Kind::State)
        return fact.kind == KernelFact::Kind::State && condition.states.contains(fact.state);
    if (condition.kind == Kind::Queue)
        return fact.kind == KernelFact::Kind::AcceptQueue && holds(condition.amount, fact.amount)
            && (!condition.isFull || *condition.isFull == (fact.amount > fact.limit));
    return fact.kind == KernelFact::Kind::Buffers
        && holds(condition.amount, condition.kind == Kind::Unread ? fact.amount : fact.limit);
}

SocketNames namesAfter(const LessonCondition &condition, const KernelFact &fact, SocketNames names)
{
    setName(condition.socket, fact.socketId, names);
    return names;
}

SocketKind kindOf(quint32 socketId, const LessonLog &log)
{
    const SocketFacts *facts = log.sockets().find(socketId);
    return facts ? SocketKind{int(facts->domain), int(facts->type)} : SocketKind();
}

qsizetype sendsOf(qsizetype row, const LessonLog &log)
{
    return qsizetype(log.streams().sendsIn(log.recording(), row, limits::kLessonSends).size());
}

} // namespace socketscope
