#pragma once

#include "core/support/result.h"

#include <QByteArrayView>
#include <QString>

namespace socketscope {

/// Writes a file beside the one of that name and puts it in its place only when it is whole.
///
/// Every write(2), fsync(2), close(2) and rename(2) is checked; after a failure, or without
/// commit(), what the name held before is still there. The file is made with mode 0600, O_EXCL and
/// O_NOFOLLOW. A symbolic link is followed once, when opened; a device or pipe is written to
/// directly.
class ReplacingFile
{
public:
    ReplacingFile() = default;
    /// Removes what was written unless it was committed.
    ~ReplacingFile();
    Q_DISABLE_COPY_MOVE(ReplacingFile)

    /// Fails with cause and cure in words if the folder cannot be written to.
    Result<void> open(const QString &path);
    /// Writes all bytes or fails ("the disk is full").
    Result<void> write(QByteArrayView bytes);
    /// Flushes to the disk and takes the name.
    Result<void> commit();
    /// Takes the name at once and hands over the descriptor, for what is written as it happens.
    [[nodiscard]] Result<int> release();

    /// Why a file could not be made or written, and what helps; two sentences.
    [[nodiscard]] static QString causeAndCure(int errorNumber);

private:
    [[nodiscard]] Error failure(int errorNumber) const;
    [[nodiscard]] Result<void> createBeside(const QByteArray &target);

    QString m_path; ///< as the person wrote it, for sentences
    QByteArray m_target;
    QByteArray m_temporary; ///< empty while nothing is to be removed or renamed
    int m_descriptor = -1;
};

/// Writes the file as a whole, or leaves what was there.
Result<void> replaceFile(const QString &path, QByteArrayView bytes);

} // namespace socketscope
