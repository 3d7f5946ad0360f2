#include "core/program/qtprogram.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/program/literal.h"
#include "core/program/programlanguage.h"
#include "core/program/programnames.h"
#include "core/program/programtext.h"
#include "core/program/qtparts.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <set>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QtProgram)
};

QByteArray quoted(const QString &text)
{
    return "QStringLiteral(" + cLiterals(text.toUtf8(), 1 << 20).constFirst() + ')';
}

/// The options that Qt has a name of its own for.
QByteArray qtOption(int level, int option)
{
    if (level == IPPROTO_TCP && option == TCP_NODELAY)
        return "QAbstractSocket::LowDelayOption";
    if (level != SOL_SOCKET)
        return {};
    switch (option) {
    case SO_KEEPALIVE:
        return "QAbstractSocket::KeepAliveOption";
    case SO_SNDBUF:
        return "QAbstractSocket::SendBufferSizeSocketOption";
    case SO_RCVBUF:
        return "QAbstractSocket::ReceiveBufferSizeSocketOption";
    default:
        return {};
    }
}

class QtWriter
{
public:
    explicit QtWriter(const SocketProgram &program)
        : m_program(program)
    { }

    QByteArray write()
    {
        m_text.setDepth(1);
        m_text.block("\nint main(int argc, char *argv[])\n{\n");
        m_text.line("QCoreApplication application(argc, argv);");
        if (!m_program.mainAddress.isNull()) {
            m_text.line("const QStringList arguments = application.arguments();");
            m_text.line(
                "const QString host = arguments.value(1, " + quoted(m_program.mainHost) + ");");
            m_text.line("[[maybe_unused]] const quint16 port = arguments.value(2, QStringLiteral(\""
                + QByteArray::number(m_program.mainAddress.port()) + "\")).toUShort();");
        }
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
        const QString name = programFileName(m_program.endpoint, ProgramLanguage::Qt);
        QByteArray text;
        for (const QByteArray &line : headLines(m_program,
                 QStringLiteral("cmake -B build && cmake --build build && ./build/%1")
                     .arg(name.chopped(4))))
            text += (line.isEmpty() ? "//" : "// ") + line + '\n';
        text += "//\n// CMakeLists.txt:\n";
        for (const QByteArray &line : qtBuildFile({m_program.endpoint}).trimmed().split('\n'))
            text += (line.isEmpty() ? "//" : "//     ") + line + '\n';
        for (const char *header :
            {"QCoreApplication", "QDebug", "QHostAddress", "QTcpServer", "QTcpSocket", "cstdio",
                "cstdlib", "netinet/in.h", "netinet/tcp.h", "poll.h", "sys/socket.h"})
            text += QByteArray("#include <") + header + ">\n";
        return text;
    }

    [[nodiscard]] QByteArray functions() const
    {
        using namespace qtparts;
        QByteArray text = "\nnamespace {\n";
        text += kSay;
        text += kFail;
        for (const char *part : {kExpect, kAccept, kSendAll, kAwait, kReceiveEnd, kSeeEnd}) {
            if (m_parts.find(part) != m_parts.end())
                text += part;
        }
        return text + "\n} // namespace\n";
    }

    void writeStep(const ProgramStep &step)
    {
        m_text.line();
        m_text.comment(stepComment(step));
        if (!step.remark.isEmpty())
            m_text.comment(commentText(step.remark));
        if (step.kind == ProgramStep::Kind::LeaveOut)
            return;
        const ProgramSocket &socket = m_program.sockets[step.socket];
        switch (step.call) {
        case Call::Socket:
            m_text.line(
                (becomesServer(socket) ? "QTcpServer " : "QTcpSocket ") + socket.name + ';');
            break;
        case Call::SetSockOpt:
            writeOption(step);
            break;
        case Call::Bind:
            writeBind(step);
            break;
        case Call::Listen:
            writeListen(step);
            break;
        case Call::Accept:
            writeAccept(step);
            break;
        case Call::Connect:
            writeConnect(step);
            break;
        case Call::Send:
            writeSend(step);
            break;
        case Call::Recv:
            writeReceive(step);
            break;
        case Call::Shutdown:
            explain(Text::tr("Qt has no function that finishes only the sending."));
            m_text.line("::shutdown(int(" + socket.name + ".socketDescriptor()), "
                + shutdownName(int(step.argument)).toLatin1() + ");");
            break;
        case Call::Close:
            m_text.line(socket.name + ".close();");
            break;
        case Call::GetSockName:
            writeOwnName(step);
            break;
        default:
            explain(Text::tr("Qt has no function for this call; it is left out here."));
        }
    }

    void explain(const QString &sentence) { m_text.comment(commentText(sentence)); }

    /// Whether the socket is to be a QTcpServer: it listens, or would have if its bind had worked.
    [[nodiscard]] bool becomesServer(const ProgramSocket &socket) const
    {
        return socket.isListener
            || (m_program.endpoint.isServer() && !socket.isAccepted && !socket.isConnected);
    }

    [[nodiscard]] QByteArray hostOf(const ProgramStep &step) const
    {
        return step.isMainAddress ? QByteArray("host")
                                  : quoted(hostFor(m_program.sockets[step.socket], step.address));
    }

    [[nodiscard]] static QByteArray portOf(const ProgramStep &step)
    {
        return step.isMainAddress ? QByteArray("port") : QByteArray::number(step.address.port());
    }

    /// "expect(…)" of a call that failed, or the end of the program if it must not.
    void conclude(const ProgramStep &step, const QByteArray &worked)
    {
        const QByteArray name = '"' + QByteArray(callName(step.call)) + '"';
        const QByteArray reason = m_program.sockets[step.socket].name + ".errorString()";
        if (step.kind == ProgramStep::Kind::Make) {
            m_text.line("if (!" + worked + ")");
            m_text.line("    fail(" + name + ", " + reason + ");");
        } else {
            m_parts.insert(qtparts::kExpect);
            // Two lines: which argument is evaluated first is not said.
            m_text.line("{");
            m_text.line("    const bool worked = " + worked + ';');
            m_text.line(
                "    expect(\"" + errorName(step) + "\", " + name + ", worked, " + reason + ");");
            m_text.line("}");
        }
    }

    void writeOption(const ProgramStep &step)
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        if (step.level() == SOL_SOCKET && step.option() == SO_REUSEADDR && becomesServer(socket)) {
            explain(Text::tr("QTcpServer sets this itself when it listens."));
        } else if (!m_open.contains(step.socket) && !socket.isAccepted) {
            explain(
                Text::tr("Qt makes the socket later; the option is set as soon as it is there."));
            m_waiting[step.socket].append(&step);
        } else {
            setOption(step);
        }
    }

    void setOption(const ProgramStep &step)
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        const QByteArray option = qtOption(step.level(), step.option());
        const std::optional<int> number = integerOption(step.bytes);
        if (!option.isEmpty() && number && !becomesServer(socket)) {
            m_text.line(socket.name + ".setSocketOption(" + option + ", "
                + QByteArray::number(*number) + ");");
            return;
        }
        m_text.line("{");
        if (isLingerOption(step)) {
            const linger value = lingerOf(step);
            m_text.line("    const linger value{" + QByteArray::number(value.l_onoff) + ", "
                + QByteArray::number(value.l_linger) + "};");
        } else if (number) {
            m_text.line("    const int value = " + QByteArray::number(*number) + ';');
        } else {
            QByteArrayList numbers;
            for (const char byte : step.bytes)
                numbers.append(QByteArray::number(uchar(byte)));
            m_text.line("    const unsigned char value[] = {" + numbers.join(", ") + "};");
        }
        m_text.line("    ::setsockopt(int(" + socket.name + ".socketDescriptor()), "
            + levelName(step.level()).toLatin1() + ", "
            + optionName(step.level(), step.option()).toLatin1() + ", &value, sizeof value);");
        m_text.line("}");
    }

    /// The socket has a descriptor from now on.
    void becomeOpen(const ProgramStep &step)
    {
        m_open.insert(step.socket);
        for (const ProgramStep *option : m_waiting.take(step.socket))
            setOption(*option);
    }

    void writeBind(const ProgramStep &step)
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        if (becomesServer(socket) && step.kind == ProgramStep::Kind::Make) {
            explain(Text::tr("QTcpServer::listen() makes this call."));
            m_bound.insert(step.socket, &step);
            return;
        }
        const QByteArray function = becomesServer(socket) ? ".listen(" : ".bind(";
        conclude(step,
            socket.name + function + "QHostAddress(" + hostOf(step) + "), " + portOf(step) + ')');
        if (step.kind == ProgramStep::Kind::Make)
            becomeOpen(step);
    }

    void writeListen(const ProgramStep &step)
    {
        const QByteArray &name = m_program.sockets[step.socket].name;
        m_text.line(name + ".setListenBacklogSize(" + QByteArray::number(step.argument) + ");");
        const ProgramStep *bound = m_bound.value(step.socket);
        conclude(step,
            name + ".listen("
                + (bound ? "QHostAddress(" + hostOf(*bound) + "), " + portOf(*bound) : QByteArray())
                + ')');
        if (step.kind == ProgramStep::Kind::Fail)
            return;
        m_text.line(
            "say(QStringLiteral(\"listening on port %1\").arg(" + name + ".serverPort()));");
        becomeOpen(step);
    }

    void writeAccept(const ProgramStep &step)
    {
        const ProgramSocket &listener = m_program.sockets[step.socket];
        if (step.kind == ProgramStep::Kind::Fail) {
            explain(Text::tr("Qt has no function for this call; it is left out here."));
            return;
        }
        m_parts.insert(qtparts::kAccept);
        m_text.line("QTcpSocket &" + m_program.sockets[step.accepted].name + " = acceptFrom("
            + listener.name + ");");
        m_open.insert(step.accepted);
    }

    void writeConnect(const ProgramStep &step)
    {
        const QByteArray &name = m_program.sockets[step.socket].name;
        m_text.line(name + ".connectToHost(" + hostOf(step) + ", " + portOf(step) + ");");
        conclude(step, name + ".waitForConnected(-1)");
        if (step.kind == ProgramStep::Kind::Make)
            becomeOpen(step);
    }

    void writeSend(const ProgramStep &step)
    {
        const QByteArray &name = m_program.sockets[step.socket].name;
        QByteArray tail = ", " + QByteArray::number(step.bytes.size()) + ')';
        if (step.missing > 0)
            tail += " + QByteArray(" + QByteArray::number(step.missing) + ", '.')";
        if (step.kind == ProgramStep::Kind::Fail) {
            m_text.literals(name + ".write(QByteArray(", cLiterals(step.bytes), tail + ");");
            conclude(step, name + ".waitForBytesWritten(-1)");
            return;
        }
        m_parts.insert(qtparts::kSendAll);
        m_text.literals("sendAll(" + name + ", QByteArray(", cLiterals(step.bytes), tail + ");");
    }

    void writeReceive(const ProgramStep &step)
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        if (step.kind == ProgramStep::Kind::Fail) {
            conclude(step, socket.name + ".waitForReadyRead(-1)");
        } else if (isEnd(step)) {
            const char *const part = socket.sendsAfterEnd ? qtparts::kSeeEnd : qtparts::kReceiveEnd;
            m_parts.insert(part);
            m_text.line((socket.sendsAfterEnd ? "seeEnd(" : "receiveEnd(") + socket.name + ");");
        } else {
            const QByteArray count = QByteArray::number(step.count);
            m_parts.insert(qtparts::kAwait);
            m_text.line("await(" + socket.name + ", " + count + ");");
            m_text.line("say(QStringLiteral(\"received: \") + QDebug::toString(" + socket.name
                + (step.flags & MSG_PEEK ? ".peek(" : ".read(") + count + ")));");
        }
    }

    void writeOwnName(const ProgramStep &step)
    {
        const ProgramSocket &socket = m_program.sockets[step.socket];
        const bool isServer = becomesServer(socket);
        m_text.line("say(QStringLiteral(\"own address: %1 port %2\").arg(" + socket.name
            + (isServer ? ".serverAddress()" : ".localAddress()") + ".toString()).arg("
            + socket.name + (isServer ? ".serverPort()));" : ".localPort()));"));
    }

    const SocketProgram &m_program;
    ProgramText m_text{"//"};
    std::set<const char *> m_parts; ///< those of qtparts that are called
    QSet<size_t> m_open; ///< sockets that have a descriptor by now
    QHash<size_t, QList<const ProgramStep *>> m_waiting; ///< options that wait for it
    QHash<size_t, const ProgramStep *> m_bound; ///< what listen() is to be told
};

} // namespace

QByteArray qtProgram(const SocketProgram &program)
{
    return QtWriter(program).write();
}

QByteArray qtBuildFile(const QList<EndpointId> &endpoints)
{
    QByteArray text = "cmake_minimum_required(VERSION 3.16)\n"
                      "project(SocketscopeSession LANGUAGES CXX)\n"
                      "set(CMAKE_CXX_STANDARD 17)\n"
                      "find_package(Qt6 REQUIRED COMPONENTS Network)\n";
    for (const EndpointId endpoint : endpoints) {
        const QByteArray file = programFileName(endpoint, ProgramLanguage::Qt).toLatin1();
        const QByteArray name = file.chopped(4);
        text += "\nadd_executable(" + name + ' ' + file + ")\ntarget_link_libraries(" + name
            + " PRIVATE Qt6::Network)\n";
    }
    return text;
}

} // namespace socketscope
