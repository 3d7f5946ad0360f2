#pragma once

#include "ui/lesson/lessonrun.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace socketscope {

class LessonPage;
class LessonSteps;

/// The lesson that is being taken, page by page: what to do, why, and what the log shows of it.
class LessonCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonCard(std::unique_ptr<LessonRun> run, QWidget *parent = nullptr);
    ~LessonCard() override;

    [[nodiscard]] LessonRun &run() const { return *m_run; }
    /// 0 is the introduction, 1 the first step, then the end.
    void showPage(int page);
    /// While the lesson is performed to be shown as code.
    void setPerforming(bool performing);

signals:
    /// A step that is done is looked at: the call that did it.
    void rowWanted(qsizetype row);
    void codeWanted();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void buildFoot();
    void layOut();
    void renewIcons();
    void choosePage(int page);
    void update();
    void showAsked(QWidget *part);
    void fitBody();

    std::unique_ptr<LessonRun> m_run;
    LessonSteps *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_pill = nullptr;
    QToolButton *m_restart = nullptr;
    QToolButton *m_close = nullptr;
    QScrollArea *m_area = nullptr;
    LessonPage *m_text = nullptr;
    QPushButton *m_hintButton = nullptr;
    QPushButton *m_answerButton = nullptr;
    QPushButton *m_codeButton = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    int m_page = 0;
    int m_doneShown = 0;
};

} // namespace socketscope
