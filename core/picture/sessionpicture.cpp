#include "core/picture/sessionpicture.h"

#include "core/describe/callformat.h"
#include "core/store/recording.h"
#include "core/store/streammatch.h"
#include "core/support/limits.h"
#include "core/timeline/framebuilder.h"
#include "core/timeline/lanelist.h"
#include "core/timeline/lanestates.h"
#include "core/timeline/viewport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace socketscope {

namespace {

constexpr double kLeastWidthPx = 480;
constexpr double kStateLetterPx = 6.2; ///< of the states' names, on the average

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionPicture)
};

/// What a frame is built from.
struct Scene
{
    Scene(const Recording &recording, qsizetype callCount)
        : lanes(recording.events())
        , list(PictureContent::kHeadingPx, PictureContent::kLanePx)
        , groups(recording.events())
        , order(recording.events())
    {
        book.follow(recording, callCount);
        lanes.follow(callCount);
        lanes.followFacts(recording.kernelFacts(), recording.kernelFacts().size());
        order.follow(callCount);
        streams.follow(recording, book, callCount);
        list.follow(book);
    }

    SocketBook book;
    LaneIndex lanes;
    LaneList list;
    GroupLanes groups;
    StepOrder order;
    StreamMatch streams;
};

std::array<float, kLaneStates> stateLabelPx()
{
    std::array<float, kLaneStates> widths{};
    for (int state = 0; state < kLaneStates; ++state)
        widths[size_t(state)]
            = float(double(laneStateName(LaneState(state)).size()) * kStateLetterPx);
    return widths;
}

PictureContent::Row wordsOf(const FrameRow &row, const Scene &scene, const Recording &recording)
{
    const SocketFacts *facts = scene.book.find(row.socketId);
    if (row.socketId == 0 || !facts)
        return {endpointName(row.endpoint).toUpper(), {}};
    const QString detail
        = facts->descriptor < 0 ? QString() : Text::tr("fd %1").arg(facts->descriptor);
    const QString peer = recording.addresses().address(facts->peerAddress).toString();
    if (facts->isListener)
        return {Text::tr("listening"), detail};
    if (facts->listenerId != 0)
        return {peer, detail};
    return {peer.isEmpty() ? Text::tr("socket") : QStringLiteral("→ ") + peer, detail};
}

qsizetype lanesIn(const TimelineFrame &frame)
{
    return std::count_if(frame.rows.begin(), frame.rows.end(),
        [](const FrameRow &row) { return row.socketId != 0; });
}

QString captionOf(qsizetype callCount, qsizetype hiddenLanes)
{
    const QString calls = Text::tr("%Ln call(s)", nullptr, int(callCount));
    return hiddenLanes == 0 ? calls
                            : calls + QStringLiteral(" · ")
            + Text::tr("%Ln lane(s) more have no room", nullptr, int(hiddenLanes));
}

FrameRequest requestFor(const Scene &scene, qsizetype callCount, const NoteTexts &notes)
{
    FrameRequest request;
    request.notes = &notes;
    request.stateLabelPx = stateLabelPx();
    const double chrome = PictureContent::kCaptionPx + PictureContent::kAxisPx
        + PictureContent::kLegendPx + 2 * PictureContent::kMarginPx;
    request.heightPx = qMin(scene.list.height(), limits::kPictureHeightPx - chrome);
    const double most = limits::kPictureWidthPx - PictureContent::kMostLabelWidthPx
        - 2 * PictureContent::kMarginPx;
    // What the kernel told after the last call has a step's room of its own.
    const bool endsWithFact
        = callCount > 0 && scene.lanes.lastFactNs() > scene.order.keyAt(callCount - 1).startNs;
    Viewport whole(AxisMode::EvenSteps);
    whole.setFollowing(false);
    whole.setContent(0, callCount - (endsWithFact ? 0 : 1));
    whole.setWidth(qBound(kLeastWidthPx,
        double(callCount) * Viewport::kNarrowestStepPx + 2 * Viewport::kMarginPx, most));
    whole.fitContent();
    request.scale = whole.scale();
    request.widthPx = whole.widthPx();
    return request;
}

} // namespace

PictureContent sessionPicture(
    const Recording &recording, qsizetype callCount, const NoteTexts &notes)
{
    const Scene scene(recording, callCount);
    const FrameBuilder builder(
        recording, scene.lanes, scene.list, scene.groups, scene.order, scene.streams);
    PictureContent content;
    builder.build(requestFor(scene, callCount, notes), content.frame);
    for (const FrameRow &row : content.frame.rows)
        content.rows.push_back(wordsOf(row, scene, recording));
    content.labelWidthPx = PictureContent::labelWidthFor(content.rows);
    const qsizetype lanes = lanesIn(content.frame);
    content.title = Text::tr("Session of %1")
                        .arg(recording.startedAt().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    content.caption = captionOf(callCount, scene.list.laneCount() - lanes);
    content.description = Text::tr("Timeline of socket calls: a lane per socket, a mark per call, "
                                   "arrows from send to recv. %1, %2.")
                              .arg(Text::tr("%Ln lane(s)", nullptr, int(lanes)), content.caption);
    content.describeCall = [&recording](quint32 event) {
        return QStringLiteral("#%1 %2").arg(event + 1).arg(
            CallFormat(recording).inC(recording.events().at(event)));
    };
    return content;
}

} // namespace socketscope
