#include "core/program/cwriter.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/program/cparts.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"

// The calls of a program in C, one by one.

namespace socketscope {

void CWriter::writeStep(const ProgramStep &step)
{
    m_text.line();
    m_text.comment(stepComment(step));
    if (!step.remark.isEmpty())
        m_text.comment(commentText(step.remark));
    if (step.kind != ProgramStep::Kind::LeaveOut)
        writeCall(step, m_program.sockets[step.socket].name);
}

void CWriter::writeCall(const ProgramStep &step, const QByteArray &name)
{
    switch (step.call) {
    case Call::Socket:
        m_text.line("int " + name + " = socket(" + domainName(step.level()).toLatin1() + ", "
            + typeName(step.option()).toLatin1() + ", 0);");
        conclude(step, name);
        break;
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        writeOption(step, name);
        break;
    case Call::Bind:
    case Call::Connect:
        writeBound(step, name);
        break;
    case Call::Listen:
        writeListen(step, name);
        break;
    case Call::Accept:
        writeAccept(step, name);
        break;
    case Call::GetSockName:
    case Call::GetPeerName:
        writeName(step, name);
        break;
    case Call::Send:
    case Call::SendTo:
        writeSend(step, name);
        break;
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        writeReceive(step, name);
        break;
    case Call::Shutdown:
        conclude(
            step, "shutdown(" + name + ", " + shutdownName(int(step.argument)).toLatin1() + ')');
        break;
    case Call::Close:
        writeClose(step, name);
        break;
    default:
        writeTls(step, name);
        break;
    }
}

void CWriter::conclude(const ProgramStep &step, const QByteArray &call)
{
    const QByteArray name = '"' + QByteArray(callName(step.call)) + '"';
    if (step.kind == ProgramStep::Kind::Make) {
        m_parts.insert(cparts::kCheck);
        m_text.line("check(" + call + ", " + name + ");");
    } else {
        m_parts.insert(cparts::kExpect);
        const QByteArray error = errorName(step);
        m_text.line("expect(" + call + ", " + error + ", \"" + error + "\", " + name + ");");
    }
}

QByteArray CWriter::addressLine(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    if (step.ownedBy > 0) {
        m_parts.insert(cparts::kCheck);
        return "length = sizeof address;\n    check(getsockname("
            + m_program.sockets[step.ownedBy - 1].name
            + ", (struct sockaddr *)&address, &length), \"getsockname\");";
    }
    if (step.address.isUnix()) {
        m_parts.insert(cparts::kUnixAddress);
        if (step.isMainAddress)
            return "length = unix_address(path, strlen(path), &address);";
        QByteArray path = step.address.unixPath();
        if (path.startsWith('\0'))
            path[0] = '@';
        return "length = unix_address(" + cLiterals(path, 1 << 20).join(' ') + ", "
            + QByteArray::number(path.size()) + ", &address);";
    }
    m_parts.insert(cparts::kResolve);
    const QByteArray domain = domainName(socket.domain ? socket.domain : AF_INET).toLatin1();
    if (step.isMainAddress)
        return "length = resolve(" + domain + ", host, port, &address);";
    return "length = resolve(" + domain + ", " + cText(hostFor(socket, step.address)) + ", \""
        + QByteArray::number(step.address.port()) + "\", &address);";
}

void CWriter::writeBound(const ProgramStep &step, const QByteArray &name)
{
    const QByteArray call = QByteArray(callName(step.call)) + '(' + name;
    if (step.part == ConnectPart::Finish) {
        m_text.line("finish_connect(" + name + ");");
        return;
    }
    if (step.part == ConnectPart::Begin) {
        m_parts.insert(cparts::kBeginConnect);
        m_text.line(addressLine(step));
        m_text.line("begin_connect(" + name + ", (struct sockaddr *)&address, length);");
        return;
    }
    if (step.peer > 0) {
        const QByteArray peer = peerName(m_program, step);
        conclude(step, call + ", (struct sockaddr *)&" + peer + ", " + peer + "_length)");
        return;
    }
    if (step.address.isNull()) {
        m_text.line("memset(&address, 0, sizeof address);");
        m_text.line("address.ss_family = AF_UNSPEC;");
        m_text.line("length = sizeof(sa_family_t);");
    } else {
        m_text.line(addressLine(step));
    }
    conclude(step, call + ", (struct sockaddr *)&address, length)");
}

void CWriter::writeListen(const ProgramStep &step, const QByteArray &name)
{
    conclude(step, "listen(" + name + ", " + QByteArray::number(step.argument) + ')');
    if (step.kind == ProgramStep::Kind::Fail)
        return;
    if (m_program.sockets[step.socket].isUnix()) {
        m_text.line("puts(\"listening\");");
        m_text.line("fflush(stdout);");
        return;
    }
    m_parts.insert(cparts::kPrintPort);
    const bool hasPort = !m_program.mainAddress.isNull() && !m_program.mainAddress.isUnix();
    m_text.line("print_port(" + name + ", " + (hasPort ? "port" : "\"0\"") + ");");
}

void CWriter::writeName(const ProgramStep &step, const QByteArray &name)
{
    m_text.line("length = sizeof address;");
    conclude(step,
        QByteArray(callName(step.call)) + '(' + name + ", (struct sockaddr *)&address, &length)");
    if (step.kind == ProgramStep::Kind::Fail)
        return;
    m_parts.insert(cparts::kPrintName);
    m_text.line("print_name(\"" + QByteArray(callName(step.call)) + ":\", &address, length);");
}

void CWriter::writeAccept(const ProgramStep &step, const QByteArray &name)
{
    const QByteArray call = "accept(" + name + ", (struct sockaddr *)&address, &length)";
    m_text.line("length = sizeof address;");
    if (step.kind == ProgramStep::Kind::Fail) {
        conclude(step, call);
        return;
    }
    const QByteArray &connection = m_program.sockets[step.accepted].name;
    m_text.line("int " + connection + " = " + call + ';');
    conclude(step, connection);
    m_parts.insert(cparts::kPrintName);
    m_text.line("print_name(\"accepted a connection from\", &address, length);");
}

/// Its value stands between braces of its own, so that several do not meet.
void CWriter::writeOption(const ProgramStep &step, const QByteArray &name)
{
    const bool sets = step.call == Call::SetSockOpt;
    const QByteArray option = name + ", " + levelName(step.level()).toLatin1() + ", "
        + optionName(step.level(), step.option()).toLatin1();
    m_text.line("{");
    m_text.setDepth(2);
    const std::optional<int> number = integerOption(step.bytes);
    if (isLingerOption(step)) {
        const linger value = lingerOf(step);
        m_text.line("struct linger value = {" + QByteArray::number(value.l_onoff) + ", "
            + QByteArray::number(value.l_linger) + "};");
    } else if (number || step.bytes.isEmpty()) {
        m_text.line("int value = " + QByteArray::number(sets ? number.value_or(0) : 0) + ';');
    } else {
        m_text.line("unsigned char value[] = {" + cNumbers(step.bytes) + "};");
    }
    if (sets) {
        conclude(step, "setsockopt(" + option + ", &value, sizeof value)");
    } else {
        m_text.line("socklen_t size = sizeof value;");
        conclude(step, "getsockopt(" + option + ", &value, &size)");
        if (number && step.kind == ProgramStep::Kind::Make)
            m_text.line("printf(\"getsockopt: %d\\n\", value);");
    }
    m_text.setDepth(1);
    m_text.line("}");
}

void CWriter::writeClose(const ProgramStep &step, const QByteArray &name)
{
    if (m_encrypted.erase(step.socket) > 0)
        m_text.line("SSL_free(" + name + "_tls);");
    conclude(step, "close(" + name + ')');
    if (!hasFile(m_program, step))
        return;
    const QByteArray &path = m_program.sockets[step.socket].boundPath;
    const bool isMain = m_program.mainAddress.unixPath() == path;
    m_parts.insert(cparts::kCheck);
    m_text.line("check(unlink(" + (isMain ? QByteArray("path") : cLiterals(path, 1 << 20).join(' '))
        + "), \"unlink\"); // the file that bind() made");
}

} // namespace socketscope
