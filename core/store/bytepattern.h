#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace socketscope {

/// Bytes to look for in payload, prepared once and then found fast.
///
/// Compares the pattern's first and last byte with sixteen places at a time where SSE2 is there
/// (every x86-64), so it runs at the speed of memory; elsewhere with memchr(3).
class BytePattern
{
public:
    BytePattern() = default;
    /// With ignoreCase the letters A to Z and a to z are alike; other bytes never are.
    explicit BytePattern(const QByteArray &bytes, bool ignoreCase = false);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Place of the first match at or after `from`, -1 if there is none; an empty pattern is
    /// nowhere.
    [[nodiscard]] qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const;
    [[nodiscard]] bool isIn(QByteArrayView text) const { return indexIn(text) >= 0; }

private:
    [[nodiscard]] bool matchesAt(const char *place) const;
    [[nodiscard]] qsizetype indexByBytes(QByteArrayView text, qsizetype from) const;

    QByteArray m_bytes; ///< letters in lower case where case is ignored
    QByteArray m_folds; ///< per byte: what to or before comparing, 0x20 for a letter
};

} // namespace socketscope
