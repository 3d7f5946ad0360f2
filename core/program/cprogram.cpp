#include "core/program/cprogram.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/program/cparts.h"
#include "core/program/literal.h"
#include "core/program/programlanguage.h"
#include "core/program/programnames.h"
#include "core/program/programtext.h"

#include <algorithm>
#include <set>

namespace socketscope {

namespace {

/// What ISO C promises of a string literal is 4095 characters; longer data is written as numbers.
constexpr qsizetype kLiteralBytes = 4000;

QByteArray quoted(const QString &text)
{
    return cLiterals(text.toUtf8(), 1 << 20).constFirst();
}

class CWriter
{
public:
    explicit CWriter(const SocketProgram &program)
        : m_program(program)
    { }

    QByteArray write()
    {
        m_text.setDepth(1);
        writeDeclarations();
        for (const ProgramStep &step : m_program.steps)
            writeStep(step);
        for (const QByteArray &line : endLines(m_program))
            m_text.comment(line);
        m_text.line("return EXIT_SUCCESS;");
        m_text.setDepth(0);
        m_text.line("}");
        return head() + functions() + m_text.bytes();
    }

private:
    [[nodiscard]] QByteArray head() const
    {
        const QString name = programFileName(m_program.endpoint, ProgramLanguage::C);
        const QString binary = name.chopped(2);
        QByteArray text;
        const QByteArrayList lines = headLines(
            m_program, QStringLiteral("gcc -std=c11 -Wall -o %1 %2 && ./%1").arg(binary, name));
        for (qsizetype index = 0; index < lines.size(); ++index)
            text += (index == 0                      ? "/* "
                            : lines[index].isEmpty() ? ""
                                                     : "   ")
                + lines[index] + '\n';
        text.chop(1);
        text += " */\n#define _DEFAULT_SOURCE\n";
        for (const char *header : {"errno.h", "netdb.h", "netinet/in.h", "netinet/tcp.h", "stdio.h",
                 "stdlib.h", "string.h", "sys/socket.h", "sys/types.h", "unistd.h"})
            text += QByteArray("#include <") + header + ">\n";
        return text;
    }

    /// The functions that were used, and those that these use.
    [[nodiscard]] QByteArray functions()
    {
        using namespace cparts;
        const auto uses = [this](const char *part) {
            return m_parts.find(part) != m_parts.end();
        };
        if (uses(kSendDots))
            m_parts.insert(kSendAll);
        if (uses(kReceive) || uses(kReceiveEnd) || uses(kReceiveOnce))
            m_parts.insert(kPrintBytes);
        if (uses(kSendAll) || uses(kReceive) || uses(kReceiveEnd))
            m_parts.insert(kCheck);
        QByteArray text;
        for (const char *part : {kCheck, kExpect, kResolve, kPrintName, kPrintPort, kPrintBytes,
                 kSendAll, kSendDots, kReceive, kReceiveEnd, kReceiveOnce}) {
            if (uses(part))
                text += part;
        }
        return text;
    }

    [[nodiscard]] bool has(const std::function<bool(const ProgramStep &)> &wanted) const
    {
        return std::any_of(m_program.steps.begin(), m_program.steps.end(), wanted);
    }

    [[nodiscard]] static bool usesAddress(const ProgramStep &step)
    {
        return step.kind != ProgramStep::Kind::LeaveOut
            && (step.call == Call::Bind || step.call == Call::Connect || step.call == Call::Accept
                || step.call == Call::GetSockName);
    }

    void writeDeclarations()
    {
        const bool usesHost = has([](const ProgramStep &step) { return isNamed(step); });
        const bool usesPort = usesHost || has([this](const ProgramStep &step) {
            return step.call == Call::Listen && !m_program.mainAddress.isNull();
        });
        m_text.block(
            usesPort ? "\nint main(int argc, char *argv[])\n{\n" : "\nint main(void)\n{\n");
        if (usesHost)
            m_text.line(
                "const char *host = argc > 1 ? argv[1] : " + quoted(m_program.mainHost) + ';');
        if (usesPort)
            m_text.line("const char *port = argc > 2 ? argv[2] : \""
                + QByteArray::number(m_program.mainAddress.port()) + "\";");
        if (has(usesAddress)) {
            m_text.line("struct sockaddr_storage address;");
            m_text.line("socklen_t length;");
        }
    }

    /// Whether the step is made with the address that the arguments tell.
    [[nodiscard]] static bool isNamed(const ProgramStep &step)
    {
        return step.isMainAddress && step.kind != ProgramStep::Kind::LeaveOut;
    }

    void writeStep(const ProgramStep &step)
    {
        m_text.line();
        m_text.comment(stepComment(step));
        if (!step.remark.isEmpty())
            m_text.comment(commentText(step.remark));
        if (step.kind == ProgramStep::Kind::LeaveOut)
            return;
        const QByteArray &name = m_program.sockets[step.socket].name;
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
            m_text.line("length = resolve(" + addressOf(step) + ", &address);");
            m_parts.insert(cparts::kResolve);
            conclude(step,
                QByteArray(callName(step.call)) + '(' + name
                    + ", (struct sockaddr *)&address, length)");
            break;
        case Call::Listen:
            conclude(step, "listen(" + name + ", " + QByteArray::number(step.argument) + ')');
            if (step.kind == ProgramStep::Kind::Make)
                writePort(name);
            break;
        case Call::Accept:
            writeAccept(step, name);
            break;
        case Call::GetSockName:
            if (step.kind == ProgramStep::Kind::Make) {
                writeOwnName(name, "own address:");
                break;
            }
            m_text.line("length = sizeof address;");
            conclude(step, "getsockname(" + name + ", (struct sockaddr *)&address, &length)");
            break;
        case Call::Send:
        case Call::SendTo:
            writeSend(step, name);
            break;
        case Call::Recv:
        case Call::RecvFrom:
            writeReceive(step, name);
            break;
        case Call::Shutdown:
            conclude(step,
                "shutdown(" + name + ", " + shutdownName(int(step.argument)).toLatin1() + ')');
            break;
        case Call::Close:
            conclude(step, "close(" + name + ')');
            break;
        default:
            break;
        }
    }

    /// The call, with a look at what it returned.
    void conclude(const ProgramStep &step, const QByteArray &call)
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

    [[nodiscard]] QByteArray addressOf(const ProgramStep &step) const
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        const QByteArray domain = domainName(socket.domain ? socket.domain : AF_INET).toLatin1();
        if (step.isMainAddress)
            return domain + ", host, port";
        return domain + ", " + quoted(hostFor(socket, step.address)) + ", \""
            + QByteArray::number(step.address.port()) + '"';
    }

    void writeOwnName(const QByteArray &name, const char *what)
    {
        m_parts.insert({cparts::kCheck, cparts::kPrintName});
        m_text.line("length = sizeof address;");
        m_text.line("check(getsockname(" + name
            + ", (struct sockaddr *)&address, &length), \"getsockname\");");
        m_text.line(QByteArray("print_name(\"") + what + "\", &address, length);");
    }

    void writePort(const QByteArray &name)
    {
        m_parts.insert(cparts::kPrintPort);
        m_text.line("print_port(" + name + ", "
            + (m_program.mainAddress.isNull() ? "\"0\"" : "port") + ");");
    }

    void writeAccept(const ProgramStep &step, const QByteArray &name)
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

    /// A value of its own between braces, so that several do not meet.
    void writeOption(const ProgramStep &step, const QByteArray &name)
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
            m_text.line("unsigned char value[] = {" + numbers(step.bytes) + "};");
        }
        if (sets) {
            conclude(step, "setsockopt(" + option + ", &value, sizeof value)");
        } else {
            m_text.line("socklen_t size = sizeof value;");
            conclude(step, "getsockopt(" + option + ", &value, &size)");
            if (number)
                m_text.line("printf(\"getsockopt: %d\\n\", value);");
        }
        m_text.setDepth(1);
        m_text.line("}");
    }

    [[nodiscard]] static QByteArray numbers(QByteArrayView bytes)
    {
        QByteArrayList list;
        for (const char byte : bytes)
            list.append(QByteArray::number(uchar(byte)));
        return list.join(", ");
    }

    void writeSend(const ProgramStep &step, const QByteArray &name)
    {
        const QByteArray flags = messageFlagsText(step.flags).toLatin1();
        const QByteArray tail = ", " + QByteArray::number(step.bytes.size()) + ", " + flags + ')';
        if (step.kind == ProgramStep::Kind::Fail) {
            m_parts.insert(cparts::kExpect);
            const QByteArray error = errorName(step);
            writeData("expect(send(" + name + ", ", step.bytes,
                tail + ", " + error + ", \"" + error + "\", \"send\");");
            return;
        }
        m_parts.insert(cparts::kSendAll);
        if (!step.bytes.isEmpty() || step.missing == 0)
            writeData("send_all(" + name + ", ", step.bytes, tail + ';');
        if (step.missing > 0) {
            m_parts.insert(cparts::kSendDots);
            m_text.line("send_dots(" + name + ", " + QByteArray::number(step.missing) + ", " + flags
                + ");");
        }
    }

    void writeData(const QByteArray &head, QByteArrayView bytes, const QByteArray &tail)
    {
        if (bytes.size() <= kLiteralBytes) {
            m_text.literals(head, cLiterals(bytes), tail);
            return;
        }
        constexpr qsizetype kPerLine = 20;
        m_text.line("{");
        m_text.setDepth(2);
        m_text.line("static const unsigned char data[] = {");
        m_text.setDepth(3);
        for (qsizetype from = 0; from < bytes.size(); from += kPerLine)
            m_text.line(numbers(bytes.sliced(from, qMin(kPerLine, bytes.size() - from))) + ',');
        m_text.setDepth(2);
        m_text.line("};");
        m_text.line(head + "(const char *)data" + tail);
        m_text.setDepth(1);
        m_text.line("}");
    }

    void writeReceive(const ProgramStep &step, const QByteArray &name)
    {
        const QByteArray size = QByteArray::number(step.size);
        if (isEnd(step)) {
            m_parts.insert(cparts::kReceiveEnd);
            m_text.line("receive_end(" + name + ", " + size + ");");
        } else if (isStreamReceive(m_program)(step)) {
            m_parts.insert(cparts::kReceive);
            m_text.line("receive(" + name + ", " + QByteArray::number(step.count) + ", "
                + messageFlagsText(keptFlags(step)).toLatin1() + ");");
        } else {
            m_parts.insert(cparts::kReceiveOnce);
            conclude(step,
                "receive_once(" + name + ", " + size + ", "
                    + messageFlagsText(step.flags).toLatin1() + ')');
        }
    }

    const SocketProgram &m_program;
    ProgramText m_text{"//"};
    std::set<const char *> m_parts; ///< those of cparts that are called
};

} // namespace

QByteArray cProgram(const SocketProgram &program)
{
    return CWriter(program).write();
}

} // namespace socketscope
