#include "ui/lesson/lessonpage.h"

#include "core/lesson/lessonwords.h"
#include "ui/lesson/lessonrun.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kGapPx = 6;
const QString kBetween = QStringLiteral("\n\n");

} // namespace

LessonPage::LessonPage(const LessonRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_heading(selectableLabel({}, this))
    , m_what(selectableLabel({}, this))
    , m_why(selectableLabel({}, this))
    , m_checks(selectableLabel({}, this))
    , m_instead(noticeLabel(tr("What happened instead"), this))
    , m_hint(noticeLabel(tr("Hint"), this))
    , m_seen(noticeLabel(tr("What there is to see"), this))
    , m_question(noticeLabel(tr("Question"), this))
{
    m_heading->setProperty(kRoleProperty, QStringLiteral("title"));
    m_why->setProperty(kRoleProperty, QStringLiteral("muted"));
    m_checks->setAccessibleName(tr("What the log has of it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGapPx);
    // The theory comes last: what is to be done is not to be scrolled to.
    for (QLabel *part : {m_heading, m_what, m_checks, m_instead, m_hint, m_seen, m_question, m_why})
        column->addWidget(part);
    column->addStretch();
    setAutoFillBackground(false);
}

void LessonPage::showPage(int page, const Asked &asked)
{
    for (QLabel *notice : {m_instead, m_hint, m_seen, m_question})
        showNotice(notice, Tone::Neutral, {});
    m_checks->setVisible(false);
    if (page == 0)
        showIntroduction();
    else if (page == m_run.lastPage())
        showEnd(asked);
    else
        showStep(page - 1, asked);
}

bool LessonPage::hasHint(int page) const
{
    return page > 0 && page < m_run.lastPage() && !m_run.lesson().steps.at(page - 1).hint.isEmpty();
}

bool LessonPage::hasAnswer(int page) const
{
    if (page == m_run.lastPage())
        return !m_run.lesson().questions.isEmpty();
    return page > 0 && page <= m_run.checker().doneCount()
        && m_run.lesson().steps.at(page - 1).question.has_value();
}

QWidget *LessonPage::hint() const
{
    return m_hint;
}

QWidget *LessonPage::question() const
{
    return m_question;
}

void LessonPage::tellDone()
{
    QAccessibleEvent told(m_seen, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void LessonPage::showWhy(const QString &text)
{
    m_why->setText(text);
    m_why->setVisible(!text.isEmpty());
}

void LessonPage::showIntroduction()
{
    const Lesson &lesson = m_run.lesson();
    m_heading->setText(tr("Aim"));
    m_what->setText(m_run.text(lesson.aim));
    QStringList paragraphs;
    for (const LessonText &paragraph : lesson.theory)
        paragraphs.append(m_run.text(paragraph));
    showWhy(paragraphs.join(kBetween));
}

QString LessonPage::questionText(const LessonQuestion &question, bool answered) const
{
    QString text = m_run.text(question.ask);
    if (answered)
        text += u'\n' + m_run.text(question.answer);
    return text;
}

/// "The log has: ✓ socket  ○ bind  ○ listen"
QString LessonPage::checksText(int index) const
{
    const LessonStep &step = m_run.lesson().steps.at(index);
    const QList<qsizetype> &rows = m_run.checker().progress().at(index).rows;
    QStringList parts;
    for (qsizetype check = 0; check < step.checks.size(); ++check)
        parts.append((rows.at(check) >= 0 ? QStringLiteral("✓ ") : QStringLiteral("○ "))
            + conditionShort(step.checks.at(check)));
    return tr("Ticked off by itself when the log has: %1").arg(parts.join(QStringLiteral("   ")));
}

void LessonPage::showStep(int index, const Asked &asked)
{
    const LessonStep &step = m_run.lesson().steps.at(index);
    const int done = m_run.checker().doneCount();
    m_heading->setText(tr("Step %1 of %2: %3")
                           .arg(index + 1)
                           .arg(m_run.lesson().steps.size())
                           .arg(m_run.text(step.title)));
    m_what->setText(m_run.text(step.what));
    showWhy(m_run.text(step.why));
    if (asked.hint)
        showNotice(m_hint, Tone::Neutral, m_run.text(step.hint));
    if (index == done) {
        m_checks->setText(checksText(index));
        m_checks->setVisible(true);
        const QString instead = m_run.insteadText();
        if (!instead.isEmpty())
            showNotice(m_instead, Tone::Warning,
                instead + u'\n' + tr("Do the step again; the lesson goes on from here."));
    }
    if (index >= done)
        return;
    const QString seen = step.seen.isEmpty() ? tr("Done.") : m_run.text(step.seen);
    showNotice(m_seen, Tone::Success, QStringLiteral("✓ ") + seen);
    if (step.question)
        showNotice(m_question, Tone::Neutral, questionText(*step.question, asked.answer));
}

void LessonPage::showEnd(const Asked &asked)
{
    const Lesson &lesson = m_run.lesson();
    const int done = m_run.checker().doneCount();
    const bool isComplete = m_run.checker().isComplete();
    m_heading->setText(isComplete
            ? tr("All steps are done")
            : tr("%n step(s) are still to be done", nullptr, int(lesson.steps.size()) - done));
    m_what->setText(isComplete
            ? tr("The session can be saved and handed in: “socketscope-cli lesson” checks it.")
            : tr("Next: %1").arg(m_run.text(lesson.steps.at(done).title)));
    showWhy(lesson.sources.isEmpty()
            ? QString()
            : tr("Sources: %1").arg(lesson.sources.join(QStringLiteral(", "))));
    QStringList questions;
    for (const LessonQuestion &question : lesson.questions)
        questions.append(questionText(question, asked.answer));
    showNotice(m_question, Tone::Neutral, questions.join(kBetween));
}

} // namespace socketscope
