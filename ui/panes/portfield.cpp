#include "ui/panes/portfield.h"

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kLargestPort = 65535; ///< 16 bits in the TCP header, RFC 9293 §3.1
constexpr int kSidePaddingPx = 20; ///< of the style sheet's padding and border, with some air

} // namespace

PortField::PortField(quint16 port, QWidget *parent)
    : QLineEdit(parent)
{
    setPort(port);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PortField::setPort(quint16 port)
{
    setText(QString::number(port));
}

std::optional<quint16> PortField::port() const
{
    bool ok = false;
    const ushort port = text().trimmed().toUShort(&ok);
    return ok ? std::optional<quint16>(port) : std::nullopt;
}

QString PortField::problem() const
{
    const QString typed = text().trimmed();
    if (port())
        return {};
    if (typed.isEmpty())
        return tr("A port is needed: a number from 0 to %1.").arg(kLargestPort);
    const bool onlyDigits = std::all_of(
        typed.cbegin(), typed.cend(), [](QChar character) { return character.isDigit(); });
    if (onlyDigits)
        return tr("%1 is too large: ports go from 0 to %2.")
            .arg(typed, QString::number(kLargestPort));
    return tr("“%1” is no port: ports are numbers from 0 to %2.")
        .arg(typed, QString::number(kLargestPort));
}

QSize PortField::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("65535")) + kSidePaddingPx;
    return {width, QLineEdit::sizeHint().height()};
}

QSize PortField::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace socketscope
