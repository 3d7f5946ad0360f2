#pragma once

#include <QWidget>

class QLabel;

namespace socketscope {

class LessonRun;
struct LessonQuestion;
struct LessonStep;

/// The text of one page of a lesson: what to do, why, and what the log shows of it.
class LessonPage final : public QWidget
{
    Q_OBJECT

public:
    /// What a person asked to see besides.
    struct Asked
    {
        bool hint = false;
        bool answer = false;
    };

    /// The run must outlive it.
    explicit LessonPage(const LessonRun &run, QWidget *parent = nullptr);

    /// 0 is the introduction, 1 the first step, LessonRun::lastPage() the end.
    void showPage(int page, const Asked &asked);
    /// Where the hint stands, and the question with its answer.
    [[nodiscard]] QWidget *hint() const;
    [[nodiscard]] QWidget *question() const;
    [[nodiscard]] bool hasHint(int page) const;
    [[nodiscard]] bool hasAnswer(int page) const;
    /// Tells screen readers that a step was done.
    void tellDone();

private:
    void showIntroduction();
    void showStep(int index, const Asked &asked);
    void showEnd(const Asked &asked);
    void showWhy(const QString &text);
    [[nodiscard]] QString questionText(const LessonQuestion &question, bool answered) const;
    [[nodiscard]] QString checksText(int index) const;

    const LessonRun &m_run;
    QLabel *m_heading;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_checks;
    QLabel *m_instead;
    QLabel *m_hint;
    QLabel *m_seen;
    QLabel *m_question;
};

} // namespace socketscope
