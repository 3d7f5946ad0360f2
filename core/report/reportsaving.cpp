#include "core/report/reportsaving.h"

#include "core/report/reporthtml.h"
#include "core/report/reportmarkdown.h"
#include "core/transcript/jsonlinesformat.h"
#include "core/transcript/replacingfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportSaving)
};

/// Names that are tried for the transcript before one is given up.
constexpr int kNames = 1000;

std::unique_ptr<TranscriptFormat> formatOf(const TranscriptSource &source)
{
    const TranscriptExtent extent{source.callCount, source.choice, source.notes};
    return transcriptFormatFor(QStringLiteral("x.jsonl"), source.recording, extent);
}

QByteArray checksumOf(const TranscriptSource &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The hash takes everything, so nothing can fail.
    static_cast<void>(writeTranscript(source, *formatOf(source), [&hash](QByteArrayView bytes) {
        hash.addData(bytes);
        return Result<void>();
    }));
    return hash.result().toHex();
}

/// The same folder and name with another ending.
QString besideName(const QString &path, const QString &ending)
{
    const QFileInfo file(path);
    return QDir(file.path()).filePath(file.completeBaseName() + ending);
}

} // namespace

Result<ReportTranscript> reportTranscriptOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{0, Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    return ReportTranscript{QFileInfo(path).fileName(), hash.result().toHex()};
}

Result<ReportTranscript> saveTranscriptBeside(
    const TranscriptSource &source, const QString &reportPath)
{
    const QByteArray checksum = checksumOf(source);
    for (int number = 1; number <= kNames; ++number) {
        const QString path = besideName(reportPath,
            number == 1 ? QStringLiteral(".jsonl") : QStringLiteral("-%1.jsonl").arg(number));
        if (QFileInfo::exists(path)) {
            Result<ReportTranscript> there = reportTranscriptOf(path);
            if (there && there.value().sha256 == checksum)
                return there;
            continue;
        }
        if (const Result<void> saved = saveTranscript(source, path, *formatOf(source)); !saved)
            return saved.error();
        return reportTranscriptOf(path);
    }
    return Error{
        0, Text::tr("There is no free name for the transcript beside “%1”.").arg(reportPath)};
}

Result<void> saveReport(
    const LabReport &report, const QString &path, const QString &format, const ReportRenderer &pdf)
{
    if (format == QStringLiteral("pdf") && pdf)
        return replaceFile(path, pdf(report));
    if (format != QStringLiteral("md"))
        return replaceFile(path, reportHtml(report));
    QString picture;
    if (!report.picture.isEmpty()) {
        picture = besideName(path, QStringLiteral(".svg"));
        if (Result<void> written = replaceFile(picture, report.picture); !written)
            return written;
    }
    return replaceFile(path, reportMarkdown(report, QFileInfo(picture).fileName()));
}

} // namespace socketscope
