#pragma once

#include <QByteArray>
#include <QString>

namespace socketscope {

struct LabReport;

/// The report as Markdown (GitHub's tables); UTF-8. `pictureName` is the file beside it that has
/// the picture; empty: there is none.
[[nodiscard]] QByteArray reportMarkdown(const LabReport &report, const QString &pictureName);

} // namespace socketscope
