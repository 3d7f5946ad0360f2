#include "core/replay/replayer.h"

#include "core/describe/quantitytext.h"
#include "core/store/recording.h"

#include <algorithm>
#include <chrono>

namespace socketscope {

namespace {

using Why = ReplayDivergence::Kind;

constexpr qint64 kNsPerMs = 1'000'000;
/// Pause between two looks at the log: most of what a round trip takes.
constexpr qint64 kLookMs = 1;
/// And a view's frame, once the peer has been silent for that long.
constexpr qint64 kIdleLookMs = 16;
constexpr qint64 kIdleAfterNs = 1'000 * kNsPerMs;
constexpr int kTellingMs = 50;

} // namespace

Replayer::Replayer(Session &session, const Recording &record, ReplayScript script,
    ReplaySettings settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_record(record)
    , m_script(std::move(script))
    , m_settings(std::move(settings))
    , m_liveSockets(m_script.parts.size(), 0)
{
    for (const ReplayPart &part : m_script.parts)
        m_players.emplace_back(m_record, part, m_settings.timing);
    m_look.setSingleShot(true);
    m_look.setTimerType(Qt::PreciseTimer);
    connect(&m_look, &QTimer::timeout, this, &Replayer::look);
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTellingMs);
    connect(&m_telling, &QTimer::timeout, this, &Replayer::progressed);
}

Replayer::~Replayer()
{
    if (m_outcome != Outcome::Running || (m_clients.empty() && !m_endpoint.isValid()))
        return;
    endAll();
    if (m_hasServer)
        m_session.stopServer(m_endpoint);
}

Result<void> Replayer::start()
{
    if (m_players.empty())
        return Error{0, tr("There is no connection to replay.")};
    if (const qint64 unkept = m_script.unkeptBytes(); unkept > 0 && !m_settings.fillsWithZeros)
        return Error{0,
            tr("The record has not kept %1 of the data that would have to be sent. Zeros can be "
               "sent in their place, if you say so.")
                .arg(bytesText(unkept))};
    connect(&m_session, &Session::endpointChanged, this, &Replayer::take);
    m_begin = m_heard = m_session.recording().events().size();
    if (m_script.role == ReplayRole::Client)
        connectDue(m_session.recording().nowNs());
    else
        listen();
    noteProgress(m_session.recording().nowNs());
    m_look.start(kLookMs);
    return {};
}

void Replayer::look()
{
    if (m_outcome != Outcome::Running)
        return;
    hearNew();
    for (size_t place = 0; place < m_players.size(); ++place)
        act(place);
    gatherDivergences();
    const qint64 nowNs = m_session.recording().nowNs();
    if (m_script.role == ReplayRole::Client)
        connectDue(nowNs);
    watchTime(nowNs);
    if (!isOver())
        lookAgain(nowNs);
    else if (!m_hasServer)
        finish();
    else if (!std::exchange(m_isServerAskedToStop, true))
        m_session.stopServer(m_endpoint);
}

/// What was called on our sockets; nothing as long as they are not known.
void Replayer::hearNew()
{
    if (m_listener == 0 && m_clients.empty())
        return;
    const Recording &live = m_session.recording();
    const qsizetype end = live.events().size();
    for (; m_heard < end; ++m_heard) {
        const SocketEvent &event = live.events().at(m_heard);
        if (event.socketId == m_listener) {
            if (event.acceptedSocketId() != 0)
                accept(event, m_heard);
            continue;
        }
        if (event.call() == Call::Connect && !event.failed())
            noteConnected(event);
        const auto place = m_placeOf.constFind(event.socketId);
        if (place == m_placeOf.constEnd())
            continue;
        PartPlayer &player = m_players[*place];
        if (event.call() == Call::Connect && !event.failed())
            player.open(event.endNs(), m_heard);
        else
            player.hear(event, m_heard, live.payloadOf(event).bytes());
        noteProgress(live.nowNs());
    }
}

void Replayer::accept(const SocketEvent &event, qsizetype index)
{
    const quint32 socketId = event.acceptedSocketId();
    noteProgress(event.endNs());
    if (m_accepted >= m_players.size() || m_isEnding) {
        if (!m_isEnding)
            diverge(m_accepted, Why::FurtherConnection, index);
        m_session.closeConnection(socketId);
        return;
    }
    const size_t place = m_accepted++;
    m_liveSockets[place] = socketId;
    m_placeOf.insert(socketId, place);
    m_players[place].open(event.endNs(), index);
}

void Replayer::act(size_t place)
{
    using Kind = ReplayStep::Kind;
    const quint32 socketId = m_liveSockets[place];
    while (const auto act = m_players[place].next(m_session.recording().nowNs())) {
        noteProgress(m_session.recording().nowNs());
        if (act->kind == Kind::Send)
            m_session.send(socketId, act->bytes);
        else if (act->kind == Kind::FinishSending)
            m_session.shutdownSending(socketId);
        else if (act->kind == Kind::Reset)
            m_session.resetConnection(socketId);
        else
            m_session.closeConnection(socketId);
    }
}

void Replayer::diverge(size_t place, Why kind, qsizetype liveEvent, const Error &error)
{
    ReplayDivergence divergence;
    divergence.kind = kind;
    divergence.part = qsizetype(place);
    divergence.liveEvent = liveEvent;
    divergence.errorNumber = error.code;
    divergence.cause = error.message;
    if (place < m_players.size()) {
        divergence.recordEvent = m_script.parts[place].openedBy;
        m_players[place].diverge(divergence);
    }
    if (!m_first)
        m_first = divergence;
}

/// Of what was found in one look, the one that the log tells first.
void Replayer::gatherDivergences()
{
    const bool isNews = !m_first;
    for (size_t place = 0; isNews && place < m_players.size(); ++place) {
        const std::optional<ReplayDivergence> &found = m_players[place].divergence();
        if (!found || (m_first && m_first->liveEvent <= found->liveEvent))
            continue;
        m_first = found;
        m_first->part = qsizetype(place);
    }
    // More of the bytes around it may have come.
    if (m_first && size_t(m_first->part) < m_players.size() && !m_first->got.isEmpty())
        m_first->got = m_players[size_t(m_first->part)].divergence()->got;
    if (m_first && m_settings.stopsAtDivergence && !m_isEnding)
        endAll();
}

void Replayer::watchTime(qint64 nowNs)
{
    const std::optional<qint64> due = dueNs();
    if (!isWaiting() || (due && *due > nowNs))
        m_patienceNs = nowNs;
    else if (nowNs - m_patienceNs > m_settings.timeoutMs * kNsPerMs)
        timeOut();
}

/// Whether it is for the peer to do something; a first client may take its time.
bool Replayer::isWaiting() const
{
    const bool isFirstAwaited = m_accepted == 0 && m_settings.waitsForFirstClient;
    return std::any_of(
        m_players.begin(), m_players.end(), [isFirstAwaited](const PartPlayer &player) {
            return player.state() == PartPlayer::State::Playing
                || (player.state() == PartPlayer::State::Waiting && !isFirstAwaited);
        });
}

std::optional<qint64> Replayer::dueNs() const
{
    std::optional<qint64> first;
    for (const PartPlayer &player : m_players) {
        if (const std::optional<qint64> due = player.dueNs(); due && (!first || *due < *first))
            first = due;
    }
    const size_t next = m_clients.size();
    if (next > 0 && next < m_players.size() && isTurnOf(next) && (!first || turnNs(next) < *first))
        first = turnNs(next);
    return first;
}

void Replayer::timeOut()
{
    m_patienceNs = m_session.recording().nowNs();
    m_problem = tr("The peer did nothing for %1.").arg(spanText(m_settings.timeoutMs * kNsPerMs));
    for (PartPlayer &player : m_players) {
        if (player.state() == PartPlayer::State::Playing)
            player.giveUp();
    }
    gatherDivergences();
    if (m_script.role == ReplayRole::Server && m_accepted < m_players.size())
        diverge(m_accepted, Why::NoConnection, -1);
    endAll();
}

void Replayer::stop()
{
    if (m_outcome != Outcome::Running)
        return;
    endAll();
    look();
}

void Replayer::endAll()
{
    m_isEnding = true;
    for (size_t place = 0; place < m_players.size(); ++place) {
        PartPlayer &player = m_players[place];
        if (player.state() == PartPlayer::State::Playing) {
            player.cutShort();
            act(place);
        } else if (place < m_clients.size()) {
            m_session.cancelConnect(m_clients[place]);
        } else {
            player.end();
        }
    }
}

bool Replayer::isOver() const
{
    return std::all_of(m_players.begin(), m_players.end(),
        [](const PartPlayer &player) { return player.state() == PartPlayer::State::Over; });
}

void Replayer::noteProgress(qint64 nowNs)
{
    m_progressNs = m_patienceNs = nowNs;
    if (!m_telling.isActive())
        m_telling.start();
}

void Replayer::lookAgain(qint64 nowNs)
{
    qint64 pauseMs = nowNs - m_progressNs > kIdleAfterNs ? kIdleLookMs : kLookMs;
    if (const std::optional<qint64> due = dueNs())
        pauseMs = qBound(kLookMs, (*due - nowNs) / kNsPerMs, pauseMs);
    m_look.start(std::chrono::milliseconds(pauseMs));
}

void Replayer::finish()
{
    m_look.stop();
    m_telling.stop();
    if (m_outcome == Outcome::Running)
        m_outcome = verdict();
    emit finished();
}

Replayer::Outcome Replayer::verdict() const
{
    if (m_first)
        return Outcome::Diverged;
    if (m_isEnding)
        return Outcome::Stopped;
    const bool isComplete = std::all_of(m_players.begin(), m_players.end(),
        [](const PartPlayer &player) { return player.isComplete(); });
    return isComplete ? Outcome::Same : Outcome::Stopped;
}

} // namespace socketscope
