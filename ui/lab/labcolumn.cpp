#include "ui/lab/labcolumn.h"

#include "ui/lab/descriptorspane.h"
#include "ui/lab/labpane.h"
#include "ui/theme/taborder.h"

#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kGapPx = 10; ///< as between the other cards

} // namespace

LabColumn::LabColumn(Session &session, LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_selection(selection)
{ }

void LabColumn::setVisible(bool visible)
{
    if (visible && !m_pane)
        make();
    QWidget::setVisible(visible);
}

LabPane &LabColumn::pane()
{
    if (!m_pane)
        make();
    return *m_pane;
}

void LabColumn::make()
{
    m_pane = new LabPane(m_session, m_follower, m_selection, this);
    m_pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_descriptors = new DescriptorsPane(m_follower, m_selection, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGapPx);
    column->addWidget(m_pane);
    column->addWidget(m_descriptors, 1);
    tabInto(this, this);
    connect(m_pane, &LabPane::callEnded, this, &LabColumn::callEnded);
}

} // namespace socketscope
