#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace socketscope {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name,
    const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(application, locale, QStringLiteral("qtbase"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English first, for its plurals: the last one installed is asked first.
    const QString ours = QStringLiteral("socketscope");
    install(application, QLocale(QLocale::English), ours, QStringLiteral(":/i18n"));
    install(application, locale, ours, QStringLiteral(":/i18n"));
}

} // namespace socketscope
