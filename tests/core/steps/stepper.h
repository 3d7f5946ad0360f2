#pragma once

#include "core/net/session.h"
#include "core/steps/stepsequence.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <QTest>

namespace socketscope {

/// A person who presses Next: performs what a sequence says, in a real session.
class Stepper
{
public:
    Stepper(Session &session, const StepSequence &sequence, EndpointId owner)
        : m_session(session)
        , m_sequence(sequence)
        , m_owner(owner)
    {
        QObject::connect(&session, &Session::labCallEnded, &session,
            [this](quint32 ticket, quint32, qsizetype event, const Error &) {
                if (ticket == m_ticket)
                    m_event = event;
            });
    }

    [[nodiscard]] std::optional<NextCall> next()
    {
        SocketBook book;
        book.follow(m_session.recording(), m_session.recording().events().size());
        return m_sequence.next(
            m_session.recording(), book, StepFacts::ask(m_session.recording(), book, m_owner));
    }
    /// Makes the next call and waits for its end; its name, and what was told of it in `told`.
    QString step()
    {
        const std::optional<NextCall> coming = next();
        if (!coming)
            return {};
        told = coming->sentence;
        m_event = -1;
        m_ticket = m_session.perform(coming->call);
        if (!QTest::qWaitFor([this] { return m_event >= 0; }))
            return QStringLiteral("no end");
        made = m_session.recording().events().at(m_event);
        predicted = outcomeOf(coming->predictions, made);
        m_sequence.made(coming->call, made);
        return QLatin1StringView(callName(made.call()));
    }
    QString steps(int count)
    {
        QStringList names;
        for (int step = 0; step < count; ++step)
            names.append(this->step());
        return names.join(u' ');
    }
    StepSequence &sequence() { return m_sequence; }

    QString told;
    SocketEvent made;
    qsizetype predicted = -1;

private:
    Session &m_session;
    StepSequence m_sequence;
    EndpointId m_owner;
    quint32 m_ticket = 0;
    qsizetype m_event = -1;
};

inline Stepper serverOf(Session &session, ServerSettings settings)
{
    settings.port = 0;
    const EndpointId owner = session.stepServer(settings);
    return {session, StepSequence(settings, owner, session.recording().events().size()), owner};
}

inline Stepper clientOf(Session &session, quint16 port)
{
    ClientSettings settings;
    settings.port = port;
    const EndpointId owner = session.stepClient(settings);
    return {session, StepSequence(settings, owner), owner};
}

} // namespace socketscope
