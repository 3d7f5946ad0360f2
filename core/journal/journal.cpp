#include "core/journal/journal.h"

#include "core/journal/journalwriter.h"
#include "core/store/recording.h"
#include "core/support/blockedsignals.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace socketscope {

namespace {

using Phase = JournalState::Phase;
using Piece = JournalWriter::Piece;

/// Between two looks while calls come; what is published meanwhile is what a kill may take.
constexpr std::chrono::milliseconds kPause{40};
constexpr qint64 kTellEveryNs = 1'000'000'000;
/// One look after rearming may still see the old count (see Recording::setGrowthListener).
constexpr int kEmptyLooksBeforeRest = 2;

} // namespace

/// What the journal's thread shares with those that record and with its owner. It outlives the
/// journal, which may go while calls are recorded.
struct Journal::Shared
{
    mutable std::mutex mutex;
    std::condition_variable order; ///< there is something to do for the journal's thread
    std::condition_variable progress; ///< it has done something
    bool isRung = false;
    bool awaitsRing = false;
    bool isEnding = false;
    qsizetype wantedCalls = -1; ///< somebody waits until so many are written
    EndpointSettings settings;
    std::vector<std::pair<qsizetype, QString>> notes;
    qsizetype ordersLeft = 0; ///< of settings and notes, not yet written
    JournalState state;

    [[nodiscard]] bool hasOrders() const
    {
        return !settings.isEmpty() || !notes.empty() || wantedCalls > state.calls;
    }

    void ring()
    {
        const std::scoped_lock lock(mutex);
        isRung = true;
        if (awaitsRing)
            order.notify_one();
    }
};

Journal::Journal(Recording &recording, QObject *parent)
    : QObject(parent)
    , m_recording(recording)
    , m_facts(this)
    , m_shared(std::make_shared<Shared>())
{
    m_recording.setJournalListener([shared = m_shared] { shared->ring(); });
}

Journal::~Journal()
{
    end();
}

void Journal::begin(Result<std::unique_ptr<JournalSink>> sink, JournalBounds bounds)
{
    if (m_thread.joinable())
        m_thread.join(); // it broke
    Shared &shared = *m_shared;
    {
        const std::scoped_lock lock(shared.mutex);
        shared.isEnding = false;
        shared.state = {};
        shared.state.phase = sink ? Phase::Writing : Phase::Broken;
        if (!sink)
            shared.state.error = sink.error();
        shared.settings = m_settings;
        shared.notes.assign(m_notes.begin(), m_notes.end());
        shared.ordersLeft = qsizetype(shared.notes.size()) + shared.settings.size();
    }
    if (sink) {
        m_writer = std::make_unique<JournalWriter>(m_recording, std::move(sink).value(), bounds);
        m_toldLoss = {};
        m_thread = std::thread([this] { run(); });
    }
    emit changed();
}

void Journal::end()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->isEnding = true;
        m_shared->order.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    m_writer.reset();
}

void Journal::addSettings(EndpointId endpoint, const QJsonObject &settings)
{
    if (m_settings.size() >= limits::kEndpointSettings)
        return;
    m_settings.append({endpoint, settings});
    const std::scoped_lock lock(m_shared->mutex);
    if (m_shared->state.phase != Phase::Writing)
        return; // begin() gives all of them
    m_shared->settings.append({endpoint, settings});
    ++m_shared->ordersLeft;
    m_shared->order.notify_one();
}

void Journal::setNote(qsizetype event, const QString &text)
{
    if (text.isEmpty())
        m_notes.erase(event);
    else
        m_notes[event] = text;
    const std::scoped_lock lock(m_shared->mutex);
    if (m_shared->state.phase != Phase::Writing)
        return;
    m_shared->notes.emplace_back(event, text);
    ++m_shared->ordersLeft;
    m_shared->order.notify_one();
}

JournalState Journal::state() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->state;
}

bool Journal::catchUp(std::chrono::milliseconds patience)
{
    Shared &shared = *m_shared;
    std::unique_lock lock(shared.mutex);
    const qsizetype wanted = m_recording.events().size();
    shared.wantedCalls = wanted;
    shared.order.notify_one();
    const auto holdsAll = [&] {
        return shared.state.calls >= wanted && shared.ordersLeft == 0;
    };
    shared.progress.wait_for(
        lock, patience, [&] { return holdsAll() || shared.state.phase != Phase::Writing; });
    return holdsAll() && shared.state.phase != Phase::Broken;
}

// All that follows runs in the journal's own thread.

void Journal::run()
{
    blockProcessSignals();
    int emptyLooks = 0;
    for (;;) {
        const bool isEnding = takeOrders();
        const Result<Piece> last = writeNew();
        Result<void> outcome = last ? m_writer->care(m_recording.nowNs()) : last.error();
        if (outcome && isEnding)
            outcome = finish();
        if (!outcome)
            setPhase(Phase::Broken, outcome.error());
        if (!outcome || isEnding)
            return;
        tellLoss();
        emptyLooks = last.value() == Piece::Nothing ? emptyLooks + 1 : 0;
        if (last.value() != Piece::Full)
            rest(emptyLooks);
    }
}

/// Hands settings and notes on; true if this is to be the last look.
bool Journal::takeOrders()
{
    const std::scoped_lock lock(m_shared->mutex);
    for (const auto &[endpoint, settings] : std::as_const(m_shared->settings))
        m_writer->feed().addSettings(endpoint, settings);
    for (const auto &[event, text] : m_shared->notes)
        m_writer->feed().addNote(event, text);
    m_shared->settings.clear();
    m_shared->notes.clear();
    m_shared->isRung = false;
    m_shared->wantedCalls = -1;
    return m_shared->isEnding;
}

/// Writes piece after piece until nothing is left, or for a while.
Result<JournalWriter::Piece> Journal::writeNew()
{
    const qint64 untilNs = m_recording.nowNs() + std::chrono::nanoseconds(kPause).count();
    for (;;) {
        const Result<Piece> piece = m_writer->writePiece();
        if (!piece || piece.value() == Piece::Nothing)
            return piece;
        publish();
        if (piece.value() == Piece::Part || m_recording.nowNs() > untilNs)
            return piece;
    }
}

Result<void> Journal::finish()
{
    const qsizetype end = m_recording.events().size();
    while (m_writer->feed().callCount() < end) {
        if (const Result<Piece> piece = m_writer->writePiece(); !piece)
            return piece.error();
    }
    publish();
    Result<void> finished = m_writer->finish();
    if (finished)
        setPhase(Phase::Ended, {});
    return finished;
}

void Journal::rest(int emptyLooks)
{
    const bool isQuiet = emptyLooks > 0;
    if (isQuiet)
        m_recording.rearm();
    const auto care = std::chrono::nanoseconds(m_writer->careDueNs() - m_recording.nowNs());
    const std::chrono::nanoseconds pause = emptyLooks < kEmptyLooksBeforeRest
        ? std::min<std::chrono::nanoseconds>(care, kPause)
        : care;
    Shared &shared = *m_shared;
    std::unique_lock lock(shared.mutex);
    shared.awaitsRing = isQuiet;
    shared.order.wait_for(lock, pause, [&shared] {
        return shared.isEnding || shared.hasOrders() || (shared.awaitsRing && shared.isRung);
    });
    shared.awaitsRing = false;
}

void Journal::publish()
{
    const JournalFeed &feed = m_writer->feed();
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->state.calls = feed.callCount();
    m_shared->state.loss = feed.loss();
    if (!feed.isWaiting())
        m_shared->ordersLeft
            = qsizetype(m_shared->settings.size()) + qsizetype(m_shared->notes.size());
    m_shared->progress.notify_all();
}

void Journal::setPhase(Phase phase, const Error &error)
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->state.phase = phase;
        m_shared->state.error = error;
        m_shared->progress.notify_all();
    }
    m_facts.post([this] { emit changed(); });
}

void Journal::tellLoss()
{
    const qint64 nowNs = m_recording.nowNs();
    const JournalLoss loss = m_writer->feed().loss();
    if (loss == m_toldLoss || nowNs - m_toldNs < kTellEveryNs)
        return;
    m_toldLoss = loss;
    m_toldNs = nowNs;
    m_facts.post([this] { emit changed(); });
}

} // namespace socketscope
