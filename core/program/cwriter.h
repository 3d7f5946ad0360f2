#pragma once

#include "core/program/programtext.h"
#include "core/program/socketprogram.h"

#include <functional>
#include <set>

namespace socketscope {

/// Writes one program in C: main() call by call, then before it the functions that main() uses.
class CWriter
{
public:
    explicit CWriter(const SocketProgram &program)
        : m_program(program)
    { }

    [[nodiscard]] QByteArray write();

private:
    // In cprogram.cpp: the frame.
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray functions();
    [[nodiscard]] bool has(const std::function<bool(const ProgramStep &)> &wanted) const;
    void writeDeclarations();

    // In ccalls.cpp: the calls.
    void writeStep(const ProgramStep &step);
    void writeCall(const ProgramStep &step, const QByteArray &name);
    /// The call, with a look at what it returned.
    void conclude(const ProgramStep &step, const QByteArray &call);
    /// The line that fills in `address` and `length` for what the step names.
    [[nodiscard]] QByteArray addressLine(const ProgramStep &step);
    void writeBound(const ProgramStep &step, const QByteArray &name);
    void writeListen(const ProgramStep &step, const QByteArray &name);
    void writeName(const ProgramStep &step, const QByteArray &name);
    void writeAccept(const ProgramStep &step, const QByteArray &name);
    void writeOption(const ProgramStep &step, const QByteArray &name);
    void writeClose(const ProgramStep &step, const QByteArray &name);

    // In cdata.cpp: what is sent and received.
    void writeSend(const ProgramStep &step, const QByteArray &name);
    void writeMessage(const ProgramStep &step, const QByteArray &name);
    void writeReceive(const ProgramStep &step, const QByteArray &name);

    // In ctls.cpp: what libssl does.
    void writeTls(const ProgramStep &step, const QByteArray &name);
    void writeTlsSend(const ProgramStep &step, const QByteArray &name);
    void concludeTls(const ProgramStep &step, const QByteArray &name, const QByteArray &call);
    void writeTlsDeclarations();
    /// What the part needs, and the parts' order before main().
    void addNeededTlsParts();

    /// A call with the bytes between its head and its tail.
    void writeData(const QByteArray &head, QByteArrayView bytes, const QByteArray &tail);

    const SocketProgram &m_program;
    ProgramText m_text{"//"};
    std::set<const char *> m_parts; ///< those of cparts that are called
    std::set<size_t> m_encrypted; ///< sockets that have an SSL object by now
};

/// A text as one literal of C.
[[nodiscard]] QByteArray cText(const QString &text);
/// "1, 2, 3"
[[nodiscard]] QByteArray cNumbers(QByteArrayView bytes);

} // namespace socketscope
