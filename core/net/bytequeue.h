#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace socketscope {

/// Bytes in the order they came, first in, first out; nothing is allocated while it is empty.
///
/// Byte arrays are shared, not copied; views are copied and small ones are joined.
class ByteQueue
{
public:
    /// Adds the bytes from `skip` on.
    void append(const QByteArray &bytes, qsizetype skip = 0);
    void append(QByteArrayView bytes);
    /// Removes that many from the front; at most size().
    void removeFirst(qint64 count);
    void clear();
    /// Takes all that the other holds, which nothing has been removed from, and leaves it empty.
    void takeAll(ByteQueue &other);

    /// The bytes at the front that lie side by side, at most maxLength; empty only if all is.
    [[nodiscard]] QByteArrayView front(qsizetype maxLength) const;
    [[nodiscard]] bool contains(char byte) const;
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    QList<QByteArray> m_items;
    qsizetype m_offset = 0; ///< bytes of the first item that are gone
    qint64 m_size = 0;
};

} // namespace socketscope
