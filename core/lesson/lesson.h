#pragma once

#include "core/lab/labscript.h"
#include "core/lesson/lessoncondition.h"
#include "core/net/session.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace socketscope {

/// One text of a lesson in each language that its author wrote it in; plain text.
class LessonText
{
public:
    LessonText() = default;
    explicit LessonText(QMap<QString, QString> byLanguage)
        : m_byLanguage(std::move(byLanguage))
    { }

    [[nodiscard]] bool isEmpty() const { return m_byLanguage.isEmpty(); }
    /// In that language ("de", "de_AT"), else in English, else in the first there is; "" if none.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] QStringList languages() const { return m_byLanguage.keys(); }

private:
    QMap<QString, QString> m_byLanguage;
};

/// Something to think about, with what there is to say about it.
struct LessonQuestion
{
    LessonText ask;
    LessonText answer;
};

/// What a learner is told when this is found instead of what the step asks for.
struct LessonMistake
{
    LessonCondition when;
    LessonText say;
};

/// One thing to be done; done when the log has all of `checks`.
struct LessonStep
{
    QString id; ///< for play scripts
    LessonText title;
    LessonText what; ///< to do
    LessonText why;
    LessonText hint;
    LessonText seen; ///< what is to be seen now; shown when it is done
    QList<LessonCondition> checks;
    QList<LessonMistake> mistakes;
    std::optional<LessonQuestion> question;
};

/// One act of the play script, with which the program goes through the lesson itself.
struct LessonCommand
{
    enum class Verb : quint8
    {
        StartServer,
        StopServer,
        PauseAccept,
        ResumeAccept,
        Connect,
        Send,
        PauseReceive,
        ResumeReceive,
        FinishSending,
        Close,
        Reset,
        Lab,
    };

    Verb verb = Verb::StartServer;
    ServerSettings server;
    ClientSettings client;
    int socket = -1; ///< what it is done to, by name
    int to = -1; ///< Connect: the address of that listener; StartServer: the same address
    int from = -1; ///< Connect: from that socket's local address
    QByteArray data;
    LabLine lab; ///< its number is that of the command
    int untilStep = -1; ///< waits until that step is done
    std::optional<LessonCondition> until; ///< waits until a row or fact from now on fits,
                                          ///< which may give a socket a name
};

/// A lesson: texts, what the log has to hold, and how the program can do it itself.
struct Lesson
{
    QString id;
    LessonText title;
    LessonText aim;
    QList<LessonText> theory; ///< paragraphs
    QList<LessonStep> steps;
    QList<LessonQuestion> questions;
    QStringList sources; ///< "listen(2)", "RFC 9293, 3.6"
    QList<LessonCommand> play; ///< empty: the program cannot do it
    QStringList names; ///< of sockets, in the order of their first mention
};

} // namespace socketscope
