#include "core/timeline/timeruler.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace socketscope {

namespace {

constexpr qint64 kMicrosecond = 1'000;
constexpr qint64 kMillisecond = 1'000'000;
constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

constexpr std::array kLongSteps{10 * kSecond, 15 * kSecond, 30 * kSecond, kMinute, 2 * kMinute,
    5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour, 2 * kHour, 3 * kHour, 6 * kHour,
    12 * kHour, kDay};

QString unitText(const char *text)
{
    return QCoreApplication::translate("TimeRuler", text);
}

/// A count of small units as a decimal number of large ones, with the digits the step needs.
QString decimalText(qint64 ns, qint64 unitNs, qint64 stepNs, const char *pattern)
{
    int digits = 0;
    for (qint64 digitNs = unitNs; ns != 0 && digitNs > 1 && stepNs % digitNs != 0; digitNs /= 10)
        ++digits;
    return unitText(pattern).arg(QLocale::c().toString(double(ns) / double(unitNs), 'f', digits));
}

/// "3 min 20 s": the large unit, and the small one unless it is 0.
QString pairText(qint64 ns, qint64 largeNs, qint64 smallNs, const char *large, const char *small)
{
    const QString first = unitText(large).arg(ns / largeNs);
    QString rest = unitText(small).arg(ns % largeNs / smallNs);
    if (ns < largeNs)
        return rest;
    return ns % largeNs < smallNs ? first : first + QLatin1Char(' ') + rest;
}

} // namespace

qint64 readableStepNs(double leastNs)
{
    if (!(leastNs > 1))
        return 1;
    if (leastNs > double(5 * kSecond)) {
        for (const qint64 step : kLongSteps) {
            if (double(step) >= leastNs)
                return step;
        }
        const double days = leastNs / double(kDay);
        return days > 1e4 ? 10000 * kDay : readableStepNs(days) * kDay;
    }
    const double power = std::pow(10.0, std::floor(std::log10(leastNs)));
    for (const int factor : {1, 2, 5}) {
        if (power * factor >= leastNs)
            return qint64(std::llround(power * factor));
    }
    return qint64(std::llround(power * 10));
}

QString tickText(qint64 ns, qint64 stepNs, qint64 largestNs)
{
    if (ns < 0)
        return QChar(0x2212) + tickText(-ns, stepNs, largestNs);
    // Never a unit in which the step would need more than three digits after the point.
    const qint64 sizeNs = qMin(qMax(largestNs, stepNs), qMin(stepNs, kDay) * 1000);
    if (sizeNs < kMicrosecond)
        return decimalText(ns, 1, stepNs, QT_TRANSLATE_NOOP("TimeRuler", "%1 ns"));
    if (sizeNs < kMillisecond)
        return decimalText(ns, kMicrosecond, stepNs, QT_TRANSLATE_NOOP("TimeRuler", "%1 µs"));
    if (sizeNs < kSecond)
        return decimalText(ns, kMillisecond, stepNs, QT_TRANSLATE_NOOP("TimeRuler", "%1 ms"));
    if (largestNs < 2 * kMinute || stepNs < kSecond)
        return decimalText(ns, kSecond, stepNs, QT_TRANSLATE_NOOP("TimeRuler", "%1 s"));
    if (largestNs < kHour || stepNs < kMinute)
        return pairText(ns, kMinute, kSecond, QT_TRANSLATE_NOOP("TimeRuler", "%1 min"),
            QT_TRANSLATE_NOOP("TimeRuler", "%1 s"));
    if (largestNs < kDay || stepNs < kHour)
        return pairText(ns, kHour, kMinute, QT_TRANSLATE_NOOP("TimeRuler", "%1 h"),
            QT_TRANSLATE_NOOP("TimeRuler", "%1 min"));
    return pairText(ns, kDay, kHour, QT_TRANSLATE_NOOP("TimeRuler", "%1 d"),
        QT_TRANSLATE_NOOP("TimeRuler", "%1 h"));
}

std::vector<TimelineTick> timeTicks(
    const TimeScale &scale, double widthPx, double leastGapPx, const TimeLabels &labels)
{
    std::vector<TimelineTick> ticks;
    if (!(widthPx > 0) || !(leastGapPx > 0))
        return ticks;
    // Ticks stand at round numbers of what is told, not of the session's time.
    TimeScale told = scale;
    told.origin = saturatedDifference(scale.origin, -labels.shiftNs());
    const qint64 step = readableStepNs(leastGapPx * told.unitsPerPx);
    const qint64 end = told.unitBefore(widthPx);
    // A label left of the edge may still reach into the picture; nothing is before the session.
    const qint64 from = qMax(labels.shiftNs(), told.unitAfter(-leastGapPx));
    const qint64 largest = qMax(end, from < 0 ? saturatedDifference(0, from) : from);
    qint64 first = from / step * step;
    if (first < from)
        first += step;
    for (qint64 ns = first; ns <= end; ns += step) {
        ticks.push_back({told.xOf(ns), labels.tickText(ns, step, largest), false});
        if (end - ns < step)
            break;
    }
    return ticks;
}

} // namespace socketscope
