#include "ui/panes/pathfield.h"

#include "core/event/endpointaddress.h"
#include "ui/theme/plaintext.h"

#include <QDir>

namespace socketscope {

PathField::PathField(const QString &accessibleName, QWidget *parent)
    : QLineEdit(QDir::tempPath() + QStringLiteral("/socketscope.sock"), parent)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("/path or @name"));
    setPlainToolTip(
        this, tr("A path of at most 107 bytes, or @ and an abstract name, which needs no file"));
}

QString PathField::problem() const
{
    const QString typed = path();
    if (!typed.startsWith(u'/') && !typed.startsWith(u'@'))
        return tr(
            "A Unix socket is at a path that begins with /, or has an abstract name after @.");
    const Result<EndpointAddress> address = EndpointAddress::fromUnixText(typed);
    return address ? QString() : address.error().message;
}

} // namespace socketscope
