#pragma once

#include "core/event/endpointid.h"
#include "core/event/kernelfact.h"
#include "core/event/socketevent.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace socketscope {

/// The numbers that a lesson accepts, both ends included.
struct NumberRange
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool holds(qint64 number) const { return least <= number && number <= most; }
    friend bool operator==(const NumberRange &a, const NumberRange &b) = default;
};

/// What a lesson looks for in the log: one call, or one thing that the kernel told of a socket.
///
/// Every part that is set has to hold; resources/lesson-format.md says what each means. Names of
/// sockets are indexes in Lesson::names, -1 where none is given.
struct LessonCondition
{
    enum class Kind : quint8
    {
        Call,
        State, ///< the kernel told one of `states`
        Queue, ///< of an accept queue: `amount` waits, and it `isFull` or not
        Unread, ///< `amount` bytes wait to be read
        Unacked, ///< `amount` bytes were sent and are not acknowledged
    };
    enum class DataTest : quint8
    {
        None,
        Is,
        Contains,
    };

    Kind kind = Kind::Call;
    quint32 calls = 0; ///< a bit per Call
    quint8 roles = 0; ///< a bit per EndpointRole; 0: any
    int socket = -1;
    int accepted = -1; ///< of an accept: the socket it made
    int peer = -1; ///< the other end of the connection
    QString address; ///< "127.0.0.1", or as the transcript writes it; "": any
    std::optional<NumberRange> port;
    std::optional<NumberRange> backlog;
    QList<int> domains;
    QList<int> types;
    QList<int> hows;
    std::optional<quint16> flags; ///< all of them have to be there; 0: none may be
    QString option;
    std::optional<NumberRange> size;
    std::optional<NumberRange> result;
    QList<int> errors; ///< one of them
    bool wantsAnyError = false;
    DataTest dataTest = DataTest::None;
    QByteArray data;
    std::optional<NumberRange> sends; ///< of a recv: from so many sends its bytes came
    std::optional<bool> continues; ///< of a recv: it begins within a send
    QList<TcpState> states;
    std::optional<NumberRange> amount;
    std::optional<bool> isFull;
    int times = 1;

    [[nodiscard]] bool isFact() const { return kind != Kind::Call; }
    [[nodiscard]] bool wantsFailure() const { return wantsAnyError || !errors.isEmpty(); }
    [[nodiscard]] bool takesCall(Call call) const { return (calls >> quint32(call) & 1U) != 0; }
    [[nodiscard]] bool takesRole(EndpointRole role) const
    {
        return roles == 0 || (quint32(roles) >> quint32(role) & 1U) != 0;
    }
};

} // namespace socketscope
