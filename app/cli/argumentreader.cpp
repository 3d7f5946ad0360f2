#include "app/cli/argumentreader.h"

#include "core/payload/messageentry.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

} // namespace

bool ArgumentReader::take(QLatin1StringView name)
{
    if (current() != name)
        return false;
    skip();
    return true;
}

bool ArgumentReader::take(QLatin1StringView name, QString &value)
{
    if (current().startsWith(name + QLatin1StringView("="))) {
        value = current().mid(name.size() + 1);
        skip();
        return true;
    }
    if (current() != name)
        return false;
    skip();
    if (m_index >= m_arguments.size())
        fail(Text::tr("%1 needs a value.").arg(name));
    else
        value = m_arguments.at(m_index++);
    return true;
}

bool ArgumentReader::takeNumber(QLatin1StringView name, int least, int most, int &number)
{
    QString value;
    if (!take(name, value))
        return false;
    bool isNumber = false;
    const int read = value.toInt(&isNumber);
    if (!isNumber || read < least || read > most)
        fail(Text::tr("%1 takes a number from %2 to %3.").arg(name).arg(least).arg(most));
    else
        number = read;
    return true;
}

bool ArgumentReader::takeText(QLatin1StringView name, QByteArray &bytes)
{
    QString value;
    if (!take(name, value))
        return false;
    const EncodedEntry decoded = decodeEscapes(value);
    if (!decoded.ok())
        fail(QStringLiteral("%1: %2").arg(name, decoded.problem->message));
    bytes = decoded.bytes;
    return true;
}

QString ArgumentReader::takePlain()
{
    QString argument = current();
    if (argument.startsWith(u'-') && argument != QStringLiteral("-"))
        fail(Text::tr("“%1” is not an option of this command.").arg(argument));
    skip();
    return argument;
}

} // namespace socketscope
