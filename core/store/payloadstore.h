#pragma once

#include "core/support/limits.h"

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <deque>
#include <memory>

namespace socketscope {

/// The bytes that calls moved, in blocks that are recycled oldest first once a bound is reached.
///
/// One thread writes; any thread reads, neither ever waits. A reader pins a block while it looks at
/// it; the writer passes over pinned blocks when it recycles (as with hazard pointers: pin, then
/// look again whether the block is still kept). Warm blocks are worth having: first touch of fresh
/// memory ran at 2.6 GB/s, a copy into warm memory at 11.
class PayloadStore
{
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        std::atomic<int> pins{0};
    };

public:
    /// Where nothing ever is: the position of bytes that are known to have been dropped. Positions
    /// have 48 bits in an event.
    static constexpr quint64 kNowhere = 0xffffffffffff;

    /// Keeps a block from being recycled while it lives; empty if the bytes have been dropped.
    class View
    {
    public:
        View() = default;
        View(View &&other) noexcept;
        View &operator=(View &&other) noexcept;
        ~View();
        Q_DISABLE_COPY(View)

        [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

    private:
        friend class PayloadStore;
        View(Block *block, QByteArrayView bytes)
            : m_block(block)
            , m_bytes(bytes)
        { }

        Block *m_block = nullptr;
        QByteArrayView m_bytes;
    };

    /// Keeps at most maxBytes, rounded up to whole blocks of limits::kPayloadBlockBytes, at least
    /// two.
    explicit PayloadStore(qint64 maxBytes = limits::kPayloadBytes);
    ~PayloadStore();
    Q_DISABLE_COPY_MOVE(PayloadStore)

    /// Room for length bytes (at most limits::kReceiveBytes), always the same and so in the
    /// processor's cache: recv(2) straight into the blocks was slower than recv(2) into this and a
    /// copy past the caches (tests/bench, stream64k). Writer thread only.
    [[nodiscard]] char *reserve(qsizetype length);
    /// Keeps the first length bytes of the room and returns their position; they also stay in the
    /// room until the next reserve(). Writer thread only.
    quint64 commit(qsizetype length);
    /// Keeps bytes and returns their position; only the first block's worth of them. Bytes that lie
    /// in the room and were committed (an echo of what was just received) are not kept twice: the
    /// position they have is returned. Writer thread only.
    quint64 append(QByteArrayView bytes);

    /// The bytes at position; empty when they were dropped or were never there. Any thread.
    [[nodiscard]] View view(quint64 position, qsizetype length) const;
    /// A copy of the same. Any thread.
    [[nodiscard]] QByteArray read(quint64 position, qsizetype length) const;
    /// Whether the bytes at position are still kept. Any thread.
    [[nodiscard]] bool isKept(quint64 position) const;

    /// Bytes dropped so far, whole blocks counted. Any thread.
    [[nodiscard]] qint64 droppedBytes() const;
    /// Most bytes that are kept.
    [[nodiscard]] qint64 maxBytes() const { return m_slotCount * limits::kPayloadBlockBytes; }

private:
    quint64 keep(QByteArrayView bytes);
    [[nodiscard]] bool isCommitted(QByteArrayView bytes) const;
    void touch(qsizetype length);
    void openBlock();
    Block *freeBlock();

    const qint64 m_slotCount;
    std::unique_ptr<std::atomic<Block *>[]> m_slots; ///< block number modulo m_slotCount
    std::deque<std::unique_ptr<Block>>
        m_blocks; ///< all blocks ever made; never freed before the store
    std::deque<Block *> m_retired; ///< out of the ring, waiting to be used again
    std::atomic<qint64> m_firstKept{0}; ///< number of the oldest block kept
    qint64 m_current = -1; ///< number of the block being written
    char *m_currentBytes = nullptr;
    qsizetype m_used = 0;
    qsizetype m_touched = 0; ///< bytes of the block that have been written or prefaulted
    std::unique_ptr<char[]> m_room;
    qsizetype m_committed = 0; ///< bytes of the room that are kept
    quint64 m_committedPosition = 0;
};

} // namespace socketscope
