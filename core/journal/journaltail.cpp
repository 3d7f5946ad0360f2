#include "core/journal/journaltail.h"

#include "core/support/limits.h"

#include <QByteArray>

#include <unistd.h>

namespace socketscope {

namespace {

/// Enough for the line "ended", which most journals end with.
constexpr qint64 kFirstLookBytes = 256;

QByteArray lastBytes(int descriptor, qint64 size, qint64 wanted)
{
    QByteArray bytes(qMin(size, wanted), Qt::Uninitialized);
    const ssize_t got
        = ::pread(descriptor, bytes.data(), size_t(bytes.size()), size - bytes.size());
    bytes.truncate(qMax<ssize_t>(0, got));
    return bytes;
}

/// The number after the last line's beginning of that kind, -1 if there is none.
qint64 lastNumberAfter(const QByteArray &bytes, QByteArrayView beginning)
{
    const qsizetype at = bytes.lastIndexOf(beginning);
    if (at < 0)
        return -1;
    qint64 number = 0;
    qsizetype digit = at + beginning.size();
    for (; digit < bytes.size() && bytes[digit] >= '0' && bytes[digit] <= '9'; ++digit) {
        number = number * 10 + (bytes[digit] - '0');
        if (number > limits::kMaxEvents)
            return -1;
    }
    return number;
}

} // namespace

JournalTail readJournalTail(int descriptor, qint64 size)
{
    const QByteArray end = lastBytes(descriptor, size, kFirstLookBytes);
    JournalTail tail;
    const qsizetype line = end.lastIndexOf('\n', end.size() - 2) + 1;
    if (end.endsWith('\n') && QByteArrayView(end).sliced(line).startsWith("{\"ended\":")) {
        tail.hasEnded = true;
        tail.calls = lastNumberAfter(end.sliced(line), "\"calls\":");
        return tail;
    }
    QByteArray bytes = lastBytes(descriptor, size, limits::kJournalTailBytes);
    const bool isAll = bytes.size() == size;
    bytes.truncate(bytes.lastIndexOf('\n') + 1); // a torn line does not count
    constexpr QByteArrayView kCallBegins("\n{\"n\":");
    tail.calls = isAll && !bytes.contains(kCallBegins) ? 0 : lastNumberAfter(bytes, kCallBegins);
    return tail;
}

} // namespace socketscope
