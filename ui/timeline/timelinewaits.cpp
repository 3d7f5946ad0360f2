// What TimelineView and TimelinePainter do about calls that have not returned.

#include "core/describe/callformat.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/timeline/waitframer.h"
#include "ui/theme/callmark.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelineview.h"

#include <QFontMetricsF>
#include <QPainter>

namespace socketscope {

using namespace timelinemetrics;

namespace {

constexpr int kFrameMs = 33; ///< in true time the bars grow all the while
constexpr int kSecondsMs = 250; ///< in even steps only the words change
constexpr qint64 kNsPerSecond = 1'000'000'000;
constexpr double kBarHeight = 14;
constexpr double kMarkPx = 13;
constexpr double kTextPad = 6;
constexpr int kGroundAlpha = 36;

} // namespace

void TimelineView::onWaitingChanged()
{
    if (m_follower.waitingCalls().isEmpty())
        m_waitTimer.stop();
    else
        m_waitTimer.start(axisMode() == AxisMode::TrueTime ? kFrameMs : kSecondsMs);
    moveWaits();
}

void TimelineView::moveWaits()
{
    if (m_follower.waitingCalls().isEmpty())
        m_scene.setWaitingUntil(std::nullopt);
    else
        m_scene.setWaitingUntil(m_follower.recording().nowNs());
    const auto [first, last] = m_scene.content(axisMode());
    m_viewport.setContent(first, last);
    markDirty();
}

void TimelineView::addWaits()
{
    if (m_follower.waitingCalls().isEmpty())
        return;
    addWaitingBars(m_follower.waitingCalls(), m_follower.recording().nowNs(),
        TimelineAxis(axisMode(), m_scene.order()), scale(), m_frame);
}

QString TimelineView::withWaits(const QString &sentence, quint32 socketId) const
{
    QString text = sentence;
    for (const WaitingCall &call : m_follower.waitingCalls()) {
        if (call.event.socketId == socketId)
            text += QStringLiteral(", ")
                + tr("%1 waits").arg(CallFormat(m_scene.recording()).call(call.event));
    }
    return text;
}

/// An open bar: no edge at its right end, since nobody knows when the call returns.
void TimelinePainter::paintWaits(QPainter &painter, const TimelineFrame &frame) const
{
    painter.setFont(m_smallFont);
    for (const WaitingBar &bar : frame.waits) {
        const QColor color = markColor(bar.call, false, m_theme);
        const double left = qMax(double(bar.left), -kLaneHeight);
        const double right = qMin(double(bar.right), frame.widthPx + kLaneHeight);
        const QRectF box(
            left, double(bar.y) - kBarHeight / 2, qMax(kMarkPx, right - left), kBarHeight);
        QColor ground = color;
        ground.setAlpha(kGroundAlpha);
        painter.fillRect(box, ground);
        QPen edge(color, 1, Qt::DashLine);
        painter.setPen(edge);
        painter.drawLine(box.topLeft(), box.topRight());
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        painter.setPen(QPen(color, 2));
        painter.drawLine(box.topLeft(), box.bottomLeft());
        const double textLeft = qMax(0.0, box.left()) + kTextPad;
        paintCallMark(painter, QPointF(textLeft + kMarkPx / 2, double(bar.y)), kMarkPx, bar.call,
            false, m_theme);
        const QRectF words = box.adjusted(0, -kTextPad, 0, kTextPad);
        const QString text = QCoreApplication::translate("TimelineView", "%1 waits, %2 s")
                                 .arg(QLatin1StringView(callName(bar.call)))
                                 .arg(bar.waitedNs / kNsPerSecond);
        const double textX = textLeft + kMarkPx + kTextPad;
        if (textX + QFontMetricsF(m_smallFont).horizontalAdvance(text) > box.right())
            continue;
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(textX, words.top(), box.right() - textX, words.height()),
            Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace socketscope
