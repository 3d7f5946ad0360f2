#include "ui/lesson/lessonsteps.h"

#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace socketscope {

namespace {

constexpr int kIconPx = 14;

} // namespace

LessonSteps::LessonSteps(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    const int pages = int(m_titles.size()) + 2;
    for (int page = 0; page < pages; ++page) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(kIconPx, kIconPx));
        button->setProperty(kRoleProperty, QStringLiteral("segment"));
        button->setProperty(kSegmentProperty,
            page == 0               ? QStringLiteral("first")
                : page == pages - 1 ? QStringLiteral("last")
                                    : QStringLiteral("middle"));
        // Not clicked(): assistive technology toggles.
        connect(button, &QToolButton::toggled, this, [this, page](bool checked) {
            if (checked == (page == m_current))
                return;
            emit pageChosen(page);
            setCurrent(m_current);
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    update();
}

void LessonSteps::setDone(int count)
{
    m_done = count;
    update();
}

void LessonSteps::setCurrent(int page)
{
    m_current = page;
    for (int index = 0; index < m_buttons.size(); ++index)
        m_buttons.at(index)->setChecked(index == page);
}

void LessonSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void LessonSteps::update()
{
    const Theme theme = themeFor(palette());
    for (int page = 0; page < m_buttons.size(); ++page) {
        QToolButton *button = m_buttons.at(page);
        const bool isStep = page > 0 && page <= m_titles.size();
        const bool isDone = isStep && page <= m_done;
        const QString name = page == 0 ? tr("Introduction")
            : !isStep                  ? tr("End of the lesson")
            : isDone ? tr("Step %1, done: %2").arg(page).arg(m_titles.at(page - 1))
                     : tr("Step %1: %2").arg(page).arg(m_titles.at(page - 1));
        button->setText(isStep ? QString::number(page) : page == 0 ? tr("Aim") : tr("End"));
        button->setIcon(isDone ? colouredIcon(QStringLiteral("check"), theme.success) : QIcon());
        button->setAccessibleName(name);
        setPlainToolTip(button, name);
    }
}

} // namespace socketscope
