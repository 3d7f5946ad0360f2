#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace socketscope {

/// Walks the arguments of one command; remembers the first thing that was wrong.
class ArgumentReader
{
public:
    explicit ArgumentReader(QStringList arguments)
        : m_arguments(std::move(arguments))
    { }

    [[nodiscard]] bool atEnd() const
    {
        return m_error.has_value() || m_index >= m_arguments.size();
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QString &current() const { return m_arguments.at(m_index); }
    void skip() { ++m_index; }
    void fail(const QString &sentence)
    {
        if (!m_error)
            m_error = Error{0, sentence};
    }

    /// Whether the argument at hand is that switch; if so it is passed.
    bool take(QLatin1StringView name);
    /// Whether the argument at hand is that option, written "--name VALUE" or "--name=VALUE".
    bool take(QLatin1StringView name, QString &value);
    bool takeNumber(QLatin1StringView name, int least, int most, int &number);
    bool takeText(QLatin1StringView name, QByteArray &bytes);
    /// Takes the argument at hand as a plain one; fails if it is an option. "-" alone is none.
    QString takePlain();

private:
    QStringList m_arguments;
    qsizetype m_index = 0;
    std::optional<Error> m_error;
};

} // namespace socketscope
