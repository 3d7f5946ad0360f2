#pragma once

#include "core/support/prefault.h"

#include <QtGlobal>

#include <atomic>
#include <cstddef>
#include <memory>
#include <type_traits>

namespace socketscope {

/// An append-only list whose items never move: one thread appends, any thread reads without a lock.
///
/// A reader sees the items below size(), which is published with release and read with acquire.
/// Appending costs one store into the chunk and one of the count; a chunk is allocated every
/// ChunkSize items and not touched before its items are written. The list holds at most
/// ChunkSize * MaxChunks items.
template <typename T, qsizetype ChunkSize, qsizetype MaxChunks>
class ChunkedList
{
    static_assert((ChunkSize & (ChunkSize - 1)) == 0, "index arithmetic wants a power of two");
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>,
        "items live in plain memory");
    static_assert(alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__, "chunks are aligned by new");

public:
    ChunkedList()
        : m_chunks(new Chunk[MaxChunks])
    { }
    Q_DISABLE_COPY_MOVE(ChunkedList)

    /// Adds one item; false, and nothing changes, when the list is full. Writer thread only.
    bool append(const T &item)
    {
        T *place = next();
        if (!place)
            return false;
        *place = item;
        publish();
        return true;
    }
    /// Where the next item is to be written, null when the list is full; readers see it after
    /// publish(). Saves a copy of items that are put together piece by piece. Writer thread only.
    [[nodiscard]] T *next()
    {
        if (m_room == m_roomEnd && !makeRoom())
            return nullptr;
        return m_room;
    }
    /// The same for several items at once: `room` says how many may be written side by side, 0 when
    /// the list is full. Writer thread only.
    [[nodiscard]] T *next(qsizetype &room)
    {
        T *place = next();
        room = place ? m_roomEnd - place : 0;
        return place;
    }
    /// Adds what was written to next(). Writer thread only.
    void publish(qsizetype count = 1)
    {
        m_room += count;
        m_size.store(m_size.load(std::memory_order_relaxed) + count, std::memory_order_release);
    }

    /// Number of items that may be read now; never shrinks.
    [[nodiscard]] qsizetype size() const { return m_size.load(std::memory_order_acquire); }

    /// The item at index, which must be below a size() that the caller has seen.
    [[nodiscard]] const T &at(qsizetype index) const
    {
        Q_ASSERT(index >= 0 && index < size());
        return items(index / ChunkSize)[index % ChunkSize];
    }

    /// The items from index to the end of its chunk lie side by side; for scans that want no
    /// division.
    [[nodiscard]] const T *run(qsizetype index, qsizetype end, qsizetype &length) const
    {
        const qsizetype offset = index % ChunkSize;
        length = qMin(ChunkSize - offset, end - index);
        return items(index / ChunkSize) + offset;
    }

private:
    using Chunk = std::unique_ptr<std::byte[]>;
    static constexpr qsizetype kItemsPerRoom = kPrefaultBytes / qsizetype(sizeof(T)) + 1;

    [[nodiscard]] T *items(qsizetype chunk) const
    {
        return reinterpret_cast<T *>(m_chunks[size_t(chunk)].get());
    }
    bool makeRoom()
    {
        const qsizetype index = m_size.load(std::memory_order_relaxed);
        const qsizetype chunk = index / ChunkSize;
        const qsizetype offset = index % ChunkSize;
        if (chunk >= MaxChunks)
            return false;
        if (offset == 0)
            m_chunks[size_t(chunk)]
                = std::make_unique_for_overwrite<std::byte[]>(size_t(ChunkSize) * sizeof(T));
        m_room = items(chunk) + offset;
        m_roomEnd = m_room + qMin(kItemsPerRoom, ChunkSize - offset);
        prefault(m_room, (m_roomEnd - m_room) * qsizetype(sizeof(T)));
        return true;
    }

    std::unique_ptr<Chunk[]> m_chunks;
    T *m_room = nullptr; ///< the writer's: where the next item goes
    T *m_roomEnd = nullptr; ///< up to which the chunk has been prefaulted
    std::atomic<qsizetype> m_size{0};
};

} // namespace socketscope
