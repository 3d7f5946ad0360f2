#pragma once

#include <QCoreApplication>
#include <QString>

namespace socketscope {

/// The fill of an accept queue in words, for its gauges.
class AcceptQueueText
{
    Q_DECLARE_TR_FUNCTIONS(socketscope::AcceptQueueText)

public:
    /// "2 of 6", and when no more can wait "6 of 6, full".
    [[nodiscard]] static QString amount(quint32 waiting, quint32 room);
    /// "1,024", or "full": for where there is less room.
    [[nodiscard]] static QString shortAmount(quint32 waiting, quint32 room);
};

} // namespace socketscope
