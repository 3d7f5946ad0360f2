#include "core/explain/causelook.h"

#include "core/describe/quantitytext.h"
#include "core/explain/foundcauses.h"
#include "core/net/mailbox.h"
#include "core/support/looklimits.h"

#include <QElapsedTimer>
#include <QTime>

#include <mutex>
#include <system_error>
#include <thread>

namespace socketscope {

/// Shared with the threads that look.
struct CauseLook::Line
{
    std::mutex mutex;
    std::unique_ptr<Mailbox> mailbox = std::make_unique<Mailbox>(); ///< null: nobody waits
};

CauseLook::CauseLook(QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<Line>())
{ }

CauseLook::~CauseLook()
{
    const std::scoped_lock lock(m_line->mutex);
    m_line->mailbox.reset();
}

FoundCauses CauseLook::causesOf(qsizetype event, const CauseQuestion &question, qint64 agoNs)
{
    const auto known = m_found.constFind(event);
    if (known != m_found.constEnd())
        return *known;
    if (!isWorthLooking(question))
        return {};
    if (agoNs > limits::kLookWorthNs)
        return {{}, tr("The system was not looked at: the call failed too long ago.")};
    look(event, question, agoNs);
    return m_found.value(event);
}

void CauseLook::look(qsizetype event, const CauseQuestion &question, qint64 agoNs)
{
    m_found.insert(event, {{}, tr("Looking for the cause…")});
    m_order.append(event);
    if (m_order.size() > limits::kFoundCauses)
        m_found.remove(m_order.takeFirst());
    ++m_looking;
    const auto give = [this, event, agoNs](const QStringList &sentences) {
        --m_looking;
        keep(event, sentences, agoNs);
    };
    try {
        std::thread([question, give, line = m_line] {
            const QStringList sentences = lookForCauses(question, QDeadlineTimer(limits::kLookMs));
            const std::scoped_lock lock(line->mutex);
            if (line->mailbox)
                line->mailbox->post([give, sentences] { give(sentences); });
        }).detach();
    } catch (const std::system_error &) {
        give({});
    }
}

void CauseLook::keep(qsizetype event, const QStringList &sentences, qint64 agoNs)
{
    if (!m_found.contains(event))
        return;
    constexpr qint64 kNsPerTenth = 100'000'000;
    const QString when = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
    const QString ago = spanText(qMax(agoNs, kNsPerTenth) / kNsPerTenth * kNsPerTenth);
    m_found.insert(event,
        {sentences,
            sentences.isEmpty()
                ? tr("Looked just now, at %1, %2 after the call: the system tells nothing more.")
                      .arg(when, ago)
                : tr("Looked at %1, %2 after the call.").arg(when, ago)});
    emit found(event);
}

} // namespace socketscope
