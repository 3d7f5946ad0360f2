#include "ui/window/appearance.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

namespace socketscope {

namespace {

const QString kThemeKey = QStringLiteral("appearance/theme");
const QString kLanguageKey = QStringLiteral("appearance/language");

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

void Appearance::addTo(QMenu &menu)
{
    addThemes(*menu.addMenu(tr("&Appearance")));
    addLanguages(*menu.addMenu(tr("&Language")));
}

void Appearance::addThemes(QMenu &menu)
{
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, tr("As the &system")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("&Dark")},
    };
    auto *group = new QActionGroup(this);
    for (const auto &[choice, text] : themes) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == theme(m_settings));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setValue(kThemeKey, int(choice));
            applyTheme(*qApp, choice);
        });
    }
}

void Appearance::addLanguages(QMenu &menu)
{
    const std::pair<QString, QString> languages[] = {
        {QString(), tr("As the &system")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("hi"), QStringLiteral("हिन्दी")},
    };
    auto *group = new QActionGroup(this);
    for (const auto &[code, text] : languages) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(code == language(m_settings));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] {
            m_settings.setValue(kLanguageKey, code);
            emit languageChosen();
        });
    }
}

ThemeChoice Appearance::theme(const QSettings &settings)
{
    const int value = settings.value(kThemeKey, int(ThemeChoice::System)).toInt();
    return value == int(ThemeChoice::Light) || value == int(ThemeChoice::Dark)
        ? ThemeChoice(value)
        : ThemeChoice::System;
}

QString Appearance::language(const QSettings &settings)
{
    const QString value = settings.value(kLanguageKey).toString();
    return QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("hi")}.contains(
               value)
        ? value
        : QString();
}

} // namespace socketscope
