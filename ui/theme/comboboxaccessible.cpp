#include "ui/theme/comboboxaccessible.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace socketscope {

namespace {

class AccessibleComboBox final : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box()->currentText();
        return QAccessibleWidget::text(kind);
    }

    /// The list, and the field of a box that can be typed in.
    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == box()->view())
            return 0;
        return child && child->object() && child->object() == box()->lineEdit() ? 1 : -1;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isOpen();
        state.collapsed = !isOpen();
        state.editable = box()->isEditable();
        state.hasPopup = true;
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (isOpen())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox *box() const { return qobject_cast<QComboBox *>(object()); }
    /// view() makes the list; a box that nobody opened may still have none.
    bool isOpen() const { return box()->view()->isVisible(); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *box
        = className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new AccessibleComboBox(box) : nullptr;
}

} // namespace

void installComboBoxAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace socketscope
