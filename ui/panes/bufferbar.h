#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace socketscope {

class GaugeBar;
struct KernelFact;

/// The row about the selected connection's two kernel buffers, with the switch that stops recv().
class BufferBar final : public QWidget
{
    Q_OBJECT

public:
    /// pause: the checkable act that the switch stands for, null for no switch; toolTip: of the
    /// switch.
    BufferBar(QAction *pause, const QString &toolTip, QWidget *parent = nullptr);

    /// What the kernel told last of the buffers; null: nothing yet. Where it tells of none at all,
    /// there are no gauges.
    void showBuffers(const KernelFact *buffers, bool available);

private:
    struct Gauge
    {
        QWidget *whole = nullptr;
        GaugeBar *bar = nullptr;
        QLabel *value = nullptr;
    };

    QWidget *pauseSwitch(QAction &pause, const QString &toolTip);
    Gauge addGauge(const QString &caption, const QString &toolTip, QBoxLayout &row);
    static void show(const Gauge &gauge, qint64 bytes);

    Gauge m_unread;
    Gauge m_unacknowledged;
};

} // namespace socketscope
