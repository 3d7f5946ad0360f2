#include "core/transcript/jsonlineparser.h"

#include "core/support/limits.h"
#include "core/transcript/linereader.h"
#include "core/transcript/transferline.h"

#include <QtEndian>

#include <bit>
#include <simdjson.h>

namespace socketscope {

static_assert(LineReader::kPadding >= qsizetype(simdjson::SIMDJSON_PADDING));

namespace {

namespace ondemand = simdjson::ondemand;

/// A key of up to eight characters as a number, so that a switch can tell them apart; 0 for none
/// and for longer ones.
constexpr quint64 key(std::string_view name)
{
    quint64 packed = 0;
    for (size_t index = 0; index < name.size(); ++index)
        packed |= quint64(uchar(name[index])) << (8 * index);
    return packed;
}

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

bool isNull(std::string_view token)
{
    return token.starts_with("null");
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

/// Goes through a value that has no meaning here, to see that it is not nested without end.
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

/// Levels below a line's own object and the objects in it.
constexpr int kInLine = 2;
constexpr int kInInner = 3;

LineProblem readOptionValue(ondemand::value value, JsonLine::Arguments &arguments)
{
    if (!value.raw_json_token().starts_with('{'))
        return readNumberOrText(value, arguments.value, arguments.valueBase64);
    JsonLine::Number onoff;
    JsonLine::Number seconds;
    const LineProblem problem = eachFieldOf(value, [&](quint64 name, ondemand::value inner) {
        switch (name) {
        case key("onoff"):
            return readNumber(inner, onoff);
        case key("linger"):
            return readNumber(inner, seconds);
        default:
            return passOver(inner, kInInner + 1);
        }
    });
    if (onoff && seconds)
        arguments.linger = {*onoff, *seconds};
    return problem;
}

LineProblem readArguments(ondemand::value value, JsonLine::Arguments &arguments)
{
    return eachFieldOf(value, [&arguments](quint64 name, ondemand::value inner) {
        switch (name) {
        case key("size"):
            return readNumber(inner, arguments.size);
        case key("flags"):
            return readNumberOrText(inner, arguments.flags, arguments.flagsText);
        case key("address"):
            return readText(inner, arguments.address);
        case key("domain"):
            return readText(inner, arguments.domain);
        case key("type"):
            return readText(inner, arguments.type);
        case key("level"):
            return readText(inner, arguments.level);
        case key("option"):
            return readText(inner, arguments.option);
        case key("value"):
            return readOptionValue(inner, arguments);
        case key("backlog"):
            return readNumber(inner, arguments.backlog);
        case key("how"):
            return readText(inner, arguments.how);
        default:
            return passOver(inner, kInInner);
        }
    });
}

LineProblem readNote(ondemand::value value, JsonLine &line)
{
    line.kind = JsonLine::Kind::Note;
    return eachFieldOf(value, [&line](quint64 name, ondemand::value inner) {
        switch (name) {
        case key("event"):
            return readNumber(inner, line.event);
        case key("text"):
            return readText(inner, line.text);
        default:
            return passOver(inner, kInInner);
        }
    });
}

LineProblem readKernelFact(ondemand::value value, JsonLine &line)
{
    line.kind = JsonLine::Kind::Kernel;
    return eachFieldOf(value, [&line](quint64 name, ondemand::value inner) {
        switch (name) {
        case key("t"):
            return readNumber(inner, line.t);
        case key("socket"):
            return readNumber(inner, line.socket);
        case key("state"):
            return readText(inner, line.state);
        case key("queue"):
            return readNumber(inner, line.queue);
        case key("limit"):
            return readNumber(inner, line.limit);
        case key("unread"):
            return readNumber(inner, line.unread);
        case key("unacked"):
            return readNumber(inner, line.unacked);
        default:
            return passOver(inner, kInInner);
        }
    });
}

LineProblem readSettings(ondemand::value value, JsonLine &line)
{
    line.kind = JsonLine::Kind::Settings;
    ondemand::object object;
    if (const simdjson::error_code error = value.get_object().get(object))
        return problemOf(error);
    return problemOf(object.raw_json().get(line.settings));
}

LineProblem readEnded(ondemand::value value, JsonLine &line)
{
    line.kind = JsonLine::Kind::Ended;
    return eachFieldOf(value, [&line](quint64 name, ondemand::value inner) {
        return name == key("t") ? readNumber(inner, line.ended) : passOver(inner, kInInner);
    });
}

LineProblem readVersion(ondemand::value value, JsonLine &line)
{
    JsonLine::Number number; // as the first transcripts had it
    const LineProblem problem = readNumberOrText(value, number, line.version);
    if (number)
        line.version = value.raw_json_token();
    return problem;
}

LineProblem readField(quint64 name, ondemand::value value, JsonLine &line)
{
    switch (name) {
    case key("n"):
        return readNumber(value, line.n);
    case key("t"):
        return readNumber(value, line.t);
    case key("dur"):
        return readNumber(value, line.duration);
    case key("endpoint"):
        return readText(value, line.endpoint);
    case key("socket"):
        return readNumber(value, line.socket);
    case key("fd"):
        return readNumber(value, line.descriptor);
    case key("call"):
        line.kind = JsonLine::Kind::Call;
        return readText(value, line.call);
    case key("args"):
        return readArguments(value, line.arguments);
    case key("result"):
        return readNumber(value, line.result);
    case key("errno"):
        return readNumberOrText(value, line.errorNumber, line.errorName);
    case key("local"):
        return readText(value, line.local);
    case key("peer"):
        return readText(value, line.peer);
    case key("data"):
        return readText(value, line.data);
    case key("accepted"):
        return readNumber(value, line.accepted);
    case key("dropped"):
        return readNumber(value, line.dropped);
    case key("gaveUp"):
        return readText(value, line.gaveUp);
    case key("cut"):
        return problemOf(value.get_bool().get(line.isCut));
    case key("note"):
        return readNote(value, line);
    case key("kernel"):
        return readKernelFact(value, line);
    case key("settings"):
        return readSettings(value, line);
    case key("ended"):
        return readEnded(value, line);
    case key("format"):
        line.kind = JsonLine::Kind::Header;
        return readText(value, line.text);
    case key("version"):
        return readVersion(value, line);
    case key("program"):
        return readText(value, line.program);
    case key("started"):
        return readText(value, line.started);
    case key("host"):
        return readText(value, line.host);
    case key("system"):
        return readText(value, line.system);
    default:
        return passOver(value, kInLine);
    }
}

} // namespace

struct JsonLineParser::Private
{
    ondemand::parser parser;
};

JsonLineParser::JsonLineParser()
    : m_private(std::make_unique<Private>())
{ }

JsonLineParser::~JsonLineParser() = default;

LineProblem JsonLineParser::parse(QByteArrayView bytes, JsonLine &line)
{
    line = {};
    if (readTransferLine(bytes, line))
        return LineProblem::None;
    line = {};
    // In powers of two: simdjson itself would allocate anew for each line longer than all before.
    if (const size_t size = size_t(bytes.size()); size > m_private->parser.capacity()
        && m_private->parser.allocate(
               std::bit_ceil(qMax<size_t>(size, 4096)), limits::kTranscriptNesting + 4)
            != simdjson::SUCCESS)
        return LineProblem::TooLong;
    ondemand::document document;
    const simdjson::padded_string_view text(
        bytes.data(), size_t(bytes.size()), size_t(bytes.size() + LineReader::kPadding));
    if (m_private->parser.iterate(text).get(document) != simdjson::SUCCESS)
        return LineProblem::NotJson;
    ondemand::object object;
    if (const simdjson::error_code error = document.get_object().get(object))
        return error == simdjson::INCORRECT_TYPE ? LineProblem::NotAnObject : LineProblem::NotJson;
    const LineProblem problem = eachField(object,
        [&line](quint64 name, ondemand::value value) { return readField(name, value, line); });
    if (problem != LineProblem::None)
        return problem;
    const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return isAtEnd ? LineProblem::None : LineProblem::NotJson;
}

} // namespace socketscope
