#include "core/transcript/jsonvalues.h"

#include "core/support/limits.h"

#include <QtEndian>

#include <bit>

namespace socketscope::jsonvalues {

namespace {

bool isNull(std::string_view token)
{
    return token.starts_with("null");
}

} // namespace

quint64 keyAt(const char *text)
{
    constexpr quint64 kOnes = 0x0101010101010101;
    const quint64 word = qFromLittleEndian<quint64>(text); // the padding has room for it
    // The zero bytes of a word, from its lowest (Mycroft); here those that were a quote.
    const quint64 quotes = word ^ (kOnes * '"');
    const quint64 zeros = (quotes - kOnes) & ~quotes & (kOnes << 7);
    if (zeros == 0)
        return text[8] == '"' ? word : 0;
    return word & ((quint64(1) << (std::countr_zero(zeros) - 7)) - 1);
}

LineProblem problemOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
        return LineProblem::None;
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_ERROR:
        return LineProblem::WrongType;
    case simdjson::NUMBER_OUT_OF_RANGE:
        return LineProblem::OutOfRange;
    default:
        return LineProblem::NotJson;
    }
}

LineProblem readNumber(ondemand::value value, JsonLine::Number &number)
{
    int64_t read = 0;
    const simdjson::error_code error = value.get_int64().get(read);
    if (error == simdjson::SUCCESS)
        number = read;
    else if (isNull(value.raw_json_token()))
        return LineProblem::None;
    return problemOf(error);
}

LineProblem readText(ondemand::value value, JsonLine::Text &text)
{
    std::string_view token = value.raw_json_token();
    if (token.empty() || token.front() != '"')
        return isNull(token) ? LineProblem::None : LineProblem::WrongType;
    if (token.find('\\') != std::string_view::npos) {
        std::string_view unescaped;
        const simdjson::error_code error = value.get_string().get(unescaped);
        text = unescaped;
        return problemOf(error);
    }
    token.remove_prefix(1);
    token = token.substr(0, token.rfind('"')); // white space may follow
    text = token;
    return LineProblem::None;
}

LineProblem readNumberOrText(ondemand::value value, JsonLine::Number &number, JsonLine::Text &text)
{
    return value.raw_json_token().starts_with('"') ? readText(value, text)
                                                   : readNumber(value, number);
}

LineProblem passOver(ondemand::value value, int depth)
{
    if (depth > limits::kTranscriptNesting)
        return LineProblem::TooDeep;
    const std::string_view token = value.raw_json_token();
    if (token.starts_with('[')) {
        ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return LineProblem::NotJson;
        for (auto element : array) {
            ondemand::value inner;
            if (element.get(inner) != simdjson::SUCCESS)
                return LineProblem::NotJson;
            if (const LineProblem problem = passOver(inner, depth + 1);
                problem != LineProblem::None)
                return problem;
        }
    } else if (token.starts_with('{')) {
        ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return LineProblem::NotJson;
        for (auto field : object) {
            if (field.error() != simdjson::SUCCESS)
                return LineProblem::NotJson;
            if (const LineProblem problem = passOver(field.value().value_unsafe(), depth + 1);
                problem != LineProblem::None)
                return problem;
        }
    }
    return LineProblem::None;
}

} // namespace socketscope::jsonvalues
