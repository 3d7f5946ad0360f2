#include "core/transcript/jsonlineparser.h"

#include "core/support/limits.h"
#include "core/transcript/jsonvalues.h"
#include "core/transcript/linereader.h"

#include <bit>
#include <simdjson.h>

namespace socketscope {

static_assert(LineReader::kPadding >= qsizetype(simdjson::SIMDJSON_PADDING));

namespace {

using namespace jsonvalues;

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
        case key("answered"):
            return readNumber(inner, arguments.answered);
        case key("backlog"):
            return readNumber(inner, arguments.backlog);
        case key("protocol"):
            return readNumber(inner, arguments.protocol);
        case key("how"):
            return readText(inner, arguments.how);
        case key("text"):
            return readText(inner, arguments.text);
        case key("reason"):
            return readText(inner, arguments.reason);
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
        case key("other"):
            return readNumber(inner, line.other);
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
    case key("datagram"):
        return problemOf(value.get_bool().get(line.isDatagram));
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
