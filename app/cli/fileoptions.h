#pragma once

#include "core/replay/comparison.h"
#include "core/support/result.h"

#include <QString>
#include <QStringList>

namespace socketscope {

/// What the commands over transcripts may be asked for; "-" names stdin or stdout.

struct ShowOptions
{
    QString file;
    QString filter; ///< see EventQuery; empty: every call
    int explain = 0; ///< the number of the call that is explained instead; 0: none
};

struct ConvertOptions
{
    QString from;
    QString to;
    QString format; ///< a file ending without its dot; empty: that of `to`
    QString filter; ///< only calls that answer it, see EventQuery; empty: every call
};

struct StatsOptions
{
    QString file;
    bool json = false;
};

struct DiffOptions
{
    QString a;
    QString b;
    ComparisonRules rules;
};

[[nodiscard]] Result<ShowOptions> parseShow(const QStringList &arguments);
[[nodiscard]] Result<ConvertOptions> parseConvert(const QStringList &arguments);
[[nodiscard]] Result<StatsOptions> parseStats(const QStringList &arguments);
[[nodiscard]] Result<DiffOptions> parseDiff(const QStringList &arguments);
/// Their part of --help.
[[nodiscard]] QString fileHelpText();

} // namespace socketscope
