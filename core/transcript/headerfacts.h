#pragma once

#include "core/transcript/transcriptformat.h"

#include <QCoreApplication>
#include <QList>

#include <utility>

namespace socketscope {

/// What formats for people say at their head.
class HeaderFacts
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFacts)

public:
    /// "Transcript of a session".
    [[nodiscard]] static QString title();
    /// Names and values, the program first: what it was, when it started, where, and how much.
    [[nodiscard]] static QList<std::pair<QString, QString>> of(const TranscriptHeader &header);
    /// When the session started, with the distance to UTC that its clock had.
    [[nodiscard]] static QString startedText(const TranscriptHeader &header);
};

} // namespace socketscope
