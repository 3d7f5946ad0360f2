#pragma once

#include "core/store/logfollower.h"
#include "tests/core/timeline/handmadelog.h"
#include "ui/session/selection.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelineview.h"

namespace socketscope {

/// A window's worth of timeline over a recording that the test writes.
struct TimelineWindow
{
    explicit TimelineWindow(qint64 pauseNs = 2'000'000'000, bool filled = true)
    {
        if (filled)
            recordExperiment(recording, pauseNs);
        follower.catchUp();
        QObject::connect(&view, &TimelineView::rangeChanged, &overview, &OverviewStrip::setRange);
        QObject::connect(&overview, &OverviewStrip::rangeChosen, &view, &TimelineView::showRange);
        view.resize(1000, 300);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    void grow()
    {
        HandmadeLog log(recording);
        log.on(EndpointId::client(2), 7, 9).call(Call::Socket, 60'000'000'000, 9);
        follower.catchUp();
    }

    Recording recording;
    LogFollower follower{recording};
    Selection selection;
    TimelineView view{follower, selection};
    OverviewStrip overview{follower};
};

} // namespace socketscope
