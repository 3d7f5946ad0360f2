#include "core/program/pythonprogram.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/event/errnoname.h"
#include "core/program/literal.h"
#include "core/program/programlanguage.h"
#include "core/program/programnames.h"
#include "core/program/programtext.h"
#include "core/program/pythonparts.h"
#include "core/program/socketprogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PythonProgram)
};

QByteArray quoted(const QString &text)
{
    return pythonLiterals(text.toUtf8(), 1 << 20)
        .constFirst()
        .mid(isPythonText(text.toUtf8()) ? 0 : 1);
}

/// b"…" of a Unix socket's name, on one line.
QByteArray bytesText(const QByteArray &path)
{
    const QByteArray text = pythonLiterals(path, 1 << 20).join();
    return isPythonText(path) ? text + ".encode()" : text;
}

/// "socket.SOL_SOCKET" for a name, the number for a number.
QByteArray constant(const QString &name)
{
    return name.isEmpty() || name.front().isDigit() || name.front() == u'-'
        ? name.toLatin1()
        : "socket." + name.toLatin1();
}

QByteArray flagsText(quint16 flags)
{
    const QString names = messageFlagsText(flags);
    QByteArrayList parts;
    for (const QString &name : names.split(u'|'))
        parts.append(constant(name));
    return parts.join(" | ");
}

class PythonWriter
{
public:
    explicit PythonWriter(const SocketProgram &program)
        : m_program(program)
    { }

    QByteArray write()
    {
        writeHead();
        writeFunctions();
        m_text.block("\n\ndef main():\n");
        m_text.setDepth(1);
        bool isFirst = true;
        for (const ProgramStep &step : m_program.steps) {
            if (!std::exchange(isFirst, false))
                m_text.line();
            writeStep(step);
        }
        writeEnd();
        m_text.setDepth(0);
        m_text.block("\n\nif __name__ == \"__main__\":\n    try:\n        main()\n"
                     "    except (OSError, EOFError) as error:\n        sys.exit(f\"{error}\")\n");
        return m_text.bytes();
    }

private:
    [[nodiscard]] bool has(const std::function<bool(const ProgramStep &)> &wanted) const
    {
        return std::any_of(m_program.steps.begin(), m_program.steps.end(), wanted);
    }

    void writeHead()
    {
        m_text.line("#!/usr/bin/env python3");
        const QByteArrayList lines = headLines(m_program,
            QStringLiteral("python3 %1")
                .arg(programFileName(m_program.endpoint, ProgramLanguage::Python)));
        m_text.line("\"\"\"" + lines.constFirst());
        for (const QByteArray &line : lines.mid(1))
            m_text.line(line);
        m_text.line("\"\"\"");
        if (has([](const ProgramStep &step) {
                return step.kind == ProgramStep::Kind::Fail || step.part == ConnectPart::Finish;
            }))
            m_text.line("import errno");
        if (m_program.mainAddress.isUnix() || has([this](const ProgramStep &step) {
                return step.call == Call::Close && hasFile(m_program, step);
            }))
            m_text.line("import os");
        if (has([](const ProgramStep &step) { return step.part == ConnectPart::Finish; }))
            m_text.line("import select");
        m_text.line("import socket");
        if (has([](const ProgramStep &step) { return isLingerOption(step); }))
            m_text.line("import struct");
        m_text.line("import sys");
        if (m_program.mainAddress.isNull())
            return;
        m_text.line();
        if (m_program.mainAddress.isUnix()) {
            m_text.line("PATH = os.fsencode(sys.argv[1]) if len(sys.argv) > 1 else "
                + bytesText(m_program.mainAddress.unixPath()));
            m_text.line("if PATH.startswith(b\"@\"):  # an abstract name, which has a NUL there");
            m_text.line("    PATH = b\"\\0\" + PATH[1:]");
            return;
        }
        m_text.line("HOST = sys.argv[1] if len(sys.argv) > 1 else " + quoted(m_program.mainHost));
        m_text.line("PORT = int(sys.argv[2]) if len(sys.argv) > 2 else "
            + QByteArray::number(m_program.mainAddress.port()));
    }

    void writeFunctions()
    {
        if (has(isStreamReceive(m_program)))
            m_text.block(pythonparts::kReceive);
        if (has([](const ProgramStep &step) { return isEnd(step); }))
            m_text.block(pythonparts::kReceiveEnd);
        if (has([](const ProgramStep &step) { return step.kind == ProgramStep::Kind::Fail; }))
            m_text.block(pythonparts::kExpect);
        if (has([](const ProgramStep &step) { return step.part == ConnectPart::Finish; }))
            m_text.block(pythonparts::kFinishConnect);
    }

    void writeStep(const ProgramStep &step)
    {
        m_text.comment(stepComment(step));
        if (!step.remark.isEmpty())
            m_text.comment(commentText(step.remark));
        if (step.kind == ProgramStep::Kind::LeaveOut)
            return;
        if (step.call == Call::Send || step.call == Call::SendTo)
            writeSend(step);
        else if (step.call == Call::Connect && step.address.isNull())
            m_text.comment(commentText(
                Text::tr("Python cannot dissolve an association; this call is left out.")));
        else if (step.kind == ProgramStep::Kind::Fail)
            writeFailure(step);
        else
            writeCall(step);
    }

    /// What is called, and with which arguments: "listener.bind", "(HOST, PORT)".
    [[nodiscard]] std::pair<QByteArray, QByteArray> callOf(const ProgramStep &step) const
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        const auto of = [&socket](const char *name) {
            return socket.name + '.' + name;
        };
        switch (step.call) {
        case Call::Socket:
            return {"socket.socket",
                constant(domainName(step.level())) + ", " + constant(typeName(step.option()))};
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
                    + (step.flags ? ", 0, " + flagsText(step.flags) : QByteArray())};
        case Call::Recv:
        case Call::RecvFrom:
            return {of(callName(step.call)),
                QByteArray::number(step.size)
                    + (step.flags ? ", " + flagsText(step.flags) : QByteArray())};
        case Call::Shutdown:
            return {of("shutdown"), constant(shutdownName(int(step.argument)))};
        default:
            return {of(callName(step.call)), {}};
        }
    }

    [[nodiscard]] static QByteArray optionNames(const ProgramStep &step)
    {
        return constant(levelName(step.level())) + ", "
            + constant(optionName(step.level(), step.option()));
    }

    [[nodiscard]] static QByteArray optionValue(const ProgramStep &step)
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

    [[nodiscard]] QByteArray address(const ProgramStep &step) const
    {
        if (step.peer > 0)
            return peerName(m_program, step);
        if (step.ownedBy > 0)
            return m_program.sockets[step.ownedBy - 1].name + ".getsockname()";
        if (step.address.isUnix())
            return step.isMainAddress ? "PATH" : bytesText(step.address.unixPath());
        if (step.isMainAddress)
            return "(HOST, PORT)";
        return '(' + quoted(hostFor(m_program.sockets[step.socket], step.address)) + ", "
            + QByteArray::number(step.address.port()) + ')';
    }

    void writeCall(const ProgramStep &step)
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
                m_text.line("os.unlink(" + fileOf(step) + ")  # which bind() made");
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

    void writeConnect(const ProgramStep &step, const QByteArray &call)
    {
        const QByteArray &name = m_program.sockets[step.socket].name;
        if (step.part == ConnectPart::Begin) {
            m_text.line(name + ".setblocking(False)  # it goes on beside the calls below");
            m_text.line(name + ".connect_ex(" + address(step) + ')');
        } else {
            m_text.line(step.part == ConnectPart::Finish ? "finish_connect(" + name + ')' : call);
        }
    }

    void writeReceive(const ProgramStep &step, const QByteArray &call)
    {
        const QByteArray &name = m_program.sockets[step.socket].name;
        if (isEnd(step))
            m_text.line("receive_end(" + name + ", " + QByteArray::number(step.size) + ')');
        else if (isStreamReceive(m_program)(step))
            m_text.line("receive(" + name + ", " + QByteArray::number(step.count)
                + (keptFlags(step) ? ", " + flagsText(keptFlags(step)) : QByteArray()) + ')');
        else if (step.flags & MSG_TRUNC)
            writeTruncated(step);
        else if (step.peer > 0)
            writeMessage(step, call);
        else
            m_text.line("print(\"received:\", " + call + ", flush=True)");
    }

    /// recv() of Python cannot return a length beyond what it was given room for.
    void writeTruncated(const ProgramStep &step)
    {
        const QByteArray peer = step.peer > 0 ? ", " + peerName(m_program, step) : QByteArray();
        m_text.line("buffer = bytearray(" + QByteArray::number(step.size) + ')');
        m_text.line("length" + peer + " = " + m_program.sockets[step.socket].name
            + (peer.isEmpty() ? ".recv_into(buffer, " : ".recvfrom_into(buffer, ")
            + QByteArray::number(step.size) + ", " + flagsText(step.flags) + ')');
        m_text.line("print(\"received:\", bytes(buffer[:length]), \"of\", length, flush=True)");
    }

    /// A message with its sender, who may be answered.
    void writeMessage(const ProgramStep &step, const QByteArray &call)
    {
        const bool isMessage = step.call == Call::RecvMsg;
        m_text.line(QByteArray("data, ") + (isMessage ? "ancillary, flags, " : "")
            + peerName(m_program, step) + " = " + call);
        m_text.line(QByteArray("print(\"received:\", data, ")
            + (isMessage ? "\"flags\", flags, " : "") + "\"from\", " + peerName(m_program, step)
            + ", flush=True)");
    }

    [[nodiscard]] QByteArray fileOf(const ProgramStep &step) const
    {
        const QByteArray &path = m_program.sockets[step.socket].boundPath;
        return m_program.mainAddress.unixPath() == path ? QByteArray("PATH") : bytesText(path);
    }

    void writeSend(const ProgramStep &step)
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        const quint16 flags = quint16(step.flags & ~MSG_NOSIGNAL); // Python ignores SIGPIPE
        const bool fails = step.kind == ProgramStep::Kind::Fail;
        QByteArray tail = isPythonText(step.bytes) ? ".encode()" : "";
        const QByteArrayList literals = pythonLiterals(step.bytes);
        const bool isPlain = step.call == Call::Send || step.address.isNull();
        QByteArray head = socket.name
            + (!isPlain                           ? ".sendto"
                    : fails || !socket.isStream() ? ".send"
                                                  : ".sendall");
        head = fails ? "expect(\"" + errorName(step) + "\", " + head + ", " : head + '(';
        if (literals.size() > 1 && !tail.isEmpty()) {
            head += '(';
            tail.prepend(')');
        }
        if (step.missing > 0)
            tail += " + b\".\" * " + QByteArray::number(step.missing);
        if (flags)
            tail += ", " + flagsText(flags);
        if (!isPlain)
            tail += ", " + address(step);
        m_text.literals(head, literals, tail + ')');
    }

    void writeFailure(const ProgramStep &step)
    {
        const auto [name, arguments] = callOf(step);
        m_text.line("expect(\"" + errorName(step) + "\", " + name
            + (arguments.isEmpty() ? QByteArray() : ", " + arguments) + ')');
    }

    void writeEnd()
    {
        if (m_program.steps.empty())
            m_text.line("pass");
        for (const QByteArray &line : endLines(m_program))
            m_text.comment(line);
    }

    const SocketProgram &m_program;
    ProgramText m_text{"#"};
};

} // namespace

QByteArray pythonProgram(const SocketProgram &program)
{
    return PythonWriter(program).write();
}

} // namespace socketscope
