#include "ui/timeline/timelinepart.h"

namespace socketscope {

QAccessible::State AccessibleHeading::state() const
{
    const bool folded = m_view->scene().list().isFolded(m_endpoint);
    QAccessible::State state;
    state.expandable = true;
    state.expanded = !folded;
    state.collapsed = folded;
    return state;
}

QRect AccessibleHeading::rect() const
{
    for (const FrameRow &row : m_view->frame().rows) {
        if (row.socketId == 0 && row.endpoint == m_endpoint)
            return onScreen(QRectF(0, double(row.top) + m_view->plotOrigin().y(),
                m_view->viewport()->width(), double(row.height)));
    }
    return {};
}

void *AccessibleHeading::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessibleHeading::actionNames() const
{
    return {toggleAction()};
}

void AccessibleHeading::doAction(const QString &name)
{
    if (m_view && name == toggleAction())
        m_view->toggleGroup(m_endpoint);
}

} // namespace socketscope
