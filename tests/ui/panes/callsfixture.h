#pragma once

#include "core/store/logfollower.h"
#include "tests/support/handmadelog.h"
#include "ui/panes/callspane.h"
#include "ui/panes/callstable.h"
#include "ui/session/selection.h"

#include <QScrollBar>

namespace socketscope {

/// A pane in a window over a log that the test fills.
struct CallsFixture
{
    HandmadeLog log;
    LogFollower follower{log.recording};
    Selection selection;
    CallsPane pane{follower, selection};
    CallsTable &table = *pane.table();
    QScrollBar &bar = *table.verticalScrollBar();

    CallsFixture()
    {
        pane.resize(900, 300);
        pane.show();
    }
    void recordSends(int count)
    {
        for (int i = 0; i < count; ++i)
            log.call(Call::Send, 4, 4, 0, "ping");
        follower.catchUp();
    }
    void filterBy(const char *line)
    {
        pane.setFilter(EventQuery::parse(QString::fromLatin1(line)));
    }
    [[nodiscard]] int currentRow() const { return table.currentIndex().row(); }
};

} // namespace socketscope
