#include "core/program/programnames.h"
#include "core/program/pythontlsparts.h"
#include "core/program/pythonwriter.h"

// What a program in Python does with the ssl module.

namespace socketscope {

void PythonWriter::writeTlsFunctions()
{
    using namespace pythonparts;
    m_text.block(kFingerprint);
    m_text.block(m_program.listens ? kServerContext : kClientContext);
    if (has([](const ProgramStep &step) { return step.call == Call::SslHandshake; }))
        m_text.block(m_program.listens ? kServerHandshake : kClientHandshake);
    if (has([](const ProgramStep &step) { return step.call == Call::SslShutdown; }))
        m_text.block(kCloseNotify);
    if (has([](const ProgramStep &step) {
            return step.kind == ProgramStep::Kind::Fail && !step.tlsReason.isEmpty();
        }))
        m_text.block(kExpectTls);
}

void PythonWriter::writeTlsContext()
{
    if (m_program.usesTls)
        m_text.line(m_program.listens ? "context = server_context(CERTIFICATE)"
                                      : "context = client_context(TRUSTED)");
}

/// The plain text is received as on any socket, and sent so too.
void PythonWriter::writeTls(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    const QByteArray size = QByteArray::number(step.size);
    if (step.kind == ProgramStep::Kind::Fail) {
        m_text.line("expect_tls(\"" + errorName(step) + "\", "
            + (step.call == Call::SslHandshake ? "handshake, " + name : name + ".recv, " + size)
            + ')');
        return;
    }
    switch (step.call) {
    case Call::SslNew:
        m_text.line(name + " = context.wrap_socket(");
        m_text.line("    " + name
            + (m_program.listens ? ", server_side=True" : ", server_hostname=HOST")
            + ", do_handshake_on_connect=False,");
        m_text.line("    suppress_ragged_eofs=False)");
        break;
    case Call::SslHandshake:
        m_text.line("handshake(" + name + ')');
        break;
    case Call::SslShutdown:
        m_text.line("close_notify(" + name + ')');
        break;
    default:
        writeReceive(step, {});
    }
}

} // namespace socketscope
