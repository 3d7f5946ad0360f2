#pragma once

#include "core/describe/callformat.h"
#include "core/transcript/transcriptformat.h"

namespace socketscope {

class Recording;

/// Text for people: a header, then one aligned line per call in C notation, with the bytes that it
/// moved as escaped text (cut at limits::kShownLineBytes; the .jsonl has them whole).
class ReadableFormat final : public TranscriptFormat
{
public:
    explicit ReadableFormat(const Recording &recording);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;

private:
    CallFormat m_format;
};

} // namespace socketscope
