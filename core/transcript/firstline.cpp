#include "core/transcript/firstline.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

constexpr int kMajorVersion = 1;
constexpr qsizetype kVersionChars = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptReader)
};

QString versionOf(const JsonLine &line)
{
    const std::string_view bytes = line.version.value_or("");
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).left(kVersionChars);
}

bool isOurs(const JsonLine &line)
{
    switch (line.kind) {
    case JsonLine::Kind::Header:
        return line.text == "socketscope-transcript";
    case JsonLine::Kind::Call: // what a filter such as jq left
    case JsonLine::Kind::Note:
    case JsonLine::Kind::Kernel:
    case JsonLine::Kind::Settings:
    case JsonLine::Kind::Ended:
        return true;
    case JsonLine::Kind::Unknown:
        break;
    }
    return false;
}

bool isTooNew(const JsonLine &line)
{
    return line.kind == JsonLine::Kind::Header
        && versionOf(line).section(u'.', 0, 0).trimmed().toInt() > kMajorVersion;
}

} // namespace

Result<void> checkFirstLine(const JsonLine &line, LineProblem problem)
{
    if (problem != LineProblem::None || !isOurs(line))
        return Error{0,
            Text::tr("is not a transcript of Socketscope (.jsonl). Only what was saved "
                     "as JSON Lines can be opened.")};
    if (isTooNew(line))
        return Error{0,
            Text::tr("was written by a newer Socketscope: its format is %1, and this one "
                     "reads %2. That newer one can open it.")
                .arg(versionOf(line))
                .arg(kMajorVersion)};
    return {};
}

} // namespace socketscope
