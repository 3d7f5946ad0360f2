#include "ui/document/documentformats.h"

#include "ui/document/pdfformat.h"
#include "ui/document/pngformat.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFormats)
};

} // namespace

DocumentFonts documentFonts()
{
    return {scaledFont(1), monoFont()};
}

QList<TranscriptKind> documentKinds()
{
    return transcriptKinds()
        + QList<TranscriptKind>{
            {QStringLiteral("pdf"), Text::tr("PDF: pages to print and hand in")},
            {QStringLiteral("png"), Text::tr("Image: the timeline's picture")}};
}

std::unique_ptr<TranscriptFormat> documentFormatFor(const QString &path, const Recording &recording,
    const TranscriptExtent &extent, const DocumentFonts &fonts, const TranscriptProgress *progress)
{
    if (path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive))
        return std::make_unique<PdfFormat>(recording, extent, fonts, progress);
    if (path.endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive))
        return std::make_unique<PngFormat>(recording, extent, fonts.text);
    return transcriptFormatFor(path, recording, extent);
}

} // namespace socketscope
