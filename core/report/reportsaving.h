#pragma once

#include "core/report/labreport.h"

#include <functional>

namespace socketscope {

/// The file as what a report names: its name and its checksum. Fails if it cannot be read.
[[nodiscard]] Result<ReportTranscript> reportTranscriptOf(const QString &path);
/// Saves the session as JSON Lines beside the report of that name, unless it is there already, and
/// gives it back. A file of the same name with other contents stays: the next free name is taken.
[[nodiscard]] Result<ReportTranscript> saveTranscriptBeside(
    const TranscriptSource &source, const QString &reportPath);

/// Sets the report as a page of a form that core does not have.
using ReportRenderer = std::function<QByteArray(const LabReport &report)>;
/// Writes the report as "md", with the picture as .svg beside it, as "pdf" by the renderer, else as
/// HTML. Fails with cause and cure in words.
Result<void> saveReport(const LabReport &report, const QString &path, const QString &format,
    const ReportRenderer &pdf = {});

} // namespace socketscope
