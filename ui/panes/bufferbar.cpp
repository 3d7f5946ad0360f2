#include "ui/panes/bufferbar.h"

#include "core/describe/quantitytext.h"
#include "core/event/kernelfact.h"
#include "ui/theme/gaugebar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace socketscope {

namespace {

constexpr int kGapPx = 7;
constexpr int kBetweenPx = 14;
constexpr double kSmall = 0.85;

QLabel *smallLabel(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty(kRoleProperty, role);
    label->setFont(scaledFont(kSmall));
    return label;
}

} // namespace

BufferBar::BufferBar(QAction *pause, const QString &toolTip, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kBetweenPx);
    m_unread = addGauge(tr("Waiting to be read"),
        tr("What the peer has sent and no recv() has taken yet: it lies in the kernel's receive "
           "buffer"),
        *row);
    m_unacknowledged = addGauge(tr("Not yet acknowledged"),
        tr("What send() has handed to the kernel and the peer's kernel has not taken yet: it lies "
           "in the kernel's send buffer"),
        *row);
    if (pause)
        row->addWidget(pauseSwitch(*pause, toolTip), 0, Qt::AlignVCenter);
}

QWidget *BufferBar::pauseSwitch(QAction &pause, const QString &toolTip)
{
    auto *box = new QCheckBox(pause.iconText(), this); // the text without the key
    box->setAccessibleName(pause.iconText());
    setPlainToolTip(box, toolTip);
    connect(box, &QCheckBox::toggled, &pause, [&pause](bool on) {
        if (on != pause.isChecked())
            pause.trigger();
    });
    connect(&pause, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

BufferBar::Gauge BufferBar::addGauge(
    const QString &caption, const QString &toolTip, QBoxLayout &row)
{
    Gauge gauge;
    gauge.whole = new QWidget(this);
    gauge.bar = new GaugeBar(caption, gauge.whole);
    gauge.value = smallLabel({}, QStringLiteral("muted"), gauge.whole);
    gauge.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // As wide as any number, so that the bar keeps its length.
    gauge.value->setMinimumWidth(
        gauge.value->fontMetrics().horizontalAdvance(QStringLiteral("1023 MiB")));
    setPlainToolTip(gauge.whole, toolTip);
    auto *column = new QVBoxLayout(gauge.whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(smallLabel(caption, QStringLiteral("faint"), gauge.whole));
    auto *line = new QHBoxLayout;
    line->setSpacing(kGapPx);
    line->addWidget(gauge.bar, 1);
    line->addWidget(gauge.value);
    column->addLayout(line);
    row.addWidget(gauge.whole, 1);
    show(gauge, 0);
    return gauge;
}

void BufferBar::show(const Gauge &gauge, qint64 bytes)
{
    const QString text = bytesText(bytes);
    gauge.bar->showBytes(bytes, text);
    gauge.value->setText(text);
}

void BufferBar::showBuffers(const KernelFact *buffers, bool available)
{
    m_unread.whole->setVisible(available);
    m_unacknowledged.whole->setVisible(available);
    setPlainToolTip(this,
        available ? QString()
                  : tr("What lies in the kernel's buffers is not available on this system"));
    show(m_unread, buffers ? qint64(buffers->amount) : 0);
    show(m_unacknowledged, buffers ? qint64(buffers->limit) : 0);
}

} // namespace socketscope
