#pragma once

#include "core/store/socketbook.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace socketscope {

/// The colours of one look, light or dark: two designed sets, chosen by the palette in force.
///
/// Text colours keep a contrast of at least 4.5 to 1 on the surfaces they are meant for (WCAG 2.1,
/// 1.4.3).
struct Theme
{
    bool dark = false;

    QColor window; ///< behind the cards
    QColor card;
    QColor cardBorder;
    QColor field; ///< line edits, boxes, the views' ground
    QColor fieldBorder;
    QColor text;
    QColor mutedText; ///< labels beside fields
    QColor faintText; ///< times, notices, placeholders
    QColor accent; ///< focus, links, checked marks; readable as text
    QColor accentFill; ///< ground of the primary button
    QColor accentText; ///< on accentFill
    QColor accentSoft; ///< ground of a checked or active control
    QColor selection; ///< selected rows, in views that have the focus or not
    QColor hover;
    QColor grid;
    QColor alternateRow;
    QColor success;
    QColor successSoft;
    QColor warning;
    QColor warningSoft;
    QColor error;
    QColor errorSoft;
    QColor sentBubble;
    QColor receivedBubble;
    /// Soft grounds along a lane, and strong colours for dots, by SocketState.
    std::array<QColor, 11> bands;
    std::array<QColor, 11> dots;

    [[nodiscard]] QColor band(SocketState state) const { return bands[size_t(state)]; }
    [[nodiscard]] QColor dot(SocketState state) const { return dots[size_t(state)]; }
};

enum class ThemeChoice : quint8
{
    System,
    Light,
    Dark
};

/// The designed set that goes with the palette: dark if the palette's window is. Pure.
[[nodiscard]] Theme themeFor(const QPalette &palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Gives the program its style, palette, fonts and style sheet; may be called again at any time.
/// Widgets that keep colours or icons renew them in changeEvent() on PaletteChange.
void applyTheme(QApplication &application, ThemeChoice choice);
/// Its two parts, for the start: colours and font have to be there before the widgets, but a style
/// sheet that is there before them is looked through again each time one of them gets its place.
void applyColours(QApplication &application, ThemeChoice choice);
void applyStyleSheet(QApplication &application);
/// Whether the desktop asks for dark windows, as far as this Qt can tell.
[[nodiscard]] bool systemIsDark();

/// Digits and calls are set in this: JetBrains Mono, DejaVu Sans Mono or the system's, in the size
/// of the program's font.
[[nodiscard]] QFont monoFont();
/// The program's font, larger or smaller by that factor.
[[nodiscard]] QFont scaledFont(double factor);

} // namespace socketscope
