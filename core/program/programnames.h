#pragma once

#include "core/program/socketprogram.h"

#include <QByteArrayList>

#include <functional>
#include <sys/socket.h>

namespace socketscope {

enum class ProgramLanguage : quint8;

/// What the writers of all languages say and ask alike. All bytes are safe in comments.

/// The comment at the head: what it is, how it goes, how `command` runs it.
[[nodiscard]] QByteArrayList headLines(const SocketProgram &program, const QString &command);
/// "7: recv(6, 65536) = 22"
[[nodiscard]] QByteArray stepComment(const ProgramStep &step);
/// What is to be said after the last call: what is still open, what was left out.
[[nodiscard]] QByteArrayList endLines(const SocketProgram &program);

/// "ECONNREFUSED"; a number where it has no name; of libssl a word for the reason, "expired".
[[nodiscard]] QByteArray errorName(const ProgramStep &step);
/// The address as sockets of that domain take it: IPv4 ones as IPv4-mapped in AF_INET6.
[[nodiscard]] QString hostFor(const ProgramSocket &socket, const EndpointAddress &address);

/// Whether a system call is to fail; those of libssl have other errors.
[[nodiscard]] bool isSystemFailure(const ProgramStep &step);
/// Whether it is a recv that told the end of a stream.
[[nodiscard]] bool isEnd(const ProgramStep &step);
/// Whether a step is a recv of bytes that a stream may bring in other pieces.
[[nodiscard]] std::function<bool(const ProgramStep &)> isStreamReceive(
    const SocketProgram &program);
/// The flags of such a recv without those that would make waiting for all of it wrong.
[[nodiscard]] quint16 keptFlags(const ProgramStep &step);

/// "peer", "peer2": the variable of an address that a message came from.
[[nodiscard]] QByteArray peerName(const SocketProgram &program, const ProgramStep &step);
/// Whether the close of the step leaves a file behind that its bind made.
[[nodiscard]] bool hasFile(const SocketProgram &program, const ProgramStep &step);

/// Whether its value is a struct linger.
[[nodiscard]] bool isLingerOption(const ProgramStep &step);
/// That value, which for a getsockopt is what it answered.
[[nodiscard]] linger lingerOf(const ProgramStep &step);

} // namespace socketscope
