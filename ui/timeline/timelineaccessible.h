#pragma once

namespace socketscope {

class TimelineView;
struct EndpointId;

/// Makes timelines known to screen readers: a chart whose children are lanes, whose children are
/// the calls in view, each a sentence. May be called any number of times.
void installTimelineAccessibility();

/// Tells screen readers that the selected call has the focus, or the timeline if none is selected.
void announceTimelineFocus(TimelineView &view);

/// Tells them that the measured span, part of the timeline's description, is another.
void announceTimelineSpan(TimelineView &view);
/// Tells them that the endpoint's lanes have been folded or unfolded.
void announceTimelineFolding(TimelineView &view, EndpointId endpoint);

} // namespace socketscope
