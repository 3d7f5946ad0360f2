#include "core/journal/sessionkeeper.h"

#include "core/journal/keepingrules.h"
#include "core/net/session.h"
#include "core/store/recording.h"
#include "core/support/blockedsignals.h"

#include <QSettings>

namespace socketscope {

namespace {

const QString kOfferedKey = QStringLiteral("sessions/offered");
/// A window that is closed waits no longer for its disk.
constexpr std::chrono::milliseconds kPatience{2000};

QList<KeptSession> prunedAndCutShort(const JournalFolder &folder, const PruningRule &rule)
{
    folder.prune(rule, QDateTime::currentDateTimeUtc());
    QList<KeptSession> cutShort = folder.sessions();
    cutShort.removeIf([](const KeptSession &session) {
        return session.state != KeptSession::State::CutShort || session.calls == 0;
    });
    return cutShort;
}

} // namespace

SessionKeeper::SessionKeeper(
    Session &session, QSettings &settings, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_folder(folder)
    , m_journal(session.mutableRecording())
{
    connect(&session, &Session::settingsUsed, &m_journal, &Journal::addSettings);
    connect(&m_journal, &Journal::changed, this, &SessionKeeper::changed);
}

SessionKeeper::~SessionKeeper()
{
    if (m_look.joinable())
        m_look.join();
    m_session.closeAll();
    m_journal.end();
    if (m_session.recording().events().size() == 0 && !m_name.isEmpty())
        static_cast<void>(m_folder.remove(m_name)); // else the next start does it
}

void SessionKeeper::begin()
{
    const KeepingRules rules = KeepingRules::from(m_settings);
    JournalBounds bounds;
    bounds.bytesPerCall = rules.bytesPerCall;
    Result<std::unique_ptr<JournalSink>> sink
        = m_folder.create(m_session.recording().startedAt(), m_name);
    if (!sink)
        m_name.clear();
    m_journal.begin(std::move(sink), bounds);
    m_look = std::thread([this, rule = rules.pruning] {
        blockProcessSignals();
        const QList<KeptSession> cutShort = prunedAndCutShort(m_folder, rule);
        m_found.post([this, cutShort] { takeFound(cutShort); });
    });
}

void SessionKeeper::keepNotes(const Notes &notes)
{
    connect(&notes, &Notes::changed, &m_journal,
        [this, &notes](qsizetype event) { m_journal.setNote(event, notes.text(event)); });
}

void SessionKeeper::takeFound(const QList<KeptSession> &cutShort)
{
    const QStringList offered = m_settings.value(kOfferedKey).toStringList();
    QStringList names;
    QList<KeptSession> fresh;
    for (const KeptSession &session : cutShort) {
        names.append(session.name);
        if (!offered.contains(session.name))
            fresh.append(session);
    }
    m_settings.setValue(kOfferedKey, names); // those that are gone need not be remembered
    if (!fresh.isEmpty())
        emit foundCutShort(fresh);
}

void SessionKeeper::catchUp()
{
    m_isBehind = !m_journal.catchUp(kPatience);
    emit changed();
}

bool SessionKeeper::holdsAll() const
{
    const JournalState state = m_journal.state();
    return state.phase == JournalState::Phase::Writing && state.loss.calls == 0 && !m_isBehind;
}

} // namespace socketscope
