#include "core/program/qtwriter.h"

#include "core/program/literal.h"
#include "core/program/programnames.h"
#include "core/program/qtparts.h"

// What a program with Qt sends and receives.

namespace socketscope {

void QtWriter::writeSend(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    if (!m_program.sockets[step.socket].isStream()) {
        writeSentMessage(step);
        return;
    }
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

void QtWriter::writeReceive(const ProgramStep &step)
{
    const ProgramSocket &socket = m_program.sockets[step.socket];
    if (!socket.isStream()) {
        writeReceivedMessage(step);
        return;
    }
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

void QtWriter::writeSentMessage(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    const bool hasAddress = step.call == Call::SendTo && !step.address.isNull();
    QByteArray tail = ", " + QByteArray::number(step.bytes.size()) + ')';
    if (hasAddress)
        tail += ", " + hostOf(step) + ", " + portOf(step);
    m_text.line("{");
    m_text.literals("    const qint64 sent = " + name + (hasAddress ? ".writeDatagram(" : ".write(")
            + "QByteArray(",
        cLiterals(step.bytes), tail + ");");
    conclude(step, "(sent >= 0)");
    m_text.line("}");
    m_open.insert(step.socket);
}

void QtWriter::writeReceivedMessage(const ProgramStep &step)
{
    const QByteArray &name = m_program.sockets[step.socket].name;
    if (step.kind == ProgramStep::Kind::Fail || (step.flags & MSG_PEEK)) {
        explain(tr("Qt has no function for this call; it is left out here."));
        return;
    }
    m_parts.insert(qtparts::kReceiveMessage);
    const QByteArray peer = peerName(m_program, step);
    m_text.line("receiveMessage(" + name + ", " + QByteArray::number(step.size)
        + (step.peer > 0 ? ", &" + peer + ", &" + peer + "Port" : ", nullptr, nullptr") + ");");
}

} // namespace socketscope
