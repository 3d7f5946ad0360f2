#include "app/application.h"
#include "app/conversion.h"
#include "app/translation.h"
#include "app/windowoptions.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <vector>

namespace {

using namespace socketscope;

constexpr int kExitUsage = 2;

QStringList argumentsAfterName(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Answers --help, --version and misuse, which need no display, in the reader's language.
int answerWithoutWindow(int argc, char **argv)
{
    QCoreApplication core(argc, argv);
    installTranslations(core, {});
    const Result<WindowOptions> options = parseWindowOptions(argumentsAfterName(argc, argv));
    if (!options) {
        print(stderr, QStringLiteral("socketscope: %1\n").arg(options.error().message));
        return kExitUsage;
    }
    print(stdout,
        options.value().help
            ? windowHelpText()
            : QStringLiteral("socketscope %1\n").arg(QStringLiteral(SOCKETSCOPE_VERSION)));
    return 0;
}

int convert(int argc, char **argv, const QStringList &files)
{
    // It shows nothing, so that no display is needed.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installTranslations(application, {});
    applyColours(application, ThemeChoice::Light);
    return convertTranscript(files.first(), files.last());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("socketscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCKETSCOPE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope"));
    const Result<WindowOptions> options = parseWindowOptions(argumentsAfterName(argc, argv));
    if (!options || options.value().help || options.value().version)
        return answerWithoutWindow(argc, argv);

    if (options.value().convert)
        return convert(argc, argv, options.value().files);
    QApplication qtApplication(argc, argv);
    Application application(qtApplication, options.value().payloadLimit);
    application.start(options.value());
    return QApplication::exec();
}
