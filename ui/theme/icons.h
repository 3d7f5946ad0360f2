#pragma once

#include <QIcon>
#include <QString>

namespace socketscope {

struct Theme;

/// A line icon of resources/icons by its file's name without ".svg", in the theme's text colour;
/// drawn anew, and so crisp, in each size and scale. An empty icon if there is none of that name.
[[nodiscard]] QIcon themedIcon(const QString &name, const Theme &theme);
/// The same in a colour of choice; `disabled` is for widgets that are.
[[nodiscard]] QIcon colouredIcon(
    const QString &name, const QColor &colour, const QColor &disabled = {});
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace socketscope
