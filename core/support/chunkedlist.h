#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace socketscope {

/// An append-only list whose items never move: one thread appends, any thread reads without a lock.
///
/// A reader sees the items below size(), which is published with release and read with acquire.
/// Appending costs one store into the chunk and one of the count; a chunk is allocated every
/// ChunkSize items. The list holds at most ChunkSize * MaxChunks items.
template <typename T, qsizetype ChunkSize, qsizetype MaxChunks>
class ChunkedList
{
    static_assert((ChunkSize & (ChunkSize - 1)) == 0, "index arithmetic wants a power of two");

public:
    ChunkedList()
        : m_chunks(new std::unique_ptr<T[]>[MaxChunks])
    { }
    Q_DISABLE_COPY_MOVE(ChunkedList)

    /// Adds one item; false, and nothing changes, when the list is full. Writer thread only.
    bool append(const T &item)
    {
        const qsizetype index = m_size.load(std::memory_order_relaxed);
        const qsizetype chunk = index / ChunkSize;
        if (chunk >= MaxChunks)
            return false;
        if (index % ChunkSize == 0)
            m_chunks[chunk].reset(new T[ChunkSize]);
        m_chunks[chunk][index % ChunkSize] = item;
        m_size.store(index + 1, std::memory_order_release);
        return true;
    }

    /// Number of items that may be read now; never shrinks.
    [[nodiscard]] qsizetype size() const { return m_size.load(std::memory_order_acquire); }

    /// The item at index, which must be below a size() that the caller has seen.
    [[nodiscard]] const T &at(qsizetype index) const
    {
        Q_ASSERT(index >= 0 && index < size());
        return m_chunks[index / ChunkSize][index % ChunkSize];
    }

    /// The items from index to the end of its chunk lie side by side; for scans that want no
    /// division.
    [[nodiscard]] const T *run(qsizetype index, qsizetype end, qsizetype &length) const
    {
        const qsizetype offset = index % ChunkSize;
        length = qMin(ChunkSize - offset, end - index);
        return m_chunks[index / ChunkSize].get() + offset;
    }

private:
    std::unique_ptr<std::unique_ptr<T[]>[]> m_chunks;
    std::atomic<qsizetype> m_size{0};
};

} // namespace socketscope
