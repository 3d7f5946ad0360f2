#include "core/program/pythonwriter.h"

#include "core/describe/argumentnames.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"

#include <sys/socket.h>

// What a program in Python sends and receives.

namespace socketscope {

void PythonWriter::writeReceive(const ProgramStep &step, const QByteArray &call)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    if (isEnd(step))
        m_text.line("receive_end(" + name + ", " + QByteArray::number(step.size) + ')');
    else if (isStreamReceive(m_program)(step))
        m_text.line("receive(" + name + ", " + QByteArray::number(step.count)
            + (keptFlags(step) ? ", " + pythonFlags(keptFlags(step)) : QByteArray()) + ')');
    else if (step.flags & MSG_TRUNC)
        writeTruncated(step);
    else if (step.peer > 0)
        writeMessage(step, call);
    else
        m_text.line("print(\"received:\", " + call + ", flush=True)");
}

/// recv() of Python cannot return a length beyond what it was given room for.
void PythonWriter::writeTruncated(const ProgramStep &step)
{
    const QByteArray peer = step.peer > 0 ? ", " + peerName(m_program, step) : QByteArray();
    m_text.line("buffer = bytearray(" + QByteArray::number(step.size) + ')');
    m_text.line("length" + peer + " = " + m_program.sockets[step.socket].name
        + (peer.isEmpty() ? ".recv_into(buffer, " : ".recvfrom_into(buffer, ")
        + QByteArray::number(step.size) + ", " + pythonFlags(step.flags) + ')');
    m_text.line("print(\"received:\", bytes(buffer[:length]), \"of\", length, flush=True)");
}

/// A message with its sender, who may be answered.
void PythonWriter::writeMessage(const ProgramStep &step, const QByteArray &call)
{
    const bool isMessage = step.call == Call::RecvMsg;
    m_text.line(QByteArray("data, ") + (isMessage ? "ancillary, flags, " : "")
        + peerName(m_program, step) + " = " + call);
    m_text.line(QByteArray("print(\"received:\", data, ") + (isMessage ? "\"flags\", flags, " : "")
        + "\"from\", " + peerName(m_program, step) + ", flush=True)");
}

void PythonWriter::writeSend(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    const quint16 flags = quint16(step.flags & ~MSG_NOSIGNAL); // Python ignores SIGPIPE
    const bool fails = step.kind == ProgramStep::Kind::Fail;
    QByteArray tail = isPythonText(step.bytes) ? ".encode()" : "";
    const QByteArrayList literals = pythonLiterals(step.bytes);
    const bool isPlain = step.call != Call::SendTo || step.address.isNull();
    QByteArray head = socket.name
        + (!isPlain                           ? ".sendto"
                : fails || !socket.isStream() ? ".send"
                                              : ".sendall");
    const QByteArray expect = step.tlsReason.isEmpty() ? "expect(\"" : "expect_tls(\"";
    head = fails ? expect + errorName(step) + "\", " + head + ", " : head + '(';
    if (literals.size() > 1 && !tail.isEmpty()) {
        head += '(';
        tail.prepend(')');
    }
    if (step.missing > 0)
        tail += " + b\".\" * " + QByteArray::number(step.missing);
    if (flags)
        tail += ", " + pythonFlags(flags);
    if (!isPlain)
        tail += ", " + address(step);
    m_text.literals(head, literals, tail + ')');
}

} // namespace socketscope
