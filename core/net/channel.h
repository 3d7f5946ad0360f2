#pragma once

#include "core/net/session.h"

namespace socketscope {

class FileSender;

/// What a person's commands for a socket reach: a connection, or a socket of datagrams.
class Channel
{
public:
    virtual ~Channel() = default;
    Q_DISABLE_COPY_MOVE(Channel)

    [[nodiscard]] virtual quint32 socketId() const = 0;
    [[nodiscard]] virtual OutputStatus outputStatus() const = 0;

    /// A person's message: taken whole or refused with a sentence.
    [[nodiscard]] virtual Result<void> send(const QByteArray &bytes) = 0;
    /// Fails with a sentence if the file cannot be read or another one is being sent.
    [[nodiscard]] virtual Result<void> sendFile(const QString &path) = 0;
    /// The file that is being sent; null if none is.
    [[nodiscard]] virtual const FileSender *file() const = 0;
    /// Drops the file's progress once it has been told to be finished.
    virtual void forgetFile() = 0;
    virtual void cancelFile() = 0;
    /// Makes no recv(2) from now on until told otherwise; false if nothing changes by it.
    virtual bool setReceivePaused(bool paused) = 0;
    virtual void finishSending() = 0;
    /// Sends what is queued, but waits at most limits::kDrainTimeoutMs for it, then closes.
    virtual void close() = 0;
    virtual void closeNow() = 0;
    virtual void reset() = 0;

protected:
    Channel() = default;
};

} // namespace socketscope
