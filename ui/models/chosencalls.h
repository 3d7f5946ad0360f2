#pragma once

#include "core/transcript/callchoice.h"
#include "ui/models/rowranges.h"

#include <memory>

namespace socketscope {

class EventFilter;

/// The calls that a person has chosen in the table, as they stood when they were asked for: a value
/// of which any thread can make what a transcript needs, whatever the table shows by then.
class ChosenCalls
{
public:
    ChosenCalls() = default;
    /// filter: the one whose hits the rows are; null where every call is a row.
    ChosenCalls(RowRanges rows, std::shared_ptr<const EventFilter> filter);
    ~ChosenCalls();
    ChosenCalls(const ChosenCalls &) = default;
    ChosenCalls &operator=(const ChosenCalls &) = default;

    [[nodiscard]] qint64 count() const { return m_rows.count(); }
    /// Those among the first `count` calls of the log. Costs a look at each (about 1 ns).
    [[nodiscard]] CallChoice amongFirst(qsizetype count) const;

private:
    RowRanges m_rows;
    std::shared_ptr<const EventFilter> m_filter;
};

} // namespace socketscope
