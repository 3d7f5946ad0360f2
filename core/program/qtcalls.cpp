#include "core/program/qtwriter.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"
#include "core/program/qtparts.h"
#include "core/program/qttlsparts.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

// How the sockets of a program with Qt come, change and go.

namespace socketscope {

namespace {

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

} // namespace

QByteArray QtWriter::className(const ProgramSocket &socket) const
{
    if (socket.isTls)
        return becomesServer(socket) ? "TlsServer" : "QSslSocket";
    if (!socket.isStream())
        return socket.type == SOCK_DGRAM && !socket.isUnix() ? "QUdpSocket" : "";
    if (socket.isUnix())
        return becomesServer(socket) ? "QLocalServer" : "QLocalSocket";
    return becomesServer(socket) ? "QTcpServer" : "QTcpSocket";
}

bool QtWriter::becomesServer(const ProgramSocket &socket) const
{
    return socket.isListener
        || (m_program.endpoint.isServer() && socket.isStream() && !socket.isAccepted
            && !socket.isConnected);
}

QByteArray QtWriter::hostOf(const ProgramStep &step) const
{
    if (step.peer > 0)
        return peerName(m_program, step);
    if (step.address.isUnix()) {
        // Without the "@" that stands for an abstract name's NUL, which an option tells.
        if (step.isMainAddress)
            return "path";
        return qtText(step.address.toString());
    }
    if (step.isMainAddress)
        return "QHostAddress(host)";
    return "QHostAddress(" + qtText(hostFor(m_program.sockets[step.socket], step.address)) + ')';
}

QByteArray QtWriter::portOf(const ProgramStep &step) const
{
    if (step.peer > 0)
        return peerName(m_program, step) + "Port";
    if (step.ownedBy > 0) {
        const ProgramSocket &owner = m_program.sockets[step.ownedBy - 1];
        return owner.name + (becomesServer(owner) ? ".serverPort()" : ".localPort()");
    }
    return step.isMainAddress ? QByteArray("port") : QByteArray::number(step.address.port());
}

void QtWriter::writeSocket(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    m_text.line(className(socket) + ' ' + socket.name + ';');
}

void QtWriter::writeOption(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    if (step.level() == SOL_SOCKET && step.option() == SO_REUSEADDR && becomesServer(socket)) {
        explain(tr("listen() of Qt sets this itself."));
    } else if (!m_open.contains(step.socket) && !socket.isAccepted) {
        explain(tr("Qt makes the socket later; the option is set as soon as it is there."));
        m_waiting[step.socket].append(&step);
    } else {
        setOption(step);
    }
}

void QtWriter::setOption(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    const QByteArray option = qtOption(step.level(), step.option());
    const std::optional<int> number = integerOption(step.bytes);
    if (!option.isEmpty() && number && !becomesServer(socket) && !isNative(socket)) {
        m_text.line(
            socket.name + ".setSocketOption(" + option + ", " + QByteArray::number(*number) + ");");
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
    m_text.line("    ::setsockopt("
        + (isNative(socket) ? socket.name : "int(" + socket.name + ".socketDescriptor())") + ", "
        + levelName(step.level()).toLatin1() + ", "
        + optionName(step.level(), step.option()).toLatin1() + ", &value, sizeof value);");
    m_text.line("}");
}

void QtWriter::becomeOpen(const ProgramStep &step)
{
    m_open.insert(step.socket);
    for (const ProgramStep *option : m_waiting.take(step.socket))
        setOption(*option);
}

void QtWriter::writeBind(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    if (becomesServer(socket) && step.kind == ProgramStep::Kind::Make) {
        explain(tr("listen() of Qt makes this call."));
        m_bound.insert(step.socket, &step);
        return;
    }
    if (socket.isUnix() && !becomesServer(socket)) {
        explain(tr("Qt has no function for this call; it is left out here."));
        return;
    }
    const QByteArray function = becomesServer(socket) ? ".listen(" : ".bind(";
    conclude(step,
        socket.name + function + hostOf(step)
            + (socket.isUnix() ? QByteArray() : ", " + portOf(step)) + ')');
    if (step.kind == ProgramStep::Kind::Make)
        becomeOpen(step);
}

void QtWriter::writeListen(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    const QByteArray &name = socket.name;
    const ProgramStep *bound = m_bound.value(step.socket);
    m_text.line(name + ".setListenBacklogSize(" + QByteArray::number(step.argument) + ");");
    QByteArray arguments;
    if (bound)
        arguments = hostOf(*bound) + (socket.isUnix() ? QByteArray() : ", " + portOf(*bound));
    if (bound && bound->address.unixPath().startsWith('\0')) {
        m_text.line(name + ".setSocketOptions(QLocalServer::AbstractNamespaceOption);");
        arguments = "QString(" + arguments + ").remove(0, 1)";
    }
    conclude(step, name + ".listen(" + arguments + ')');
    if (step.kind == ProgramStep::Kind::Fail)
        return;
    if (socket.isUnix())
        m_text.line("say(QStringLiteral(\"listening\"));");
    else
        m_text.line(
            "say(QStringLiteral(\"listening on port %1\").arg(" + name + ".serverPort()));");
    becomeOpen(step);
}

void QtWriter::writeAccept(const ProgramStep &step)
{
    const ProgramSocket &listener = m_program.sockets[step.socket];
    if (step.kind == ProgramStep::Kind::Fail || !becomesServer(listener)) {
        explain(tr("Qt has no function for this call; it is left out here."));
        return;
    }
    m_parts.insert(listener.isTls ? qtparts::kAcceptTls
            : listener.isUnix()   ? qtparts::kAcceptLocal
                                  : qtparts::kAccept);
    m_text.line(className(m_program.sockets[step.accepted]) + " &"
        + m_program.sockets[step.accepted].name + " = acceptFrom(" + listener.name + ");");
    m_open.insert(step.accepted);
}

void QtWriter::writeConnect(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    const QByteArray &name = socket.name;
    if (becomesServer(socket)) {
        explain(tr("Qt has no function for this call; it is left out here."));
        return;
    }
    if (step.address.isNull()) {
        m_text.line(name + ".disconnectFromHost();");
        return;
    }
    if (socket.isUnix()) {
        const bool isAbstract = step.address.unixPath().startsWith('\0');
        if (isAbstract)
            m_text.line(name + ".setSocketOptions(QLocalSocket::AbstractNamespaceOption);");
        m_text.line(name + ".connectToServer("
            + (isAbstract ? "QString(" + hostOf(step) + ").remove(0, 1)" : hostOf(step)) + ");");
    } else if (step.part == ConnectPart::Finish) {
        explain(tr("It was begun above."));
    } else if (step.isMainAddress) {
        m_text.line(name + ".connectToHost(host, port);");
    } else {
        m_text.line(name + ".connectToHost(" + hostOf(step) + ", " + portOf(step) + ");");
    }
    if (step.part == ConnectPart::Begin)
        return;
    conclude(step, name + ".waitForConnected(-1)");
    if (step.kind == ProgramStep::Kind::Make)
        becomeOpen(step);
}

void QtWriter::writeOwnName(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    if (socket.isUnix()) {
        explain(tr("Qt has no function for this call; it is left out here."));
        return;
    }
    const bool isServer = becomesServer(socket);
    m_text.line("say(QStringLiteral(\"own address: %1 port %2\").arg(" + socket.name
        + (isServer ? ".serverAddress()" : ".localAddress()") + ".toString()).arg(" + socket.name
        + (isServer ? ".serverPort()));" : ".localPort()));"));
}

} // namespace socketscope
