#include "core/transcript/documenttable.h"

#include "core/support/limits.h"

namespace socketscope {

namespace {

/// Characters of a call's data that a row shows.
constexpr qsizetype kPreviewChars = 200;

} // namespace

QStringList DocumentTable::columns()
{
    return {QStringLiteral("#"), tr("Time"), tr("Endpoint"), tr("Call"), tr("Result"), tr("Data")};
}

std::optional<DocumentTable::Row> DocumentTable::take(const TranscriptLine &line)
{
    if (m_rows == limits::kDocumentCalls) {
        ++m_leftOut;
        return std::nullopt;
    }
    ++m_rows;
    const SocketEvent &event = line.event;
    return Row{QString::number(line.number), timeText(event.startNs),
        m_format.who(event, &line.facts), m_format.call(event), m_format.result(event),
        m_format.preview(event, kPreviewChars)};
}

QString DocumentTable::leftOutText() const
{
    return tr("%n further calls are left out here; the other formats have them.", nullptr,
        int(qMin<qsizetype>(m_leftOut, limits::kMaxEvents)));
}

} // namespace socketscope
