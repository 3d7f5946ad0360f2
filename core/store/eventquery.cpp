#include "core/store/eventquery.h"

#include "core/event/errnoname.h"

#include <QStringView>

#include <optional>

namespace socketscope {

namespace {

using Term = EventQuery::Term;
using Kind = EventQuery::Kind;
using EndpointWords = EventQuery::EndpointWords;

constexpr int kErrnoEnd = 256; ///< Linux's numbers end at 133 (errno(3)), others' well below this

constexpr quint32 maskOf(Call call)
{
    return 1u << quint32(call);
}
constexpr quint32 kIncoming = maskOf(Call::Accept) | maskOf(Call::Recv) | maskOf(Call::RecvFrom)
    | maskOf(Call::RecvMsg) | maskOf(Call::SslRead);
constexpr quint32 kOutgoing
    = maskOf(Call::Connect) | maskOf(Call::Send) | maskOf(Call::SendTo) | maskOf(Call::SslWrite);

struct Word
{
    QString text;
    bool quoted = false; ///< a quote stands at its beginning, so no prefix is looked for
};

QList<Word> split(const QString &line)
{
    QList<Word> words;
    Word word;
    bool inQuotes = false;
    bool begun = false;
    for (const QChar character : line) {
        if (character == u'"') {
            const bool onlySign = word.text.isEmpty() || word.text == QLatin1String("-");
            word.quoted = word.quoted || (!inQuotes && onlySign);
            inQuotes = !inQuotes;
            begun = true;
        } else if (character.isSpace() && !inQuotes) {
            if (begun)
                words.append(word);
            word = {};
            begun = false;
        } else {
            word.text.append(character);
            begun = true;
        }
    }
    if (begun)
        words.append(word);
    return words;
}

/// The calls whose names begin with the text; accept4 is the accept we make.
quint32 callsBeginningWith(const QString &text)
{
    quint32 mask = 0;
    for (int call = 1; call < kCallCount; ++call) {
        if (QLatin1String(callName(Call(call))).startsWith(text, Qt::CaseInsensitive))
            mask |= maskOf(Call(call));
    }
    if (text.compare(QLatin1String("accept4"), Qt::CaseInsensitive) == 0)
        mask |= maskOf(Call::Accept);
    return mask;
}

QList<int> errorsBeginningWith(const QString &text)
{
    QList<int> numbers;
    if (text.size() < 2 || text.at(0).toUpper() != u'E')
        return numbers;
    for (int number = 1; number < kErrnoEnd; ++number) {
        if (errnoName(number).startsWith(text, Qt::CaseInsensitive))
            numbers.append(number);
    }
    return numbers;
}

EndpointRole roleNamed(const QString &text, const EndpointWords &words)
{
    const auto is = [&text](const QString &name) {
        return text.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is(QStringLiteral("server")) || is(words.server))
        return EndpointRole::Server;
    if (is(QStringLiteral("client")) || is(words.client))
        return EndpointRole::Client;
    if (is(QStringLiteral("lab")) || is(words.lab))
        return EndpointRole::Lab;
    return EndpointRole::None;
}

/// Reads "client", "client2" and "client 2"; false if it is no endpoint's name.
bool readEndpoint(const QString &text, const EndpointWords &words, Term &term)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isDigit())
        --end;
    term.number = text.mid(end).toUInt();
    term.role = roleNamed(text.left(end).trimmed(), words);
    return term.role != EndpointRole::None;
}

bool readCalls(const QString &text, Term &term)
{
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        term.callMask |= callsBeginningWith(name.trimmed());
    return term.callMask != 0;
}

bool readNumber(const QString &text, Term &term)
{
    bool ok = false;
    term.number = text.toUInt(&ok);
    return ok;
}

bool readHex(const QString &text, Term &term)
{
    QByteArray digits;
    for (const QChar character : text) {
        if (character.isSpace() || character == u':')
            continue;
        if (character.unicode() > 0x7f || !std::isxdigit(character.unicode()))
            return false;
        digits.append(char(character.unicode()));
    }
    term.bytes = QByteArray::fromHex(digits.left(digits.size() / 2 * 2));
    return !term.bytes.isEmpty();
}

/// "is:…": sets the term's kind; false if the word is not known.
bool readTrait(const QString &text, Term &term)
{
    const QString name = text.toLower();
    if (name == QLatin1String("error") || name == QLatin1String("errors")
        || name == QLatin1String("failed")) {
        term.kind = Kind::Failed;
        return true;
    }
    if (name == QLatin1String("eof") || name == QLatin1String("end")) {
        term.kind = Kind::EndOfStream;
        return true;
    }
    if (name == QLatin1String("note") || name == QLatin1String("noted")) {
        term.kind = Kind::Noted;
        return true;
    }
    return false;
}

bool readDirection(const QString &text, Term &term)
{
    const QString name = text.toLower();
    if (name == QLatin1String("in") || name == QLatin1String("received"))
        term.callMask = kIncoming;
    else if (name == QLatin1String("out") || name == QLatin1String("sent"))
        term.callMask = kOutgoing;
    return term.callMask != 0;
}

/// A term of the form prefix:value; nothing if it is none of ours.
std::optional<Term> readPrefixed(const QString &text, const EndpointWords &words)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 == text.size())
        return {};
    const QString prefix = text.left(colon).toLower();
    const QString value = text.mid(colon + 1);
    Term term;
    const auto given = [&term](Kind kind, bool ok) {
        term.kind = kind;
        return ok ? std::optional(term) : std::nullopt;
    };
    if (prefix == QLatin1String("call"))
        return given(Kind::Call, readCalls(value, term));
    if (prefix == QLatin1String("endpoint") || prefix == QLatin1String("who"))
        return given(Kind::Endpoint, readEndpoint(value, words, term));
    if (prefix == QLatin1String("socket"))
        return given(Kind::Socket, readNumber(value, term));
    if (prefix == QLatin1String("fd"))
        return given(Kind::Descriptor, readNumber(value, term));
    if (prefix == QLatin1String("dir"))
        return given(Kind::Call, readDirection(value, term));
    if (prefix == QLatin1String("is"))
        return readTrait(value, term) ? std::optional(term) : std::nullopt;
    if (prefix == QLatin1String("errno")) {
        term.errorNumbers = errorsBeginningWith(value);
        return given(Kind::ErrorNumber, !term.errorNumbers.isEmpty());
    }
    if (prefix == QLatin1String("hex"))
        return given(Kind::Payload, readHex(value, term));
    if (prefix == QLatin1String("text")) {
        term.bytes = value.toUtf8();
        term.ignoreCase = true;
        return given(Kind::Payload, true);
    }
    return {};
}

Term readWord(const QString &text, const EndpointWords &words)
{
    Term term;
    term.ignoreCase = true;
    term.bytes = text.toUtf8();
    term.callMask = callsBeginningWith(text);
    term.errorNumbers = errorsBeginningWith(text);
    readEndpoint(text, words, term);
    return term;
}

} // namespace

EventQuery EventQuery::parse(const QString &line, const EndpointWords &words)
{
    EventQuery query;
    QList<Word> parts = split(line);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Word part = parts.at(i);
        const bool negated = part.text.size() > 1 && part.text.startsWith(u'-');
        if (negated)
            part.text.remove(0, 1);
        if (part.text.isEmpty() || (part.text == QLatin1String("-") && !part.quoted))
            continue;
        bool isNumber = false;
        if (!part.quoted && roleNamed(part.text, words) != EndpointRole::None
            && i + 1 < parts.size() && parts.at(i + 1).text.toUInt(&isNumber) > 0 && isNumber)
            part.text += u' ' + parts.at(++i).text; // "client 2", as the table writes it
        std::optional<Term> term;
        if (!part.quoted)
            term = readPrefixed(part.text, words);
        if (!term)
            term = readWord(part.text, words);
        term->negated = negated;
        query.terms.append(*term);
    }
    return query;
}

EventQuery EventQuery::withErrorsOnly() const
{
    EventQuery query = *this;
    Term term;
    term.kind = Kind::Failed;
    query.terms.prepend(term);
    return query;
}

bool EventQuery::readsPayload() const
{
    return std::any_of(terms.cbegin(), terms.cend(),
        [](const Term &term) { return term.kind == Kind::Word || term.kind == Kind::Payload; });
}

bool EventQuery::readsNotes() const
{
    return std::any_of(terms.cbegin(), terms.cend(),
        [](const Term &term) { return term.kind == Kind::Word || term.kind == Kind::Noted; });
}

} // namespace socketscope
