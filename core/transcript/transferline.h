#pragma once

#include "core/event/socketevent.h"

#include <QByteArrayView>

#include <string_view>

namespace socketscope {

/// A line of a send or recv, read and found possible; its texts are where the line's bytes are.
struct TransferLine
{
    SocketEvent event; ///< without its payload; the socket's id as the file has it
    qint64 number = 0; ///< "n"
    std::string_view local, peer, data; ///< empty where the line has none
};

/// Reads a line of a send or recv that is spelt exactly as JsonLinesFormat spells it, which nearly
/// all lines of a transcript are: 4 times as fast as asking a parser that expects anything.
///
/// False, and `line` holds nothing of worth, if the line is spelt in any other way or says what
/// cannot be. Whether the data are base64 is not looked at.
[[nodiscard]] bool readTransferLine(QByteArrayView bytes, TransferLine &line);

} // namespace socketscope
