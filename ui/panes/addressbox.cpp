#include "ui/panes/addressbox.h"

#include <QAbstractItemView>
#include <QHostAddress>
#include <QLineEdit>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kArrowAndPaddingPx = 32; ///< of the style sheet

} // namespace

AddressBox::AddressBox(const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    const auto offer = [this](const QString &address, const QString &meaning) {
        addItem(meaning.isEmpty() ? address : tr("%1 (%2)").arg(address, meaning), address);
    };
    offer(QStringLiteral("127.0.0.1"), {});
    offer(QStringLiteral("::1"), {});
    offer(QStringLiteral("localhost"), {});
    offer(QStringLiteral("0.0.0.0"), tr("all IPv4 addresses"));
    offer(QStringLiteral("::"), tr("all addresses, IPv4 and IPv6"));
    setEditText(QStringLiteral("127.0.0.1"));
    // The list explains the addresses, the field holds only them.
    connect(this, &QComboBox::activated, this, [this](int index) {
        setEditText(itemData(index).toString());
        lineEdit()->setCursorPosition(0);
    });
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
}

QString AddressBox::problem() const
{
    const QString typed = address();
    if (typed.isEmpty())
        return tr("An address is needed, such as 127.0.0.1 for this computer only.");
    const bool hasSpace = std::any_of(
        typed.cbegin(), typed.cend(), [](QChar character) { return character.isSpace(); });
    return hasSpace ? tr("An address has no spaces in it.") : QString();
}

bool AddressBox::isBeyondLoopback() const
{
    const QString typed = address();
    if (typed.isEmpty() || typed.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return false;
    return !QHostAddress(typed).isLoopback();
}

QSize AddressBox::minimumSizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("127.0.0.1"));
    return {text + kArrowAndPaddingPx, QComboBox::minimumSizeHint().height()};
}

} // namespace socketscope
