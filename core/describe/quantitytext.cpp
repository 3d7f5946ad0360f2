#include "core/describe/quantitytext.h"

#include <array>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
constexpr qint64 kNsPerSecond = 1000 * kNsPerMs;
constexpr qint64 kMsPerSecond = 1000;
constexpr qint64 kMsPerMinute = 60 * kMsPerSecond;
constexpr qint64 kMsPerHour = 60 * kMsPerMinute;

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// "0.940 ms" below a second; negative never.
QString fineText(qint64 ns)
{
    const qint64 us = (ns + 500) / 1000;
    return QString::number(us / 1000) + u'.' + padded(us % 1000, 3) + QStringLiteral(" ms");
}

QString coarseText(qint64 ns)
{
    const qint64 ms = (ns + kNsPerMs / 2) / kNsPerMs;
    const QString fraction = u'.' + padded(ms % kMsPerSecond, 3);
    const qint64 seconds = ms % kMsPerMinute / kMsPerSecond;
    if (ms < kMsPerMinute)
        return QString::number(seconds) + fraction + QStringLiteral(" s");
    const qint64 minutes = ms % kMsPerHour / kMsPerMinute;
    if (ms < kMsPerHour)
        return QString::number(minutes) + u':' + padded(seconds, 2) + fraction
            + QStringLiteral(" min");
    return QString::number(ms / kMsPerHour) + u':' + padded(minutes, 2) + u':' + padded(seconds, 2)
        + fraction + QStringLiteral(" h");
}

QString withoutTrailingZeros(QString number)
{
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

} // namespace

QString timeText(qint64 ns)
{
    // Below half a microsecond under a second it would round to "1000.000 ms".
    return ns < kNsPerSecond - 500 ? fineText(ns) : coarseText(ns);
}

QString deltaText(qint64 ns)
{
    return ns < 0 ? u'\u2212' + timeText(-ns) : u'+' + timeText(ns);
}

QString spanText(qint64 ns)
{
    if (ns >= kNsPerSecond) {
        const qint64 tenths = (ns + kNsPerSecond / 20) / (kNsPerSecond / 10);
        return withoutTrailingZeros(
                   QString::number(tenths / 10) + u'.' + QString::number(tenths % 10))
            + QStringLiteral(" s");
    }
    if (ns >= 10 * kNsPerMs)
        return QString::number((ns + kNsPerMs / 2) / kNsPerMs) + QStringLiteral(" ms");
    return fineText(ns);
}

QString bytesText(qint64 bytes)
{
    static constexpr std::array<const char *, 6> kUnits{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    double value = double(bytes);
    size_t unit = 0;
    // 1023.5 KiB would be rounded to "1024 KiB".
    while (value >= 1023.5 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    const QString number = unit == 0 || value >= 9.95
        ? QString::number(value, 'f', 0)
        : withoutTrailingZeros(QString::number(value, 'f', 1));
    return number + u' ' + QLatin1StringView(kUnits[unit]);
}

} // namespace socketscope
