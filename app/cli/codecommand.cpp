#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/describe/callformat.h"
#include "core/program/socketprogram.h"
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

Result<void> writeFolder(
    const Recording &recording, const QList<EndpointId> &endpoints, const CodeOptions &options)
{
    const QDir folder(options.to);
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{0, Text::tr("The folder “%1” cannot be made.").arg(options.to)};
    for (const EndpointId endpoint : endpoints) {
        const SocketProgram program = socketProgram(recording, endpoint, recording.events().size());
        const Result<void> written
            = replaceFile(folder.filePath(programFileName(endpoint, options.language)),
                programText(program, options.language));
        if (!written)
            return written;
    }
    if (const auto companion = programCompanion(endpoints, options.language))
        return replaceFile(folder.filePath(companion->name), companion->text);
    return {};
}

} // namespace

int writeCode(const CodeOptions &options)
{
    const std::optional<OpenedTranscript> transcript = openTranscript(options.file);
    if (!transcript)
        return kFailed;
    const Recording &recording = *transcript->recording;
    QList<EndpointId> endpoints = programEndpoints(recording, recording.events().size());
    if (endpoints.isEmpty()) {
        complain(Text::tr("There are no calls in “%1”.").arg(options.file));
        return kFailed;
    }
    if (options.endpoint && !endpoints.contains(*options.endpoint)) {
        complain(Text::tr("“%1” made no calls; these did: %2.")
                     .arg(endpointKey(*options.endpoint), namesOf(endpoints)));
        return kFailed;
    }
    if (options.endpoint)
        endpoints = {*options.endpoint};
    Result<void> written;
    if (isFolder(options.to)) {
        written = writeFolder(recording, endpoints, options);
    } else if (endpoints.size() > 1) {
        complain(Text::tr("The session has several programs (%1); choose one with --endpoint, or "
                          "name a folder with -o.")
                     .arg(namesOf(endpoints)));
        return kMisused;
    } else {
        const QByteArray text = programText(
            socketProgram(recording, endpoints.constFirst(), recording.events().size()),
            options.language);
        if (options.to.isEmpty() || options.to == QStringLiteral("-")) {
            StandardOutput out;
            out.write(text);
            return finish(out) ? 0 : kFailed;
        }
        written = replaceFile(options.to, text);
    }
    if (!written)
        complain(written.error().message);
    return written ? 0 : kFailed;
}

} // namespace socketscope
