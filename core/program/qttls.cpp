#include "core/program/literal.h"
#include "core/program/programnames.h"
#include "core/program/qtparts.h"
#include "core/program/qttlsparts.h"
#include "core/program/qtwriter.h"

#include <algorithm>

// What a program with Qt does with QSslSocket.

namespace socketscope {

void QtWriter::writeTlsDeclarations()
{
    if (!m_program.usesTls)
        return;
    m_parts.insert(qtparts::kFingerprint);
    if (m_program.listens) {
        m_parts.insert(qtparts::kServerConfiguration);
        m_text.line("const QSslConfiguration tls = serverConfiguration(arguments.value(3));");
        return;
    }
    m_parts.insert(qtparts::kClientConfiguration);
    m_text.line("const QString trusted = arguments.value(3,");
    m_text.line("    QStringLiteral(\"" + m_program.fingerprint + "\"));");
    m_text.line("const QSslConfiguration tls = clientConfiguration(trusted);");
}

void QtWriter::writeTls(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    switch (step.call) {
    case Call::SslNew:
        m_text.line(name + ".setSslConfiguration(tls);");
        break;
    case Call::SslHandshake:
        m_parts.insert(m_program.listens ? qtparts::kServerHandshake : qtparts::kClientHandshake);
        conclude(step, "shakeHands(" + name + (m_program.listens ? ")" : ", host, trusted)"));
        break;
    case Call::SslRead:
        writeTlsRead(step);
        break;
    case Call::SslWrite:
        writeTlsWrite(step);
        break;
    default:
        writeTlsGoodbye(step);
    }
}

void QtWriter::writeTlsWrite(const ProgramStep &step)
{
    if (m_ended.contains(step.socket)) {
        explain(tr("QSslSocket has closed the connection at the peer's end; this is left out."));
        return;
    }
    m_parts.insert(qtparts::kSendAllTls);
    writeSend(step);
}

/// Only the end is another one than in TCP.
void QtWriter::writeTlsRead(const ProgramStep &step)
{
    if (!isEnd(step)) {
        writeReceive(step);
        return;
    }
    if (m_lateGoodbyes.remove(step.socket)) {
        sayGoodbye(step);
    } else if (m_ended.contains(step.socket)) {
        explain(tr("QSslSocket is closed already, and does not wait for the peer's end."));
    } else {
        m_parts.insert(qtparts::kReceiveEnd);
        m_text.line("receiveEnd(" + m_program.sockets[step.socket].name + ");");
    }
    m_ended.insert(step.socket);
}

void QtWriter::writeTlsGoodbye(const ProgramStep &step)
{
    if (m_ended.contains(step.socket)) {
        explain(tr("QSslSocket has answered the peer's end by itself."));
        return;
    }
    const auto here = m_program.steps.begin() + (&step - m_program.steps.data());
    const bool receives
        = std::any_of(here, m_program.steps.end(), [&step](const ProgramStep &later) {
              return later.socket == step.socket && later.call == Call::SslRead && !later.isEnd
                  && later.kind == ProgramStep::Kind::Make;
          });
    if (receives) {
        explain(tr("QSslSocket cannot finish only the sending; it does so when it has received "
                   "everything, and then closes."));
        m_lateGoodbyes.insert(step.socket);
    } else {
        sayGoodbye(step);
    }
}

void QtWriter::sayGoodbye(const ProgramStep &step)
{
    m_parts.insert(qtparts::kGoodbye);
    m_text.line("sayGoodbye(" + m_program.sockets[step.socket].name + ");");
    m_ended.insert(step.socket);
}

} // namespace socketscope
