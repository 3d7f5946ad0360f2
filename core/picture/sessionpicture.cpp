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
#include <QLocale>

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
        : lanes(recording.events(), &recording.payload())
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

/// Some calls of a session as a session of its own.
struct Part
{
    Part(const Recording &whole, const PictureExtent &extent);

    Recording recording;
    NoteTexts notes; ///< by index in the part
    std::vector<qsizetype> places; ///< in the whole, by index in the part
};

Part::Part(const Recording &whole, const PictureExtent &extent)
{
    // In the same order they get the same numbers.
    for (qsizetype id = 1; id <= whole.addresses().size(); ++id)
        static_cast<void>(recording.addressId(whole.addresses().address(quint32(id))));
    const qsizetype end = qMin(extent.callCount, qsizetype(extent.choice.size()));
    for (qsizetype index = 0; index < end; ++index) {
        if (!extent.choice[size_t(index)])
            continue;
        SocketEvent event = whole.events().at(index);
        event.payloadLength = 0; // which a picture does not show
        recording.record(event);
        if (const auto note = extent.notes.find(index); note != extent.notes.end())
            notes.insert_or_assign(qsizetype(places.size()), note->second);
        places.push_back(index);
    }
}

PictureContent::Row wordsOf(
    const FrameRow &row, const SocketBook &sockets, const Recording &recording)
{
    const SocketFacts *facts = sockets.find(row.socketId);
    if (row.socketId == 0 || !facts)
        return {endpointName(row.endpoint).toUpper(), {}};
    const QString detail
        = facts->descriptor < 0 ? QString() : Text::tr("fd %1").arg(facts->descriptor);
    const QString peer = recording.addresses().address(facts->peerAddress).toString();
    if (facts->isListener)
        return {Text::tr("listening"), detail};
    if (facts->wasAccepted())
        return {peer, detail};
    return {peer.isEmpty() ? Text::tr("socket") : QStringLiteral("→ ") + peer, detail};
}

qsizetype lanesIn(const TimelineFrame &frame)
{
    return std::count_if(frame.rows.begin(), frame.rows.end(),
        [](const FrameRow &row) { return row.socketId != 0; });
}

QString captionOf(qsizetype shown, qsizetype callCount, qsizetype hiddenLanes)
{
    const QString calls = shown == callCount
        ? Text::tr("%Ln call(s)", nullptr, int(callCount))
        : Text::tr("%1 of %2 calls").arg(QLocale().toString(shown), QLocale().toString(callCount));
    return hiddenLanes == 0 ? calls
                            : calls + QStringLiteral(" · ")
            + Text::tr("%Ln lane(s) more have no room", nullptr, int(hiddenLanes));
}

FrameRequest requestFor(const Scene &scene, const PictureExtent &extent)
{
    FrameRequest request;
    const qsizetype callCount = extent.callCount;
    request.notes = &extent.notes;
    request.stateLabelPx = stateLabelPx();
    const double chrome = PictureContent::kCaptionPx + PictureContent::kAxisPx
        + PictureContent::kLegendPx + 2 * PictureContent::kMarginPx;
    request.heightPx = qMin(scene.list.height(), extent.mostHeightPx - chrome);
    const double most
        = extent.mostWidthPx - PictureContent::kMostLabelWidthPx - 2 * PictureContent::kMarginPx;
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

/// The frame of `shown`, which is the recording or a part of it, in the recording's words.
PictureContent contentOf(const Recording &recording, qsizetype callCount, const Recording &shown,
    const PictureExtent &extent)
{
    const Scene scene(shown, extent.callCount);
    SocketBook whole;
    if (&shown != &recording)
        whole.follow(recording, callCount);
    const SocketBook &sockets = &shown == &recording ? scene.book : whole;
    const FrameBuilder builder(
        shown, scene.lanes, scene.list, scene.groups, scene.order, scene.streams);
    PictureContent content;
    builder.build(requestFor(scene, extent), content.frame);
    for (const FrameRow &row : content.frame.rows)
        content.rows.push_back(wordsOf(row, sockets, recording));
    content.labelWidthPx = PictureContent::labelWidthFor(content.rows);
    const qsizetype lanes = lanesIn(content.frame);
    content.title = Text::tr("Session of %1")
                        .arg(recording.startedAt().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    content.caption = captionOf(extent.callCount, callCount, scene.list.laneCount() - lanes);
    content.description = Text::tr("Timeline of socket calls: a lane per socket, a mark per call, "
                                   "arrows from send to recv. %1, %2.")
                              .arg(Text::tr("%Ln lane(s)", nullptr, int(lanes)), content.caption);
    return content;
}

QString callText(const Recording &recording, qsizetype index)
{
    return QStringLiteral("#%1 %2").arg(index + 1).arg(
        CallFormat(recording).inC(recording.events().at(index)));
}

} // namespace

PictureContent sessionPicture(const Recording &recording, const PictureExtent &extent)
{
    if (extent.choice.empty()) {
        PictureContent content = contentOf(recording, extent.callCount, recording, extent);
        content.describeCall = [&recording](quint32 event) {
            return callText(recording, qsizetype(event));
        };
        return content;
    }
    const Part part(recording, extent);
    PictureContent content = contentOf(recording, extent.callCount, part.recording,
        {part.recording.events().size(), part.notes, extent.choice, extent.mostWidthPx,
            extent.mostHeightPx});
    content.frame.bands.clear();
    content.frame.gauges.clear();
    content.describeCall = [&recording, places = part.places](quint32 event) {
        return callText(recording, places[event]);
    };
    return content;
}

} // namespace socketscope
