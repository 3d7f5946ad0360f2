#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace socketscope {

/// stdout for much text: gathers it, and remembers what went wrong. SIGPIPE must be ignored.
class StandardOutput
{
public:
    /// False when nothing more can be written.
    bool write(QByteArrayView bytes);
    bool flush();

    /// Whether the reader has gone, as `head` does: no failure, but no reason to go on.
    [[nodiscard]] bool isUnread() const;
    /// What went wrong, in words; nothing if the reader has gone.
    [[nodiscard]] Result<void> outcome() const;

private:
    QByteArray m_gathered;
    int m_error = 0;
};

} // namespace socketscope
