#include "core/net/bytequeue.h"

#include "core/support/limits.h"

#include <utility>

namespace socketscope {

void ByteQueue::append(const QByteArray &bytes, qsizetype skip)
{
    if (skip >= bytes.size())
        return;
    if (m_items.isEmpty()) {
        m_offset = skip;
        m_items.append(bytes);
    } else {
        m_items.append(skip == 0 ? bytes : bytes.sliced(skip));
    }
    m_size += bytes.size() - skip;
}

void ByteQueue::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (!m_items.isEmpty() && m_items.constLast().isDetached()
        && m_items.constLast().size() + bytes.size() <= limits::kSendBytes) {
        m_items.last().append(bytes);
    } else {
        m_items.append(bytes.toByteArray());
    }
    m_size += bytes.size();
}

void ByteQueue::removeFirst(qint64 count)
{
    Q_ASSERT(count <= m_size);
    m_size -= count;
    while (count > 0) {
        const qint64 left = m_items.constFirst().size() - m_offset;
        if (count < left) {
            m_offset += count;
            return;
        }
        count -= left;
        m_offset = 0;
        m_items.removeFirst();
    }
    if (m_items.isEmpty())
        clear();
}

void ByteQueue::clear()
{
    m_items = {};
    m_offset = 0;
    m_size = 0;
}

void ByteQueue::takeAll(ByteQueue &other)
{
    Q_ASSERT(other.m_offset == 0);
    m_items.append(std::move(other.m_items));
    m_size += other.m_size;
    other.clear();
}

bool ByteQueue::contains(char byte) const
{
    qsizetype offset = m_offset;
    for (const QByteArray &item : m_items) {
        if (item.indexOf(byte, offset) >= 0)
            return true;
        offset = 0;
    }
    return false;
}

QByteArrayView ByteQueue::front(qsizetype maxLength) const
{
    if (isEmpty())
        return {};
    const QByteArrayView first = QByteArrayView(m_items.constFirst()).sliced(m_offset);
    return first.first(qMin(first.size(), maxLength));
}

} // namespace socketscope
