#include "ui/panes/stephead.h"

#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace socketscope {

StepHead::StepHead(const QString &finishName, const QString &stopName, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_finish = addButton(
        finishName, tr("Finish: from now on the next steps are those that close what is open"));
    m_stop = addButton(stopName, tr("Stop: close everything at once, and go back to the settings"));
    connect(m_finish, &QToolButton::clicked, this, &StepHead::finishWanted);
    connect(m_stop, &QToolButton::clicked, this, &StepHead::stopWanted);
    updateIcons();
    hide();
}

QToolButton *StepHead::addButton(const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(button, toolTip);
    layout()->addWidget(button);
    return button;
}

void StepHead::setFinishEnabled(bool isEnabled)
{
    m_finish->setEnabled(isEnabled);
}

void StepHead::updateIcons()
{
    const Theme theme = themeFor(palette());
    setButtonIcon(m_finish, QStringLiteral("to-end"), theme);
    setButtonIcon(m_stop, QStringLiteral("stop"), theme);
}

void StepHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stop)
        updateIcons();
}

} // namespace socketscope
