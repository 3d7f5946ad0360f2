#include "core/support/payloadlimit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayloadLimit)
};

} // namespace

Result<qint64> parsePayloadLimit(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,15}) ?([KMG]?)(i?B)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return Error{0, Text::tr("“%1” is not a size; write it as 512M or 2G.").arg(text)};
    const QString unit = match.captured(2).toUpper();
    const qint64 factor = unit == QLatin1StringView("G") ? limits::kGiB
        : unit == QLatin1StringView("M")                 ? limits::kMiB
        : unit == QLatin1StringView("K")                 ? limits::kKiB
                                                         : 1;
    const qint64 count = match.captured(1).toLongLong();
    if (count < limits::kLeastPayloadBytes / factor + (limits::kLeastPayloadBytes % factor != 0)
        || count > limits::kMostPayloadBytes / factor)
        return Error{
            0, Text::tr("The data that is kept can be from 8 MiB to 256 GiB, not “%1”.").arg(text)};
    return count * factor;
}

} // namespace socketscope
