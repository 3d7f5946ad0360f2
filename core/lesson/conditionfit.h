#pragma once

#include "core/lesson/lessoncondition.h"

#include <vector>

namespace socketscope {

class LessonLog;

/// Which socket each name of a lesson stands for, 0 for none yet.
using SocketNames = std::vector<quint32>;

/// Whether a call is what a condition asks for, and if not, by which part.
struct ConditionFit
{
    enum class Verdict : quint8
    {
        No,
        Unknown, ///< what it depends on is not in the log yet
        Yes,
    };
    /// In the order in which they are looked at.
    enum class Part : quint8
    {
        None,
        Call,
        Role,
        Socket,
        Address,
        Port,
        Backlog,
        Domain,
        Type,
        How,
        Option,
        Flags,
        Size,
        Error,
        Result,
        Data,
        Peer,
        Sends,
        Continues,
    };

    Verdict verdict = Verdict::No;
    Part part = Part::None;

    [[nodiscard]] bool isYes() const { return verdict == Verdict::Yes; }
};

/// `row` must have been followed by `log`. A name that stands for no socket yet may become any that
/// has no other name; a call that failed fits only what asks for a failure or a result.
[[nodiscard]] ConditionFit fitOf(const LessonCondition &condition, qsizetype row,
    const LessonLog &log, const SocketNames &names);
/// The names once a call that fits has given them their sockets.
[[nodiscard]] SocketNames namesAfter(
    const LessonCondition &condition, qsizetype row, const LessonLog &log, SocketNames names);
/// The same for what the kernel told.
[[nodiscard]] bool factFits(
    const LessonCondition &condition, const KernelFact &fact, const SocketNames &names);
[[nodiscard]] SocketNames namesAfter(
    const LessonCondition &condition, const KernelFact &fact, SocketNames names);

/// AF_… and SOCK_… of a socket, 0 while unknown.
struct SocketKind
{
    int domain = 0;
    int type = 0;
};
[[nodiscard]] SocketKind kindOf(quint32 socketId, const LessonLog &log);
/// How many sends the bytes of that recv came from.
[[nodiscard]] qsizetype sendsOf(qsizetype row, const LessonLog &log);

} // namespace socketscope
