#pragma once

#include "core/transcript/jsonline.h"

#include <simdjson.h>

namespace socketscope::jsonvalues {

namespace ondemand = simdjson::ondemand;

/// Readers of single JSON values, of which none is believed: what is of another kind than a line
/// wants is a problem of that line, and null is as good as none.

/// A key of up to eight characters as a number, so that a switch can tell them apart; 0 for none
/// and for longer ones.
constexpr quint64 key(std::string_view name)
{
    quint64 packed = 0;
    for (size_t index = 0; index < name.size(); ++index)
        packed |= quint64(uchar(name[index])) << (8 * index);
    return packed;
}

/// The key that begins there, after its quote, in the same way; with padding behind it.
[[nodiscard]] quint64 keyAt(const char *text);
[[nodiscard]] LineProblem problemOf(simdjson::error_code error);

[[nodiscard]] LineProblem readNumber(ondemand::value value, JsonLine::Number &number);
[[nodiscard]] LineProblem readText(ondemand::value value, JsonLine::Text &text);
[[nodiscard]] LineProblem readNumberOrText(
    ondemand::value value, JsonLine::Number &number, JsonLine::Text &text);
/// Goes through a value that has no meaning here, to see that it is not nested without end.
[[nodiscard]] LineProblem passOver(ondemand::value value, int depth);

/// Calls take(key, value) for each field of an object.
template <typename Take>
LineProblem eachField(ondemand::object object, Take take)
{
    for (auto field : object) {
        if (field.error() != simdjson::SUCCESS)
            return LineProblem::NotJson;
        const quint64 name = keyAt(field.key().value_unsafe().raw());
        if (const LineProblem problem = take(name, field.value().value_unsafe());
            problem != LineProblem::None)
            return problem;
    }
    return LineProblem::None;
}

template <typename Take>
LineProblem eachFieldOf(ondemand::value value, Take take)
{
    ondemand::object object;
    if (const simdjson::error_code error = value.get_object().get(object))
        return problemOf(error);
    return eachField(object, take);
}

} // namespace socketscope::jsonvalues
