#pragma once

#include <QString>

class QWidget;

namespace socketscope {

struct Theme;

/// The program's one style sheet: cards, fields and buttons, by the dynamic properties below.
[[nodiscard]] QString styleSheetFor(const Theme &theme);

/// Properties the sheet knows:
///   card=true on any widget · role=primary|quiet|pill on buttons, title|muted|faint|pill|notice on
///   labels · tone=success|warning|error|neutral on pills and notices · invalid=true on fields ·
///   role=segment with segment=first|middle|last on the tool buttons of a row that is one choice.
inline constexpr char kCardProperty[] = "card";
inline constexpr char kRoleProperty[] = "role";
inline constexpr char kToneProperty[] = "tone";
inline constexpr char kSegmentProperty[] = "segment";
inline constexpr char kInvalidProperty[] = "invalid";

/// Sets a property of the sheet and has the widget drawn by it at once; nothing if it is unchanged.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);
/// Makes the widget a card: a rounded surface with a fine border.
void makeCard(QWidget *widget);

} // namespace socketscope
