#include "core/store/payloadstore.h"

#include "core/support/prefault.h"
#include "core/support/streamcopy.h"

#include <utility>

namespace socketscope {

namespace {

constexpr qint64 kBlock = limits::kPayloadBlockBytes;

} // namespace

PayloadStore::View::View(View &&other) noexcept
    : m_block(std::exchange(other.m_block, nullptr))
    , m_bytes(std::exchange(other.m_bytes, {}))
{ }

PayloadStore::View &PayloadStore::View::operator=(View &&other) noexcept
{
    std::swap(m_block, other.m_block);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

PayloadStore::View::~View()
{
    if (m_block)
        m_block->pins.fetch_sub(1, std::memory_order_release);
}

PayloadStore::PayloadStore(qint64 maxBytes)
    : m_slotCount(qMax<qint64>(2, (maxBytes + kBlock - 1) / kBlock))
    , m_slots(new std::atomic<Block *>[size_t(m_slotCount)])
    , m_room(std::make_unique_for_overwrite<char[]>(size_t(limits::kReceiveBytes)))
{
    for (qint64 slot = 0; slot < m_slotCount; ++slot)
        m_slots[size_t(slot)].store(nullptr, std::memory_order_relaxed);
}

PayloadStore::~PayloadStore() = default;

char *PayloadStore::reserve([[maybe_unused]] qsizetype length)
{
    Q_ASSERT(length >= 0 && length <= limits::kReceiveBytes);
    m_committed = 0;
    return m_room.get();
}

quint64 PayloadStore::commit(qsizetype length)
{
    Q_ASSERT(length >= 0 && length <= limits::kReceiveBytes);
    m_committed = length;
    m_committedPosition = keep(QByteArrayView(m_room.get(), length));
    return m_committedPosition;
}

quint64 PayloadStore::append(QByteArrayView bytes)
{
    if (isCommitted(bytes))
        return m_committedPosition + quint64(bytes.data() - m_room.get());
    return keep(bytes);
}

quint64 PayloadStore::keep(QByteArrayView bytes)
{
    const qsizetype length = qMin<qsizetype>(bytes.size(), kBlock);
    if (m_current < 0 || m_used + length > kBlock)
        openBlock();
    if (m_used + length > m_touched)
        touch(length);
    streamCopy(m_currentBytes + m_used, bytes.data(), length);
    const quint64 position = quint64(m_current * kBlock + m_used);
    m_used += length;
    return position;
}

void PayloadStore::touch(qsizetype length)
{
    const qsizetype end = qMin<qsizetype>(kBlock, m_used + qMax(length, kPrefaultBytes));
    prefault(m_currentBytes + m_touched, end - m_touched);
    m_touched = end;
}

bool PayloadStore::isCommitted(QByteArrayView bytes) const
{
    // Compared as numbers: pointers into different blocks have no order of their own.
    const quintptr first = quintptr(bytes.data());
    const quintptr room = quintptr(m_room.get());
    return first >= room && first + quintptr(bytes.size()) <= room + quintptr(m_committed);
}

void PayloadStore::openBlock()
{
    ++m_current;
    m_used = 0;
    std::atomic<Block *> &slot = m_slots[size_t(m_current % m_slotCount)];
    if (Block *oldest = slot.load(std::memory_order_relaxed)) {
        // Told before the pins are looked at (both seq_cst): a reader either pinned in time, and
        // the block is passed over, or sees that it came too late.
        m_firstKept.store(m_current - m_slotCount + 1);
        m_retired.push_back(oldest);
    }
    Block *block = freeBlock();
    m_currentBytes = block->bytes.get();
    slot.store(block, std::memory_order_release);
}

PayloadStore::Block *PayloadStore::freeBlock()
{
    for (auto candidate = m_retired.begin(); candidate != m_retired.end(); ++candidate) {
        Block *block = *candidate;
        if (block->pins.load() == 0) {
            m_retired.erase(candidate);
            m_touched = kBlock;
            return block;
        }
    }
    auto block = std::make_unique<Block>();
    block->bytes = std::make_unique_for_overwrite<char[]>(size_t(kBlock));
    m_blocks.push_back(std::move(block));
    m_touched = 0;
    return m_blocks.back().get();
}

PayloadStore::View PayloadStore::view(quint64 position, qsizetype length) const
{
    const qint64 number = qint64(position) / kBlock;
    const qsizetype offset = qsizetype(qint64(position) % kBlock);
    if (position == kNowhere || length <= 0 || offset + length > kBlock
        || number < m_firstKept.load())
        return {};
    Block *block = m_slots[size_t(number % m_slotCount)].load(std::memory_order_acquire);
    if (!block)
        return {};
    block->pins.fetch_add(1);
    if (number < m_firstKept.load()) {
        block->pins.fetch_sub(1, std::memory_order_release);
        return {};
    }
    return View(block, QByteArrayView(block->bytes.get() + offset, length));
}

QByteArray PayloadStore::read(quint64 position, qsizetype length) const
{
    return view(position, length).bytes().toByteArray();
}

bool PayloadStore::isKept(quint64 position) const
{
    return position != kNowhere && qint64(position) / kBlock >= m_firstKept.load();
}

qint64 PayloadStore::droppedBytes() const
{
    return m_firstKept.load() * kBlock;
}

} // namespace socketscope
