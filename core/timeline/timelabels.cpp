#include "core/timeline/timelabels.h"

#include "core/timeline/stepruler.h"
#include "core/timeline/timeruler.h"

namespace socketscope {

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kMillisecond = 1'000'000;
constexpr qint64 kDay = 24 * 3600 * kSecond;

QString signedText(qint64 ns, const QString &unsignedText)
{
    if (ns == 0)
        return QStringLiteral("0");
    return (ns < 0 ? QChar(0x2212) : QChar(u'+')) + unsignedText;
}

qint64 magnitude(qint64 ns)
{
    return ns < 0 ? saturatedDifference(0, ns) : ns;
}

} // namespace

qint64 TimeLabels::shiftNs() const
{
    return mode == Mode::Delta ? -zeroNs : mode == Mode::Clock ? dayNs : 0;
}

QString TimeLabels::text(qint64 ns) const
{
    switch (mode) {
    case Mode::Clock:
        return clockText(ns + dayNs, kMillisecond);
    case Mode::Delta: {
        const qint64 delta = saturatedDifference(ns, zeroNs);
        return signedText(delta, shortTimeText(magnitude(delta)));
    }
    case Mode::Relative:
        break;
    }
    return shortTimeText(ns);
}

QString TimeLabels::tickText(qint64 toldNs, qint64 stepNs, qint64 largestNs) const
{
    switch (mode) {
    case Mode::Clock:
        return clockText(toldNs, stepNs);
    case Mode::Delta:
        return signedText(toldNs, socketscope::tickText(magnitude(toldNs), stepNs, largestNs));
    case Mode::Relative:
        break;
    }
    return socketscope::tickText(toldNs, stepNs, largestNs);
}

QString clockText(qint64 dayNs, qint64 stepNs)
{
    const qint64 ns = (dayNs % kDay + kDay) % kDay;
    const qint64 seconds = ns / kSecond;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    int digits = 0;
    for (qint64 part = kSecond; part > 1 && stepNs % part != 0; part /= 10)
        ++digits;
    if (digits > 0)
        text += QLatin1Char('.')
            + QStringLiteral("%1").arg(ns % kSecond, 9, 10, QLatin1Char('0')).left(digits);
    return text;
}

} // namespace socketscope
