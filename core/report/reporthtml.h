#pragma once

#include <QByteArray>

namespace socketscope {

struct LabReport;

/// The report as one HTML page that loads and runs nothing; light or dark as the reader's system
/// is, and made to be printed. UTF-8.
[[nodiscard]] QByteArray reportHtml(const LabReport &report);

} // namespace socketscope
