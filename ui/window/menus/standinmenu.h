#pragma once

class QMenu;

namespace socketscope {

class MainWindow;

/// Gives a menu that acts on the running session a stand-in, which takes its place while another
/// tab is shown: it says why nothing can be done, and leads back.
void addStandIn(QMenu *menu, MainWindow *window);
[[nodiscard]] bool isStandIn(const QMenu &menu);

} // namespace socketscope
