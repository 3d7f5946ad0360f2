#include "ui/window/replaydialog.h"

#include "core/describe/callformat.h"
#include "core/replay/replaytext.h"
#include "core/store/recording.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/replayform.h"
#include "ui/window/replaysides.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kMarginPx = 18;
constexpr int kGapPx = 12;

/// "#12 recv(5, 65536) = 26"; "" for no call.
QString callText(const Recording &recording, qsizetype index)
{
    if (index < 0 || index >= recording.events().size())
        return {};
    const SocketEvent &event = recording.events().at(index);
    const CallFormat format(recording);
    return QStringLiteral("#%1 %2 = %3")
        .arg(index + 1)
        .arg(format.call(event), format.result(event));
}

Tone toneOf(Replayer::Outcome outcome)
{
    switch (outcome) {
    case Replayer::Outcome::Same:
        return Tone::Success;
    case Replayer::Outcome::Diverged:
        return Tone::Warning;
    case Replayer::Outcome::Failed:
        return Tone::Error;
    default:
        return Tone::Neutral;
    }
}

} // namespace

ReplayDialog::ReplayDialog(
    Session &session, const Recording &record, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_record(record)
    , m_form(new ReplayForm(record, this))
    , m_problem(problemLabel(this))
    , m_result(noticeLabel(tr("Result of the replay"), this))
    , m_sides(new ReplaySides(this))
    , m_startStop(new QPushButton(this))
{
    setWindowTitle(tr("Replay “%1” against a peer").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_result);
    column->addWidget(m_sides);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_startStop, QDialogButtonBox::ActionRole);
    setStyleProperty(m_startStop, kRoleProperty, QStringLiteral("primary"));
    m_startStop->setDefault(true);
    column->addWidget(buttons);
    m_sides->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_startStop, &QPushButton::clicked, this, &ReplayDialog::startOrStop);
    connect(m_form, &ReplayForm::changed, this, &ReplayDialog::update);
    connect(m_sides, &ReplaySides::recordWanted, this,
        [this] { emit recordWanted(m_replayer->divergence()->recordEvent); });
    connect(m_sides, &ReplaySides::liveWanted, this,
        [this] { emit liveWanted(m_replayer->divergence()->liveEvent); });
    update();
}

ReplayDialog::~ReplayDialog() = default;

bool ReplayDialog::isReplaying() const
{
    return m_replayer && m_replayer->outcome() == Replayer::Outcome::Running;
}

void ReplayDialog::startOrStop()
{
    if (isReplaying())
        m_replayer->stop();
    else
        start();
}

void ReplayDialog::start()
{
    m_sides->hide();
    m_replayer.reset();
    m_listening.clear();
    Result<ReplayScript> script = makeReplayScript(m_record, *m_form->choice(), m_form->role());
    if (!script) {
        say(Tone::Error, script.error().message);
        return;
    }
    auto replayer = std::make_unique<Replayer>(
        m_session, m_record, std::move(script).value(), m_form->settings());
    if (const Result<void> started = replayer->start(); !started) {
        say(Tone::Error, started.error().message);
        return;
    }
    m_replayer = std::move(replayer);
    connect(m_replayer.get(), &Replayer::listening, this, [this](const EndpointAddress &address) {
        m_listening = tr("Waiting for clients on %1.").arg(address.toString());
        tell();
    });
    connect(m_replayer.get(), &Replayer::progressed, this, &ReplayDialog::tell);
    connect(m_replayer.get(), &Replayer::finished, this, [this] {
        tell();
        update();
    });
    update();
}

void ReplayDialog::update()
{
    const bool isRunning = isReplaying();
    const QString problem = m_form->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && !isRunning);
    m_form->setEnabled(!isRunning);
    m_startStop->setText(isRunning ? tr("S&top replay") : tr("S&tart replay"));
    m_startStop->setEnabled(isRunning || problem.isEmpty());
}

void ReplayDialog::tell()
{
    QStringList sentences{outcomeText(*m_replayer)};
    if (const auto &divergence = m_replayer->divergence()) {
        sentences.prepend(divergenceText(*divergence, qsizetype(m_replayer->players().size())));
        showDivergence();
    }
    if (!m_listening.isEmpty() && m_replayer->awaitsConnections())
        sentences.prepend(m_listening);
    if (m_replayer->outcome() != Replayer::Outcome::Failed && !m_replayer->problem().isEmpty())
        sentences.append(m_replayer->problem());
    say(m_replayer->divergence() ? Tone::Warning : toneOf(m_replayer->outcome()),
        sentences.join(u'\n'));
}

/// Lines of text are not in the layout's least height: without the room the fields would be cut.
void ReplayDialog::say(Tone tone, const QString &text)
{
    showNotice(m_result, tone, text);
    layout()->activate();
    const int neededPx = layout()->totalHeightForWidth(width());
    if (height() < neededPx)
        resize(width(), neededPx);
}

void ReplayDialog::showDivergence()
{
    const ReplayDivergence &divergence = *m_replayer->divergence();
    m_sides->show(divergence, callText(m_record, divergence.recordEvent),
        callText(m_session.recording(), divergence.liveEvent));
}

void ReplayDialog::done(int result)
{
    if (isReplaying())
        m_replayer->stop();
    QDialog::done(result);
}

} // namespace socketscope
