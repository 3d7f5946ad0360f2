#include "core/program/qtwriter.h"

#include "core/describe/argumentnames.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"
#include "core/program/qtnativeparts.h"

// The calls of a program with Qt on sockets that Qt has no class for: Unix ones that keep messages
// apart.

namespace socketscope {

bool QtWriter::isNative(const ProgramSocket &socket) const
{
    return socket.isUnix() && className(socket).isEmpty();
}

bool QtWriter::usesNative() const
{
    for (const ProgramSocket &socket : m_program.sockets) {
        if (isNative(socket))
            return true;
    }
    return false;
}

void QtWriter::writeNative(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    switch (step.call) {
    case Call::Socket:
        writeNativeSocket(step);
        break;
    case Call::SetSockOpt:
        m_open.insert(step.socket);
        writeOption(step);
        break;
    case Call::Bind:
    case Call::Connect:
        writeNamed(step);
        break;
    case Call::Listen:
        concludeNative(step, "::listen(" + name + ", " + QByteArray::number(step.argument) + ')');
        m_text.line("say(QStringLiteral(\"listening\"));");
        break;
    case Call::Accept:
        writeNativeAccept(step);
        break;
    case Call::Send:
    case Call::SendTo:
        writeNativeSend(step);
        break;
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        writeNativeReceive(step);
        break;
    case Call::Shutdown:
        concludeNative(
            step, "::shutdown(" + name + ", " + shutdownName(int(step.argument)).toLatin1() + ')');
        break;
    case Call::Close:
        concludeNative(step, "::close(" + name + ')');
        if (hasFile(m_program, step))
            m_text.line("::unlink(" + nativePath(m_program.sockets[step.socket].boundPath)
                + ".constData()); // the file that bind() made");
        break;
    default:
        explain(tr("This only asks; it is left out here."));
    }
}

void QtWriter::concludeNative(const ProgramStep &step, const QByteArray &call)
{
    const QByteArray name = '"' + QByteArray(callName(step.call)) + '"';
    if (step.kind == ProgramStep::Kind::Make) {
        m_parts.insert(qtparts::kCheck);
        m_text.line("check(" + call + ", " + name + ");");
    } else {
        m_parts.insert(qtparts::kExpectError);
        m_text.line("expectError(" + call + ", \"" + errorName(step) + "\", " + name + ");");
    }
}

/// The bytes of a path, or of "@" and an abstract name.
QByteArray QtWriter::nativePath(QByteArray path) const
{
    if (path == m_program.mainAddress.unixPath())
        return "path.toLocal8Bit()";
    if (path.startsWith('\0'))
        path[0] = '@';
    return "QByteArray(" + cLiterals(path, 1 << 20).join(' ') + ", "
        + QByteArray::number(path.size()) + ')';
}

void QtWriter::writeNativeSocket(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    explain(tr("Qt has no class for this type of socket; these are the system's own calls."));
    const QByteArray call = "::socket(AF_UNIX, " + typeName(step.option()).toLatin1() + ", 0)";
    if (step.kind == ProgramStep::Kind::Fail) {
        concludeNative(step, call);
        return;
    }
    m_text.line("const int " + name + " = " + call + ';');
    concludeNative(step, name);
}

void QtWriter::writeNamed(const ProgramStep &step)
{
    const QByteArray call
        = "::" + QByteArray(callName(step.call)) + '(' + m_program.sockets[step.socket].name + ", ";
    m_text.line("{");
    m_text.setDepth(2);
    if (step.address.isNull()) {
        m_text.line("const sockaddr none{AF_UNSPEC, {}}; // dissolves the association");
        concludeNative(step, call + "&none, sizeof none)");
    } else {
        const QByteArray peer = addressName(step);
        concludeNative(step, call + peer + ".get(), " + peer + ".length)");
    }
    m_text.setDepth(1);
    m_text.line("}");
}

/// The variable of who is meant; one of its own if that is no sender.
QByteArray QtWriter::addressName(const ProgramStep &step)
{
    m_parts.insert(qtparts::kUnixName);
    if (step.peer > 0)
        return peerName(m_program, step);
    m_text.line("UnixName name(" + nativePath(step.address.unixPath()) + ");");
    return "name";
}

void QtWriter::writeNativeAccept(const ProgramStep &step)
{
    const QByteArray call
        = "::accept(" + m_program.sockets[step.socket].name + ", nullptr, nullptr)";
    if (step.kind == ProgramStep::Kind::Fail) {
        concludeNative(step, call);
        return;
    }
    const QByteArray &name = m_program.sockets[step.accepted].name;
    m_text.line("const int " + name + " = " + call + ';');
    concludeNative(step, name);
    m_text.line("say(QStringLiteral(\"accepted a connection\"));");
}

void QtWriter::writeNativeSend(const ProgramStep &step)
{
    const bool names = step.call == Call::SendTo && !step.address.isNull();
    m_text.line("{");
    m_text.setDepth(2);
    const QByteArray peer = names ? addressName(step) : QByteArray();
    m_text.literals("const QByteArray bytes(", cLiterals(step.bytes),
        ", " + QByteArray::number(step.bytes.size()) + ");");
    const QByteArray flags = messageFlagsText(step.flags).toLatin1();
    concludeNative(step,
        (names ? "::sendto(" : "::send(") + m_program.sockets[step.socket].name
            + ", bytes.constData(), size_t(bytes.size()), " + flags
            + (names ? ", " + peer + ".get(), " + peer + ".length)" : QByteArray(")")));
    m_text.setDepth(1);
    m_text.line("}");
}

void QtWriter::writeNativeReceive(const ProgramStep &step)
{
    const bool isMessage = step.call == Call::RecvMsg && step.peer > 0;
    m_parts.insert(qtparts::kUnixName);
    m_parts.insert(isMessage ? qtparts::kReceiveNativeMessage : qtparts::kReceiveOnce);
    concludeNative(step,
        QByteArray(isMessage ? "receiveMessageOf(" : "receiveOnce(")
            + m_program.sockets[step.socket].name + ", " + QByteArray::number(step.size) + ", "
            + messageFlagsText(step.flags).toLatin1()
            + (step.peer > 0 ? ", &" + peerName(m_program, step) : QByteArray(", nullptr")) + ')');
}

} // namespace socketscope
