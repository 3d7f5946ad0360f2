#pragma once

#include "core/program/programtext.h"
#include "core/program/socketprogram.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <set>

namespace socketscope {

/// Writes one program in C++ with Qt: main() call by call, then before it the functions that main()
/// uses.
class QtWriter
{
    Q_DECLARE_TR_FUNCTIONS(QtProgram)

public:
    explicit QtWriter(const SocketProgram &program)
        : m_program(program)
    { }

    [[nodiscard]] QByteArray write();

private:
    // In qtprogram.cpp: the frame.
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray functions() const;
    void writeDeclarations();
    void writeStep(const ProgramStep &step);
    void writeCall(const ProgramStep &step);
    void explain(const QString &sentence);
    /// "expect(…)" of a call that failed, or the end of the program if it must not.
    void conclude(const ProgramStep &step, const QByteArray &worked);

    // In qtcalls.cpp: how sockets come, change and go.
    /// The class that the socket is to have; empty where Qt has none.
    [[nodiscard]] QByteArray className(const ProgramSocket &socket) const;
    /// Whether the socket is to be a QTcpServer or a QLocalServer: it listens, or would have if its
    /// bind had worked.
    [[nodiscard]] bool becomesServer(const ProgramSocket &socket) const;
    [[nodiscard]] QByteArray hostOf(const ProgramStep &step) const;
    [[nodiscard]] QByteArray portOf(const ProgramStep &step) const;
    void writeOption(const ProgramStep &step);
    void setOption(const ProgramStep &step);
    /// The socket has a descriptor from now on.
    void becomeOpen(const ProgramStep &step);
    void writeSocket(const ProgramStep &step);
    void writeBind(const ProgramStep &step);
    void writeListen(const ProgramStep &step);
    void writeAccept(const ProgramStep &step);
    void writeConnect(const ProgramStep &step);
    void writeOwnName(const ProgramStep &step);

    // In qtdata.cpp: what is sent and received.
    void writeSend(const ProgramStep &step);
    void writeReceive(const ProgramStep &step);
    void writeSentMessage(const ProgramStep &step);
    void writeReceivedMessage(const ProgramStep &step);

    // In qttls.cpp: what QSslSocket does.
    void writeTlsDeclarations();
    void writeTls(const ProgramStep &step);
    void writeTlsWrite(const ProgramStep &step);
    void writeTlsRead(const ProgramStep &step);
    void writeTlsGoodbye(const ProgramStep &step);
    void sayGoodbye(const ProgramStep &step);

    // In qtnative.cpp: sockets that Qt has no class for.
    [[nodiscard]] bool isNative(const ProgramSocket &socket) const;
    [[nodiscard]] bool usesNative() const;
    void writeNative(const ProgramStep &step);
    void concludeNative(const ProgramStep &step, const QByteArray &call);
    [[nodiscard]] QByteArray nativePath(QByteArray path) const;
    [[nodiscard]] QByteArray addressName(const ProgramStep &step);
    void writeNativeSocket(const ProgramStep &step);
    void writeNamed(const ProgramStep &step);
    void writeNativeAccept(const ProgramStep &step);
    void writeNativeSend(const ProgramStep &step);
    void writeNativeReceive(const ProgramStep &step);

    const SocketProgram &m_program;
    ProgramText m_text{"//"};
    std::set<const char *> m_parts; ///< those of qtparts that are called
    QSet<size_t> m_open; ///< sockets that have a descriptor by now
    QHash<size_t, QList<const ProgramStep *>> m_waiting; ///< options that wait for it
    QHash<size_t, const ProgramStep *> m_bound; ///< what listen() is to be told
    QSet<size_t> m_ended; ///< sockets of TLS that are closed, which Qt does at the peer's end
    QSet<size_t> m_lateGoodbyes; ///< sockets of TLS that were to finish sending, and still receive
};

/// A text as a QString in C++.
[[nodiscard]] QByteArray qtText(const QString &text);

} // namespace socketscope
