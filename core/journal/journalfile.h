#pragma once

#include "core/journal/backgroundsync.h"
#include "core/journal/journalsink.h"

#include <QString>

#include <memory>

namespace socketscope {

/// A journal's file: append-only, for its owner's eyes only, locked while it is written to.
///
/// The lock (flock(2)) is how another start knows that the session goes on; the kernel takes it
/// away with the process.
class JournalFile final : public JournalSink
{
public:
    /// Makes the file, with mode 0600, O_EXCL and O_NOFOLLOW. It is to stay under that name:
    /// check() fails when it does not.
    [[nodiscard]] static Result<std::unique_ptr<JournalSink>> create(const QString &path);
    /// Takes the place of what the name held before, at once (see ReplacingFile, which also tells
    /// of links and devices). It may be moved elsewhere while it is written to.
    [[nodiscard]] static Result<std::unique_ptr<JournalSink>> replace(const QString &path);

    ~JournalFile() override;

    /// Cuts what a failed write left of a line.
    Result<void> append(QByteArrayView lines) override;
    void requestSync() override;
    Result<void> sync() override;
    Result<void> check() override;

private:
    JournalFile(int descriptor, QString path, bool mustStay);
    [[nodiscard]] Error failure(int errorNumber) const;

    const int m_descriptor;
    const QString m_path;
    const bool m_mustStay;
    bool m_isRegular = false;
    qint64 m_size = 0; ///< of the whole lines in it
    std::unique_ptr<BackgroundSync> m_sync; ///< null for a device or pipe, which have no disk
};

} // namespace socketscope
