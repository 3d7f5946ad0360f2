#pragma once

#include <QWidget>

class QToolButton;

namespace socketscope {

/// The buttons that end an endpoint's steps; they have their place in its card's head.
class StepHead final : public QWidget
{
    Q_OBJECT

public:
    StepHead(const QString &finishName, const QString &stopName, QWidget *parent);

    void setFinishEnabled(bool isEnabled);

signals:
    void finishWanted();
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &toolTip);
    void updateIcons();

    QToolButton *m_finish = nullptr;
    QToolButton *m_stop = nullptr;
};

} // namespace socketscope
