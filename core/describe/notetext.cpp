#include "core/describe/notetext.h"

#include "core/payload/visibletext.h"

#include <QStringList>

namespace socketscope {

QString noteLine(const QString &note, qsizetype maxChars)
{
    return visibleLine(note.toUtf8(), maxChars);
}

QStringList noteLines(const QString &note)
{
    QStringList lines;
    for (const QString &line : note.split(u'\n'))
        lines.append(visibleLine(line.toUtf8(), 2 * note.size() + 16));
    return lines;
}

} // namespace socketscope
