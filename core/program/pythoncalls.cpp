#include "core/program/pythonwriter.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/event/tlscall.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"

// The calls of a program in Python, one by one.

namespace socketscope {

namespace {

QByteArray optionNames(const ProgramStep &step)
{
    return pythonConstant(levelName(step.level())) + ", "
        + pythonConstant(optionName(step.level(), step.option()));
}

QByteArray optionValue(const ProgramStep &step)
{
    if (isLingerOption(step)) {
        const linger value = lingerOf(step);
        return "struct.pack(\"ii\", " + QByteArray::number(value.l_onoff) + ", "
            + QByteArray::number(value.l_linger) + ')';
    }
    if (const std::optional<int> number = integerOption(step.bytes))
        return QByteArray::number(*number);
    return "bytes.fromhex(\"" + step.bytes.toHex() + "\")";
}

/// The variable or the literal that names the file which the socket's bind has made.
QByteArray fileOf(const SocketProgram &program, const ProgramStep &step)
{
    const QByteArray &path = program.sockets[step.socket].boundPath;
    return program.mainAddress.unixPath() == path ? QByteArray("PATH") : pythonPath(path);
}

} // namespace

void PythonWriter::writeStep(const ProgramStep &step)
{
    m_text.comment(stepComment(step));
    if (!step.remark.isEmpty())
        m_text.comment(commentText(step.remark));
    if (step.kind == ProgramStep::Kind::LeaveOut)
        return;
    if (step.call == Call::Send || step.call == Call::SendTo || step.call == Call::SslWrite)
        writeSend(step);
    else if (isTlsCall(step.call))
        writeTls(step);
    else if (step.call == Call::Connect && step.address.isNull())
        m_text.comment(
            commentText(tr("Python cannot dissolve an association; this call is left out.")));
    else if (step.kind == ProgramStep::Kind::Fail)
        writeFailure(step);
    else
        writeCall(step);
}

std::pair<QByteArray, QByteArray> PythonWriter::callOf(const ProgramStep &step) const
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    const auto of = [&socket](const char *name) {
        return socket.name + '.' + name;
    };
    switch (step.call) {
    case Call::Socket:
        return {"socket.socket",
            pythonConstant(domainName(step.level())) + ", "
                + pythonConstant(typeName(step.option()))};
    case Call::SetSockOpt:
        return {of("setsockopt"), optionNames(step) + ", " + optionValue(step)};
    case Call::GetSockOpt:
        return {of("getsockopt"), optionNames(step) + (isLingerOption(step) ? ", 8" : "")};
    case Call::Bind:
    case Call::Connect:
        return {of(callName(step.call)), address(step)};
    case Call::Listen:
        return {of("listen"), QByteArray::number(step.argument)};
    case Call::RecvMsg:
        return {of("recvmsg"),
            QByteArray::number(step.size)
                + (step.flags ? ", 0, " + pythonFlags(step.flags) : QByteArray())};
    case Call::Recv:
    case Call::RecvFrom:
        return {of(callName(step.call)),
            QByteArray::number(step.size)
                + (step.flags ? ", " + pythonFlags(step.flags) : QByteArray())};
    case Call::Shutdown:
        if (socket.isTls) // its own shutdown() would forget the keys as well
            return {"socket.socket.shutdown",
                socket.name + ", " + pythonConstant(shutdownName(int(step.argument)))};
        return {of("shutdown"), pythonConstant(shutdownName(int(step.argument)))};
    default:
        return {of(callName(step.call)), {}};
    }
}

QByteArray PythonWriter::address(const ProgramStep &step) const
{
    if (step.peer > 0)
        return peerName(m_program, step);
    if (step.ownedBy > 0)
        return m_program.sockets[step.ownedBy - 1].name + ".getsockname()";
    if (step.address.isUnix())
        return step.isMainAddress ? "PATH" : pythonPath(step.address.unixPath());
    if (step.isMainAddress)
        return "(HOST, PORT)";
    return '(' + pythonText(hostFor(m_program.sockets[step.socket], step.address)) + ", "
        + QByteArray::number(step.address.port()) + ')';
}

void PythonWriter::writeCall(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    const auto [name, arguments] = callOf(step);
    const QByteArray call = name + '(' + arguments + ')';
    switch (step.call) {
    case Call::Socket:
        m_text.line(socket.name + " = " + call);
        break;
    case Call::Accept:
        m_text.line(m_program.sockets[step.accepted].name + ", address = " + call);
        m_text.line("print(\"accepted a connection from\", address)");
        break;
    case Call::Listen:
        m_text.line(call);
        if (socket.isUnix()) {
            m_text.line("print(\"listening\", flush=True)");
            break;
        }
        m_text.line(QByteArray("print(\"listening on port\", ")
            + (m_program.mainAddress.isNull() ? "" : "PORT or ") + socket.name
            + ".getsockname()[1], flush=True)");
        break;
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        writeReceive(step, call);
        break;
    case Call::Connect:
        writeConnect(step, call);
        break;
    case Call::Close:
        m_text.line(call);
        if (hasFile(m_program, step))
            m_text.line("os.unlink(" + fileOf(m_program, step) + ")  # which bind() made");
        break;
    case Call::GetSockName:
    case Call::GetPeerName:
    case Call::GetSockOpt:
        m_text.line("print(\"" + QByteArray(callName(step.call)) + ":\", " + call + ')');
        break;
    default:
        m_text.line(call);
    }
}

void PythonWriter::writeConnect(const ProgramStep &step, const QByteArray &call)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    if (step.part == ConnectPart::Begin) {
        m_text.line(name + ".setblocking(False)  # it goes on beside the calls below");
        m_text.line(name + ".connect_ex(" + address(step) + ')');
    } else {
        m_text.line(step.part == ConnectPart::Finish ? "finish_connect(" + name + ')' : call);
    }
}

void PythonWriter::writeFailure(const ProgramStep &step)
{
    const auto [name, arguments] = callOf(step);
    m_text.line("expect(\"" + errorName(step) + "\", " + name
        + (arguments.isEmpty() ? QByteArray() : ", " + arguments) + ')');
}

} // namespace socketscope
