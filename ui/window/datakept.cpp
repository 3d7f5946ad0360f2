#include "ui/window/datakept.h"

#include "core/describe/quantitytext.h"
#include "core/support/limits.h"
#include "ui/theme/plaintext.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <set>

namespace socketscope {

namespace {

const QString kLimitKey = QStringLiteral("recording/payloadLimit");
constexpr qint64 kOffered[] = {256 * limits::kMiB, 512 * limits::kMiB, limits::kGiB,
    2 * limits::kGiB, 4 * limits::kGiB, 8 * limits::kGiB, 16 * limits::kGiB};

} // namespace

DataKept::DataKept(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

void DataKept::addTo(QMenu &menu)
{
    QMenu *choices = menu.addMenu(tr("&Data kept"));
    choices->setToolTipsVisible(true);
    std::set<qint64> sizes(std::begin(kOffered), std::end(kOffered));
    sizes.insert(limit(m_settings)); // one that was written into the settings by hand
    auto *group = new QActionGroup(this);
    for (const qint64 bytes : sizes) {
        QAction *action = choices->addAction(tr("At most %1").arg(bytesText(bytes)));
        action->setCheckable(true);
        action->setChecked(bytes == limit(m_settings));
        setPlainToolTip(action,
            tr("Of what was sent and received; beyond it the oldest is dropped, and the calls "
               "stay."));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, bytes] {
            m_settings.setValue(kLimitKey, bytes);
            emit chosen();
        });
    }
}

qint64 DataKept::limit(const QSettings &settings)
{
    bool isNumber = false;
    const qint64 bytes = settings.value(kLimitKey, limits::kPayloadBytes).toLongLong(&isNumber);
    const bool isAllowed
        = isNumber && bytes >= limits::kLeastPayloadBytes && bytes <= limits::kMostPayloadBytes;
    return isAllowed ? bytes : limits::kPayloadBytes;
}

} // namespace socketscope
