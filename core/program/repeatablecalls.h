#pragma once

#include "core/program/socketprogram.h"

#include <QString>

#include <vector>

namespace socketscope {

/// Why a failed call is not made again; "" if it is.
[[nodiscard]] QString reasonToLeaveOut(const SocketEvent &event);

/// One call of the record at its place in a program.
struct ProgramCall
{
    qsizetype row = 0;
    ConnectPart part = ConnectPart::Whole;
};

/// The calls of the endpoint, or of all of them (kWholeSession), in an order in which one thread
/// can make them. Those of the lab overlap: a call that waits is put where it ended, one that
/// others wait for where it began. In a whole session a connect that waited for another of its
/// calls stands at both places.
[[nodiscard]] std::vector<ProgramCall> orderOf(
    const Recording &recording, EndpointId endpoint, qsizetype callCount);

} // namespace socketscope
