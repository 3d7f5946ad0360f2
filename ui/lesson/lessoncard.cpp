#include "ui/lesson/lessoncard.h"

#include "ui/lesson/lessonsteps.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace socketscope {

namespace {

constexpr int kGapPx = 6;
constexpr int kFootGapPx = 12;
constexpr int kLeastBodyPx = 96;
constexpr double kShareOfWindow = 0.24; ///< what the body takes at most; longer texts scroll
const QString kBetween = QStringLiteral("\n\n");

} // namespace

LessonCard::LessonCard(std::unique_ptr<LessonRun> run, QWidget *parent)
    : QWidget(parent)
    , m_run(std::move(run))
{
    makeCard(this);
    setAccessibleName(tr("Lesson"));
    buildHead();
    buildBody();
    buildFoot();
    layOut();
    renewIcons();
    connect(m_run.get(), &LessonRun::progressed, this, &LessonCard::update);
    m_doneShown = m_run->checker().doneCount();
    showPage(0);
}

LessonCard::~LessonCard() = default;

void LessonCard::buildHead()
{
    m_title = titleLabel(m_run->text(m_run->lesson().title), this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setPlainToolTip(m_title, m_title->text());
    QStringList titles;
    for (const LessonStep &step : m_run->lesson().steps)
        titles.append(m_run->text(step.title));
    m_pill = pillLabel(this);
    m_steps = new LessonSteps(titles, this);
    connect(m_steps, &LessonSteps::pageChosen, this, &LessonCard::choosePage);
    const auto button = [this](const QString &name) {
        auto *made = new QToolButton(this);
        made->setAccessibleName(name);
        setPlainToolTip(made, name);
        return made;
    };
    m_restart = button(tr("Restart the lesson"));
    m_close = button(tr("Close the lesson"));
    connect(m_restart, &QToolButton::clicked, this, [this] {
        m_run->restart();
        showPage(1);
    });
    connect(m_close, &QToolButton::clicked, this, &LessonCard::closed);
}

void LessonCard::buildBody()
{
    auto *body = new QWidget(this);
    m_heading = selectableLabel({}, body);
    m_heading->setProperty(kRoleProperty, QStringLiteral("title"));
    m_what = selectableLabel({}, body);
    m_why = selectableLabel({}, body);
    m_why->setProperty(kRoleProperty, QStringLiteral("muted"));
    m_instead = noticeLabel(tr("What happened instead"), body);
    m_hint = noticeLabel(tr("Hint"), body);
    m_seen = noticeLabel(tr("What there is to see"), body);
    m_question = noticeLabel(tr("Question"), body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(kGapPx);
    for (QLabel *part : {m_heading, m_what, m_why, m_instead, m_hint, m_seen, m_question})
        column->addWidget(part);
    column->addStretch();
    m_area = new QScrollArea(this);
    m_area->setAccessibleName(tr("Text of the lesson"));
    m_area->setProperty(kRoleProperty, QStringLiteral("bare"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(body);
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void LessonCard::buildFoot()
{
    m_hintButton = new QPushButton(tr("Hint"), this);
    m_hintButton->setCheckable(true);
    m_answerButton = new QPushButton(tr("Answer"), this);
    m_answerButton->setCheckable(true);
    setPlainToolTip(m_answerButton, tr("Shows what there is to say about the question"));
    m_codeButton = new QPushButton(tr("As code…"), this);
    setPlainToolTip(m_codeButton,
        tr("Performs the lesson by itself and shows its calls as a program in Python, C or C++ "
           "with Qt"));
    m_previous = new QPushButton(tr("Previous"), this);
    m_next = new QPushButton(tr("Next"), this);
    for (QPushButton *button : {m_hintButton, m_answerButton, m_codeButton, m_previous, m_next})
        button->setAccessibleName(button->text());
    connect(m_hintButton, &QPushButton::toggled, this, &LessonCard::update);
    connect(m_answerButton, &QPushButton::toggled, this, &LessonCard::update);
    connect(m_codeButton, &QPushButton::clicked, this, &LessonCard::codeWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_page == lastPage())
            emit closed();
        else
            showPage(m_page + 1);
    });
}

void LessonCard::layOut()
{
    QBoxLayout *card = cardLayout(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGapPx);
    head->addWidget(m_title, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_pill, m_steps, m_restart, m_close})
        head->addWidget(part);
    card->addLayout(head);
    auto *below = new QHBoxLayout;
    below->setSpacing(kFootGapPx);
    below->addWidget(m_area, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kGapPx);
    for (QPushButton *button : {m_next, m_previous, m_hintButton, m_answerButton, m_codeButton})
        buttons->addWidget(button);
    buttons->addStretch();
    below->addLayout(buttons);
    card->addLayout(below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LessonCard::renewIcons()
{
    const Theme theme = themeFor(palette());
    setButtonIcon(m_restart, QStringLiteral("to-start"), theme);
    setButtonIcon(m_close, QStringLiteral("close"), theme);
}

int LessonCard::lastPage() const
{
    return int(m_run->lesson().steps.size()) + 1;
}

void LessonCard::choosePage(int page)
{
    showPage(page);
    if (page > 0 && page <= m_run->checker().doneCount()) {
        const qsizetype row = m_run->checker().progress().at(page - 1).row();
        if (row >= 0)
            emit rowWanted(row);
    }
}

void LessonCard::showPage(int page)
{
    m_page = qBound(0, page, lastPage());
    m_hintButton->setChecked(false);
    m_answerButton->setChecked(false);
    update();
    m_area->verticalScrollBar()->setValue(0);
}

void LessonCard::setPerforming(bool performing)
{
    m_codeButton->setEnabled(!performing);
    m_codeButton->setText(performing ? tr("Performing…") : tr("As code…"));
}

void LessonCard::update()
{
    const int done = m_run->checker().doneCount();
    const auto count = int(m_run->lesson().steps.size());
    m_steps->setDone(done);
    m_steps->setCurrent(m_page);
    showPill(m_pill, done == count ? Tone::Success : Tone::Neutral,
        done == count ? tr("Done") : tr("%1 of %2 done").arg(done).arg(count));
    for (QLabel *notice : {m_instead, m_hint, m_seen, m_question})
        showNotice(notice, Tone::Neutral, {});
    m_hintButton->setVisible(false);
    m_answerButton->setVisible(false);
    m_codeButton->setVisible(
        !m_run->lesson().play.isEmpty() && (m_page == 0 || m_page == lastPage()));
    if (m_page == 0)
        showIntroduction();
    else if (m_page == lastPage())
        showEnd();
    else
        showStep(m_page - 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setText(m_page == lastPage() ? tr("Finish") : m_page == 0 ? tr("Begin") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    const bool isReady = m_page == 0 || m_page == lastPage() || m_page <= done;
    setStyleProperty(
        m_next, kRoleProperty, isReady ? QStringLiteral("primary") : QVariant(QString()));
    fitBody();
    if (done > std::exchange(m_doneShown, done)) {
        QAccessibleEvent told(m_seen, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void LessonCard::showIntroduction()
{
    const Lesson &lesson = m_run->lesson();
    m_heading->setText(tr("Aim"));
    m_what->setText(m_run->text(lesson.aim));
    QStringList paragraphs;
    for (const LessonText &paragraph : lesson.theory)
        paragraphs.append(m_run->text(paragraph));
    m_why->setText(paragraphs.join(kBetween));
    m_why->setVisible(!paragraphs.isEmpty());
}

QString LessonCard::questionText(const LessonQuestion &question) const
{
    QString text = m_run->text(question.ask);
    if (m_answerButton->isChecked())
        text += u'\n' + m_run->text(question.answer);
    return text;
}

void LessonCard::showStep(int index)
{
    const LessonStep &step = m_run->lesson().steps.at(index);
    const int done = m_run->checker().doneCount();
    m_heading->setText(tr("Step %1 of %2: %3")
                           .arg(index + 1)
                           .arg(m_run->lesson().steps.size())
                           .arg(m_run->text(step.title)));
    m_what->setText(m_run->text(step.what));
    m_why->setText(m_run->text(step.why));
    m_why->setVisible(!step.why.isEmpty());
    m_hintButton->setVisible(!step.hint.isEmpty());
    if (m_hintButton->isChecked())
        showNotice(m_hint, Tone::Neutral, m_run->text(step.hint));
    if (index == done)
        showNotice(m_instead, Tone::Warning, m_run->insteadText());
    if (index >= done)
        return;
    const QString seen = step.seen.isEmpty() ? tr("Done.") : m_run->text(step.seen);
    showNotice(m_seen, Tone::Success, QStringLiteral("✓ ") + seen);
    m_answerButton->setVisible(step.question.has_value());
    if (step.question)
        showNotice(m_question, Tone::Neutral, questionText(*step.question));
}

void LessonCard::showEnd()
{
    const Lesson &lesson = m_run->lesson();
    const int done = m_run->checker().doneCount();
    const bool isComplete = done == lesson.steps.size();
    m_heading->setText(isComplete
            ? tr("All steps are done")
            : tr("%n step(s) are still to be done", nullptr, int(lesson.steps.size()) - done));
    m_what->setText(isComplete
            ? tr("The session can be saved and handed in: “socketscope-cli lesson” checks it.")
            : tr("Next: %1").arg(m_run->text(lesson.steps.at(done).title)));
    m_why->setText(tr("Sources: %1").arg(lesson.sources.join(QStringLiteral(", "))));
    m_why->setVisible(!lesson.sources.isEmpty());
    QStringList questions;
    for (const LessonQuestion &question : lesson.questions)
        questions.append(questionText(question));
    showNotice(m_question, Tone::Neutral, questions.join(kBetween));
    m_answerButton->setVisible(!questions.isEmpty());
}

/// As high as its text, up to its share of the window.
void LessonCard::fitBody()
{
    const int width = m_area->viewport()->width();
    const int wanted = m_area->widget()->layout()->totalHeightForWidth(width);
    const int most = qMax(kLeastBodyPx, int(window()->height() * kShareOfWindow));
    m_area->setFixedHeight(qBound(kLeastBodyPx, wanted, most));
}

void LessonCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBody();
}

void LessonCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
        renewIcons();
}

} // namespace socketscope
