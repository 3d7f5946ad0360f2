#include "ui/panes/stepbar.h"

#include "core/store/logfollower.h"
#include "ui/panes/predictionbox.h"
#include "ui/panes/stephead.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/taborder.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kRenewMs = 250; ///< as long as a look at a clock
constexpr int kGapPx = 8;

/// To those who see and to those who hear.
void tell(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleDescription(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StepBar::StepBar(Session &session, LogFollower &follower, Side side, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_side(side)
    , m_head(side == Side::Server
              ? new StepHead(tr("Finish the server"), tr("Stop the steps of the server"), this)
              : new StepHead(tr("Finish the client"), tr("Stop the steps of the client"), this))
{
    m_timer.setInterval(kRenewMs);
    connect(&m_timer, &QTimer::timeout, this, &StepBar::renew);
    connect(m_head, &StepHead::stopWanted, this, &StepBar::stop);
    connect(m_head, &StepHead::finishWanted, this, [this] {
        emit used();
        m_next->setFocus(Qt::OtherFocusReason);
        m_run->finish();
    });
    connect(&m_follower, &LogFollower::waitingChanged, this, &StepBar::renew);
    connect(&m_follower, &LogFollower::kernelTold, this, [this](const QList<quint32> &sockets) {
        const auto isOwn = [this](quint32 id) {
            const SocketFacts *socket = m_follower.sockets().find(id);
            return socket && socket->endpoint == owner();
        };
        if (m_run && std::any_of(sockets.begin(), sockets.end(), isOwn))
            renew();
    });
    hide();
}

void StepBar::make()
{
    if (m_next)
        return;
    buildParts();
    layOut();
    joinParts();
    tabInto(this, this);
}

void StepBar::joinParts()
{
    connect(m_next, &QPushButton::clicked, this, &StepBar::makeNext);
    connect(m_back, &QPushButton::clicked, this, &StepBar::stop);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_run->cancel(); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_cancel, &QPushButton::click);
}

void StepBar::buildParts()
{
    const bool isServer = m_side == Side::Server;
    m_row = selectableLabel({}, this);
    m_row->setAccessibleName(tr("What came of it"));
    m_row->setFont(monoFont());
    m_row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_meaning = noticeLabel(tr("What it means"), this);
    m_refused = noticeLabel(tr("What was not taken"), this);
    m_hint = plainLabel(isServer ? tr("» closes the server step by step, □ at once.")
                                 : tr("One client at a time goes step by step. » closes it so, "
                                      "□ at once."),
        this);
    m_hint->setWordWrap(true);
    m_hint->setProperty(kRoleProperty, QStringLiteral("muted"));
    m_coming = noticeLabel(
        isServer ? tr("What the server does next") : tr("What the client does next"), this);
    setStyleProperty(m_coming, kToneProperty, QStringLiteral("next"));
    m_predictions = new PredictionBox(this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAccessibleName(tr("Cancel waiting step"));
    setPlainToolTip(m_cancel, tr("The call ends with EINTR, as after a signal (Esc)"));
    m_back = new QPushButton(tr("Back"), this);
    setPlainToolTip(m_back, tr("Back to the settings"));
    m_next = new QPushButton(this);
    m_next->setAccessibleName(
        isServer ? tr("Next call of the server") : tr("Next call of the client"));
    setStyleProperty(m_next, kRoleProperty, QStringLiteral("primary"));
}

void StepBar::layOut()
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(kGapPx);
    acts->addWidget(m_predictions, 1);
    acts->addWidget(m_cancel);
    acts->addWidget(m_back);
    acts->addStretch();
    acts->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGapPx);
    column->addWidget(m_row);
    column->addWidget(m_meaning);
    column->addWidget(m_coming);
    column->addWidget(m_refused);
    column->addWidget(m_hint);
    column->addLayout(acts);
    m_cancel->hide();
    m_back->hide();
    setTabOrder(m_predictions, m_next);
    setTabOrder(m_next, m_cancel);
    setTabOrder(m_cancel, m_back);
}

void StepBar::begin(const ServerSettings &settings)
{
    begin(std::make_unique<StepRun>(m_session, m_follower, settings));
}

void StepBar::begin(const ClientSettings &settings)
{
    begin(std::make_unique<StepRun>(m_session, m_follower, settings));
}

void StepBar::begin(std::unique_ptr<StepRun> run)
{
    make();
    const bool isAnew = m_run != nullptr;
    m_run = std::move(run);
    connect(m_run.get(), &StepRun::changed, this, &StepBar::renew);
    connect(m_run.get(), &StepRun::callEnded, this, &StepBar::callEnded);
    connect(m_run.get(), &StepRun::predictionJudged, this, &StepBar::count);
    showNotice(m_refused, Tone::Warning, {});
    renew();
    show();
    m_head->show();
    m_timer.start();
    m_next->setFocus(Qt::OtherFocusReason);
    if (!isAnew)
        emit steppingChanged(true);
    emit used();
}

void StepBar::stop()
{
    if (!m_run)
        return;
    m_timer.stop();
    m_run.reset();
    m_head->hide();
    hide();
    emit steppingChanged(false);
}

void StepBar::makeNext()
{
    if (!m_run)
        return;
    emit used();
    if (m_isOver) {
        emit againWanted();
        return;
    }
    showNotice(m_refused, Tone::Warning, {});
    m_run->makeNext(m_predictions->take());
}

bool StepBar::type(quint32 socketId, const QByteArray &bytes)
{
    const SocketFacts *socket = m_follower.sockets().find(socketId);
    if (!m_run || !socket || !(socket->endpoint == owner()))
        return false;
    if (!m_run->type(bytes, socketId))
        showNotice(m_refused, Tone::Warning,
            tr("%n message(s) wait to be sent already; make some steps first.", nullptr,
                int(StepSequence::kMostTyped)));
    return true;
}

QWidget *StepBar::headParts() const
{
    return m_head;
}

void StepBar::setKey(const QKeySequence &key)
{
    m_key = key;
    if (m_next)
        updateNextText();
}

void StepBar::updateNextText()
{
    const QString key = m_key.toString(QKeySequence::NativeText);
    const QString text = m_isOver ? tr("Start anew") : tr("Next");
    m_next->setText(key.isEmpty() || m_isOver ? text : text + QStringLiteral("  ") + key);
    setPlainToolTip(m_next,
        m_isOver ? tr("Begin once more with the same settings")
                 : tr("Make exactly this call (%1)").arg(key));
}

void StepBar::count(bool wasRight)
{
    ++m_predicted;
    m_right += wasRight ? 1 : 0;
    emit talliedAnew();
}

QString StepBar::tally() const
{
    return m_predicted == 0 ? QString() : tr("%1 of %2 predicted").arg(m_right).arg(m_predicted);
}

void StepBar::renew()
{
    if (!m_run)
        return;
    showLast();
    if (m_run->isBusy())
        showWaiting();
    else
        showComing(m_run->next());
    m_head->setFinishEnabled(!m_isOver && !m_run->isFinishing());
    updateNextText();
}

void StepBar::showLast()
{
    const StepRun::Outcome &last = m_run->last();
    tell(m_row, last.row);
    m_hint->setVisible(last.row.isEmpty() && last.meaning.isEmpty() && !m_isOver);
    if (last.predicted.isEmpty())
        showNotice(m_meaning, Tone::Error, last.failed ? last.meaning : QString());
    else if (last.wasRight)
        showNotice(m_meaning, Tone::Success, tr("As you predicted. %1").arg(last.meaning));
    else
        showNotice(m_meaning, Tone::Warning,
            tr("You predicted “%1”. %2").arg(last.predicted, last.meaning));
}

void StepBar::showComing(const std::optional<NextCall> &coming)
{
    m_isOver = !coming;
    setShown(coming ? static_cast<QWidget *>(m_predictions) : m_back);
    tell(m_coming,
        coming                           ? tr("Next: %1").arg(coming->sentence)
            : m_run->problem().isEmpty() ? tr("There is no next call: everything is closed.")
                                         : tr("There is no next call."));
    m_predictions->offer(coming ? coming->predictions : QList<Prediction>());
}

/// A call that returns at once leaves all as it is; there is nothing to be read so quickly.
void StepBar::showWaiting()
{
    const QString text = m_run->waiting();
    if (text.isEmpty())
        return;
    tell(m_coming, text);
    setShown(m_cancel);
}

/// What stands beside Next. The focus stays where the person goes on.
void StepBar::setShown(QWidget *beside)
{
    const bool isWaiting = beside == m_cancel;
    if (beside->isVisibleTo(this) && m_next->isEnabled() != isWaiting)
        return;
    const bool hadFocus = m_next->hasFocus() || m_cancel->hasFocus() || m_predictions->hasFocus();
    m_next->setEnabled(true);
    beside->show();
    if (hadFocus)
        (isWaiting ? m_cancel : m_next)->setFocus(Qt::OtherFocusReason);
    m_next->setEnabled(!isWaiting);
    for (QWidget *part : std::initializer_list<QWidget *>{m_predictions, m_cancel, m_back})
        part->setVisible(part == beside);
}

} // namespace socketscope
