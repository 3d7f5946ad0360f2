#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/report/reporthtml.h"
#include "core/report/reportmarkdown.h"
#include "core/report/reportsaving.h"

namespace socketscope {

namespace {

constexpr int kFailed = 1;

} // namespace

int writeReport(const ReportOptions &options)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(options.file);
    if (!transcript)
        return kFailed;
    const TranscriptContent &content = transcript->content;
    TranscriptSource source{*transcript->recording, transcript->recording->events().size(),
        content.notes, {}, content.settings, {}};
    if (content.header.started.isValid())
        source.header = content.header;
    std::optional<ReportTranscript> named;
    if (options.file != QStringLiteral("-")) {
        Result<ReportTranscript> checked = reportTranscriptOf(options.file);
        if (!checked) {
            complain(checked.error().message);
            return kFailed;
        }
        named = std::move(checked).value();
    }
    const LabReport report = makeLabReport(source, options.words, std::move(named));
    if (options.to.isEmpty() || options.to == QStringLiteral("-")) {
        StandardOutput out;
        out.write(options.format == QStringLiteral("md") ? reportMarkdown(report, {})
                                                         : reportHtml(report));
        return finish(out) ? 0 : kFailed;
    }
    if (const Result<void> saved = saveReport(report, options.to, options.format); !saved) {
        complain(saved.error().message);
        return kFailed;
    }
    return 0;
}

} // namespace socketscope
