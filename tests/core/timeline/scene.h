#pragma once

#include "core/store/streammatch.h"
#include "core/timeline/framebuilder.h"
#include "tests/core/timeline/handmadelog.h"

namespace socketscope {

/// A recording with all that a frame is made from.
struct Scene
{
    Recording recording;
    SocketBook book;
    LaneIndex lanes{recording.events(), &recording.payload()};
    StepOrder order{recording.events()};
    LaneList list{26, 44};
    GroupLanes groups{recording.events()};
    StreamMatch streams;
    FrameBuilder builder{recording, lanes, list, groups, order, streams};
    TimelineFrame frame;

    void follow()
    {
        const qsizetype end = recording.events().size();
        book.follow(recording, end);
        lanes.follow(end);
        lanes.followFacts(recording.kernelFacts(), recording.kernelFacts().size());
        order.follow(end);
        streams.follow(recording, book, end);
        list.follow(book);
        groups.setGroups(list.foldedGroups());
        while (!groups.isComplete(end))
            groups.follow(end, 1000);
    }
    void build(const FrameRequest &request)
    {
        follow();
        builder.build(request, frame);
    }
};

} // namespace socketscope
