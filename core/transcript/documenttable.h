#pragma once

#include "core/describe/callformat.h"
#include "core/transcript/transcriptformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace socketscope {

/// The table of calls in documents for people: limits::kDocumentCalls rows; the rest is counted.
class DocumentTable
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTable)

public:
    /// A call's cells, as text that is safe to show.
    struct Row
    {
        QString number, time, who, call, result, data;

        [[nodiscard]] QStringList cells() const { return {number, time, who, call, result, data}; }
    };

    explicit DocumentTable(const Recording &recording)
        : m_format(recording)
    { }

    /// "#", "Time" …
    [[nodiscard]] static QStringList columns();
    /// The call's row, or none because the table is full.
    [[nodiscard]] std::optional<Row> take(const TranscriptLine &line);
    /// Whether calls were left out.
    [[nodiscard]] bool isCut() const { return m_leftOut > 0; }
    /// What to say of these.
    [[nodiscard]] QString leftOutText() const;

private:
    CallFormat m_format;
    qsizetype m_rows = 0;
    qsizetype m_leftOut = 0;
};

} // namespace socketscope
