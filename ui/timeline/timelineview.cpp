#include "ui/timeline/timelineview.h"

#include "core/describe/callformat.h"
#include "core/describe/notetext.h"
#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "core/timeline/gaugeframer.h"
#include "ui/session/selection.h"
#include "ui/theme/plaintext.h"
#include "ui/timeline/lanetext.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinefilter.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>

namespace socketscope {

using namespace timelinemetrics;

namespace {

/// The labels take at most this part of the width.
constexpr double kLabelShare = 0.22;
constexpr QSize kUsualSize(800, 260);
/// From the gauge in a lane's label to the plot.
constexpr double kGaugeRightPad = 16;

} // namespace

TimelineView::TimelineView(LogFollower &follower, Selection &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_follower(follower)
    , m_selection(selection)
    , m_scene(follower, kHeadingHeight, kLaneHeight)
{
    installTimelineAccessibility();
    setAccessibleName(tr("Timeline"));
    setPlainWhatsThis(this,
        tr("One lane per socket, one mark per call. The wheel zooms about the cursor, "
           "Shift and the wheel (or dragging) moves through time, Alt and the wheel (or "
           "the wheel over the names) moves through the lanes. A double click on a mark "
           "zooms to the calls around it, elsewhere to the whole session. Left and Right "
           "step through the calls of a lane, Up and Down through the lanes."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(240, 120);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // or the ground would be painted twice
    buildAxisButton();
    renewPainter();
    verticalScrollBar()->setSingleStep(int(kLaneHeight));
    m_fillTimer.setSingleShot(true);
    connect(&m_fillTimer, &QTimer::timeout, this, [this] {
        if (m_scene.fillGroups())
            m_fillTimer.start(0);
        markDirty();
    });
    connect(&m_follower, &LogFollower::grown, this, &TimelineView::onGrown);
    connect(&m_follower, &LogFollower::rewound, this, &TimelineView::onRewound);
    connect(&m_follower, &LogFollower::kernelTold, this, &TimelineView::onGrown);
    connect(&m_follower, &LogFollower::kernelTold, this, &TimelineView::markDirty); // the gauges
    connect(&m_follower, &LogFollower::waitingChanged, this, &TimelineView::onWaitingChanged);
    connect(&m_waitTimer, &QTimer::timeout, this, &TimelineView::moveWaits);
    connect(&m_selection, &Selection::eventChanged, this, &TimelineView::onSelectionChanged);
    connect(&m_selection, &Selection::socketChanged, this, [this] { viewport()->update(); });
    onGrown();
}

TimelineView::~TimelineView() = default;

void TimelineView::buildAxisButton()
{
    m_axisButton = new QToolButton(viewport());
    m_axisButton->setAutoRaise(true);
    m_axisButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_axisButton->setCursor(Qt::ArrowCursor);
    m_axisButton->setPopupMode(QToolButton::InstantPopup);
    m_axisButton->setAccessibleName(tr("Time axis"));
    m_axisButton->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_axisButton);
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](AxisMode mode, const QString &text, const QString &tip) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(mode == axisMode());
        setPlainToolTip(action, tip);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { setAxisMode(mode); });
        connect(this, &TimelineView::axisModeChanged, action,
            [action, mode](AxisMode current) { action->setChecked(current == mode); });
    };
    add(AxisMode::EvenSteps, tr("&Even steps"),
        tr("Every call gets the same room; the labels tell the time."));
    add(AxisMode::TrueTime, tr("&True time"), tr("Room is proportional to time."));
    menu->setToolTipsVisible(true);
    m_axisButton->setMenu(menu);
}

void TimelineView::renewPainter()
{
    m_painter = std::make_unique<TimelinePainter>(themeFor(palette()), font());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_axisButton->setFont(small);
    const QString mode = axisMode() == AxisMode::EvenSteps ? tr("Even steps") : tr("True time");
    m_axisButton->setText(mode + QLatin1Char(' ') + QChar(0x25be)); // small triangle down
    markDirty();
}

void TimelineView::setFilter(TimelineFilter *filter)
{
    m_filter = filter;
    if (m_filter)
        connect(m_filter, &TimelineFilter::changed, this, &TimelineView::markDirty);
    markDirty();
}

const FilterHits *TimelineView::hits() const
{
    return m_filter ? m_filter->hits() : nullptr;
}

void TimelineView::layOut()
{
    const double plotHeight = viewport()->height() - kAxisHeight;
    verticalScrollBar()->setPageStep(int(plotHeight));
    verticalScrollBar()->setRange(0, qMax(0, qCeil(m_scene.list().height() - plotHeight)));
}

void TimelineView::markDirty()
{
    m_dirty = true;
    viewport()->update();
}

const TimelineFrame &TimelineView::frame()
{
    if (m_dirty)
        rebuild();
    return m_frame;
}

void TimelineView::rebuild()
{
    m_dirty = false;
    FrameRequest request;
    request.mode = axisMode();
    request.scale = scale();
    request.widthPx = qMax(0.0, viewport()->width() - labelWidth());
    request.heightPx = qMax(0.0, viewport()->height() - kAxisHeight);
    request.scrollY = verticalScrollBar()->value();
    request.selectedEvent = selectedEvent();
    request.stateLabelPx = m_painter->stateLabelPx();
    request.labels = timeLabels();
    request.hits = hits();
    request.notes = m_notes ? &m_notes->texts() : nullptr;
    request.differences = m_differences;
    m_scene.builder().build(request, m_frame);
    addLaneGauges(m_follower.kernel(), m_scene.sockets(), -kGaugeRightPad, m_frame);
    addWaits();
    makeTexts();
    emit rangeChanged(axisMode(), scale().unitBefore(0), scale().unitAfter(m_viewport.widthPx()));
}

void TimelineView::makeTexts()
{
    m_texts.clear();
    for (const FrameRow &row : m_frame.rows) {
        const SocketFacts *facts = m_scene.sockets().find(row.socketId);
        if (row.socketId == 0 || !facts)
            m_texts.push_back({LaneText::heading(row.endpoint),
                row.folded ? LaneText::lanes(row.laneCount) : QString(), {}});
        else
            m_texts.push_back({LaneText::title(*facts, m_scene.recording().addresses()),
                LaneText::detail(*facts), remarkOn(*facts)});
    }
}

double TimelineView::labelWidth() const
{
    return std::round(qBound(86.0, viewport()->width() * kLabelShare, kWidestLabels));
}

QPointF TimelineView::plotOrigin() const
{
    return {labelWidth(), kAxisHeight};
}

QPointF TimelineView::markCentre(qsizetype event)
{
    const TimelineMark *mark = frame().markOf(event);
    return mark ? plotOrigin() + QPointF(double(mark->x), double(mark->y)) : QPointF();
}

QString TimelineView::eventSentence(qsizetype event) const
{
    const SocketEvent &call = m_scene.recording().events().at(event);
    const QString sentence = CallFormat(m_scene.recording())
                                 .sentence(call, event + 1, m_scene.sockets().find(call.socketId));
    const QString whole = withNote(sentence, m_notes ? m_notes->text(event) : QString());
    return m_differences && m_differences->contains(event)
        ? tr("%1; differs from the other session").arg(whole)
        : whole;
}

QString TimelineView::laneSentence(quint32 socketId) const
{
    const SocketFacts *facts = m_scene.sockets().find(socketId);
    const Lane *lane = m_scene.lanes().find(socketId);
    if (!facts)
        return {};
    QString sentence = LaneText::sentence(
        *facts, m_follower.kernel(), m_scene.recording().addresses(), lane ? lane->size() : 0);
    const KernelFact *queue = m_follower.kernel().acceptQueueOf(socketId);
    if (queue && facts->isOpen())
        sentence = LaneText::withQueue(sentence, *queue);
    if (const QString remark = remarkOn(*facts); !remark.isEmpty())
        sentence += QStringLiteral(", ") + remark;
    sentence = withWaits(sentence, socketId);
    if (!m_filter || !m_filter->hits())
        return sentence;
    const Lane *hits = m_filter->hits()->find(socketId);
    return tr("%1, %Ln of them shown by the filter", nullptr, hits ? int(hits->size()) : 0)
        .arg(sentence);
}

QSize TimelineView::sizeHint() const
{
    return kUsualSize;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint && m_dirty)
        rebuild();
    else if (event->type() == QEvent::Leave)
        setHovered(-1);
    else if (m_isRewound && dynamic_cast<QSinglePointEvent *>(event))
        return true; // the marks on the screen are not there
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_painter->theme().card);
    if (m_scene.eventCount() == 0)
        return paintEmpty(painter);
    m_painter->paint(painter, viewport()->size(), labelWidth(), m_frame, m_texts, overlay());
}

void TimelineView::paintEmpty(QPainter &painter)
{
    if (!m_emptyTitle.isEmpty())
        return m_painter->paintEmpty(painter, viewport()->size(), m_emptyTitle, m_emptyHint, {});
    m_painter->paintEmpty(painter, viewport()->size(),
        tr("Every socket call will appear here as it happens"),
        tr("Press Start server, then Connect client."),
        {tr("socket"), tr("bind"), tr("listen"), tr("accept, connect"), tr("send"), tr("recv"),
            tr("shutdown"), tr("close")});
}

void TimelineView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

TimelinePainter::Overlay TimelineView::overlay() const
{
    TimelinePainter::Overlay overlay;
    overlay.selected = m_frame.markOf(selectedEvent());
    overlay.hovered = m_frame.markOf(m_hovered);
    overlay.selectedSocket = m_selection.socket();
    overlay.focused = hasFocus();
    overlay.bubble = m_bubble;
    overlay.cursors = {cursorX(TimeCursors::A), cursorX(TimeCursors::B)};
    overlay.span = spanText();
    if (overlay.selected)
        overlay.selectedX = double(overlay.selected->x);
    else if (selectedEvent() >= 0)
        overlay.selectedX = scale().xOf(
            TimelineAxis(axisMode(), m_scene.order()).unitOf(m_scene.keyOf(selectedEvent())));
    return overlay;
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_viewport.setWidth(viewport()->width() - labelWidth());
    m_axisButton->setGeometry(0, 3, int(labelWidth()) - 8, int(kAxisHeight) - 6);
    layOut();
    markDirty();
}

void TimelineView::scrollContentsBy(int, int)
{
    markDirty();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (m_painter
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::StyleChange))
        renewPainter();
}

} // namespace socketscope
