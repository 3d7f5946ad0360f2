#pragma once

#include "core/net/bytequeue.h"
#include "core/net/nativesocket.h"

namespace socketscope {

/// One who makes bytes at the moment the socket can take them, such as a file.
class OutputSource
{
public:
    /// Writes at most `size` bytes into the room; 0 when there are no more, or none can be had.
    virtual qsizetype fill(char *room, qsizetype size) = 0;
    /// The kernel has taken that many of the bytes; what it did not take is asked for again.
    virtual void taken(qsizetype count) = 0;

protected:
    OutputSource() = default;
    ~OutputSource() = default;
    Q_DISABLE_COPY_MOVE(OutputSource)
};

/// What a stream has yet to send, in order: a queue, then a source, then what was queued while the
/// source was there.
class StreamOutput
{
public:
    /// Adds to the end the bytes from `skip` on.
    void append(const QByteArray &bytes, qsizetype skip);
    void append(QByteArrayView bytes, qsizetype skip);
    /// Sends what the source makes after what is queued now; null takes the source off.
    void setSource(OutputSource *source);
    /// Each append() is sent in one call, whatever its size; for sockets that keep boundaries.
    void setKeepsBoundaries(bool keeps) { m_keepsBoundaries = keeps; }
    [[nodiscard]] bool keepsBoundaries() const { return m_keepsBoundaries; }
    /// Takes the message off that is to be sent next; its size.
    qsizetype dropMessage();
    /// Forgets everything.
    void clear();
    /// One send(2). A result below zero with EAGAIN: the kernel takes no more now.
    native::Outcome sendNext(const Descriptor &descriptor);

    /// Whether there is nothing to send.
    [[nodiscard]] bool isEmpty() const { return m_queue.isEmpty() && !m_source; }
    /// Bytes that are held in memory, so without those of the source.
    [[nodiscard]] qint64 queuedBytes() const { return m_queue.size() + m_later.size(); }

private:
    native::Outcome sendFromSource(const Descriptor &descriptor);

    ByteQueue m_queue;
    ByteQueue m_later;
    OutputSource *m_source = nullptr;
    bool m_keepsBoundaries = false;
};

} // namespace socketscope
