#include "core/journal/keepingrules.h"

#include <QSettings>

namespace socketscope {

namespace {

const QString kDaysKey = QStringLiteral("sessions/days");
const QString kBytesKey = QStringLiteral("sessions/bytes");
const QString kBytesPerCallKey = QStringLiteral("sessions/bytesPerCall");

qint64 number(
    const QSettings &settings, const QString &key, qint64 least, qint64 most, qint64 usual)
{
    bool isNumber = false;
    const qint64 value = settings.value(key, usual).toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? value : usual;
}

} // namespace

KeepingRules KeepingRules::from(const QSettings &settings)
{
    KeepingRules rules;
    rules.pruning.days
        = int(number(settings, kDaysKey, 1, limits::kMostJournalDays, limits::kJournalDays));
    rules.pruning.bytes
        = number(settings, kBytesKey, 0, limits::kMostJournalBytes, limits::kJournalBytes);
    rules.bytesPerCall = number(settings, kBytesPerCallKey, JournalBounds::kAll,
        limits::kPayloadBlockBytes, JournalBounds::kAll);
    return rules;
}

void KeepingRules::save(QSettings &settings) const
{
    settings.setValue(kDaysKey, pruning.days);
    settings.setValue(kBytesKey, pruning.bytes);
    settings.setValue(kBytesPerCallKey, bytesPerCall);
}

} // namespace socketscope
