#pragma once

#include <QDeadlineTimer>
#include <QString>
#include <QtGlobal>

namespace socketscope {

/// The process that has a socket open, as far as /proc lets this program see.
struct SocketOwner
{
    QString program; ///< the process's name; "" if it belongs to another user
    qint64 processId = 0; ///< 0 if it belongs to another user, or nobody has it open
    bool isThisProgram = false;
};

/// Who has the socket of that inode open. Source: proc(5), /proc/PID/fd. Takes some milliseconds
/// where many processes run; what was not found by the deadline counts as not found.
[[nodiscard]] SocketOwner findSocketOwner(quint64 inode, QDeadlineTimer deadline);

} // namespace socketscope
