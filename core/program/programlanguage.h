#pragma once

#include "core/event/endpointid.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace socketscope {

struct SocketProgram;

/// The languages that a session can be had in.
enum class ProgramLanguage : quint8
{
    Python,
    C,
    Qt,
};
inline constexpr ProgramLanguage kProgramLanguages[]
    = {ProgramLanguage::Python, ProgramLanguage::C, ProgramLanguage::Qt};

/// "Python", "C", "C++ with Qt"
[[nodiscard]] QString languageTitle(ProgramLanguage language);
/// That of "python", "c" or "qt", as on the command line.
[[nodiscard]] std::optional<ProgramLanguage> languageNamed(const QString &name);
/// "server.py", "client_2.c", "server.cpp"; of kWholeSession "session.py"
[[nodiscard]] QString programFileName(EndpointId endpoint, ProgramLanguage language);
/// The whole program; UTF-8.
[[nodiscard]] QByteArray programText(const SocketProgram &program, ProgramLanguage language);

/// A file that a program in this language needs beside it.
struct ProgramCompanion
{
    QString name; ///< "CMakeLists.txt"
    QByteArray text;
};
/// Of the programs of these endpoints together; none for most languages.
[[nodiscard]] std::optional<ProgramCompanion> programCompanion(
    const QList<EndpointId> &endpoints, ProgramLanguage language);

} // namespace socketscope
