#pragma once

class QPushButton;
class QString;
class QWidget;

namespace socketscope {

/// The button beside that which starts an endpoint as a whole: it starts it step by step.
[[nodiscard]] QPushButton *stepButton(const QString &accessibleName, QWidget *parent);
/// Tells beforehand why what is set up does not go step by step; empty: it does.
void showStepObstacle(QPushButton *button, const QString &obstacle);

} // namespace socketscope
