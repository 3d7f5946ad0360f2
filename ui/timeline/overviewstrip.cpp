#include "ui/timeline/overviewstrip.h"

#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "ui/theme/callmark.h"
#include "ui/theme/notemark.h"
#include "ui/timeline/timelinefilter.h"

#include <QEvent>
#include <QPainter>

#include <cmath>
#include <numeric>

namespace socketscope {

namespace {

constexpr int kHeight = 36;
constexpr double kMarginPx = 10;
constexpr double kBarPx = 2;
constexpr double kBarGapPx = 1;
constexpr double kGripWidth = 5;
constexpr double kGripHeight = 18;
constexpr double kEdgePx = 3.5;
constexpr double kLeastWindowPx = 6;
/// Part of the height that a bar of one call has.
constexpr double kLeastBar = 0.5;
constexpr double kLeastFailurePx = 5;
constexpr double kFlagHeight = 12;
/// Of the bars behind a filter's hits.
constexpr qreal kPaleOpacity = 0.25;

constexpr Call kKindCall[kDensityKinds]
    = {Call::SetSockOpt, Call::Accept, Call::Send, Call::Recv, Call::Close, Call::None};

quint32 sumOf(const SessionDensity::Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0u);
}

} // namespace

OverviewStrip::OverviewStrip(LogFollower &follower, QWidget *parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_theme(themeFor(palette()))
{
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("The whole session; the arrow keys move what the timeline shows"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_follower, &LogFollower::grown, this, &OverviewStrip::onGrown);
    connect(&m_follower, &LogFollower::rewound, this, [this] {
        m_bySteps = {};
        m_byTime = {};
        m_followed = 0;
        m_lastNs = 0;
        setUpdatesEnabled(false); // what is on the screen stays until there is something to show
    });
    onGrown();
}

QSize OverviewStrip::sizeHint() const
{
    return {400, kHeight};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {120, kHeight};
}

void OverviewStrip::onGrown()
{
    const EventLog &events = m_follower.recording().events();
    if (m_followed == 0 && m_follower.eventCount() > 0)
        m_firstNs = events.at(0).startNs;
    for (; m_followed < m_follower.eventCount(); ++m_followed) {
        const SocketEvent &event = events.at(m_followed);
        const DensityKind kind = densityKind(event);
        m_bySteps.add(m_followed, kind);
        m_byTime.add(saturatedDifference(event.startNs, m_firstNs), kind);
        m_lastNs = qMax(m_lastNs, event.endNs());
    }
    if (m_follower.isBehind())
        return;
    setUpdatesEnabled(true);
    renewBars();
}

void OverviewStrip::renewBars()
{
    m_bars = QPixmap();
    update();
}

void OverviewStrip::setFilter(const TimelineFilter *filter)
{
    m_filter = filter;
    if (m_filter)
        connect(m_filter, &TimelineFilter::changed, this, &OverviewStrip::renewBars);
    renewBars();
}

void OverviewStrip::setRange(AxisMode mode, qint64 first, qint64 last)
{
    if (mode != m_mode)
        m_bars = QPixmap();
    m_mode = mode;
    m_first = first;
    m_last = last;
    update();
}

const SessionDensity &OverviewStrip::density() const
{
    return m_mode == AxisMode::EvenSteps ? m_bySteps : m_byTime;
}

double OverviewStrip::unitsPerPx() const
{
    const double span = m_mode == AxisMode::EvenSteps
        ? double(qMax<qsizetype>(1, m_followed - 1))
        : double(qMax<qint64>(1, saturatedDifference(m_lastNs, m_firstNs)));
    return span / qMax(1.0, width() - 2 * kMarginPx);
}

double OverviewStrip::xOf(qint64 unit) const
{
    const qint64 origin = m_mode == AxisMode::EvenSteps ? 0 : m_firstNs;
    return kMarginPx + double(saturatedDifference(unit, origin)) / unitsPerPx();
}

qint64 OverviewStrip::unitAt(double x) const
{
    const qint64 origin = m_mode == AxisMode::EvenSteps ? 0 : m_firstNs;
    return origin + saturatedFloor((x - kMarginPx) * unitsPerPx());
}

double OverviewStrip::windowLeft() const
{
    const double left = qBound(kEdgePx, xOf(m_first), qMax(kEdgePx, width() - kLeastWindowPx));
    return qMin(left, qMax(kEdgePx, windowRight() - kLeastWindowPx));
}

double OverviewStrip::windowRight() const
{
    return qBound(kLeastWindowPx, xOf(m_last), qMax(kLeastWindowPx, width() - kEdgePx));
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.cardBorder, 1));
    painter.setBrush(m_theme.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_followed == 0)
        return;
    if (m_bars.isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_bars = QPixmap(size() * ratio);
        m_bars.setDevicePixelRatio(ratio);
        m_bars.fill(Qt::transparent);
        QPainter bars(&m_bars);
        paintBars(bars);
    }
    paintWindow(painter);
    painter.drawPixmap(0, 0, m_bars);
    paintFlags(painter);
}

void OverviewStrip::paintFlags(QPainter &painter) const
{
    if (!m_notes)
        return;
    for (const auto &[event, text] : m_notes->texts()) {
        if (event >= m_followed)
            break;
        const qint64 unit = m_mode == AxisMode::EvenSteps
            ? event
            : m_follower.recording().events().at(event).startNs;
        paintNoteFlag(painter, QPointF(xOf(unit), kFlagHeight + 2), kFlagHeight, m_theme);
    }
}

void OverviewStrip::setNotes(const Notes *notes)
{
    m_notes = notes;
    if (m_notes)
        connect(m_notes, &Notes::changed, this, [this] { update(); });
    update();
}

void OverviewStrip::paintBars(QPainter &painter) const
{
    const SessionDensity &calls = density();
    const double bucketPx = double(calls.bucketUnits()) / unitsPerPx();
    Bars bars;
    bars.perBar = qMax(1.0, (kBarPx + kBarGapPx) / bucketPx);
    bars.barPx = bars.perBar * bucketPx;
    for (double first = 0; first < double(calls.buckets().size()); first += bars.perBar)
        bars.most = qMax(bars.most, sumOf(calls.sum(size_t(first), size_t(first + bars.perBar))));
    const FilterHits *hits = m_filter ? m_filter->hits() : nullptr;
    painter.setOpacity(hits ? kPaleOpacity : 1);
    paintDensity(painter, calls, bars);
    painter.setOpacity(1);
    if (!hits)
        return;
    // The hits' buckets may be finer than those of all calls.
    const SessionDensity &found = m_mode == AxisMode::EvenSteps ? hits->bySteps() : hits->byTime();
    bars.perBar *= double(calls.bucketUnits()) / double(found.bucketUnits());
    paintDensity(painter, found, bars);
}

void OverviewStrip::paintDensity(
    QPainter &painter, const SessionDensity &calls, const Bars &bars) const
{
    const double barCount = std::ceil(double(calls.buckets().size()) / bars.perBar);
    for (double bar = 0; bar < barCount; ++bar) {
        const SessionDensity::Counts counts
            = calls.sum(size_t(bar * bars.perBar), size_t((bar + 1) * bars.perBar));
        if (sumOf(counts) > 0)
            paintBar(painter, kMarginPx + bar * bars.barPx, counts, bars.most);
    }
}

/// The kinds above one another; a failed call gets its colour however many others there are.
void OverviewStrip::paintBar(
    QPainter &painter, double x, const SessionDensity::Counts &counts, quint32 most) const
{
    const quint32 sum = sumOf(counts);
    const double level = most < 2 ? 0 : std::log2(double(sum)) / std::log2(double(most));
    const double height = (this->height() - 12) * (kLeastBar + (1 - kLeastBar) * level);
    double bottom = this->height() - 5;
    for (int kind = 0; kind < kDensityKinds; ++kind) {
        const quint32 count = counts[size_t(kind)];
        if (count == 0)
            continue;
        const bool failed = DensityKind(kind) == DensityKind::Failed;
        const double part = height * count / sum;
        const double shown = failed ? qMax(kLeastFailurePx, part) : part;
        painter.fillRect(QRectF(x - kBarPx / 2, bottom - shown, kBarPx, shown),
            markColor(kKindCall[kind], failed, m_theme));
        bottom -= shown;
    }
}

void OverviewStrip::paintWindow(QPainter &painter) const
{
    const QRectF window(QPointF(windowLeft(), 1), QPointF(windowRight(), double(height() - 1)));
    QColor ground = m_theme.accent;
    ground.setAlpha(m_theme.dark ? 44 : 26);
    painter.fillRect(window, ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accentFill);
    for (const double x : {window.left(), window.right()})
        painter.drawRoundedRect(QRectF(x - kGripWidth / 2, window.center().y() - kGripHeight / 2,
                                    kGripWidth, kGripHeight),
            2, 2);
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    m_bars = QPixmap();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_theme = themeFor(palette());
    renewBars();
}

} // namespace socketscope
