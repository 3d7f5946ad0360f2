#pragma once

#include "core/event/eventclock.h"
#include "core/event/eventsink.h"
#include "core/event/kernelfact.h"
#include "core/store/addresstable.h"
#include "core/store/messagetable.h"
#include "core/store/payloadstore.h"
#include "core/store/toldends.h"
#include "core/store/waitingcalls.h"
#include "core/support/chunkedlist.h"
#include "core/support/limits.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <mutex>

namespace socketscope {

/// The append-only log of a session's calls.
using EventLog = ChunkedList<SocketEvent, limits::kEventsPerChunk,
    limits::kMaxEvents / limits::kEventsPerChunk>;

/// What the kernel told about the session's sockets, in the order in which it was seen.
using KernelFacts = ChunkedList<KernelFact, limits::kKernelFactsPerChunk,
    limits::kMaxKernelFacts / limits::kKernelFactsPerChunk>;

/// A session's single truth: its events, their payload and the addresses they name.
///
/// The network thread writes through EventSink; every other thread reads what was published,
/// without locks. Whatever a view shows can be rebuilt from this alone.
class Recording final : public EventSink
{
public:
    explicit Recording(qint64 maxPayloadBytes = limits::kPayloadBytes);

    [[nodiscard]] const EventLog &events() const { return m_events; }
    [[nodiscard]] const KernelFacts &kernelFacts() const { return m_kernelFacts; }
    [[nodiscard]] const PayloadStore &payload() const { return m_payload; }
    [[nodiscard]] const AddressTable &addresses() const { return m_addresses; }
    /// Addresses that no call tells; none in a session of our own.
    [[nodiscard]] const ToldEndsList &toldEnds() const { return m_toldEnds; }
    [[nodiscard]] const MessageTable &messages() const { return m_messages; }
    /// Calls that have not returned yet; a session that is read from a file has none.
    [[nodiscard]] const WaitingCalls &waitingCalls() const { return m_waiting; }
    [[nodiscard]] QDateTime startedAt() const;
    /// Of a session that is read from a file; any thread.
    void setStartedAt(const QDateTime &time);
    /// The event's payload, pinned while the view lives; empty if it has none or it was dropped.
    [[nodiscard]] PayloadStore::View payloadOf(const SocketEvent &event) const
    {
        return m_payload.view(event.payloadPosition, event.payloadLength);
    }
    /// The id of the address that the call names or answers; 0 if there is none.
    [[nodiscard]] quint32 addressIdOf(const SocketEvent &event) const;
    /// The same as an address.
    [[nodiscard]] EndpointAddress addressOf(const SocketEvent &event) const
    {
        return m_addresses.address(addressIdOf(event));
    }
    /// Bytes that a call which has data was asked to move.
    [[nodiscard]] quint32 sizeAsked(const SocketEvent &event) const
    {
        return event.hasMessageArguments() ? m_messages.message(event.argument).size
                                           : event.argument;
    }
    /// Events that found the log full.
    [[nodiscard]] qint64 lostEvents() const { return m_lostEvents.load(std::memory_order_relaxed); }

    /// Calls listener in a writer's thread after an event or a fact, then not again before rearm().
    /// A reader rearms, reads, and looks once more a moment later (the store of the count and the
    /// look at the flag are not ordered, which would cost a fence per event). To be set before the
    /// first event.
    void setGrowthListener(std::function<void()> listener) { m_listener = std::move(listener); }
    /// The same for one more listener, which is called after the first: a reader that watches the
    /// session's sockets rather than shows them. Cheap and never blocking. To be set before the
    /// first event.
    void setWatchListener(std::function<void()> listener) { m_watchListener = std::move(listener); }
    /// And for the one that keeps the session on disk.
    void setJournalListener(std::function<void()> listener)
    {
        m_journalListener = std::move(listener);
    }
    void rearm() { m_told.store(false, std::memory_order_release); }

    [[nodiscard]] qint64 nowNs() const override { return m_clock.nowNs(); }
    [[nodiscard]] quint32 nextSocketId() override { return ++m_lastSocketId; }
    [[nodiscard]] quint32 addressId(const EndpointAddress &address) override
    {
        return m_addresses.intern(address);
    }
    [[nodiscard]] quint32 messageId(const MessageArguments &message) override
    {
        return m_messages.intern(message);
    }
    [[nodiscard]] char *reserve(qsizetype length) override { return m_payload.reserve(length); }
    void recordReserved(SocketEvent event, qsizetype length) override;
    void record(SocketEvent event, QByteArrayView payload = {}) override;
    /// Records a call of whose payload only the length is known; it reads as dropped.
    void recordDropped(const SocketEvent &event, quint32 length);
    /// Adds what is known of the socket of the next event, which must follow. Writer thread only.
    void tellEnds(quint32 socketId, quint32 localAddress, quint32 peerAddress);
    /// Adds a fact; false when the list is full. One thread only, which need not be the one that
    /// records events. Rings the growth listener as an event does.
    bool addKernelFact(const KernelFact &fact);
    /// The network thread only; rings as an event does.
    void addWaitingCall(const WaitingCall &call);
    void removeWaitingCall(quint32 ticket);

private:
    void append(const SocketEvent &event, quint64 payloadPosition, quint32 payloadLength);
    void ring();

    EventClock m_clock;
    mutable std::mutex m_startedMutex; ///< guards what follows
    QDateTime m_startedAt = m_clock.startedAt();
    EventLog m_events;
    KernelFacts m_kernelFacts;
    PayloadStore m_payload;
    AddressTable m_addresses;
    ToldEndsList m_toldEnds;
    MessageTable m_messages;
    WaitingCalls m_waiting;
    quint32 m_lastSocketId = 0;
    std::atomic<qint64> m_lostEvents{0};
    std::atomic<bool> m_told{false};
    std::function<void()> m_listener;
    std::function<void()> m_watchListener;
    std::function<void()> m_journalListener;
};

} // namespace socketscope
