#include "ui/panes/detailshead.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace socketscope {

namespace {

constexpr int kGapPx = 18;
constexpr int kLineGapPx = 3;
constexpr double kCallScale = 1.15; ///< of the call's line, against other calls
constexpr int kCallColumn = 0;
constexpr int kFactsColumn = 1;
constexpr int kFirstButtonColumn = 2;

} // namespace

DetailsHead::DetailsHead(const QList<QWidget *> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_buttons(buttons)
    , m_grid(new QGridLayout(this))
    , m_call(selectableLabel({}, this))
    , m_facts(selectableLabel({}, this))
{
    QFont font = monoFont();
    font.setPointSizeF(font.pointSizeF() * kCallScale);
    font.setWeight(QFont::DemiBold);
    m_call->setFont(font);
    setStyleProperty(m_facts, kRoleProperty, QStringLiteral("faint"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(kGapPx);
    m_grid->setVerticalSpacing(kLineGapPx);
    m_grid->setColumnStretch(kCallColumn, 1);
    m_grid->addWidget(m_call, 0, kCallColumn);
    int column = kFirstButtonColumn;
    for (QWidget *button : m_buttons)
        m_grid->addWidget(button, 0, column++, Qt::AlignTop);
    m_facts->setWordWrap(true);
    m_grid->addWidget(m_facts, 1, kCallColumn, 1, -1);
}

void DetailsHead::setCall(const QString &call, const QString &facts)
{
    m_call->setText(call);
    m_facts->setText(facts);
    arrange();
}

QString DetailsHead::call() const
{
    return m_call->text();
}

bool DetailsHead::hasRoomForFacts() const
{
    int needed = m_call->fontMetrics().horizontalAdvance(m_call->text()) + kGapPx
        + m_facts->fontMetrics().horizontalAdvance(m_facts->text());
    for (const QWidget *button : m_buttons) {
        if (!button->isHidden())
            needed += kGapPx + button->sizeHint().width();
    }
    return needed < width();
}

void DetailsHead::arrange()
{
    const bool isBeside = hasRoomForFacts();
    if (m_isBeside == isBeside)
        return;
    m_isBeside = isBeside;
    m_grid->removeWidget(m_facts);
    m_facts->setWordWrap(!isBeside);
    if (isBeside)
        m_grid->addWidget(m_facts, 0, kFactsColumn, Qt::AlignVCenter);
    else
        m_grid->addWidget(m_facts, 1, kCallColumn, 1, -1);
}

void DetailsHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailsHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace socketscope
