#pragma once

#include "ui/document/documentformats.h"

#include <QByteArray>

namespace socketscope {

struct LabReport;

/// The report as pages (A4, or Letter where that is usual), upright. Any thread; the fonts come
/// from the window's.
[[nodiscard]] QByteArray reportPdf(const LabReport &report, const DocumentFonts &fonts);

} // namespace socketscope
