#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace socketscope {

class GaugeBar;
struct KernelFact;

/// The row of a running server about its accept queue: how full it is, and the switch that stops
/// accept().
class AcceptBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AcceptBar(QWidget *parent = nullptr);

    /// What the kernel told last of the queue; null: nothing, and then no gauge is shown.
    void showQueue(const KernelFact *queue);
    void setPaused(bool paused);

signals:
    void pauseRequested(bool pause);

private:
    GaugeBar *m_gauge = nullptr;
    QLabel *m_text = nullptr;
    QCheckBox *m_pause = nullptr;
    bool m_paused = false;
};

} // namespace socketscope
