#include "core/program/programlanguage.h"

#include "core/describe/callformat.h"
#include "core/program/cprogram.h"
#include "core/program/pythonprogram.h"
#include "core/program/qtprogram.h"
#include "core/program/socketprogram.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgramLanguage)
};

} // namespace

QString languageTitle(ProgramLanguage language)
{
    switch (language) {
    case ProgramLanguage::Python:
        return QStringLiteral("Python");
    case ProgramLanguage::C:
        return QStringLiteral("C");
    case ProgramLanguage::Qt:
        return Text::tr("C++ with Qt");
    }
    return {};
}

std::optional<ProgramLanguage> languageNamed(const QString &name)
{
    if (name == QStringLiteral("python"))
        return ProgramLanguage::Python;
    if (name == QStringLiteral("c"))
        return ProgramLanguage::C;
    if (name == QStringLiteral("qt"))
        return ProgramLanguage::Qt;
    return std::nullopt;
}

QString programFileName(EndpointId endpoint, ProgramLanguage language)
{
    constexpr const char *kEndings[] = {".py", ".c", ".cpp"};
    const QString name
        = endpoint == kWholeSession ? QStringLiteral("session") : endpointKey(endpoint);
    return QString(name).replace(u' ', u'_') + QLatin1StringView(kEndings[int(language)]);
}

QByteArray programText(const SocketProgram &program, ProgramLanguage language)
{
    switch (language) {
    case ProgramLanguage::Python:
        return pythonProgram(program);
    case ProgramLanguage::C:
        return cProgram(program);
    case ProgramLanguage::Qt:
        return qtProgram(program);
    }
    return {};
}

std::optional<ProgramCompanion> programCompanion(
    const QList<EndpointId> &endpoints, ProgramLanguage language)
{
    if (language != ProgramLanguage::Qt)
        return std::nullopt;
    return ProgramCompanion{QStringLiteral("CMakeLists.txt"), qtBuildFile(endpoints)};
}

} // namespace socketscope
