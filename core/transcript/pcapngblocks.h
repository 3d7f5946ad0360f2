#pragma once

#include "core/transcript/tcpheaders.h"

#include <QByteArrayView>
#include <QString>

namespace socketscope {

class TextBuffer;

/// The blocks of a pcapng file (draft-ietf-opsawg-pcapng), in the machine's byte order.
namespace pcapng {

/// Begins the file: who wrote it, on what system, and a comment on all of it.
void appendSectionHeader(
    TextBuffer &out, const QString &program, const QString &system, const QString &comment);
/// The one interface: packets begin with their IP header (LINKTYPE_RAW), times are nanoseconds.
void appendInterface(TextBuffer &out, const QString &name, const QString &description);
/// One packet with its comment; the time counts from 1970. Of lost payload bytes only the number is
/// kept, as when a capture cuts packets. Returns where the block begins.
qsizetype appendPacket(TextBuffer &out, qint64 timeNs, const TcpHeaders &headers,
    const TcpSegment &segment, QByteArrayView comment);
/// The same of any packet, whose headers are a multiple of four bytes, with `length` bytes behind
/// them.
qsizetype appendPacket(TextBuffer &out, qint64 timeNs, QByteArrayView headers, qsizetype length,
    QByteArrayView known, QByteArrayView comment);
/// Adds a second comment to the packet that begins there and is the last one.
void appendComment(TextBuffer &out, qsizetype packet, const QString &comment);

} // namespace pcapng
} // namespace socketscope
