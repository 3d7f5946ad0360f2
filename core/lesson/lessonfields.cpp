#include "core/lesson/lessonfields.h"

#include "core/payload/visibletext.h"
#include "core/support/limits.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace socketscope {

namespace {

constexpr qsizetype kShownChars = 40;
constexpr double kMostExact = 9007199254740992.0; ///< 2^53: JSON's numbers are doubles

/// What stands in the file, in words for a sentence.
QString described(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return LessonFields::tr("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String:
        return QStringLiteral("“%1”").arg(visibleLine(value.toString().toUtf8(), kShownChars));
    case QJsonValue::Array:
        return LessonFields::tr("a list");
    case QJsonValue::Object:
        return LessonFields::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return LessonFields::tr("missing");
}

std::optional<qint64> integer(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > kMostExact)
        return std::nullopt;
    return qint64(number);
}

} // namespace

void LessonProblem::set(const QString &place, const QString &sentence)
{
    if (m_error)
        return;
    m_error = Error{0,
        place.isEmpty() ? LessonFields::tr("The lesson: %1").arg(sentence)
                        : LessonFields::tr("In %1: %2").arg(place, sentence)};
}

LessonFields::LessonFields(const QJsonValue &value, QString place, LessonProblem &problem)
    : m_place(std::move(place))
    , m_problem(problem)
    , m_object(value.toObject())
{
    if (!value.isObject())
        complain(tr("an object { … } was expected, but there is %1.").arg(described(value)));
}

LessonFields::~LessonFields()
{
    if (m_problem.isSet())
        return;
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (m_asked.contains(name))
            continue;
        QStringList known(m_asked.begin(), m_asked.end());
        known.sort();
        complain(
            tr("there is no field “%1” here. There are: %2.")
                .arg(visibleLine(name.toUtf8(), kShownChars), known.join(QStringLiteral(", "))));
        return;
    }
}

QString LessonFields::within(const QString &part) const
{
    return m_place.isEmpty() ? part : tr("%1, %2").arg(m_place, part);
}

QJsonValue LessonFields::take(const char *name, bool required)
{
    const QString key = QString::fromLatin1(name);
    m_asked.insert(key);
    QJsonValue value = m_object.value(key);
    if (required && value.isUndefined())
        complain(tr("the field “%1” is missing.").arg(key));
    return value;
}

bool LessonFields::has(const char *name)
{
    return !take(name, false).isUndefined();
}

QJsonValue LessonFields::raw(const char *name)
{
    return take(name, false);
}

void LessonFields::fail(const char *name, const QString &expected)
{
    const QString key = QString::fromLatin1(name);
    complain(tr("the field “%1” should be %2, but is %3.")
                 .arg(key, expected, described(m_object.value(key))));
}

/// Texts are shown in the window and printed on terminals: nothing in them may act on either.
bool LessonFields::isShowable(const QString &text, const char *name)
{
    if (text.size() > limits::kLessonTextChars) {
        complain(tr("the field “%1” has more than %2 characters.")
                     .arg(QString::fromLatin1(name))
                     .arg(limits::kLessonTextChars));
        return false;
    }
    const auto acts = [](QChar character) {
        const ushort code = character.unicode();
        return (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    };
    if (std::any_of(text.begin(), text.end(), acts) || !text.isValidUtf16()) {
        complain(tr("the field “%1” holds a character that cannot be shown.")
                     .arg(QString::fromLatin1(name)));
        return false;
    }
    return true;
}

QString LessonFields::text(const char *name, bool required)
{
    const QJsonValue value = take(name, required);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        fail(name, tr("a text"));
        return {};
    }
    return isShowable(value.toString(), name) ? value.toString() : QString();
}

QString LessonFields::identifier(const char *name, bool required)
{
    const QJsonValue value = take(name, required);
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    const bool good = !text.isEmpty() && text.size() <= limits::kLessonNameChars
        && std::all_of(text.begin(), text.end(), [](QChar character) {
               return (character.unicode() < 0x80 && character.isLetterOrNumber())
                   || character == u'-' || character == u'_';
           });
    if (!good)
        fail(name, tr("a name of letters, digits, - and _"));
    return good ? text : QString();
}

LessonText LessonFields::localized(const char *name, bool required)
{
    const QJsonValue value = take(name, required);
    if (value.isUndefined())
        return {};
    QMap<QString, QString> texts;
    const QJsonObject byLanguage
        = value.isString() ? QJsonObject{{QStringLiteral("en"), value}} : value.toObject();
    for (auto entry = byLanguage.begin(); entry != byLanguage.end(); ++entry) {
        const QString language = entry.key();
        const bool isCode = (language.size() == 2 || language.size() == 3)
            && std::all_of(language.begin(), language.end(),
                [](QChar character) { return character >= u'a' && character <= u'z'; });
        if (!isCode || !entry.value().isString() || entry.value().toString().isEmpty()) {
            complain(tr("the field “%1” should hold a text for each language, such as "
                        "{\"en\": \"…\", \"de\": \"…\"}.")
                         .arg(QString::fromLatin1(name)));
            return {};
        }
        if (!isShowable(entry.value().toString(), name))
            return {};
        texts.insert(language, entry.value().toString());
    }
    if (texts.isEmpty())
        fail(name, tr("a text for each language"));
    return LessonText(texts);
}

int LessonFields::number(const char *name, int least, int most, int otherwise)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return otherwise;
    const std::optional<qint64> number = integer(value);
    if (number && *number >= least && *number <= most)
        return int(*number);
    fail(name, tr("a number from %1 to %2").arg(least).arg(most));
    return otherwise;
}

std::optional<NumberRange> LessonFields::range(const char *name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return std::nullopt;
    NumberRange range{least, most};
    const auto read = [&](const QJsonValue &end, qint64 &into) {
        const std::optional<qint64> number = integer(end);
        if (number && *number >= least && *number <= most)
            into = *number;
        return number && *number >= least && *number <= most;
    };
    bool good = true;
    if (value.isObject()) {
        const QJsonObject ends = value.toObject();
        good = !ends.isEmpty();
        for (auto end = ends.begin(); end != ends.end(); ++end) {
            if (end.key() == QStringLiteral("least"))
                good = good && read(end.value(), range.least);
            else
                good = good && end.key() == QStringLiteral("most") && read(end.value(), range.most);
        }
        good = good && range.least <= range.most;
    } else {
        good = read(value, range.least);
        range.most = range.least;
    }
    if (!good)
        fail(name,
            tr("a number from %1 to %2, or {\"least\": …, \"most\": …}").arg(least).arg(most));
    return range;
}

std::optional<bool> LessonFields::flag(const char *name)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        fail(name, tr("true or false"));
    return value.toBool();
}

QStringList LessonFields::words(const char *name)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return {};
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList words;
    for (const auto &word : list) {
        if (word.isString() && list.size() <= limits::kLessonWords
            && isShowable(word.toString(), name))
            words.append(word.toString());
        else
            fail(name, tr("a text or a short list of texts"));
    }
    if (list.isEmpty())
        fail(name, tr("a text or a short list of texts"));
    return words;
}

void LessonFields::each(const char *name, qsizetype most, bool required,
    const std::function<void(const QJsonValue &, int)> &visit)
{
    const QJsonValue value = take(name, required);
    if (value.isUndefined())
        return;
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > most || (required && list.isEmpty())) {
        fail(name, tr("a list of at most %1 entries").arg(most));
        return;
    }
    for (qsizetype index = 0; index < list.size() && !m_problem.isSet(); ++index)
        visit(list.at(index), int(index) + 1);
}

} // namespace socketscope
