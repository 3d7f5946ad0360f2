#pragma once

#include "core/program/programtext.h"
#include "core/program/socketprogram.h"

#include <QCoreApplication>

#include <functional>
#include <utility>

namespace socketscope {

/// Writes one program in Python: the functions that main() uses, then main() call by call.
class PythonWriter
{
    Q_DECLARE_TR_FUNCTIONS(PythonProgram)

public:
    explicit PythonWriter(const SocketProgram &program)
        : m_program(program)
    { }

    [[nodiscard]] QByteArray write();

private:
    // In pythonprogram.cpp: the frame.
    [[nodiscard]] bool has(const std::function<bool(const ProgramStep &)> &wanted) const;
    void writeHead();
    void writeImports();
    void writeArguments();
    void writeFunctions();
    void writeEnd();

    // In pythoncalls.cpp: the calls.
    void writeStep(const ProgramStep &step);
    /// What is called, and with which arguments: "listener.bind", "(HOST, PORT)".
    [[nodiscard]] std::pair<QByteArray, QByteArray> callOf(const ProgramStep &step) const;
    [[nodiscard]] QByteArray address(const ProgramStep &step) const;
    void writeCall(const ProgramStep &step);
    void writeConnect(const ProgramStep &step, const QByteArray &call);
    void writeFailure(const ProgramStep &step);

    // In pythondata.cpp: what is sent and received.
    void writeReceive(const ProgramStep &step, const QByteArray &call);
    void writeTruncated(const ProgramStep &step);
    void writeMessage(const ProgramStep &step, const QByteArray &call);
    void writeSend(const ProgramStep &step);

    // In pythontls.cpp: what the ssl module does.
    void writeTlsFunctions();
    void writeTlsContext();
    void writeTls(const ProgramStep &step);

    const SocketProgram &m_program;
    ProgramText m_text{"#"};
};

/// A text as one literal of Python.
[[nodiscard]] QByteArray pythonText(const QString &text);
/// b"…" of a Unix socket's name, on one line.
[[nodiscard]] QByteArray pythonPath(const QByteArray &path);
/// "socket.SOL_SOCKET" for a name, the number for a number.
[[nodiscard]] QByteArray pythonConstant(const QString &name);
/// "socket.MSG_PEEK | socket.MSG_DONTWAIT"
[[nodiscard]] QByteArray pythonFlags(quint16 flags);

} // namespace socketscope
