#include "ui/panes/stepbutton.h"

#include "ui/theme/plaintext.h"

#include <QCoreApplication>
#include <QPushButton>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepButton)
};

} // namespace

QPushButton *stepButton(const QString &accessibleName, QWidget *parent)
{
    auto *button = new QPushButton(Text::tr("Step"), parent);
    button->setAccessibleName(accessibleName);
    showStepObstacle(button, {});
    return button;
}

void showStepObstacle(QPushButton *button, const QString &obstacle)
{
    setPlainToolTip(button,
        obstacle.isEmpty()
            ? Text::tr("Make the calls one at a time; each is told before it is made")
            : obstacle);
    button->setAccessibleDescription(obstacle);
}

} // namespace socketscope
