#pragma once

#include "core/describe/callformat.h"
#include "core/transcript/transcriptformat.h"

#include <QByteArray>

#include <vector>

namespace socketscope {

/// A table for spreadsheets and scripts: RFC 4180, UTF-8 without a mark, a header row, then a row
/// per call; numbers are integers, times nanoseconds, a note stands in its call's last cell.
///
/// `kept` counts the payload bytes that are in the row, as text (see csv::writeText(), which also
/// tells how cells are defused) and as hex; it is less than `result` where bytes were dropped. The
/// `errno` of a call of libssl, which sets none, is the reason that a .jsonl gives.
class CsvFormat final : public TranscriptFormat
{
public:
    explicit CsvFormat(const Recording &recording);

    void appendHeader(TextBuffer &out, const TranscriptHeader &header) override;
    void appendLine(TextBuffer &out, const TranscriptLine &line) override;
    void appendNote(TextBuffer &out, qsizetype number, const QString &text) override;

private:
    [[nodiscard]] quint32 peerOf(const TranscriptLine &line) const;
    /// "127.0.0.1:12345", "" for no address; formatted once per address.
    [[nodiscard]] QByteArrayView addressText(quint32 addressId);
    [[nodiscard]] QByteArrayView endpointText(EndpointId id);

    const Recording &m_recording;
    CallFormat m_format;
    std::vector<QByteArray> m_addressTexts; ///< by address id
    EndpointId m_lastEndpoint;
    QByteArray m_lastEndpointText;
    qint64 m_lastStartNs = 0;
};

} // namespace socketscope
