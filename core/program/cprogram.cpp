#include "core/program/cprogram.h"

#include "core/program/cparts.h"
#include "core/program/ctlsparts.h"
#include "core/program/cwriter.h"
#include "core/program/literal.h"
#include "core/program/programlanguage.h"
#include "core/program/programnames.h"

#include <algorithm>

namespace socketscope {

namespace {

/// Whether the step is made with the address that the arguments tell.
bool isNamed(const ProgramStep &step)
{
    return step.isMainAddress && step.kind != ProgramStep::Kind::LeaveOut;
}

/// Whether the step is made with the variables `address` and `length`.
bool usesAddress(const ProgramStep &step)
{
    if (step.kind == ProgramStep::Kind::LeaveOut)
        return false;
    switch (step.call) {
    case Call::Bind:
    case Call::Connect:
    case Call::Accept:
    case Call::GetSockName:
    case Call::GetPeerName:
        return true;
    case Call::SendTo:
        return step.peer == 0 && !step.address.isNull();
    default:
        return false;
    }
}

} // namespace

QByteArray cText(const QString &text)
{
    return cLiterals(text.toUtf8(), 1 << 20).constFirst();
}

QByteArray cNumbers(QByteArrayView bytes)
{
    QByteArrayList list;
    for (const char byte : bytes)
        list.append(QByteArray::number(uchar(byte)));
    return list.join(", ");
}

QByteArray CWriter::write()
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

QByteArray CWriter::head() const
{
    const QString name = programFileName(m_program.endpoint, ProgramLanguage::C);
    const QByteArrayList lines = headLines(m_program,
        QStringLiteral("gcc -std=c11 -Wall -o %1 %2%3 && ./%1")
            .arg(name.chopped(2), name,
                m_program.usesTls ? QStringLiteral(" -lssl -lcrypto") : QString()));
    QByteArray text = "/* " + lines.constFirst() + '\n';
    for (const QByteArray &line : lines.mid(1))
        text += (line.isEmpty() ? "" : "   ") + line + '\n';
    text.chop(1);
    text += " */\n#define _DEFAULT_SOURCE\n";
    for (const char *header : {"errno.h", "fcntl.h", "netdb.h", "netinet/in.h", "netinet/tcp.h",
             "poll.h", "stddef.h", "stdio.h", "stdlib.h", "string.h", "sys/socket.h", "sys/types.h",
             "sys/uio.h", "sys/un.h", "unistd.h"})
        text += QByteArray("#include <") + header + ">\n";
    if (!m_program.usesTls)
        return text;
    for (const char *header :
        {"openssl/err.h", "openssl/ssl.h", "openssl/x509v3.h", "signal.h", "strings.h", "time.h"})
        text += QByteArray("#include <") + header + ">\n";
    return text;
}

/// Those that were used, and those that these use.
QByteArray CWriter::functions()
{
    using namespace cparts;
    const auto uses = [this](const char *part) {
        return m_parts.find(part) != m_parts.end();
    };
    addNeededTlsParts();
    if (uses(kSendDots))
        m_parts.insert(kSendAll);
    if (uses(kReceive) || uses(kReceiveEnd) || uses(kReceiveOnce) || uses(kReceiveFrom)
        || uses(kReceiveMessage))
        m_parts.insert(kPrintBytes);
    if (uses(kSendAll) || uses(kReceive) || uses(kReceiveEnd) || uses(kBeginConnect))
        m_parts.insert(kCheck);
    QByteArray text;
    for (const char *part : {kCheck, kExpect, kResolve, kUnixAddress, kPrintName, kPrintPort,
             kPrintBytes, kSendAll, kSendDots, kReceive, kReceiveEnd, kReceiveOnce, kReceiveFrom,
             kReceiveMessage, kBeginConnect, kTlsReason, kCheckTls, kExpectTls, kFingerprint,
             kServerContext, kServerTls, kClientContext, kClientTls, kServerHandshake,
             kClientHandshake, kTlsSendDots, kTlsReceive, kTlsReceiveEnd}) {
        if (uses(part))
            text += part;
    }
    return text;
}

bool CWriter::has(const std::function<bool(const ProgramStep &)> &wanted) const
{
    return std::any_of(m_program.steps.begin(), m_program.steps.end(), wanted);
}

void CWriter::writeDeclarations()
{
    const bool isUnix = m_program.mainAddress.isUnix();
    const bool usesHost = has(isNamed);
    const bool usesPort = !isUnix && !m_program.mainAddress.isNull()
        && (usesHost || has([](const ProgramStep &step) { return step.call == Call::Listen; }));
    m_text.block(
        usesHost || usesPort ? "\nint main(int argc, char *argv[])\n{\n" : "\nint main(void)\n{\n");
    if (usesHost)
        m_text.line(QByteArray("const char *") + (isUnix ? "path" : "host")
            + " = argc > 1 ? argv[1] : " + cText(m_program.mainHost) + ';');
    if (usesPort)
        m_text.line("const char *port = argc > 2 ? argv[2] : \""
            + QByteArray::number(m_program.mainAddress.port()) + "\";");
    writeTlsDeclarations();
    if (has(usesAddress)) {
        m_text.line("struct sockaddr_storage address;");
        m_text.line("socklen_t length;");
    }
    std::set<QByteArray> peers;
    for (const ProgramStep &step : m_program.steps) {
        if (step.peer > 0 && step.kind != ProgramStep::Kind::LeaveOut)
            peers.insert(peerName(m_program, step));
    }
    for (const QByteArray &peer : peers) {
        m_text.line("struct sockaddr_storage " + peer + ';');
        m_text.line("socklen_t " + peer + "_length;");
    }
}

QByteArray cProgram(const SocketProgram &program)
{
    return CWriter(program).write();
}

} // namespace socketscope
