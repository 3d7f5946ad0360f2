#pragma once

namespace socketscope {

/// Lets a combo box tell its accessible name and, apart from it, its value.
///
/// On Unix, Qt 6.4.2 gives the chosen text as the name, so neither a person with a screen reader
/// nor a test finds the box by what it is for. May be called again.
void installComboBoxAccessibility();

} // namespace socketscope
