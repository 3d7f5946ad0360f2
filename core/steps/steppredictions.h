#pragma once

#include "core/event/protocol.h"
#include "core/event/socketevent.h"

#include <QList>
#include <QString>

namespace socketscope {

/// An outcome that a person may expect of a call.
struct Prediction
{
    enum class Kind : quint8
    {
        Success,
        Bytes, ///< a result above 0
        Nothing, ///< a result of 0
        Errno, ///< -1 with `errorNumber`
        Else, ///< whatever none of the others is
    };

    Kind kind = Kind::Success;
    int errorNumber = 0;
    QString text; ///< as it is offered
};

/// Three or four outcomes of which exactly one comes true: the last is "something else".
[[nodiscard]] QList<Prediction> predictionsFor(Call call, Protocol protocol = Protocol::Tcp);
/// Which of them came true; its index.
[[nodiscard]] qsizetype outcomeOf(const QList<Prediction> &predictions, const SocketEvent &event);

} // namespace socketscope
