#include "core/program/pythonprogram.h"

#include "core/describe/argumentnames.h"
#include "core/program/literal.h"
#include "core/program/programlanguage.h"
#include "core/program/programnames.h"
#include "core/program/pythonparts.h"
#include "core/program/pythonwriter.h"

#include <algorithm>

namespace socketscope {

QByteArray pythonText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return pythonLiterals(bytes, 1 << 20).constFirst().mid(isPythonText(bytes) ? 0 : 1);
}

QByteArray pythonPath(const QByteArray &path)
{
    const QByteArray text = pythonLiterals(path, 1 << 20).join();
    return isPythonText(path) ? text + ".encode()" : text;
}

QByteArray pythonConstant(const QString &name)
{
    return name.isEmpty() || name.front().isDigit() || name.front() == u'-'
        ? name.toLatin1()
        : "socket." + name.toLatin1();
}

QByteArray pythonFlags(quint16 flags)
{
    const QString names = messageFlagsText(flags);
    QByteArrayList parts;
    for (const QString &name : names.split(u'|'))
        parts.append(pythonConstant(name));
    return parts.join(" | ");
}

QByteArray PythonWriter::write()
{
    writeHead();
    writeFunctions();
    m_text.block("\n\ndef main():\n");
    m_text.setDepth(1);
    writeTlsContext();
    bool isFirst = !m_program.usesTls;
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

bool PythonWriter::has(const std::function<bool(const ProgramStep &)> &wanted) const
{
    return std::any_of(m_program.steps.begin(), m_program.steps.end(), wanted);
}

void PythonWriter::writeHead()
{
    m_text.line("#!/usr/bin/env python3");
    const QByteArrayList lines = headLines(m_program,
        QStringLiteral("python3 %1")
            .arg(programFileName(m_program.endpoint, ProgramLanguage::Python)));
    m_text.line("\"\"\"" + lines.constFirst());
    for (const QByteArray &line : lines.mid(1))
        m_text.line(line);
    m_text.line("\"\"\"");
    writeImports();
    writeArguments();
}

void PythonWriter::writeImports()
{
    if (has([](const ProgramStep &step) {
            return isSystemFailure(step) || step.part == ConnectPart::Finish;
        }))
        m_text.line("import errno");
    if (m_program.usesTls)
        m_text.line("import hashlib");
    if (m_program.mainAddress.isUnix() || has([this](const ProgramStep &step) {
            return step.call == Call::Close && hasFile(m_program, step);
        }))
        m_text.line("import os");
    if (has([](const ProgramStep &step) { return step.part == ConnectPart::Finish; }))
        m_text.line("import select");
    m_text.line("import socket");
    if (m_program.usesTls)
        m_text.line("import ssl");
    if (has([](const ProgramStep &step) { return isLingerOption(step); }))
        m_text.line("import struct");
    if (m_program.usesTls && m_program.listens)
        m_text.line("import subprocess");
    m_text.line("import sys");
    if (m_program.usesTls && m_program.listens)
        m_text.line("import tempfile");
}

void PythonWriter::writeArguments()
{
    if (m_program.mainAddress.isNull())
        return;
    m_text.line();
    if (m_program.mainAddress.isUnix()) {
        m_text.line("PATH = os.fsencode(sys.argv[1]) if len(sys.argv) > 1 else "
            + pythonPath(m_program.mainAddress.unixPath()));
        m_text.line("if PATH.startswith(b\"@\"):  # an abstract name, which has a NUL there");
        m_text.line("    PATH = b\"\\0\" + PATH[1:]");
        return;
    }
    m_text.line("HOST = sys.argv[1] if len(sys.argv) > 1 else " + pythonText(m_program.mainHost));
    m_text.line("PORT = int(sys.argv[2]) if len(sys.argv) > 2 else "
        + QByteArray::number(m_program.mainAddress.port()));
    if (m_program.usesTls && m_program.listens)
        m_text.line("CERTIFICATE = sys.argv[3] if len(sys.argv) > 3 else \"\"");
    else if (m_program.usesTls)
        m_text.line("TRUSTED = sys.argv[3] if len(sys.argv) > 3 else (\n    \""
            + m_program.fingerprint + "\")");
}

void PythonWriter::writeFunctions()
{
    if (has(isStreamReceive(m_program)))
        m_text.block(pythonparts::kReceive);
    if (has([](const ProgramStep &step) { return isEnd(step); }))
        m_text.block(pythonparts::kReceiveEnd);
    if (has(isSystemFailure))
        m_text.block(pythonparts::kExpect);
    if (has([](const ProgramStep &step) { return step.part == ConnectPart::Finish; }))
        m_text.block(pythonparts::kFinishConnect);
    if (m_program.usesTls)
        writeTlsFunctions();
}

void PythonWriter::writeEnd()
{
    if (m_program.steps.empty())
        m_text.line("pass");
    for (const QByteArray &line : endLines(m_program))
        m_text.comment(line);
}

QByteArray pythonProgram(const SocketProgram &program)
{
    return PythonWriter(program).write();
}

} // namespace socketscope
