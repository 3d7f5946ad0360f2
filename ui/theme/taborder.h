#pragma once

class QWidget;

namespace socketscope {

/// Lets Tab go from `before` into the parts of `whole`, in the order in which they were made. For
/// what is made later than its neighbours: Qt has it at the end of the window's order.
void tabInto(QWidget *before, const QWidget *whole);

} // namespace socketscope
