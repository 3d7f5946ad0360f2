#include "ui/timeline/timelinepicture.h"

#include "core/describe/callformat.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "core/timeline/filterhits.h"
#include "ui/theme/callmark.h"
#include "ui/theme/notemark.h"
#include "ui/timeline/lanetext.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace socketscope {

using namespace timelinemetrics;

static_assert(kAxisHeight == PictureContent::kAxisPx);
static_assert(kHeadingHeight == PictureContent::kHeadingPx);
static_assert(kLaneHeight == PictureContent::kLanePx);
static_assert(kBandHeight == PictureContent::kBandPx);

namespace {

constexpr double kLeastWidthPx = 480;
constexpr double kTitleScale = 1.15;
constexpr double kSmallScale = 0.85;
constexpr double kLegendMarkPx = 15;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

struct Steps
{
    qsizetype first = 0;
    qsizetype last = -1;
};

Steps stepsOf(TimelineView &view, PictureRange range)
{
    const StepOrder &order = view.scene().order();
    if (range == PictureRange::Session)
        return {0, order.size() - 1};
    const TimelineAxis axis(view.axisMode(), order);
    const TimeScale &scale = view.scale();
    const double width = view.frame().widthPx;
    return {order.rankOf(axis.keyAt(scale.unitAfter(0))),
        order.rankOf(axis.keyAt(scale.unitBefore(width) + 1)) - 1};
}

QString titleOf(const TimelineView &view)
{
    return Text::tr("Socketscope session of %1")
        .arg(view.scene().recording().startedAt().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString captionOf(
    const Steps &steps, qsizetype count, const FilterHits *hits, qsizetype hiddenLanes)
{
    const QLocale locale;
    QString caption = steps.first == 0 && steps.last + 1 == count
        ? Text::tr("%Ln call(s)", nullptr, int(count))
        : Text::tr("calls %1 to %2 of %3")
              .arg(locale.toString(steps.first + 1), locale.toString(steps.last + 1),
                  locale.toString(count));
    if (hits)
        caption += QStringLiteral(" · ")
            + Text::tr("a filter is on: %Ln call(s) of the session answer it", nullptr,
                int(hits->followed()));
    if (hiddenLanes > 0)
        caption += QStringLiteral(" · ")
            + Text::tr("%Ln lane(s) more have no room", nullptr, int(hiddenLanes));
    return caption;
}

/// The scale and width of the picture.
void placeTime(TimelineView &view, PictureRange range, double labelWidth, FrameRequest &request)
{
    request.mode = view.axisMode();
    if (range == PictureRange::Visible) {
        request.scale = view.scale();
        request.widthPx = view.frame().widthPx;
        return;
    }
    const auto [first, last] = view.scene().content(request.mode);
    const double most = limits::kPictureWidthPx - labelWidth - 2 * PictureContent::kMarginPx;
    Viewport whole(request.mode);
    whole.setFollowing(false);
    whole.setContent(first, last);
    whole.setWidth(qBound(kLeastWidthPx,
        double(view.scene().eventCount()) * Viewport::kNarrowestStepPx + 2 * Viewport::kMarginPx,
        most));
    whole.fitContent();
    request.scale = whole.scale();
    request.widthPx = whole.widthPx();
}

std::vector<PictureContent::Row> rowsOf(const TimelineScene &scene, const TimelineFrame &frame)
{
    std::vector<PictureContent::Row> rows;
    for (const FrameRow &row : frame.rows) {
        const SocketFacts *facts = scene.sockets().find(row.socketId);
        if (row.socketId == 0 || !facts)
            rows.push_back({LaneText::heading(row.endpoint),
                row.folded ? LaneText::lanes(row.laneCount) : QString()});
        else
            rows.push_back(
                {LaneText::title(*facts, scene.recording().addresses()), LaneText::detail(*facts)});
    }
    return rows;
}

qsizetype lanesOf(const TimelineFrame &frame)
{
    qsizetype lanes = 0;
    for (const FrameRow &row : frame.rows)
        lanes += row.socketId != 0 ? 1 : (row.folded ? qsizetype(row.laneCount) : 0);
    return lanes;
}

void paintLegend(QPainter &painter, const PictureContent &content, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double y = content.heightPx() - PictureContent::kMarginPx - 8;
    double x = PictureContent::kMarginPx + 8;
    const auto name = [&](const QString &text) {
        painter.setPen(theme.faintText);
        painter.drawText(QRectF(x + 13, y - 12, 300, 24), Qt::AlignVCenter, text);
        x += 36 + metrics.horizontalAdvance(text);
    };
    for (const auto &[call, text] : PictureContent::legend()) {
        paintCallMark(painter, QPointF(x, y), kLegendMarkPx, call, false, theme);
        name(text);
    }
    paintCallMark(painter, QPointF(x, y), kLegendMarkPx + 4, Call::Close, true, theme);
    name(PictureContent::failedName());
    if (content.frame.flags.empty())
        return;
    paintNoteFlag(painter, QPointF(x - 4, y + 7), kLegendMarkPx - 2, theme);
    name(PictureContent::noteName());
}

} // namespace

PictureContent timelinePicture(
    TimelineView &view, PictureRange range, const Notes &notes, const Theme &theme)
{
    const TimelineScene &scene = view.scene();
    PictureContent content;
    FrameRequest request;
    const TimelinePainter painter(theme, view.font());
    request.stateLabelPx = painter.stateLabelPx();
    request.notes = &notes.texts();
    request.hits = view.hits();
    const double chrome = PictureContent::kCaptionPx + PictureContent::kAxisPx
        + PictureContent::kLegendPx + 2 * PictureContent::kMarginPx;
    request.heightPx = qMin(scene.list().height(), limits::kPictureHeightPx - chrome);
    placeTime(view, range, PictureContent::kMostLabelWidthPx, request);
    scene.builder().build(request, content.frame);
    content.rows = rowsOf(scene, content.frame);
    content.labelWidthPx = PictureContent::labelWidthFor(content.rows);
    const qsizetype lanes = lanesOf(content.frame);
    const Steps steps = stepsOf(view, range);
    content.title = titleOf(view);
    content.caption
        = captionOf(steps, scene.eventCount(), request.hits, scene.list().laneCount() - lanes);
    content.description = Text::tr("Timeline of socket calls: a lane per socket, a mark per call, "
                                   "arrows from send to recv. %1, %2.")
                              .arg(Text::tr("%Ln lane(s)", nullptr, int(lanes)), content.caption);
    content.describeCall = [recording = &scene.recording()](quint32 event) {
        return QStringLiteral("#%1 %2").arg(event + 1).arg(
            CallFormat(*recording).inC(recording->events().at(event)));
    };
    return content;
}

QImage paintPicture(const PictureContent &content, const Theme &theme, const QFont &font)
{
    const QSizeF size(content.widthPx(), content.heightPx());
    const double ratio = size.width() * size.height() * 4 > limits::kPicturePixels ? 1 : 2;
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(ratio);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = PictureContent::kMarginPx;
    const QRectF head(margin, margin - 4, size.width() - 2 * margin, PictureContent::kCaptionPx);
    QFont title = font;
    title.setPointSizeF(font.pointSizeF() * kTitleScale);
    title.setWeight(QFont::DemiBold);
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kSmallScale);
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, content.title);
    painter.setFont(small);
    painter.setPen(theme.faintText);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, content.caption);
    paintLegend(painter, content, theme);
    std::vector<RowText> texts;
    for (const PictureContent::Row &row : content.rows)
        texts.push_back({row.title, row.detail});
    painter.translate(margin, margin + PictureContent::kCaptionPx);
    TimelinePainter(theme, font)
        .paint(painter,
            QSizeF(
                content.labelWidthPx + content.frame.widthPx, content.frame.heightPx + kAxisHeight),
            content.labelWidthPx, content.frame, texts, {});
    return image;
}

QString timelineDiagram(TimelineView &view, PictureRange range, const Notes &notes)
{
    const TimelineScene &scene = view.scene();
    const Steps steps = stepsOf(view, range);
    DiagramRequest request{scene.recording(), scene.streams(), scene.order(), {}, steps.first,
        steps.last, notes.texts(), titleOf(view)};
    const auto add = [&](const SocketFacts &facts) {
        if (qsizetype(request.participants.size()) < limits::kDiagramParticipants)
            request.participants.push_back({facts.socketId,
                Text::tr("%1, %2", "an endpoint and one of its sockets")
                    .arg(endpointName(facts.endpoint),
                        LaneText::title(facts, scene.recording().addresses()))});
    };
    const auto addEach = [&](EndpointId endpoint) {
        for (const SocketFacts &facts : scene.sockets().sockets()) {
            if (facts.endpoint == endpoint)
                add(facts);
        }
    };
    for (const LaneRow &row : scene.list().rows()) {
        if (const SocketFacts *facts = scene.sockets().find(row.socketId))
            add(*facts);
        else if (row.folded)
            addEach(row.endpoint);
    }
    return mermaidDiagram(request);
}

} // namespace socketscope
