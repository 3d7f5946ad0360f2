#pragma once

#include "app/cli/fileoptions.h"
#include "app/cli/lessonoptions.h"
#include "app/cli/recordingoptions.h"
#include "app/cli/writingoptions.h"
#include "core/event/endpointaddress.h"
#include "core/net/session.h"
#include "core/replay/replayer.h"

#include <QByteArrayList>
#include <QStringList>

#include <variant>

namespace socketscope {

struct ListenOptions
{
    ServerSettings server;
    RecordingOptions recording;
};

struct ConnectOptions
{
    ClientSettings client;
    QByteArrayList messages; ///< sent first, in this order
    bool keepOpen = false; ///< the end of stdin does not finish sending
    int waitSeconds = 1; ///< with datagrams, for the last answer, once stdin has ended
    RecordingOptions recording;
};

struct ReplayOptions
{
    QString file;
    ReplayRole role = ReplayRole::Client;
    int connection = 0; ///< which of the record's choices, counted from 1; 0: not said
    ReplaySettings settings;
    RecordingOptions recording;
};

struct LabOptions
{
    QString file; ///< the script; "" is stdin
    RecordingOptions recording;
};

struct HelpWanted
{
    QString command; ///< about which one; "" or an unknown one: all
};
struct VersionWanted
{ };

using CliOptions = std::variant<HelpWanted, VersionWanted, ListenOptions, ConnectOptions,
    ReplayOptions, ShowOptions, ConvertOptions, CodeOptions, ReportOptions, StatsOptions,
    DiffOptions, LessonOptions, LabOptions>;

/// Reads the arguments after the program's name; fails with a sentence for stderr (exit code 2).
[[nodiscard]] Result<CliOptions> parseCliOptions(const QStringList &arguments);
[[nodiscard]] Result<ReplayOptions> parseReplay(const QStringList &arguments);
[[nodiscard]] Result<LabOptions> parseLab(const QStringList &arguments);
/// Its part of --help.
[[nodiscard]] QString labHelpText();
/// Its part of --help.
[[nodiscard]] QString replayHelpText();

} // namespace socketscope
