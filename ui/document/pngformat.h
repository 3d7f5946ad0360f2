#pragma once

#include "core/transcript/transcriptwriter.h"

#include <QFont>

namespace socketscope {

/// The picture of a session as an image of pixels, in light colours.
class PngFormat final : public TranscriptFormat
{
public:
    PngFormat(const Recording &recording, const TranscriptExtent &extent, QFont font);

    void appendHeader(TextBuffer &, const TranscriptHeader &) override { }
    void appendLine(TextBuffer &, const TranscriptLine &) override { }
    void appendNote(TextBuffer &, qsizetype, const QString &) override { }
    void appendEnd(TextBuffer &out) override;
    [[nodiscard]] Result<void> outcome() const override { return m_outcome; }

private:
    const Recording &m_recording;
    const TranscriptExtent &m_extent;
    const QFont m_font;
    Result<void> m_outcome;
};

} // namespace socketscope
