#pragma once

#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QPointer>

namespace socketscope {

/// A heading, a lane or a call of the timeline: what they have in common.
class TimelinePart : public QAccessibleInterface
{
public:
    explicit TimelinePart(TimelineView *view)
        : m_view(view)
    { }

    [[nodiscard]] bool isValid() const override { return m_view; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    [[nodiscard]] QRect onScreen(const QRectF &inViewport) const
    {
        const QRect rect = inViewport.toAlignedRect();
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QPointer<TimelineView> m_view;
};

/// The heading of an endpoint's lanes, which folds them.
class AccessibleHeading final : public TimelinePart, public QAccessibleActionInterface
{
public:
    AccessibleHeading(TimelineView *view, EndpointId endpoint)
        : TimelinePart(view)
        , m_endpoint(endpoint)
    { }

    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Heading; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_view->headingSentence(m_endpoint) : QString();
    }
    [[nodiscard]] QRect rect() const override;

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    EndpointId m_endpoint;
};

} // namespace socketscope
