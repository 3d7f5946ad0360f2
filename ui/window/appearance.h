#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QMenu;
class QSettings;

namespace socketscope {

/// The person's choice of light or dark and of language: two submenus, kept in the settings.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    /// Adds the two submenus; a theme is applied at once, a language at the next start.
    void addTo(QMenu &menu);

    [[nodiscard]] static ThemeChoice theme(const QSettings &settings);
    /// "en", "de", "hi", or "" for the system's language.
    [[nodiscard]] static QString language(const QSettings &settings);

signals:
    /// The language was changed and will be used from the next start on.
    void languageChosen();

private:
    void addThemes(QMenu &menu);
    void addLanguages(QMenu &menu);

    QSettings &m_settings;
};

} // namespace socketscope
