#pragma once

#include "core/transcript/jsonline.h"

#include <QLatin1StringView>

#include <concepts>

namespace socketscope::linevalues {

/// A number that must be there and in range.
template <std::integral Int>
LineProblem take(const JsonLine::Number &number, qint64 least, qint64 most, Int &out)
{
    if (!number)
        return LineProblem::Missing;
    if (*number < least || *number > most)
        return LineProblem::OutOfRange;
    out = Int(*number);
    return LineProblem::None;
}

inline QLatin1StringView latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()));
}

} // namespace socketscope::linevalues
