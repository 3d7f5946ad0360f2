#include "core/lab/labscript.h"

#include "core/lab/labarguments.h"
#include "core/payload/messageentry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabScript)
};

/// The characters of a line that stand in no string, one after the other.
template <typename Visit>
void outsideStrings(const QString &text, Visit visit)
{
    bool isQuoted = false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar letter = text.at(index);
        if (isQuoted && letter == u'\\')
            ++index;
        else if (letter == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && !visit(index, letter))
            return;
    }
}

QString withoutComment(const QString &text)
{
    qsizetype end = text.size();
    outsideStrings(text, [&end](qsizetype index, QChar letter) {
        if (letter == u'#')
            end = index;
        return letter != u'#';
    });
    QString line = text.left(end).trimmed();
    if (line.endsWith(u';'))
        line = line.chopped(1).trimmed();
    return line;
}

/// Splits at the commas that stand in no string and no bracket.
QStringList splitArguments(const QString &text)
{
    QStringList parts;
    int depth = 0;
    qsizetype begin = 0;
    outsideStrings(text, [&](qsizetype index, QChar letter) {
        depth += int(letter == u'(' || letter == u'{') - int(letter == u')' || letter == u'}');
        if (letter == u',' && depth == 0) {
            parts.append(text.mid(begin, index - begin).trimmed());
            begin = index + 1;
        }
        return true;
    });
    const QString last = text.mid(begin).trimmed();
    if (!last.isEmpty() || !parts.isEmpty())
        parts.append(last);
    return parts;
}

/// Reads the arguments of one call in their order, and remembers the first that is wrong.
class Arguments
{
public:
    explicit Arguments(const QStringList &texts)
        : m_texts(texts)
    { }

    [[nodiscard]] bool isAtEnd() const { return m_next >= m_texts.size(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    QString take(const QString &what)
    {
        if (!isAtEnd())
            return m_texts.at(m_next++);
        fail({0, Text::tr("%1 is missing.").arg(what)});
        return {};
    }
    template <typename Value>
    Value read(Result<Value> (*reader)(const QString &), const QString &what)
    {
        const QString text = take(what);
        if (m_error)
            return {};
        const Result<Value> value = reader(text);
        if (value)
            return value.value();
        fail(value.error());
        return {};
    }
    template <typename Value>
    Value readIfThere(Result<Value> (*reader)(const QString &), Value otherwise)
    {
        return isAtEnd() ? otherwise : read(reader, {});
    }
    QByteArray readBytes()
    {
        const QString text = take(Text::tr("The text in quotes"));
        if (m_error)
            return {};
        if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"')) {
            fail({0, Text::tr("Put what is to be sent in quotes, as in \"hello\\n\".")});
            return {};
        }
        const EncodedEntry entry = decodeEscapes(text.mid(1, text.size() - 2));
        if (entry.problem)
            fail({0, entry.problem->message});
        return entry.bytes;
    }
    void readAddress(LabLine &line)
    {
        static const QRegularExpression nameOf(QStringLiteral("^name\\((\\w+)\\)$"));
        const QString text = take(Text::tr("The address"));
        const QRegularExpressionMatch match = nameOf.match(text);
        if (match.hasMatch()) {
            line.addressOf = match.captured(1);
            return;
        }
        if (m_error)
            return;
        const Result<EndpointAddress> address = labarguments::address(text);
        if (address)
            line.call.address = address.value();
        else
            fail(address.error());
    }

private:
    QStringList m_texts;
    qsizetype m_next = 0;
    std::optional<Error> m_error;
};

void readOption(LabLine &line, Arguments &arguments)
{
    LabCall &call = line.call;
    call.level = arguments.read(labarguments::level, Text::tr("The option's level"));
    const QString name = arguments.take(Text::tr("The option"));
    if (arguments.error())
        return;
    const Result<int> option = labarguments::option(call.level, name);
    if (!option)
        return arguments.fail(option.error());
    call.option = option.value();
    if (call.call == Call::GetSockOpt) {
        call.value = QByteArray(labarguments::optionRoom(call.level, call.option), '\0');
        return;
    }
    const QString text = arguments.take(Text::tr("The option's value"));
    if (arguments.error())
        return;
    const Result<QByteArray> value = labarguments::optionValue(call.level, call.option, text);
    if (value)
        call.value = value.value();
    else
        arguments.fail(value.error());
}

void readSocket(LabCall &call, Arguments &arguments)
{
    call.domain = arguments.read(labarguments::domain, Text::tr("The domain"));
    const auto type = arguments.read(labarguments::type, Text::tr("The type"));
    call.type = type.type;
    call.socketFlags = type.flags;
    call.protocol = arguments.readIfThere(labarguments::protocol, 0);
}

quint32 readSize(Arguments &arguments)
{
    const int size = arguments.read(labarguments::number, Text::tr("The size"));
    if (size < 0)
        arguments.fail({0, Text::tr("A size cannot be negative.")});
    return quint32(size);
}

/// The arguments after the socket.
void readArguments(LabLine &line, Arguments &arguments)
{
    LabCall &call = line.call;
    switch (call.call) {
    case Call::Socket:
        return readSocket(call, arguments);
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return readOption(line, arguments);
    case Call::Bind:
    case Call::Connect:
        return arguments.readAddress(line);
    case Call::Listen:
        call.backlog = arguments.read(labarguments::number, Text::tr("The backlog"));
        return;
    case Call::Send:
    case Call::SendTo:
        call.bytes = arguments.readBytes();
        call.messageFlags = arguments.readIfThere<quint16>(labarguments::messageFlags, 0);
        if (call.call == Call::SendTo && !arguments.isAtEnd())
            arguments.readAddress(line);
        return;
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        call.size = readSize(arguments);
        call.messageFlags = arguments.readIfThere<quint16>(labarguments::messageFlags, 0);
        return;
    case Call::Shutdown:
        call.how = arguments.read(labarguments::how, Text::tr("SHUT_RD, SHUT_WR or SHUT_RDWR"));
        return;
    default:
        return;
    }
}

/// What the name before the brackets asks for; false if it is none.
bool readName(LabLine &line, const QString &name)
{
    if (name == QLatin1StringView("cancel")) {
        line.order = LabLine::Order::Cancel;
        return true;
    }
    if (name == QLatin1StringView("wait")) {
        line.order = LabLine::Order::Wait;
        return true;
    }
    const QByteArray latin = name.toLatin1();
    line.call.call
        = name == QLatin1StringView("accept4") ? Call::Accept : callNamed(QLatin1StringView(latin));
    return line.call.call != Call::None && line.call.call <= Call::GetPeerName;
}

} // namespace

Result<LabLine> parseLabCall(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\w+)\\s*=\\s*)?(\\w+)\\s*\\((.*)\\)$"));
    const auto wrong = [](const QString &what) {
        return Error{0, what};
    };
    const QRegularExpressionMatch match = form.match(withoutComment(text));
    if (!match.hasMatch())
        return wrong(Text::tr("this is no call; write one as in listen(s, 5)."));
    LabLine line;
    line.result = match.captured(1);
    if (!readName(line, match.captured(2)))
        return wrong(Text::tr("there is no call named “%1” here.").arg(match.captured(2)));
    if (!line.result.isEmpty() && line.call.call != Call::Socket && line.call.call != Call::Accept)
        return wrong(Text::tr("only socket() and accept() make a socket that has a name."));
    Arguments arguments(splitArguments(match.captured(3)));
    if (line.call.call != Call::Socket)
        line.socket = arguments.take(Text::tr("The socket"));
    if (match.captured(2) == QLatin1StringView("accept4"))
        line.call.socketFlags = arguments.read(labarguments::socketFlags, Text::tr("The flags"));
    readArguments(line, arguments);
    if (!arguments.isAtEnd())
        arguments.fail({0, Text::tr("There are more arguments than the call has.")});
    if (arguments.error())
        return wrong(arguments.error()->message);
    if (line.order == LabLine::Order::Make) {
        if (const Result<void> checked = checkLabCall(line.call);
            !checked && (line.call.call != Call::Bind || line.addressOf.isEmpty()))
            return wrong(checked.error().message);
    }
    return line;
}

Result<std::optional<LabLine>> parseLabLine(const QString &text, int number)
{
    if (withoutComment(text).isEmpty())
        return std::optional<LabLine>();
    Result<LabLine> read = parseLabCall(text);
    if (!read)
        return Error{0, Text::tr("Line %1: %2").arg(number).arg(read.error().message)};
    LabLine line = std::move(read).value();
    line.number = number;
    return std::optional(line);
}

} // namespace socketscope
