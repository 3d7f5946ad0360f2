#include "core/transcript/pcapngblocks.h"

#include "core/support/textbuffer.h"

#include <concepts>
#include <cstring>

namespace socketscope::pcapng {

namespace {

constexpr quint32 kSectionHeader = 0x0a0d0d0a;
constexpr quint32 kByteOrderMagic = 0x1a2b3c4d;
constexpr quint32 kInterface = 1;
constexpr quint32 kEnhancedPacket = 6;
constexpr quint16 kLinkTypeRaw = 101;
constexpr quint16 kEndOfOptions = 0;
constexpr quint16 kComment = 1;
constexpr quint16 kInterfaceName = 2;
constexpr quint16 kInterfaceDescription = 3;
constexpr quint16 kSectionSystem = 3;
constexpr quint16 kSectionProgram = 4;
constexpr quint16 kTimeResolution = 9;
constexpr char kNanoseconds = 9; ///< ten to the minus nine
constexpr qsizetype kMaxOptionBytes = 0xfff0;

constexpr qsizetype padded(qsizetype length)
{
    return (length + 3) & ~qsizetype(3);
}

void put(char *&at, std::integral auto value)
{
    std::memcpy(at, &value, sizeof value);
    at += sizeof value;
}

void putPadded(char *&at, QByteArrayView bytes)
{
    // The last word first: what of it is no bytes stays 0.
    if (bytes.isEmpty())
        return;
    std::memset(at + padded(bytes.size()) - 4, 0, 4);
    std::memcpy(at, bytes.data(), size_t(bytes.size()));
    at += padded(bytes.size());
}

void putOption(char *&at, quint16 code, QByteArrayView value)
{
    put(at, code);
    put(at, quint16(value.size()));
    putPadded(at, value);
}

constexpr qsizetype optionBytes(QByteArrayView value)
{
    return 4 + padded(value.size());
}

QByteArray optionText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() > kMaxOptionBytes)
        utf8.truncate(kMaxOptionBytes);
    return utf8;
}

/// A block of anything, with options; for what is written once per file.
class Block
{
public:
    explicit Block(quint32 type)
        : m_type(type)
    { }

    Block &operator<<(std::integral auto value)
    {
        m_body.append(reinterpret_cast<const char *>(&value), sizeof value);
        return *this;
    }
    Block &option(quint16 code, QByteArrayView value)
    {
        QByteArray bytes(optionBytes(value), 0);
        char *at = bytes.data();
        putOption(at, code, value);
        m_body += bytes;
        return *this;
    }
    void appendTo(TextBuffer &out)
    {
        *this << kEndOfOptions << quint16(0);
        const quint32 length = quint32(m_body.size() + 12);
        char *at = out.extend(length);
        put(at, m_type);
        put(at, length);
        putPadded(at, m_body);
        put(at, length);
    }

private:
    quint32 m_type;
    QByteArray m_body;
};

} // namespace

void appendSectionHeader(
    TextBuffer &out, const QString &program, const QString &system, const QString &comment)
{
    Block block(kSectionHeader);
    block << kByteOrderMagic << quint16(1) << quint16(0) << qint64(-1); // length not given
    block.option(kComment, optionText(comment))
        .option(kSectionSystem, optionText(system))
        .option(kSectionProgram, optionText(program))
        .appendTo(out);
}

void appendInterface(TextBuffer &out, const QString &name, const QString &description)
{
    Block block(kInterface);
    block << kLinkTypeRaw << quint16(0) << quint32(0); // no limit to a packet's length
    block.option(kInterfaceName, optionText(name))
        .option(kInterfaceDescription, optionText(description))
        .option(kTimeResolution, QByteArrayView(&kNanoseconds, 1))
        .appendTo(out);
}

namespace {

/// A packet whose headers `write` puts into the room it is given.
template <typename Write>
qsizetype appendPacketWith(TextBuffer &out, qint64 timeNs, qsizetype headerBytes,
    qsizetype payloadBytes, QByteArrayView known, QByteArrayView comment, Write write)
{
    const qsizetype begin = out.size();
    const qsizetype captured = headerBytes + known.size();
    const qsizetype length = 28 + padded(captured) + optionBytes(comment) + 4 + 4;
    char *at = out.extend(length);
    put(at, kEnhancedPacket);
    put(at, quint32(length));
    put(at, quint32(0)); // the interface
    put(at, quint32(quint64(timeNs) >> 32));
    put(at, quint32(timeNs));
    put(at, quint32(captured));
    put(at, quint32(headerBytes + payloadBytes));
    write(at);
    at += headerBytes; // a multiple of four
    putPadded(at, known);
    putOption(at, kComment, comment);
    put(at, quint32(0)); // the end of the options
    put(at, quint32(length));
    return begin;
}

} // namespace

qsizetype appendPacket(TextBuffer &out, qint64 timeNs, const TcpHeaders &headers,
    const TcpSegment &segment, QByteArrayView comment)
{
    return appendPacketWith(out, timeNs, headers.size(segment.flags), segment.length, segment.known,
        comment, [&](char *room) { headers.write(room, segment); });
}

qsizetype appendPacket(TextBuffer &out, qint64 timeNs, QByteArrayView headers, qsizetype length,
    QByteArrayView known, QByteArrayView comment)
{
    return appendPacketWith(out, timeNs, headers.size(), length, known, comment,
        [&](char *room) { std::memcpy(room, headers.data(), size_t(headers.size())); });
}

void appendComment(TextBuffer &out, qsizetype packet, const QString &comment)
{
    const QByteArray text = optionText(comment);
    out.chop(8); // the end of the options and the length
    const quint32 length = quint32(out.size() - packet + optionBytes(text) + 8);
    char *at = out.extend(optionBytes(text) + 8);
    putOption(at, kComment, text);
    put(at, quint32(0));
    put(at, length);
    std::memcpy(out.at(packet + 4), &length, sizeof length);
}

} // namespace socketscope::pcapng
