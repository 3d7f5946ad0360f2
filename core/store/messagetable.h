#pragma once

#include "core/event/messagearguments.h"
#include "core/support/chunkedlist.h"
#include "core/support/limits.h"

#include <QHash>

namespace socketscope {

/// The arguments of calls on messages under small numbers, each kept once. One thread interns, any
/// thread looks up.
class MessageTable
{
public:
    /// Their number, counted from 1; 0 when the table is full. Writer thread only.
    quint32 intern(const MessageArguments &message)
    {
        const auto known = m_ids.constFind(message);
        if (known != m_ids.constEnd())
            return *known;
        if (!m_messages.append(message))
            return 0;
        const quint32 id = quint32(m_messages.size());
        m_ids.insert(message, id);
        return id;
    }

    /// Those of that number; empty ones for 0 and for numbers not given out.
    [[nodiscard]] MessageArguments message(quint32 id) const
    {
        return id == 0 || qsizetype(id) > m_messages.size() ? MessageArguments()
                                                            : m_messages.at(qsizetype(id) - 1);
    }

private:
    static constexpr qsizetype kPerChunk = 1024;

    ChunkedList<MessageArguments, kPerChunk, limits::kMaxMessageArguments / kPerChunk> m_messages;
    QHash<MessageArguments, quint32> m_ids;
};

} // namespace socketscope
