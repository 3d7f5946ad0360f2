#pragma once

#include "core/explain/callcard.h"
#include "core/explain/causequestion.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace socketscope {

class Mailbox;

/// Looks for the causes of failed calls of one live session, each in a thread of its own that takes
/// limits::kLookMs at most, and keeps what it found, with when.
///
/// A thread that is no longer wanted is left to itself.
class CauseLook final : public QObject
{
    Q_OBJECT

public:
    explicit CauseLook(QObject *parent = nullptr);
    ~CauseLook() override;

    /// What was found for that call. If nothing was looked for yet it begins to, where the question
    /// is worth it and the call has ended no longer ago than limits::kLookWorthNs; `found` tells
    /// when there is more. `agoNs`: since the call ended.
    [[nodiscard]] FoundCauses causesOf(
        qsizetype event, const CauseQuestion &question, qint64 agoNs);
    /// Whether a look is under way.
    [[nodiscard]] bool isLooking() const { return m_looking != 0; }

signals:
    /// What causesOf() gives for that call is another now.
    void found(qsizetype event);

private:
    struct Line;

    void look(qsizetype event, const CauseQuestion &question, qint64 agoNs);
    void keep(qsizetype event, const QStringList &sentences, qint64 agoNs);

    QHash<qsizetype, FoundCauses> m_found;
    QList<qsizetype> m_order; ///< of m_found, the oldest first
    int m_looking = 0;
    std::shared_ptr<Line> m_line; ///< to this, from its threads
};

} // namespace socketscope
