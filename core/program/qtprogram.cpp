#include "core/program/qtprogram.h"

#include "core/describe/argumentnames.h"
#include "core/program/literal.h"
#include "core/program/programlanguage.h"
#include "core/program/programnames.h"
#include "core/program/qtnativeparts.h"
#include "core/program/qtparts.h"
#include "core/program/qttlsparts.h"
#include "core/program/qtwriter.h"

#include <map>

namespace socketscope {

QByteArray qtText(const QString &text)
{
    return "QStringLiteral(" + cLiterals(text.toUtf8(), 1 << 20).constFirst() + ')';
}

QByteArray QtWriter::write()
{
    m_text.setDepth(1);
    m_text.block("\nint main(int argc, char *argv[])\n{\n");
    m_text.line("QCoreApplication application(argc, argv);");
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

void QtWriter::writeDeclarations()
{
    const EndpointAddress &address = m_program.mainAddress;
    if (!address.isNull()) {
        m_text.line("const QStringList arguments = application.arguments();");
        m_text.line(QByteArray("const QString ") + (address.isUnix() ? "path" : "host")
            + " = arguments.value(1, " + qtText(m_program.mainHost) + ");");
    }
    if (!address.isNull() && !address.isUnix())
        m_text.line("[[maybe_unused]] const quint16 port = arguments.value(2, QStringLiteral(\""
            + QByteArray::number(address.port()) + "\")).toUShort();");
    writeTlsDeclarations();
    std::map<QByteArray, bool> peers; // and whether they are names of Unix sockets
    for (const ProgramStep &step : m_program.steps) {
        if (step.peer > 0)
            peers.emplace(peerName(m_program, step), isNative(m_program.sockets[step.socket]));
    }
    for (const auto &[peer, isUnix] : peers) {
        if (isUnix) {
            m_parts.insert(qtparts::kUnixName);
            m_text.line("[[maybe_unused]] UnixName " + peer + ';');
            continue;
        }
        m_text.line("[[maybe_unused]] QHostAddress " + peer + ';');
        m_text.line("[[maybe_unused]] quint16 " + peer + "Port = 0;");
    }
}

QByteArray QtWriter::head() const
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
    for (const char *header : {"QCoreApplication", "QDebug", "QHostAddress", "QLocalServer",
             "QLocalSocket", "QTcpServer", "QTcpSocket", "QUdpSocket", "cstdio", "cstdlib",
             "netinet/in.h", "netinet/tcp.h", "poll.h", "sys/socket.h"})
        text += QByteArray("#include <") + header + ">\n";
    if (usesNative()) {
        for (const char *header : {"cerrno", "cstddef", "cstring", "sys/un.h", "unistd.h"})
            text += QByteArray("#include <") + header + ">\n";
    }
    if (!m_program.usesTls)
        return text;
    for (const char *header : {"QCryptographicHash", "QFile", "QProcess", "QSslCertificate",
             "QSslCipher", "QSslConfiguration", "QSslKey", "QSslSocket", "QTemporaryDir"})
        text += QByteArray("#include <") + header + ">\n";
    return text;
}

QByteArray QtWriter::functions() const
{
    using namespace qtparts;
    QByteArray text = "\nnamespace {\n";
    text += kSay;
    text += kFail;
    for (const char *part : {kExpect, kAccept, kAcceptLocal, kSendAll, kAwait, kReceiveEnd, kSeeEnd,
             kReceiveMessage, kAcceptTls, kFingerprint, kServerConfiguration, kClientConfiguration,
             kServerHandshake, kClientHandshake, kSendAllTls, kGoodbye, kUnixName, kCheck,
             kExpectError, kReceiveOnce, kReceiveNativeMessage}) {
        if (m_parts.find(part) != m_parts.end())
            text += part;
    }
    return text + "\n} // namespace\n";
}

void QtWriter::explain(const QString &sentence)
{
    m_text.comment(commentText(sentence));
}

void QtWriter::writeStep(const ProgramStep &step)
{
    m_text.line();
    m_text.comment(stepComment(step));
    if (!step.remark.isEmpty())
        explain(step.remark);
    if (step.kind == ProgramStep::Kind::LeaveOut)
        return;
    if (isNative(m_program.sockets[step.socket]))
        writeNative(step);
    else if (className(m_program.sockets[step.socket]).isEmpty())
        explain(tr("Qt has no class for sockets of this type; the call is left out here."));
    else
        writeCall(step);
}

void QtWriter::writeCall(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    switch (step.call) {
    case Call::Socket:
        writeSocket(step);
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
    case Call::SendTo:
        writeSend(step);
        break;
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        writeReceive(step);
        break;
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
        writeTls(step);
        break;
    case Call::Shutdown:
        if (m_program.sockets[step.socket].isTls) {
            explain(tr("QSslSocket finishes sending by itself."));
            break;
        }
        explain(tr("Qt has no function that finishes only the sending."));
        m_text.line("::shutdown(int(" + name + ".socketDescriptor()), "
            + shutdownName(int(step.argument)).toLatin1() + ");");
        break;
    case Call::Close:
        m_text.line(name + ".close();");
        break;
    case Call::GetSockName:
        writeOwnName(step);
        break;
    default:
        explain(tr("Qt has no function for this call; it is left out here."));
    }
}

void QtWriter::conclude(const ProgramStep &step, const QByteArray &worked)
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
