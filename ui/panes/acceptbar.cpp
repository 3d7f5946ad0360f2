#include "ui/panes/acceptbar.h"

#include "core/event/kernelfact.h"
#include "ui/models/acceptqueuetext.h"
#include "ui/theme/gaugebar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace socketscope {

namespace {

constexpr int kGapPx = 7;

} // namespace

AcceptBar::AcceptBar(QWidget *parent)
    : QWidget(parent)
{
    m_gauge = new GaugeBar(tr("Accept queue"), this);
    m_text = plainLabel({}, this);
    m_text->setWordWrap(true); // numbers of five digits would widen the card
    m_text->setProperty(kRoleProperty, QStringLiteral("muted"));
    m_pause = new QCheckBox(tr("Pause accept"), this);
    m_pause->setAccessibleName(tr("Pause accept"));
    setPlainToolTip(m_pause,
        tr("While this is on, the server does not call accept(): clients that connect wait in the "
           "kernel's queue, at most backlog + 1 of them, and further ones stay in SYN_SENT "
           "(Shift+F5)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kGapPx);
    row->addWidget(m_gauge);
    row->addWidget(m_text, 1);
    row->addWidget(m_pause, 0, Qt::AlignRight);
    connect(m_pause, &QCheckBox::toggled, this, [this](bool pause) {
        if (pause != m_paused)
            emit pauseRequested(pause);
    });
    showQueue(nullptr);
    setPaused(false);
}

void AcceptBar::showQueue(const KernelFact *queue)
{
    m_gauge->setVisible(queue);
    m_text->setVisible(queue);
    setPlainToolTip(this,
        queue ? tr("How many clients are connected and wait for accept(), and how many can")
              : tr("How many clients wait in the accept queue is not available on this system"));
    if (!queue)
        return;
    const QString amount = AcceptQueueText::amount(queue->amount, queue->limit + 1);
    m_gauge->showCount(queue->amount, queue->limit + 1, amount);
    m_text->setText(tr("Accept queue: %1").arg(amount));
    setStyleProperty(m_text, kToneProperty,
        queue->amount > queue->limit ? QStringLiteral("warning") : QString());
}

void AcceptBar::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setChecked(paused);
}

} // namespace socketscope
