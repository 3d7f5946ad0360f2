#include "core/program/cparts.h"
#include "core/program/ctlsparts.h"
#include "core/program/cwriter.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"

// What a program in C does with libssl.

namespace socketscope {

using namespace cparts;

void CWriter::writeTls(const ProgramStep &step, const QByteArray &name)
{
    const QByteArray tls = name + "_tls";
    const bool fails = step.kind == ProgramStep::Kind::Fail;
    switch (step.call) {
    case Call::SslNew:
        m_encrypted.insert(step.socket);
        m_parts.insert(m_program.listens ? kServerTls : kClientTls);
        m_text.line("SSL *" + tls
            + (m_program.listens ? " = accepted_tls(context, " + name + ");"
                                 : " = connected_tls(context, " + name + ", host);"));
        break;
    case Call::SslHandshake:
        m_parts.insert(m_program.listens ? kServerHandshake : kClientHandshake);
        concludeTls(step, tls, "handshake(" + tls + (m_program.listens ? ")" : ", trusted)"));
        break;
    case Call::SslRead:
        if (fails) {
            m_text.line("{");
            m_text.line("    char buffer[1];");
            m_text.setDepth(2);
            concludeTls(step, tls, "SSL_read(" + tls + ", buffer, sizeof buffer)");
            m_text.setDepth(1);
            m_text.line("}");
        } else if (isEnd(step)) {
            m_parts.insert(kTlsReceiveEnd);
            m_text.line("tls_receive_end(" + tls + ");");
        } else {
            m_parts.insert(kTlsReceive);
            m_text.line("tls_receive(" + tls + ", " + QByteArray::number(step.count) + ");");
        }
        break;
    case Call::SslWrite:
        writeTlsSend(step, tls);
        break;
    case Call::SslShutdown:
        m_text.line("SSL_shutdown(" + tls + "); // does not wait until the peer says so too");
        break;
    default:
        break;
    }
}

void CWriter::writeTlsSend(const ProgramStep &step, const QByteArray &name)
{
    const bool fails = step.kind == ProgramStep::Kind::Fail;
    m_parts.insert(fails ? kExpectTls : kCheckTls);
    if (!step.bytes.isEmpty())
        writeData((fails ? "expect_tls(" : "check_tls(") + name + ", SSL_write(" + name + ", ",
            step.bytes,
            ", " + QByteArray::number(step.bytes.size()) + "), "
                + (fails ? '"' + errorName(step) + "\", " : QByteArray()) + "\"SSL_write\");");
    if (step.missing > 0 && !fails) {
        m_parts.insert(kTlsSendDots);
        m_text.line("tls_send_dots(" + name + ", " + QByteArray::number(step.missing) + ");");
    }
}

void CWriter::concludeTls(const ProgramStep &step, const QByteArray &name, const QByteArray &call)
{
    const QByteArray called = ", \"" + QByteArray(callName(step.call)) + "\");";
    if (step.kind == ProgramStep::Kind::Make) {
        m_parts.insert(kCheckTls);
        m_text.line("check_tls(" + name + ", " + call + called);
    } else {
        m_parts.insert(kExpectTls);
        m_text.line("expect_tls(" + name + ", " + call + ", \"" + errorName(step) + '"' + called);
    }
}

void CWriter::writeTlsDeclarations()
{
    if (!m_program.usesTls)
        return;
    m_text.line("signal(SIGPIPE, SIG_IGN); // libssl sends without MSG_NOSIGNAL");
    if (m_program.listens) {
        m_parts.insert(kServerContext);
        m_text.line("SSL_CTX *context = server_context(argc > 3 ? argv[3] : \"\");");
    } else {
        m_parts.insert(kClientContext);
        m_text.line(
            "const char *trusted = argc > 3 ? argv[3] : \"" + m_program.fingerprint + "\";");
        m_text.line("SSL_CTX *context = client_context(trusted);");
    }
}

void CWriter::addNeededTlsParts()
{
    const auto uses = [this](const char *part) {
        return m_parts.find(part) != m_parts.end();
    };
    if (uses(kTlsReceive) || uses(kTlsReceiveEnd))
        m_parts.insert({kPrintBytes, kCheckTls});
    if (uses(kCheckTls) || uses(kExpectTls))
        m_parts.insert(kTlsReason);
    if (uses(kServerContext) || uses(kClientContext))
        m_parts.insert(kFingerprint);
}

} // namespace socketscope
