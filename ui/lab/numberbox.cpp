#include "ui/lab/numberbox.h"

#include <QLineEdit>

namespace socketscope {

NumberBox::NumberBox(const QString &accessibleName, const QList<int> &numbers, Name name,
    Named named, QWidget *parent)
    : QComboBox(parent)
    , m_name(name)
    , m_named(named)
{
    setEditable(true);
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    for (const int number : numbers)
        addItem(name(number));
}

void NumberBox::setNumber(int number)
{
    setEditText(m_name(number));
}

std::optional<int> NumberBox::number() const
{
    const QByteArray typed = currentText().trimmed().toLatin1();
    std::optional<int> number = m_named(QLatin1StringView(typed));
    if (!number)
        number = m_named(QLatin1StringView(typed.toUpper()));
    return number && *number >= 0 && *number <= kMost ? number : std::nullopt;
}

QString NumberBox::problem() const
{
    if (number())
        return {};
    return tr("%1: “%2” is neither one of the names that are offered nor a number up to %3.")
        .arg(accessibleName(), currentText().trimmed(), QString::number(kMost));
}

} // namespace socketscope
