#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/describe/callformat.h"
#include "core/program/socketprogram.h"
#include "core/store/recording.h"
#include "core/transcript/replacingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace socketscope {

namespace {

constexpr int kFailed = 1;
constexpr int kMisused = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CodeCommand)
};

QString namesOf(const QList<EndpointId> &endpoints)
{
    QStringList names;
    for (const EndpointId endpoint : endpoints)
        names += endpointKey(endpoint);
    return names.join(QStringLiteral(", "));
}

bool isFolder(const QString &path)
{
    return path.endsWith(u'/') || QFileInfo(path).isDir();
}

/// The programs of a session, in the language that was asked for.
class ProgramSource
{
public:
    ProgramSource(const Recording &recording, ProgramLanguage language, QString lesson)
        : m_recording(recording)
        , m_language(language)
        , m_lesson(std::move(lesson))
    { }

    [[nodiscard]] QByteArray textOf(EndpointId endpoint) const
    {
        SocketProgram program = socketProgram(m_recording, endpoint, m_recording.events().size());
        program.lesson = m_lesson;
        return programText(program, m_language);
    }

    Result<void> writeFolder(const QList<EndpointId> &endpoints, const QString &path) const
    {
        const QDir folder(path);
        if (!folder.mkpath(QStringLiteral(".")))
            return Error{0, Text::tr("The folder “%1” cannot be made.").arg(path)};
        for (const EndpointId endpoint : endpoints) {
            const QString file = folder.filePath(programFileName(endpoint, m_language));
            if (Result<void> written = replaceFile(file, textOf(endpoint)); !written)
                return written;
        }
        if (const auto companion = programCompanion(endpoints, m_language))
            return replaceFile(folder.filePath(companion->name), companion->text);
        return {};
    }

private:
    const Recording &m_recording;
    const ProgramLanguage m_language;
    const QString m_lesson;
};

/// Which programs are wanted; fails with a sentence.
Result<QList<EndpointId>> chooseEndpoints(const Recording &recording, const CodeOptions &options)
{
    const QList<EndpointId> endpoints = programEndpoints(recording, recording.events().size());
    if (endpoints.isEmpty())
        return Error{0, Text::tr("There are no calls in “%1”.").arg(options.file)};
    if (options.whole)
        return QList<EndpointId>{kWholeSession};
    if (!options.endpoint)
        return endpoints;
    if (!endpoints.contains(*options.endpoint))
        return Error{0,
            Text::tr("“%1” made no calls; these did: %2.")
                .arg(endpointKey(*options.endpoint), namesOf(endpoints))};
    return QList<EndpointId>{*options.endpoint};
}

} // namespace

int writeCode(const CodeOptions &options)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(options.file);
    return transcript ? writePrograms(*transcript->recording, options) : kFailed;
}

int writePrograms(const Recording &recording, const CodeOptions &options, const QString &lesson)
{
    const Result<QList<EndpointId>> chosen = chooseEndpoints(recording, options);
    if (!chosen) {
        complain(chosen.error().message);
        return kFailed;
    }
    const QList<EndpointId> &endpoints = chosen.value();
    const ProgramSource source(recording, options.language, lesson);
    Result<void> written;
    if (isFolder(options.to)) {
        written = source.writeFolder(endpoints, options.to);
    } else if (endpoints.size() > 1) {
        complain(Text::tr("The session has several programs (%1); choose one with --endpoint, take "
                          "all in one with --whole, or name a folder with -o.")
                     .arg(namesOf(endpoints)));
        return kMisused;
    } else if (options.to.isEmpty() || options.to == QStringLiteral("-")) {
        StandardOutput out;
        out.write(source.textOf(endpoints.constFirst()));
        return finish(out) ? 0 : kFailed;
    } else {
        written = replaceFile(options.to, source.textOf(endpoints.constFirst()));
    }
    if (!written)
        complain(written.error().message);
    return written ? 0 : kFailed;
}

} // namespace socketscope
