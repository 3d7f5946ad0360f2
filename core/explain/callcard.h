#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace socketscope {

/// One argument of a call: its name in the manual page, what was given, and that in words.
struct CardArgument
{
    QString name;
    QString value;
    QString words;
};

/// Why a call failed, found by looking, in whole sentences; and how far that goes.
struct FoundCauses
{
    QStringList sentences;
    QString basis; ///< when the system was looked at, or why it was not; "" for nothing to say
};

/// All that a person is told of one call; plain data, in the reader's language.
struct CallCard
{
    QString title; ///< the call's name and, if it failed, its errno: "bind: EADDRINUSE"
    QString purpose; ///< what the call does, whoever makes it
    QList<CardArgument> arguments;
    QString result; ///< what the result means here; of a failure, its meaning
    FoundCauses found; ///< of a failure
    QString cure; ///< of a failure: what helps
    QString next; ///< what usually comes next; "" if the call failed
    QString ending; ///< of a call that waits: what ends that; "" of any other
    QString source; ///< "bind(2), ip(7)"

    /// Its parts as heading and text, in the order in which they are read; without empty ones.
    [[nodiscard]] QList<std::pair<QString, QString>> sections() const;
    /// The whole card as plain text; ends with a new line.
    [[nodiscard]] QString text() const;
};

} // namespace socketscope
