#include "app/conversion.h"

#include "app/cli/openedtranscript.h"
#include "app/cli/terminationsignals.h"
#include "ui/document/documentformats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;
constexpr int kProgressMs = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Conversion)
};

QStringList knownEndings()
{
    QStringList endings;
    for (const TranscriptKind &kind : documentKinds())
        endings += kind.ending;
    return endings;
}

/// Saves in a thread of its own, so that signals are heard meanwhile.
Result<void> save(const TranscriptSource &source, const QString &path)
{
    const TranscriptExtent extent{source.callCount, source.choice, source.notes};
    TranscriptProgress progress;
    const std::unique_ptr<TranscriptFormat> format
        = documentFormatFor(path, source.recording, extent, documentFonts(), &progress);
    Result<void> saved;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { saved = saveTranscript(source, path, *format, &progress); }));
    QObject::connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    TerminationSignals endings;
    QObject::connect(&endings, &TerminationSignals::received, qApp,
        [&progress] { progress.cancelled.store(true); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [&progress, &source] {
        std::fprintf(stderr, "%lld %%\n",
            static_cast<long long>(
                progress.written.load() * 100 / qMax<qsizetype>(1, source.callCount)));
    });
    if (::isatty(STDERR_FILENO) == 1)
        look.start(kProgressMs);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return saved;
}

} // namespace

int convertTranscript(const QString &from, const QString &to)
{
    const QString ending = QFileInfo(to).suffix().toLower();
    if (!knownEndings().contains(ending)) {
        complain(Text::tr("“%1” has no ending that names a format; there are %2.")
                     .arg(to, knownEndings().join(QStringLiteral(", "))));
        return kExitUsage;
    }
    const std::optional<OpenedTranscript> transcript = openTranscript(from);
    if (!transcript)
        return kExitFailed;
    const TranscriptContent &content = transcript->content;
    TranscriptSource source{*transcript->recording, transcript->recording->events().size(),
        content.notes, {}, content.settings, {}};
    if (content.header.started.isValid())
        source.header = content.header;
    if (const Result<void> saved = save(source, to); !saved) {
        complain(saved.error().message);
        return kExitFailed;
    }
    return 0;
}

} // namespace socketscope
