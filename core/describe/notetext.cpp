#include "core/describe/notetext.h"

#include "core/payload/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace socketscope {

namespace {

constexpr qsizetype kSpokenChars = 400;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

} // namespace

QString withNote(const QString &sentence, const QString &note)
{
    return note.isEmpty()
        ? sentence
        : Text::tr("%1 Note: %2", "a call's sentence and what a person wrote about it")
              .arg(sentence, noteLine(note, kSpokenChars));
}

QString noteLine(const QString &note, qsizetype maxChars)
{
    QString line = note;
    return visibleLine(line.replace(u'\n', QLatin1StringView(" / ")).toUtf8(), maxChars);
}

QStringList noteLines(const QString &note)
{
    QStringList lines;
    for (const QString &line : note.split(u'\n'))
        lines.append(visibleLine(line.toUtf8(), 2 * note.size() + 16));
    return lines;
}

} // namespace socketscope
