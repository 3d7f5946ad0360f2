#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace socketscope {

/// The pages of a lesson as a row of buttons: introduction, steps, end. Steps that are done have a
/// tick.
class LessonSteps final : public QWidget
{
    Q_OBJECT

public:
    /// titles: of the steps, for tool tips and screen readers.
    LessonSteps(const QStringList &titles, QWidget *parent = nullptr);

    /// Steps before that one are done.
    void setDone(int count);
    void setCurrent(int page);

signals:
    /// The person wants that page: 0 is the introduction, 1 the first step.
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    const QStringList m_titles;
    QList<QToolButton *> m_buttons;
    int m_done = 0;
    int m_current = 0;
};

} // namespace socketscope
