#include "ui/session/selection.h"

namespace socketscope {

void Selection::setEvent(qsizetype index, quint32 socketId)
{
    const bool changed = m_event != index;
    m_event = index;
    if (socketId != 0)
        setSocket(socketId);
    if (changed)
        emit eventChanged(index);
}

void Selection::setSocket(quint32 socketId)
{
    if (m_socket == socketId)
        return;
    m_socket = socketId;
    emit socketChanged(socketId);
}

} // namespace socketscope
