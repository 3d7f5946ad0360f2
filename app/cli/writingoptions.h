#pragma once

#include "core/report/labreport.h"
#include "core/support/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace socketscope {

/// What the command that writes a session as programs may be asked for.
struct CodeOptions
{
    QString file; ///< a transcript; "-" is stdin
    QString lesson; ///< instead of one: a file, or the id or number of a built-in one
    bool whole = false; ///< all endpoints in one program
    ProgramLanguage language = ProgramLanguage::Python;
    std::optional<EndpointId> endpoint; ///< none: all of them
    QString to; ///< a file or a folder; "": stdout
};

/// What the command that writes a lab report may be asked for.
struct ReportOptions
{
    QString file; ///< a transcript; "-" is stdin
    QString format; ///< "html" or "md"; empty: that of `to`, or else html
    QString to; ///< a file; "": stdout
    ReportWords words;
};

[[nodiscard]] Result<ReportOptions> parseReport(const QStringList &arguments);
[[nodiscard]] Result<CodeOptions> parseCode(const QStringList &arguments);
/// Their part of --help.
[[nodiscard]] QString writingHelpText();

} // namespace socketscope
