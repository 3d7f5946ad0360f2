#pragma once

#include <QString>

class QCoreApplication;

namespace socketscope {

/// Installs the program's and Qt's translations for a language ("de", "hi", "" for the system's).
/// English texts stay where there is none.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace socketscope
