#include "core/describe/calllines.h"

#include "core/store/socketbook.h"
#include "core/support/limits.h"

namespace socketscope {

namespace {

constexpr int kNumberWidth = 5;
constexpr int kTimeWidth = 15;
constexpr int kWhoWidth = 15; ///< "Server · 59206" and one more
constexpr int kCallWidth = 44; ///< the rest of most calls, so that data stand below each other

QString columns(const QString &number, const QString &time, const QString &who, const QString &call)
{
    return number.rightJustified(kNumberWidth) + time.rightJustified(kTimeWidth)
        + QStringLiteral("  ") + who.leftJustified(kWhoWidth) + QStringLiteral("  ") + call;
}

/// Units of one to three letters, put so that the points stand below each other.
QString alignedTime(qint64 ns)
{
    constexpr int kUnitWidth = 3;
    const QString text = timeText(ns);
    const qsizetype unitLength = text.size() - text.lastIndexOf(u' ') - 1;
    return text + QString(qMax<qsizetype>(0, kUnitWidth - unitLength), u' ');
}

} // namespace

QString CallLines::heading() const
{
    return columns(QStringLiteral("#"), tr("time"), tr("who"), tr("call = result"));
}

QString CallLines::line(const SocketEvent &event, qsizetype number, const SocketFacts *facts) const
{
    const QString call = m_format.call(event) + QStringLiteral(" = ") + m_format.result(event);
    // Lines of cipher text would hide the plain text, which has rows of its own.
    const bool isCipher = facts && facts->isTls && event.hasData() && !event.isPlainText();
    const QString data = isCipher && event.payloadLength > 0
        ? tr("(encrypted)")
        : m_format.preview(event, limits::kShownLineBytes);
    return columns(QString::number(number), alignedTime(event.startNs), m_format.who(event, facts),
        data.isEmpty() ? call : call.leftJustified(kCallWidth) + QStringLiteral("  ") + data);
}

} // namespace socketscope
