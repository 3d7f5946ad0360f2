#include "core/net/filesender.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace socketscope {

FileSender::FileSender(const QString &path)
    : m_file(path)
{ }

Result<void> FileSender::open()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return Error{ENOENT,
            QCoreApplication::translate("FileSender", "There is no file “%1”.")
                .arg(m_file.fileName())};
    if (!info.isFile()) // a pipe would block the network thread
        return Error{EINVAL,
            QCoreApplication::translate("FileSender", "“%1” is not a plain file. Choose a file.")
                .arg(m_file.fileName())};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{EACCES,
            QCoreApplication::translate("FileSender", "“%1” cannot be read: %2.")
                .arg(m_file.fileName(), m_file.errorString())};
    m_totalBytes = m_file.size();
    return {};
}

FileProgress FileSender::progress(quint32 socketId) const
{
    FileProgress progress;
    progress.socketId = socketId;
    progress.name = QFileInfo(m_file.fileName()).fileName();
    progress.sentBytes = m_sentBytes;
    progress.totalBytes = m_totalBytes;
    progress.finished = m_sentBytes == m_totalBytes || !m_error.message.isEmpty();
    progress.error = m_error;
    return progress;
}

void FileSender::fail(const Error &error)
{
    if (m_error.message.isEmpty())
        m_error = error;
}

qsizetype FileSender::fill(char *room, qsizetype size)
{
    if (m_sentBytes == m_totalBytes || !m_error.message.isEmpty())
        return 0;
    if (m_file.pos() != m_sentBytes && !m_file.seek(m_sentBytes))
        return 0;
    const qint64 read = m_file.read(room, qMin<qint64>(size, m_totalBytes - m_sentBytes));
    if (read > 0)
        return read;
    fail({EIO,
        read == 0 ? QCoreApplication::translate(
            "FileSender", "“%1” became shorter while it was being sent; the rest is missing.")
                        .arg(m_file.fileName())
                  : QCoreApplication::translate("FileSender", "“%1” cannot be read on: %2.")
                        .arg(m_file.fileName(), m_file.errorString())});
    return 0;
}

void FileSender::taken(qsizetype count)
{
    m_sentBytes += count;
}

} // namespace socketscope
