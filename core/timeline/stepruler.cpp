#include "core/timeline/stepruler.h"

#include <cmath>

namespace socketscope {

namespace {

/// With more steps in view no breaks are looked for.
constexpr qint64 kMostWalked = 512;
/// How far left of the picture the beginning of its first burst is looked for.
constexpr qsizetype kMostWalkedBack = 64;

QString roundedText(qint64 ns, double digits)
{
    // A session of seconds is read in milliseconds, one of minutes in seconds.
    constexpr qint64 kSecond = 1'000'000'000;
    if (ns >= kSecond) {
        const qint64 stepNs = ns >= 120 * kSecond ? kSecond : 1'000'000;
        return tickText(ns / stepNs * stepNs, stepNs, ns);
    }
    const double power = std::floor(std::log10(qMax(1.0, double(ns)))) + 1 - digits;
    const auto step = qint64(std::llround(std::pow(10.0, qMax(0.0, power))));
    return tickText(ns / step * step, step, ns);
}

class StepRuler
{
public:
    StepRuler(
        const StepOrder &order, const TimeScale &scale, const TimeLabels &labels, double leastGapPx)
        : m_order(order)
        , m_scale(scale)
        , m_labels(labels)
        , m_leastGapPx(leastGapPx)
    { }

    std::vector<TimelineTick> sparse(qsizetype first, qsizetype last);
    std::vector<TimelineTick> walked(qsizetype first, qsizetype last);

private:
    [[nodiscard]] qint64 startNs(qsizetype rank) const { return m_order.keyAt(rank).startNs; }
    [[nodiscard]] bool beginsBurst(qsizetype rank) const
    {
        return rank == 0 || startNs(rank) - startNs(rank - 1) >= kBreakNs;
    }
    [[nodiscard]] bool breakFollows(qsizetype rank, qsizetype last) const;

    const StepOrder &m_order;
    const TimeScale &m_scale;
    const TimeLabels &m_labels;
    double m_leastGapPx;
};

std::vector<TimelineTick> StepRuler::sparse(qsizetype first, qsizetype last)
{
    std::vector<TimelineTick> ticks;
    const qint64 stride = readableStepNs(m_leastGapPx * m_scale.unitsPerPx);
    for (qint64 rank = (first + stride - 1) / stride * stride; rank <= last; rank += stride)
        ticks.push_back({m_scale.xOf(rank), m_labels.text(startNs(qsizetype(rank))), false});
    return ticks;
}

/// Whether a label at the rank would run into that of a break.
bool StepRuler::breakFollows(qsizetype rank, qsizetype last) const
{
    const auto steps = qsizetype(std::ceil(m_leastGapPx * m_scale.unitsPerPx));
    for (qsizetype next = rank + 1; next <= last && next < rank + steps; ++next) {
        if (beginsBurst(next))
            return true;
    }
    return false;
}

std::vector<TimelineTick> StepRuler::walked(qsizetype first, qsizetype last)
{
    std::vector<TimelineTick> ticks;
    qsizetype burst = first;
    while (burst > 0 && first - burst < kMostWalkedBack && !beginsBurst(burst))
        --burst;
    double lastLabelX = -TimeScale::kFarPx;
    for (qsizetype rank = first; rank <= last; ++rank) {
        // The line of a burst stands between it and the one before.
        const double x = m_scale.xOf(rank, beginsBurst(rank) ? -0.5 : 0);
        const bool fits = x - lastLabelX >= m_leastGapPx;
        if (beginsBurst(rank)) {
            burst = rank;
            ticks.push_back({x, fits ? m_labels.text(startNs(rank)) : QString(), true});
        } else if (fits && !breakFollows(rank, last)) {
            const qint64 since = qMax<qint64>(0, startNs(rank) - startNs(burst));
            ticks.push_back({x,
                m_labels.mode == TimeLabels::Mode::Delta ? m_labels.text(startNs(rank))
                                                         : QLatin1Char('+') + roundedText(since, 3),
                false});
        }
        if (fits && !ticks.empty() && ticks.back().x == x)
            lastLabelX = x;
    }
    return ticks;
}

} // namespace

QString shortTimeText(qint64 ns)
{
    return roundedText(ns, ns < 1'000'000 ? 3 : 4);
}

std::vector<TimelineTick> stepTicks(const StepOrder &order, const TimeScale &scale, double widthPx,
    double leastGapPx, const TimeLabels &labels)
{
    if (!(widthPx > 0) || !(leastGapPx > 0) || order.size() == 0)
        return {};
    const qint64 first = qMax<qint64>(0, scale.unitAfter(-leastGapPx));
    const qint64 last = qMin<qint64>(order.size() - 1, scale.unitBefore(widthPx));
    if (first > last) // beyond the last step, where only the kernel's facts are
        return {};
    StepRuler ruler(order, scale, labels, leastGapPx);
    return last - first > kMostWalked ? ruler.sparse(qsizetype(first), qsizetype(last))
                                      : ruler.walked(qsizetype(first), qsizetype(last));
}

} // namespace socketscope
