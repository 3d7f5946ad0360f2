#pragma once

#include "core/net/session.h"
#include "core/net/tcpstream.h"
#include "core/support/result.h"

#include <QFile>

namespace socketscope {

/// Reads a file piece by piece, straight into the recording, as fast as its peer takes it.
class FileSender final : public OutputSource
{
public:
    explicit FileSender(const QString &path);

    /// Opens it; fails with a sentence if it is not a file that can be read.
    [[nodiscard]] Result<void> open();
    /// How far it is; `finished` once it was read to its end, or failed.
    [[nodiscard]] FileProgress progress(quint32 socketId) const;
    /// Makes it end here, for the reason given.
    void fail(const Error &error);

    qsizetype fill(char *room, qsizetype size) override;
    void taken(qsizetype count) override;

private:
    QFile m_file;
    qint64 m_totalBytes = 0;
    qint64 m_sentBytes = 0;
    Error m_error;
};

} // namespace socketscope
