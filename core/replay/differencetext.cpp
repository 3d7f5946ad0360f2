#include "core/replay/differencetext.h"

#include "core/store/recording.h"

namespace socketscope {

namespace {

using Kind = SessionDifference::Kind;

DifferenceSign signOf(Kind kind)
{
    switch (kind) {
    case Kind::OnlyInA:
    case Kind::OnlyInB:
        return DifferenceSign::OnlyHere;
    case Kind::OtherTime:
        return DifferenceSign::Time;
    case Kind::OtherCall:
    case Kind::OtherBytes:
        break;
    }
    return DifferenceSign::Other;
}

/// Where a call differs in several ways, the first one found is told: time comes last.
DifferenceSigns signsOf(
    const QList<SessionDifference> &differences, qsizetype SessionDifference::*event)
{
    DifferenceSigns signs;
    for (const SessionDifference &difference : differences) {
        if (difference.*event < 0)
            continue;
        const DifferenceSign sign = signOf(difference.kind);
        const auto [place, isNew] = signs.emplace(difference.*event, sign);
        if (!isNew && place->second == DifferenceSign::Time)
            place->second = sign;
    }
    return signs;
}

} // namespace

DifferenceText::DifferenceText(const Recording &a, const SocketBook &socketsOfA, const Recording &b,
    const SocketBook &socketsOfB)
    : m_a{a, socketsOfA, CallFormat(a)}
    , m_b{b, socketsOfB, CallFormat(b)}
{ }

QString DifferenceText::Side::line(qsizetype event) const
{
    if (event < 0)
        return {};
    const SocketEvent &call = recording.events().at(event);
    QString text = QStringLiteral("#%1 %2  %3 = %4")
                       .arg(event + 1)
                       .arg(format.who(call, sockets.find(call.socketId)), format.call(call),
                           format.result(call));
    if (const QString data = format.preview(call); !data.isEmpty())
        text += QStringLiteral("  ") + data;
    return text;
}

QString DifferenceText::kind(const SessionDifference &difference)
{
    switch (difference.kind) {
    case Kind::OnlyInA:
        return tr("only in A");
    case Kind::OnlyInB:
        return tr("only in B");
    case Kind::OtherCall:
        return tr("another outcome");
    case Kind::OtherBytes:
        return tr("other bytes from the stream's byte %1 on").arg(difference.position + 1);
    case Kind::OtherTime:
        break;
    }
    const QString span = spanText(qAbs(difference.laterNs));
    return difference.laterNs > 0 ? tr("%1 later").arg(span) : tr("%1 earlier").arg(span);
}

QString DifferenceText::callInA(const SessionDifference &difference) const
{
    return m_a.line(difference.eventA);
}

QString DifferenceText::callInB(const SessionDifference &difference) const
{
    return m_b.line(difference.eventB);
}

QString DifferenceText::sentence(const SessionDifference &difference) const
{
    QStringList parts{kind(difference)};
    if (difference.eventA >= 0)
        parts.append(tr("in A %1").arg(callInA(difference)));
    if (difference.eventB >= 0)
        parts.append(tr("in B %1").arg(callInB(difference)));
    return parts.join(QStringLiteral("; "));
}

DifferenceSigns signsOfA(const QList<SessionDifference> &differences)
{
    return signsOf(differences, &SessionDifference::eventA);
}

DifferenceSigns signsOfB(const QList<SessionDifference> &differences)
{
    return signsOf(differences, &SessionDifference::eventB);
}

} // namespace socketscope
