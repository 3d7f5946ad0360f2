#include "ui/models/acceptqueuetext.h"

#include <QLocale>

namespace socketscope {

QString AcceptQueueText::amount(quint32 waiting, quint32 room)
{
    const QString form = waiting >= room ? tr("%1 of %2, full") : tr("%1 of %2");
    return form.arg(QLocale().toString(waiting), QLocale().toString(room));
}

QString AcceptQueueText::shortAmount(quint32 waiting, quint32 room)
{
    return waiting >= room ? tr("full") : QLocale().toString(waiting);
}

} // namespace socketscope
