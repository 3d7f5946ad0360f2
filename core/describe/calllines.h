#pragma once

#include "core/describe/callformat.h"

#include <QCoreApplication>
#include <QString>

namespace socketscope {

/// Calls as lines of text in columns of a fixed width: number, time, who, call and result, data;
/// for text transcripts and terminals alike. Nothing in a line moves a terminal's cursor.
class CallLines
{
    Q_DECLARE_TR_FUNCTIONS(CallLines)

public:
    /// The recording must outlive this.
    explicit CallLines(const Recording &recording)
        : m_format(recording)
    { }

    /// The names of the columns.
    [[nodiscard]] QString heading() const;
    /// number: counted from 1; the facts may be null.
    [[nodiscard]] QString line(
        const SocketEvent &event, qsizetype number, const SocketFacts *facts) const;

private:
    CallFormat m_format;
};

} // namespace socketscope
