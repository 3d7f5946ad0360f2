#include "ui/panes/detailsaccessible.h"

#include "ui/panes/detailspane.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace socketscope {

namespace {

class DetailsAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit DetailsAccessible(DetailsPane *pane)
        : QAccessibleWidget(pane, QAccessible::EditableText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.editable = false;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? content() : QAccessibleWidget::text(kind);
    }

    QString text(int start, int end) const override { return content().mid(start, end - start); }
    int characterCount() const override { return int(content().size()); }
    int selectionCount() const override { return 0; }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    // The text is laid out by several widgets, which tell their own places.
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] QString content() const { return static_cast<DetailsPane *>(object())->text(); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *pane = qobject_cast<DetailsPane *>(object);
    return pane ? new DetailsAccessible(pane) : nullptr;
}

} // namespace

void installDetailsAccessibility()
{
    QAccessible::installFactory(makeInterface); // takes a factory once, however often it is given
}

} // namespace socketscope
