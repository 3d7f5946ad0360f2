#include "ui/panes/playbackbar.h"

#include "core/describe/quantitytext.h"
#include "core/replay/player.h"
#include "ui/panes/scrubbar.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
/// A screen reader that is told a new place with every frame would never come to an end.
constexpr qint64 kDescribeEveryMs = 500;
constexpr int kSpeedLetters = 6;
constexpr int kGapLetters = 11;
constexpr int kListMarginPx = 24;

/// Not as wide as the longest choice, which may be chosen all the same: the column stays narrow.
void keepNarrow(QComboBox &box, int letters)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(letters);
    for (int row = 0; row < box.count(); ++row)
        box.setItemData(row, plainToolTip(box.itemText(row)), Qt::ToolTipRole);
    const int widest = box.view()->sizeHintForColumn(0);
    box.view()->setMinimumWidth(widest + kListMarginPx);
}

} // namespace

PlaybackBar::PlaybackBar(Player &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
{
    makeCard(this);
    layOut();
    connect(m_scrubber, &QSlider::valueChanged, this, &PlaybackBar::takeScrubbed);
    connect(m_scrubber, &QSlider::sliderPressed, this, [this] {
        m_resumes = m_player.isPlaying();
        m_player.pause();
    });
    connect(m_scrubber, &QSlider::sliderReleased, this, [this] {
        if (m_resumes)
            m_player.play();
    });
    connect(&m_player, &Player::changed, this, &PlaybackBar::showPlace);
    connect(&m_player, &Player::reloaded, this, &PlaybackBar::updateMarks);
    connect(&m_player, &Player::playingChanged, this, &PlaybackBar::showState);
    updateMarks();
    showState();
}

void PlaybackBar::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    m_toStart = addButton(*buttons, tr("Go to the beginning"), tr("Go to the beginning (Alt+Home)"),
        &Player::goToStart);
    m_stepBack
        = addButton(*buttons, tr("Step back"), tr("One call less (Alt+Left)"), &Player::stepBack);
    m_play = addButton(*buttons, {}, {}, &Player::togglePlaying);
    m_stepForward = addButton(
        *buttons, tr("Step forward"), tr("One call more (Alt+Right)"), &Player::stepForward);
    m_toEnd = addButton(*buttons, tr("Show the whole session"),
        tr("Show the whole session (Alt+End)"), &Player::goToEnd);
    buttons->addStretch();
    m_time = plainLabel({}, this);
    m_calls = plainLabel({}, this);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(0);
    for (QLabel *label : {m_time, m_calls}) {
        setStyleProperty(label, kRoleProperty, QStringLiteral("muted"));
        label->setAlignment(Qt::AlignRight);
        figures->addWidget(label);
    }
    m_time->setAccessibleName(tr("Time"));
    buttons->addLayout(figures);
    m_scrubber = new ScrubBar(this);
    m_scrubber->setAccessibleName(tr("Place in the session"));
    buildSpeeds();
    buildGaps();
    QBoxLayout *card = cardLayout(this);
    card->setSpacing(4);
    card->addLayout(cardHead(titleLabel(tr("Playback"), this), {m_speed, m_gaps}));
    card->addLayout(buttons);
    card->addWidget(m_scrubber);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton *PlaybackBar::addButton(
    QBoxLayout &row, const QString &name, const QString &toolTip, void (Player::*act)())
{
    auto *button = new QToolButton(this);
    button->setAccessibleName(name);
    setPlainToolTip(button, toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, &m_player, act);
    row.addWidget(button);
    return button;
}

QString PlaybackBar::speedText(double speed)
{
    return speed == Playback::kUnbound ? tr("as fast as can be")
                                       : tr("%1×").arg(QLocale().toString(speed, 'g', 6));
}

void PlaybackBar::buildSpeeds()
{
    m_speed = new QComboBox(this);
    m_speed->setAccessibleName(tr("Speed"));
    setPlainToolTip(
        m_speed, tr("How much faster than it happened: Alt+PgUp is faster, Alt+PgDown is slower"));
    for (const double speed : Player::speeds())
        m_speed->addItem(speedText(speed), speed);
    keepNarrow(*m_speed, kSpeedLetters);
    connect(m_speed, &QComboBox::activated, this,
        [this](int index) { m_player.setSpeed(m_speed->itemData(index).toDouble()); });
}

void PlaybackBar::buildGaps()
{
    m_gaps = new QComboBox(this);
    m_gaps->setAccessibleName(tr("Idle time"));
    setPlainToolTip(
        m_gaps, tr("How long the time between two calls may last while nothing happens"));
    m_gaps->addItem(tr("all idle time"), Playback::kAnyGap);
    for (const qint64 ms : {10'000, 1'000, 100}) {
        const qint64 ns = ms * kNsPerMs;
        m_gaps->addItem(tr("idle at most %1").arg(spanText(ns)), ns);
    }
    keepNarrow(*m_gaps, kGapLetters);
    connect(m_gaps, &QComboBox::activated, this,
        [this](int index) { m_player.setLongestGapNs(m_gaps->itemData(index).toLongLong()); });
}

void PlaybackBar::takeScrubbed(int value)
{
    const Playback &playback = m_player.playback();
    if (value == m_scrubber->maximum())
        m_player.goTo(playback.totalPlayedNs());
    else
        m_player.goTo(qint64(double(playback.totalPlayedNs()) * value / m_scrubber->maximum()));
}

void PlaybackBar::showState()
{
    const bool playing = m_player.isPlaying();
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    setPlainToolTip(m_play, playing ? tr("Pause (Ctrl+P)") : tr("Play the session (Ctrl+P)"));
    updateIcons();
    showPlace();
}

void PlaybackBar::showPlace()
{
    const Playback &playback = m_player.playback();
    const bool isAtStart = playback.shownCalls() == 0;
    m_toStart->setEnabled(!isAtStart);
    m_stepBack->setEnabled(!isAtStart);
    m_stepForward->setEnabled(!playback.isAtEnd());
    m_toEnd->setEnabled(!playback.isAtEnd());
    m_play->setEnabled(playback.callCount() > 0);
    m_scrubber->setEnabled(playback.callCount() > 0);
    m_speed->setCurrentIndex(m_speed->findData(playback.speed()));
    m_gaps->setCurrentIndex(m_gaps->findData(playback.longestGapNs()));
    if (!m_scrubber->isSliderDown()) {
        const QSignalBlocker quiet(m_scrubber);
        const double total = double(qMax<qint64>(1, playback.totalPlayedNs()));
        m_scrubber->setValue(playback.isAtEnd()
                ? m_scrubber->maximum()
                : int(double(playback.playedNs()) / total * m_scrubber->maximum()));
    }
    m_time->setText(
        tr("%1 of %2").arg(timeText(playback.sessionNs()), timeText(playback.sessionEndNs())));
    m_calls->setText(tr("call %L1 of %L2").arg(playback.shownCalls()).arg(playback.callCount()));
    describe();
}

/// For those who do not see the slider; Qt alone would tell a number of ten thousandths.
void PlaybackBar::describe()
{
    if (m_player.isPlaying() && m_sinceDescribed.isValid()
        && m_sinceDescribed.elapsed() < kDescribeEveryMs)
        return;
    m_sinceDescribed.start();
    m_scrubber->setAccessibleDescription(m_time->text() + QStringLiteral(", ") + m_calls->text());
}

void PlaybackBar::updateMarks()
{
    m_scrubber->setMarks(m_player.playback().failuresIn(ScrubBar::kParts));
}

void PlaybackBar::updateIcons()
{
    const Theme theme = themeFor(palette());
    const auto set = [&theme](QToolButton *button, const char *name) {
        button->setIcon(colouredIcon(QLatin1String(name), theme.text, theme.fieldBorder));
    };
    set(m_toStart, "to-start");
    set(m_stepBack, "step-back");
    set(m_play, m_player.isPlaying() ? "pause" : "play");
    set(m_stepForward, "step-forward");
    set(m_toEnd, "to-end");
}

void PlaybackBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_toEnd)
        updateIcons();
}

} // namespace socketscope
