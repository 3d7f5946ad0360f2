#include "ui/lesson/lessoncard.h"

#include "ui/lesson/lessonpage.h"
#include "ui/lesson/lessonsteps.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

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
    m_text = new LessonPage(*m_run, this);
    m_area = new QScrollArea(this);
    m_area->setAccessibleName(tr("Text of the lesson"));
    m_area->setProperty(kRoleProperty, QStringLiteral("bare"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_text);
    m_area->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
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
    connect(m_hintButton, &QPushButton::toggled, this, [this] { showAsked(m_text->hint()); });
    connect(m_answerButton, &QPushButton::toggled, this, [this] { showAsked(m_text->question()); });
    connect(m_codeButton, &QPushButton::clicked, this, &LessonCard::codeWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_page < m_run->lastPage())
            showPage(m_page + 1);
        else if (m_run->checker().isComplete())
            emit closed();
        else
            showPage(m_run->checker().doneCount() + 1);
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
    setButtonIcon(m_restart, QStringLiteral("restart"), theme);
    setButtonIcon(m_close, QStringLiteral("close"), theme);
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
    m_page = qBound(0, page, m_run->lastPage());
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

void LessonCard::showAsked(QWidget *part)
{
    update();
    m_text->layout()->activate();
    if (!part->isHidden())
        m_area->ensureWidgetVisible(part, 0, 0);
}

void LessonCard::update()
{
    const bool isLast = m_page == m_run->lastPage();
    const bool isComplete = m_run->checker().isComplete();
    const int done = m_run->checker().doneCount();
    m_steps->setDone(done);
    m_steps->setCurrent(m_page);
    showPill(m_pill, isComplete ? Tone::Success : Tone::Neutral,
        isComplete ? tr("Done") : tr("%1 of %2 done").arg(done).arg(m_run->lesson().steps.size()));
    m_hintButton->setVisible(m_text->hasHint(m_page));
    m_answerButton->setVisible(m_text->hasAnswer(m_page));
    m_codeButton->setVisible(!m_run->lesson().play.isEmpty() && (m_page == 0 || isLast));
    m_text->showPage(m_page, {m_hintButton->isChecked(), m_answerButton->isChecked()});
    m_previous->setEnabled(m_page > 0);
    m_next->setText(m_page == 0 ? tr("Begin")
            : !isLast           ? tr("Next")
            : isComplete        ? tr("Finish")
                                : tr("Go on"));
    m_next->setAccessibleName(m_next->text());
    const bool isReady = m_page == 0 || isLast || m_page <= done;
    setStyleProperty(
        m_next, kRoleProperty, isReady ? QStringLiteral("primary") : QVariant(QString()));
    fitBody();
    if (done > std::exchange(m_doneShown, done))
        m_text->tellDone();
}

/// As high as its text, up to its share of the window.
void LessonCard::fitBody()
{
    const int width = m_area->viewport()->width();
    const int wanted = m_text->layout()->totalHeightForWidth(width);
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
