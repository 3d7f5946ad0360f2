#include "ui/timeline/timelineaccessible.h"

#include "core/store/recording.h"
#include "ui/timeline/timelinepart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QToolButton>

namespace socketscope {

namespace {

/// Interfaces of calls that have left the picture are given back when there are more than this.
constexpr qsizetype kMostChildren = 4096;
/// Tells the key of a lane from that of a call.
constexpr quint64 kLaneBit = quint64(1) << 63;
constexpr quint64 kHeadingBit = quint64(1) << 62;
constexpr quint64 kRowBits = kLaneBit | kHeadingBit;

/// The chart itself; keeps the interfaces of its parts.
class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    { }
    ~AccessibleTimeline() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;

    [[nodiscard]] QAccessibleInterface *lane(quint32 socketId) const;
    [[nodiscard]] QAccessibleInterface *heading(EndpointId endpoint) const;
    [[nodiscard]] QAccessibleInterface *call(qsizetype event) const;

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }
    [[nodiscard]] QAccessibleInterface *kept(quint64 key, QAccessibleInterface *made) const;

    mutable QHash<quint64, QAccessible::Id> m_parts; ///< by event, or socket with the top bit set
};

class AccessibleLane final : public TimelinePart
{
public:
    AccessibleLane(TimelineView *view, quint32 socketId)
        : TimelinePart(view)
        , m_socketId(socketId)
    { }

    [[nodiscard]] quint32 socketId() const { return m_socketId; }
    [[nodiscard]] std::vector<qsizetype> events() const;
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] int childCount() const override { return int(events().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_view->laneSentence(m_socketId) : QString();
    }
    [[nodiscard]] QRect rect() const override;

private:
    quint32 m_socketId;
};

class AccessibleCall final : public TimelinePart
{
public:
    AccessibleCall(TimelineView *view, qsizetype event)
        : TimelinePart(view)
        , m_event(event)
    { }

    [[nodiscard]] qsizetype event() const { return m_event; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_view->eventSentence(m_event) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        return onScreen(QRectF(-7, -7, 14, 14).translated(m_view->markCentre(m_event)));
    }

private:
    qsizetype m_event;
};

AccessibleTimeline *chartOf(TimelineView *view)
{
    return static_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(view));
}

AccessibleTimeline::~AccessibleTimeline()
{
    for (const QAccessible::Id id : std::as_const(m_parts))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleTimeline::kept(quint64 key, QAccessibleInterface *made) const
{
    m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *AccessibleTimeline::lane(quint32 socketId) const
{
    const quint64 key = quint64(socketId) | kLaneBit;
    const auto known = m_parts.constFind(key);
    return known != m_parts.constEnd() ? QAccessible::accessibleInterface(*known)
                                       : kept(key, new AccessibleLane(view(), socketId));
}

QAccessibleInterface *AccessibleTimeline::call(qsizetype event) const
{
    const auto known = m_parts.constFind(quint64(event));
    if (known != m_parts.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_parts.size() >= kMostChildren) {
        // Lanes stay: one of them may be what asks.
        m_parts.removeIf([](const auto &part) {
            if (part.key() & kRowBits)
                return false;
            QAccessible::deleteAccessibleInterface(part.value());
            return true;
        });
    }
    return kept(quint64(event), new AccessibleCall(view(), event));
}

QAccessibleInterface *AccessibleTimeline::heading(EndpointId endpoint) const
{
    const quint64 key = quint64(endpoint.packed()) | kHeadingBit;
    const auto known = m_parts.constFind(key);
    return known != m_parts.constEnd() ? QAccessible::accessibleInterface(*known)
                                       : kept(key, new AccessibleHeading(view(), endpoint));
}

int AccessibleTimeline::childCount() const
{
    return int(view()->scene().list().rows().size()) + 1; // the axis button comes last
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    const std::vector<LaneRow> &rows = view()->scene().list().rows();
    if (index < 0 || size_t(index) > rows.size())
        return nullptr;
    if (size_t(index) == rows.size())
        return QAccessible::queryAccessibleInterface(view()->axisButton());
    const LaneRow &row = rows[size_t(index)];
    return row.isHeading() ? heading(row.endpoint) : lane(row.socketId);
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    const LaneList &list = view()->scene().list();
    if (child && child->object() == view()->axisButton())
        return int(list.rows().size());
    if (const auto *part = dynamic_cast<const AccessibleHeading *>(child))
        return int(list.headingOf(part->endpoint()));
    const auto *part = dynamic_cast<const AccessibleLane *>(child);
    const qsizetype row = part ? list.rowOf(part->socketId()) : -1;
    return row >= 0 && !list.rows()[size_t(row)].isHeading() ? int(row) : -1;
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    const QPointF position = view()->viewport()->mapFromGlobal(QPointF(x, y));
    if (view()->axisButton()->geometry().contains(position.toPoint()))
        return QAccessible::queryAccessibleInterface(view()->axisButton());
    const qsizetype event = view()->eventAt(position);
    return event < 0 ? nullptr : call(event);
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    return view()->selectedEvent() < 0 ? nullptr : call(view()->selectedEvent());
}

QString AccessibleTimeline::text(QAccessible::Text type) const
{
    if (type != QAccessible::Description)
        return QAccessibleWidget::text(type);
    const QString calls
        = TimelineView::tr("%n call(s)", nullptr, int(view()->scene().eventCount()));
    return view()->cursors().areSet()
        ? TimelineView::tr("%1; from cursor A to B: %2").arg(calls, view()->spanText())
        : calls;
}

std::vector<qsizetype> AccessibleLane::events() const
{
    std::vector<qsizetype> events;
    for (const TimelineMark &mark : m_view->frame().marks) {
        if (m_view->scene().recording().events().at(mark.event).socketId == m_socketId)
            events.push_back(mark.event);
    }
    return events;
}

QAccessibleInterface *AccessibleLane::child(int index) const
{
    const std::vector<qsizetype> shown = events();
    return index >= 0 && size_t(index) < shown.size() ? chartOf(m_view)->call(shown[size_t(index)])
                                                      : nullptr;
}

int AccessibleLane::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessibleCall *>(child);
    const std::vector<qsizetype> shown = events();
    const auto found = part ? std::find(shown.begin(), shown.end(), part->event()) : shown.end();
    return found == shown.end() ? -1 : int(found - shown.begin());
}

QRect AccessibleLane::rect() const
{
    for (const FrameRow &row : m_view->frame().rows) {
        if (row.socketId == m_socketId)
            return onScreen(QRectF(0, double(row.top) + m_view->plotOrigin().y(),
                m_view->viewport()->width(), double(row.height)));
    }
    return {};
}

QAccessibleInterface *AccessibleCall::parent() const
{
    return chartOf(m_view)->lane(m_view->scene().recording().events().at(m_event).socketId);
}

QAccessible::State AccessibleCall::state() const
{
    QAccessible::State state;
    const bool selected = m_view->selectedEvent() == m_event;
    state.selectable = true;
    state.selected = selected;
    state.focusable = true;
    state.focused = selected && m_view->hasFocus();
    state.offscreen = !m_view->frame().markOf(m_event);
    return state;
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("socketscope::TimelineView")
        ? qobject_cast<TimelineView *>(object)
        : nullptr;
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceTimelineFocus(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *focus = chart ? chart->focusChild() : nullptr;
    if (!focus)
        return;
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void announceTimelineSpan(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void announceTimelineFolding(TimelineView &view, EndpointId endpoint)
{
    auto *chart = QAccessible::isActive() ? chartOf(&view) : nullptr;
    if (!chart)
        return;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(chart->heading(endpoint), changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace socketscope
