#include "core/program/cwriter.h"

#include "core/describe/argumentnames.h"
#include "core/program/cparts.h"
#include "core/program/literal.h"
#include "core/program/programnames.h"

// What a program in C sends and receives.

namespace socketscope {

namespace {

/// What ISO C promises of a string literal is 4095 characters; longer data is written as numbers.
constexpr qsizetype kLiteralBytes = 4000;
constexpr qsizetype kNumbersPerLine = 20;

} // namespace

void CWriter::writeSend(const ProgramStep &step, const QByteArray &name)
{
    if (step.call == Call::SendTo || step.kind == ProgramStep::Kind::Fail
        || !m_program.sockets[step.socket].isStream()) {
        writeMessage(step, name);
        return;
    }
    const QByteArray flags = messageFlagsText(step.flags).toLatin1();
    m_parts.insert(cparts::kSendAll);
    if (!step.bytes.isEmpty() || step.missing == 0)
        writeData("send_all(" + name + ", ", step.bytes,
            ", " + QByteArray::number(step.bytes.size()) + ", " + flags + ");");
    if (step.missing > 0) {
        m_parts.insert(cparts::kSendDots);
        m_text.line(
            "send_dots(" + name + ", " + QByteArray::number(step.missing) + ", " + flags + ");");
    }
}

/// One call, whose result is looked at as it is.
void CWriter::writeMessage(const ProgramStep &step, const QByteArray &name)
{
    QByteArray tail = ", " + QByteArray::number(step.bytes.size()) + ", "
        + messageFlagsText(step.flags).toLatin1();
    const QByteArray call = callName(step.call);
    if (step.peer > 0) {
        const QByteArray peer = peerName(m_program, step);
        tail += ", (struct sockaddr *)&" + peer + ", " + peer + "_length";
    } else if (step.call == Call::SendTo && !step.address.isNull()) {
        m_text.line(addressLine(step));
        tail += ", (struct sockaddr *)&address, length";
    } else if (step.call == Call::SendTo) {
        tail += ", NULL, 0";
    }
    const bool fails = step.kind == ProgramStep::Kind::Fail;
    m_parts.insert(fails ? cparts::kExpect : cparts::kCheck);
    const QByteArray error = errorName(step);
    tail += fails ? "), " + error + ", \"" + error + "\", \"" + call + "\");"
                  : "), \"" + call + "\");";
    writeData((fails ? "expect(" : "check(") + call + '(' + name + ", ", step.bytes, tail);
}

void CWriter::writeData(const QByteArray &head, QByteArrayView bytes, const QByteArray &tail)
{
    if (bytes.size() <= kLiteralBytes) {
        m_text.literals(head, cLiterals(bytes), tail);
        return;
    }
    m_text.line("{");
    m_text.setDepth(2);
    m_text.line("static const unsigned char data[] = {");
    m_text.setDepth(3);
    for (qsizetype from = 0; from < bytes.size(); from += kNumbersPerLine)
        m_text.line(cNumbers(bytes.sliced(from, qMin(kNumbersPerLine, bytes.size() - from))) + ',');
    m_text.setDepth(2);
    m_text.line("};");
    m_text.line(head + "(const char *)data" + tail);
    m_text.setDepth(1);
    m_text.line("}");
}

void CWriter::writeReceive(const ProgramStep &step, const QByteArray &name)
{
    const QByteArray size = QByteArray::number(step.size);
    const QByteArray flags = messageFlagsText(step.flags).toLatin1();
    if (isEnd(step)) {
        m_parts.insert(cparts::kReceiveEnd);
        m_text.line("receive_end(" + name + ", " + size + ");");
    } else if (isStreamReceive(m_program)(step)) {
        m_parts.insert(cparts::kReceive);
        m_text.line("receive(" + name + ", " + QByteArray::number(step.count) + ", "
            + messageFlagsText(keptFlags(step)).toLatin1() + ");");
    } else if (step.peer > 0) {
        const bool isMessage = step.call == Call::RecvMsg;
        const QByteArray peer = peerName(m_program, step);
        m_parts.insert(isMessage ? cparts::kReceiveMessage : cparts::kReceiveFrom);
        conclude(step,
            QByteArray(isMessage ? "receive_message(" : "receive_from(") + name + ", " + size + ", "
                + flags + ", &" + peer + ", &" + peer + "_length)");
    } else {
        m_parts.insert(cparts::kReceiveOnce);
        conclude(step, "receive_once(" + name + ", " + size + ", " + flags + ')');
    }
}

} // namespace socketscope
