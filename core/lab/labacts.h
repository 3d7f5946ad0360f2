#pragma once

#include "core/lab/labcall.h"

/// The calls that the acts of the window's other panes and the steps stand for, on a lab socket.
namespace socketscope::labacts {

/// With the arguments that LabCall has by itself.
[[nodiscard]] LabCall callOn(Call call, quint32 socketId);
[[nodiscard]] LabCall sending(quint32 socketId, const QByteArray &bytes);
[[nodiscard]] LabCall finishing(quint32 socketId); ///< shutdown of SHUT_WR
[[nodiscard]] LabCall closing(quint32 socketId);
/// SO_LINGER {1, 0}: the following close(2) resets the connection (socket(7), tcp(7)).
[[nodiscard]] LabCall resettingOnClose(quint32 socketId);

} // namespace socketscope::labacts
