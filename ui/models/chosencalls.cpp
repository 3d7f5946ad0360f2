#include "ui/models/chosencalls.h"

#include "core/store/eventfilter.h"

#include <utility>

namespace socketscope {

ChosenCalls::ChosenCalls(RowRanges rows, std::shared_ptr<const EventFilter> filter)
    : m_rows(std::move(rows))
    , m_filter(std::move(filter))
{ }

ChosenCalls::~ChosenCalls() = default;

CallChoice ChosenCalls::amongFirst(qsizetype count) const
{
    CallChoice choice(size_t(count), false);
    for (const RowRanges::Range &range : m_rows.ranges()) {
        for (qsizetype row = range.first; row <= range.last; ++row) {
            const qsizetype event = m_filter ? qsizetype(m_filter->hits().at(row)) : row;
            if (event < count)
                choice[size_t(event)] = true;
        }
    }
    return choice;
}

} // namespace socketscope
