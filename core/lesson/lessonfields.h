#pragma once

#include "core/lesson/lesson.h"
#include "core/support/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace socketscope {

/// What is wrong in a lesson file: the first thing, with its place in words.
class LessonProblem
{
public:
    [[nodiscard]] bool isSet() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }
    /// "step 3, check 1: the field “backlog” …"; place may be empty.
    void set(const QString &place, const QString &sentence);

private:
    std::optional<Error> m_error;
};

/// Reads the fields of one object of a lesson file, none of which is believed. What is wrong is
/// told once, with its place and with what was expected; after that every question gets a default.
class LessonFields
{
    Q_DECLARE_TR_FUNCTIONS(LessonFields)

public:
    /// place: "step 3, check 1" in the reader's language, "" for the whole file.
    LessonFields(const QJsonValue &value, QString place, LessonProblem &problem);
    Q_DISABLE_COPY_MOVE(LessonFields)
    /// Tells of fields that nobody asked for: they are misspelt.
    ~LessonFields();

    [[nodiscard]] bool has(const char *name);
    /// One line or a few; "" where it is missing and need not be there.
    [[nodiscard]] QString text(const char *name, bool required = false);
    /// Letters, digits and - _ only.
    [[nodiscard]] QString identifier(const char *name, bool required = false);
    /// A text by language, or just a text, which then is in English.
    [[nodiscard]] LessonText localized(const char *name, bool required = false);
    [[nodiscard]] int number(const char *name, int least, int most, int otherwise);
    /// 5, or {"least": 1, "most": 9} with one of them or both.
    [[nodiscard]] std::optional<NumberRange> range(const char *name, qint64 least, qint64 most);
    [[nodiscard]] std::optional<bool> flag(const char *name);
    /// "a" or ["a", "b"].
    [[nodiscard]] QStringList words(const char *name);
    /// The same, each turned into a number; what is not known is told.
    template <typename Value, typename Named>
    [[nodiscard]] QList<Value> named(const char *name, Named valueOf)
    {
        QList<Value> values;
        for (const QString &word : words(name)) {
            if (const std::optional<Value> found = valueOf(word))
                values.append(*found);
            else
                fail(name, tr("a known name"));
        }
        return values;
    }
    /// Calls visit(value, number counted from 1) for each entry of a list of at most that many.
    void each(const char *name, qsizetype most, bool required,
        const std::function<void(const QJsonValue &, int)> &visit);
    [[nodiscard]] QJsonValue raw(const char *name);

    /// "should be …, but is …" about the field.
    void fail(const char *name, const QString &expected);
    /// Another sentence about this place.
    void complain(const QString &sentence) { m_problem.set(m_place, sentence); }
    [[nodiscard]] const QString &place() const { return m_place; }
    /// This place with a part of it: "step 3, check 1".
    [[nodiscard]] QString within(const QString &part) const;
    [[nodiscard]] LessonProblem &problem() { return m_problem; }

private:
    [[nodiscard]] QJsonValue take(const char *name, bool required);
    [[nodiscard]] bool isShowable(const QString &text, const char *name);

    const QString m_place;
    LessonProblem &m_problem;
    QJsonObject m_object;
    QSet<QString> m_asked;
};

} // namespace socketscope
