#include "ui/panes/escapededit.h"

#include "core/payload/messageentry.h"
#include "ui/theme/plaintext.h"

namespace socketscope {

EscapedEdit::EscapedEdit(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setPlainToolTip(this,
        tr("\\n, \\r, \\t, \\0 and \\xNN stand for the bytes they name; \\\\ is a backslash"));
}

QByteArray EscapedEdit::bytes() const
{
    const EncodedEntry entry = decodeEscapes(text());
    return entry.ok() ? entry.bytes : QByteArray();
}

QString EscapedEdit::problem() const
{
    const EncodedEntry entry = decodeEscapes(text());
    return entry.ok() ? QString() : entry.problem->message;
}

} // namespace socketscope
