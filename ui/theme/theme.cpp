#include "ui/theme/theme.h"

#include "ui/theme/comboboxaccessible.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QStyleHints>

namespace socketscope {

namespace {

/// Smallest size in which the panes are drawn, in points; desktops that set none give 9.
constexpr double kLeastPointSize = 10;

constexpr QRgb kListenDot = 0xff0072b2; ///< Okabe and Ito's blue, as on the timeline
constexpr QRgb kEstablishedDot = 0xff009e73;
constexpr QRgb kClosingDot = 0xffcc79a7;
constexpr QRgb kFailedDot = 0xffd55e00;
constexpr QRgb kFreshDot = 0xffe69f00;

std::array<QColor, 11> byState(
    QRgb fresh, QRgb listen, QRgb established, QRgb closing, QRgb failed, QRgb closed)
{
    return {fresh, listen, established, closing, closing, closing, closing, failed, failed, closed,
        listen};
}

Theme lightTheme()
{
    Theme theme;
    theme.dark = false;
    theme.window = 0xf3f4f6;
    theme.card = 0xffffff;
    theme.cardBorder = 0xdfe3e8;
    theme.field = 0xffffff;
    theme.fieldBorder = 0xccd2da;
    theme.text = 0x1b1f24;
    theme.mutedText = 0x57606a;
    theme.faintText = 0x69707a;
    theme.accent = 0x1a66d6;
    theme.accentFill = 0x1a66d6;
    theme.accentText = 0xffffff;
    theme.accentSoft = 0xdbeafe;
    theme.selection = 0xdbeafe;
    theme.hover = 0xf1f4f8;
    theme.grid = 0xe6e8eb;
    theme.alternateRow = 0xfafbfc;
    theme.success = 0x0b6b4a;
    theme.successSoft = 0xd8f3e8;
    theme.warning = 0x7d4e00;
    theme.warningSoft = 0xfdf0d5;
    theme.error = 0xb3361b;
    theme.errorSoft = 0xfdeae4;
    theme.sentBubble = 0xdbeafe;
    theme.receivedBubble = 0xeeeff2;
    theme.bands = byState(0xffffefd4, 0xffd6e8f2, 0xffd5f0e6, 0xfff7e4ef, 0xfffbdfd0, 0xffeceef1);
    theme.dots
        = byState(kFreshDot, kListenDot, kEstablishedDot, kClosingDot, kFailedDot, 0xffa3a9b2);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = 0x1f2227;
    theme.card = 0x2b3037;
    theme.cardBorder = 0x3a4049;
    theme.field = 0x1e2126;
    theme.fieldBorder = 0x444b55;
    theme.text = 0xe8eaed;
    theme.mutedText = 0xb4bac3;
    theme.faintText = 0xa0a7b1;
    theme.accent = 0x6aabff;
    theme.accentFill = 0x2a6fdb;
    theme.accentText = 0xffffff;
    theme.accentSoft = 0x2f4a6b;
    theme.selection = 0x2f4a6b;
    theme.hover = 0x353b44;
    theme.grid = 0x3a4049;
    theme.alternateRow = 0x2f343b;
    theme.success = 0x6edcaf;
    theme.successSoft = 0x17402f;
    theme.warning = 0xf3c469;
    theme.warningSoft = 0x453616;
    theme.error = 0xffa28b;
    theme.errorSoft = 0x4d281f;
    theme.sentBubble = 0x2f4a6b;
    theme.receivedBubble = 0x3a414b;
    theme.bands = byState(0xff57431c, 0xff1d3d52, 0xff1e483b, 0xff56394b, 0xff5c3120, 0xff343a42);
    theme.dots = byState(0xfff0b840, 0xff4aa8e8, 0xff2cc497, 0xffe094c4, 0xffff8a4a, 0xff7d8590);
    return theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.field);
    palette.setColor(QPalette::AlternateBase, theme.alternateRow);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faintText);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.cardBorder);
    palette.setColor(QPalette::Dark, theme.fieldBorder);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(0x14161a) : QColor(0xb5bcc6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faintText);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.card);
    return palette;
}

/// GTK desktops tell dark by these two; Qt reads neither without a platform theme plug-in.
bool gtkIsDark()
{
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME").toLower();
    if (!gtkTheme.isEmpty())
        return gtkTheme.endsWith(QLatin1String(":dark"))
            || gtkTheme.endsWith(QLatin1String("-dark"));
    const QString path
        = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
              .filePath(QStringLiteral("gtk-3.0/settings.ini"));
    const QSettings settings(path, QSettings::IniFormat);
    return settings.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool();
}

/// Qt takes the first that is installed, and what the font had if none is. (To ask
/// QFontDatabase::hasFamily() costs 1 ms each time, a third of the time to the first window.)
void preferFamilies(QFont &font, QStringList families)
{
    for (const QString &family : font.families()) {
        if (!families.contains(family))
            families.append(family);
    }
    font.setFamilies(families);
}

} // namespace

Theme themeFor(const QPalette &palette)
{
    // A widget whose ground is see-through by the style sheet has no window colour to go by.
    const QColor ground = palette.color(QPalette::Window);
    const bool dark = ground.alpha() > 0 ? ground.lightness() < 128
                                         : palette.color(QPalette::WindowText).lightness() > 128;
    return dark ? darkTheme() : lightTheme();
}

QPalette lightPalette()
{
    return paletteOf(lightTheme());
}

QPalette darkPalette()
{
    return paletteOf(darkTheme());
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette()); // back to the platform's, to look at it
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    return dark || gtkIsDark();
}

void applyColours(QApplication &application, ThemeChoice choice)
{
    const bool dark
        = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    installComboBoxAccessibility();
    application.setStyleSheet(QString()); // a style set under a sheet would be wrapped twice
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    QFont font = QApplication::font();
    preferFamilies(font, {QStringLiteral("Inter")});
    if (font.pointSizeF() < kLeastPointSize)
        font.setPointSizeF(kLeastPointSize);
    QApplication::setFont(font);

    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void applyStyleSheet(QApplication &application)
{
    application.setStyleSheet(styleSheetFor(themeFor(QApplication::palette())));
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    applyColours(application, choice);
    applyStyleSheet(application);
}

QFont monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    preferFamilies(font, {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
    font.setStyleHint(QFont::Monospace);
    // No ligatures: "->" and "!=" are what a peer sent.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.95); // its letters are wider
    return font;
}

QFont scaledFont(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace socketscope
