#include "core/explain/callcard.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CallCard)
};

QString argumentLines(const QList<CardArgument> &arguments)
{
    QStringList lines;
    for (const CardArgument &argument : arguments)
        lines.append(Text::tr("%1 = %2: %3", "an argument, its value, the value in words")
                         .arg(argument.name, argument.value, argument.words));
    return lines.join(u'\n');
}

} // namespace

QList<std::pair<QString, QString>> CallCard::sections() const
{
    QStringList causes = found.sentences;
    causes.append(found.basis);
    causes.removeAll(QString());
    const bool hasFailed = !cure.isEmpty();
    QList<std::pair<QString, QString>> all{
        {!ending.isEmpty()  ? Text::tr("What it waits for")
                : hasFailed ? Text::tr("What went wrong")
                            : Text::tr("What happened here"),
            result},
        {Text::tr("What ends it"), ending},
        {Text::tr("Found by looking"), causes.join(u'\n')},
        {Text::tr("What helps"), cure},
        {Text::tr("What usually comes next"), next},
        {Text::tr("What the call does"), purpose},
        {Text::tr("Its arguments"), argumentLines(arguments)},
        {Text::tr("Source"), source},
    };
    all.removeIf([](const auto &section) { return section.second.isEmpty(); });
    return all;
}

QString CallCard::text() const
{
    QString all = title + u'\n';
    for (const auto &[heading, body] : sections())
        all += u'\n' + heading + u'\n' + body + u'\n';
    return all;
}

} // namespace socketscope
