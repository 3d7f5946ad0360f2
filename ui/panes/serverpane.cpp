#include "ui/panes/serverpane.h"

#include "core/event/endpointurl.h"
#include "core/steps/stepplan.h"
#include "core/store/logfollower.h"
#include "ui/panes/acceptbar.h"
#include "ui/panes/foldbutton.h"
#include "ui/panes/serverform.h"
#include "ui/panes/stepbar.h"
#include "ui/panes/stepbutton.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <utility>

namespace socketscope {

namespace {

/// In a narrow column its text is cut, and whole in its tool tip.
constexpr int kLeastPillPx = 120;

} // namespace

ServerPane::ServerPane(Session &session, LogFollower &follower, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
{
    makeCard(this);
    m_form = new ServerForm(this);
    layOut();
    connect(m_form, &ServerForm::changed, this, &ServerPane::apply);
    connect(m_form, &ServerForm::submitted, this, [this] {
        if (!m_running)
            startOrStop();
    });
    connect(m_button, &QPushButton::clicked, this, &ServerPane::startOrStop);
    connect(m_stepButton, &QPushButton::clicked, this, &ServerPane::startSteps);
    connect(m_steps, &StepBar::steppingChanged, this, &ServerPane::setStepping);
    connect(m_steps, &StepBar::talliedAnew, this, &ServerPane::updatePill);
    connect(m_steps, &StepBar::againWanted, this, &ServerPane::startSteps);
    connect(m_removeStale, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_acceptBar, &AcceptBar::pauseRequested, this, &ServerPane::pauseAccept);
    connect(&m_session, &Session::endpointChanged, this, &ServerPane::takeStatus);
    connect(
        &m_follower, &LogFollower::grown, this, [this](qsizetype, const QList<quint32> &changed) {
            if (m_running && !changed.isEmpty())
                updatePill();
        });
    connect(&m_follower, &LogFollower::kernelTold, this, [this](const QList<quint32> &sockets) {
        if (m_running && sockets.contains(m_status.socketId))
            updateQueue();
    });
    setRunning(false);
}

void ServerPane::layOut()
{
    m_button = new QPushButton(this);
    m_pill = pillLabel(this);
    m_pill->setMinimumWidth(kLeastPillPx);
    m_warning = noticeLabel(tr("Server warning"), this);
    m_error = noticeLabel(tr("Server error"), this);
    QBoxLayout *card = cardLayout(this);
    m_steps = new StepBar(m_session, m_follower, StepBar::Side::Server, this);
    m_moreButton = moreButton(tr("More server settings"), m_form->morePanel(), this);
    auto *body = new QWidget(this);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins({});
    inside->setSpacing(card->spacing());
    m_foldButton = new FoldButton(
        {tr("Fold the server's card"), tr("Unfold the server's card")}, body, this);
    connect(m_moreButton, &QToolButton::clicked, this, [this] { m_foldButton->setFolded(false); });
    QBoxLayout *head = cardHead(
        titleLabel(tr("Server"), this), {m_pill, m_steps->headParts(), m_moreButton, m_foldButton});
    addBesideTitle(head, m_form->protocolBox());
    card->addLayout(head);
    card->addWidget(body);
    inside->addWidget(m_form);
    m_stepButton = stepButton(tr("Step the server"), this);
    m_form->foot()->addWidget(m_stepButton);
    m_form->foot()->addWidget(m_button, 0, Qt::AlignRight);
    setTabOrder(m_stepButton, m_button);
    inside->addWidget(m_steps);
    m_acceptBar = new AcceptBar(this);
    inside->addWidget(m_acceptBar);
    card->addWidget(m_warning);
    card->addWidget(m_error);
    m_removeStale = new QPushButton(tr("Remove it and start"), this);
    setPlainToolTip(m_removeStale,
        tr("Takes the left-over socket away, after one more look that nobody uses it"));
    m_removeStale->hide();
    card->addWidget(m_removeStale, 0, Qt::AlignRight);
}

void ServerPane::startOrStop()
{
    if (m_steps->isStepping()) {
        m_steps->stop();
        return;
    }
    if (m_running) {
        m_button->setEnabled(false); // until the server says that it has stopped
        m_session.stopServer(m_server);
        return;
    }
    start(false);
}

void ServerPane::startSteps()
{
    if (m_running || !m_form->isValid())
        return;
    const ServerSettings settings = m_form->settings();
    const QString problem = StepRun::problemOf(settings);
    m_isStepProblem = !problem.isEmpty();
    showNotice(m_error, Tone::Warning, problem);
    m_removeStale->hide();
    if (!problem.isEmpty())
        return;
    m_steps->begin(settings);
    emit connectionLimitChanged(m_steps->owner(), settings.maxConnections);
}

void ServerPane::setStepping(bool isStepping)
{
    m_form->setRunning(isStepping);
    m_form->setVisible(!isStepping);
    m_moreButton->setVisible(!isStepping);
    m_foldButton->setFolded(false);
    m_status = {};
    updatePill();
    if (!isStepping)
        m_stepButton->setFocus(Qt::OtherFocusReason);
    emit runningChanged(isStepping);
}

void ServerPane::start(bool removeStalePath)
{
    if (m_running || m_steps->isStepping() || !m_form->isValid())
        return;
    showNotice(m_error, Tone::Error, {});
    m_removeStale->hide();
    m_status = {};
    m_askedPort = m_form->port();
    ServerSettings settings = m_form->settings();
    settings.removeStalePath = removeStalePath;
    m_server = m_session.startServer(settings);
    emit connectionLimitChanged(m_server, settings.maxConnections);
    setRunning(true);
}

void ServerPane::pauseAccept(bool pause)
{
    if (m_running)
        m_session.setAcceptPaused(m_server, pause);
}

void ServerPane::listenOn(const EndpointUrl &where, bool echo)
{
    if (m_running)
        return;
    m_form->setWhere(where);
    if (echo)
        m_form->setReplyMode(ReplyMode::Echo);
    startOrStop();
}

void ServerPane::takeStatus(const EndpointStatus &status)
{
    if (!status.id.isServer() || !(status.id == m_server))
        return;
    m_status = status;
    using Phase = EndpointStatus::Phase;
    const bool over = status.phase == Phase::Stopped || status.phase == Phase::Failed;
    if (!status.error.message.isEmpty() || status.phase == Phase::Listening) {
        showNotice(m_error, status.phase == Phase::Failed ? Tone::Error : Tone::Warning,
            status.error.message);
    }
    m_removeStale->setVisible(status.isPathStale && over);
    if (m_running == over)
        setRunning(!over);
    if (m_running && !status.address.isNull() && !status.address.isUnix())
        m_form->setPort(status.address.port()); // asked for 0: the one that was chosen
    showAcceptPaused(m_running && status.acceptPaused);
    updateQueue();
    updatePill();
    updateWarning();
}

void ServerPane::setRunning(bool running)
{
    const bool changed = m_running != running;
    m_running = running;
    if (changed && !running)
        m_form->setPort(m_askedPort);
    m_form->setRunning(running);
    m_acceptBar->setVisible(running && !isDatagram(m_form->protocol()));
    m_button->setText(running ? tr("Stop server") : tr("Start server"));
    setStyleProperty(m_button, kRoleProperty, running ? QString() : QStringLiteral("primary"));
    m_button->setEnabled(running || m_form->isValid());
    m_stepButton->setVisible(!running);
    updateWarning();
    updatePill();
    if (changed)
        emit runningChanged(running);
}

void ServerPane::apply()
{
    m_button->setEnabled(m_running || m_form->isValid());
    m_stepButton->setEnabled(m_form->isValid());
    showStepObstacle(m_stepButton, stepplan::obstacle(m_form->protocol()));
    if (std::exchange(m_isStepProblem, false))
        showNotice(m_error, Tone::Warning, {});
    updateWarning();
    if (!m_running || !m_form->isValid())
        return;
    const ServerSettings settings = m_form->settings();
    m_session.updateServer(m_server, settings);
    emit connectionLimitChanged(m_server, settings.maxConnections);
}

void ServerPane::updatePill()
{
    using Phase = EndpointStatus::Phase;
    const SocketFacts *listener = m_follower.sockets().find(m_status.socketId);
    const int open = listener ? int(listener->openConnections) : 0;
    if (m_steps->isStepping()) {
        const QString tally = m_steps->tally();
        showPill(m_pill, Tone::Neutral,
            tally.isEmpty() ? tr("● Step by step") : QStringLiteral("● ") + tally);
    } else if (!m_running) {
        const bool failed = m_status.phase == Phase::Failed;
        showPill(m_pill, failed ? Tone::Error : Tone::Neutral,
            failed ? tr("● Not started") : tr("○ Not running"));
    } else if (m_status.acceptPaused) {
        showPill(m_pill, Tone::Warning, tr("● Accept paused, %n connection(s)", nullptr, open));
    } else if (m_status.phase == Phase::LimitReached) {
        showPill(m_pill, Tone::Warning, tr("● Full, %n connection(s)", nullptr, open));
    } else if (m_status.phase == Phase::AcceptResting) {
        showPill(m_pill, Tone::Warning, tr("● Accepting rests, %n connection(s)", nullptr, open));
    } else if (m_status.phase == Phase::Listening && isDatagram(m_form->protocol())) {
        showPill(m_pill, Tone::Success, tr("● Receiving"));
    } else if (m_status.phase == Phase::Listening) {
        showPill(m_pill, Tone::Success, tr("● Listening, %n connection(s)", nullptr, open));
    } else {
        showPill(m_pill, Tone::Neutral, tr("● Starting…"));
    }
}

void ServerPane::showAcceptPaused(bool paused)
{
    m_acceptBar->setPaused(paused);
    emit acceptPausedChanged(paused);
}

void ServerPane::updateQueue()
{
    m_acceptBar->showQueue(m_follower.kernel().acceptQueueOf(m_status.socketId));
}

void ServerPane::updateWarning()
{
    // Of a running server its real address counts: a name may lead anywhere.
    const bool beyond = m_running && !m_status.address.isNull() ? !m_status.address.isLoopback()
                                                                : m_form->isBeyondLoopback();
    QString text;
    if (beyond) {
        if (isDatagram(m_form->protocol()))
            text = tr("Open to the network: other computers can send datagrams to this server, and "
                      "nothing is encrypted.");
        else
            text = m_running
                ? tr("Open to the network: other computers can connect to this server, and what is "
                     "sent is not encrypted.")
                : tr("%1 is open to the network: other computers will be able to connect.")
                      .arg(m_form->address());
    }
    showNotice(m_warning, Tone::Warning, text);
}

void ServerPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_moreButton)
        setButtonIcon(m_moreButton, QStringLiteral("settings"), themeFor(palette()));
}

void ServerPane::focusStart()
{
    m_button->setFocus(Qt::OtherFocusReason);
}

void ServerPane::toggleFolded()
{
    m_foldButton->toggleFolded();
}

void ServerPane::save(QSettings &settings) const
{
    m_form->save(settings, m_running ? m_askedPort : m_form->port());
    settings.setValue(QStringLiteral("server/more"), m_moreButton->isChecked());
    settings.setValue(QStringLiteral("server/folded"), m_foldButton->isFolded());
}

void ServerPane::restore(const QSettings &settings)
{
    m_form->restore(settings);
    m_moreButton->setChecked(settings.value(QStringLiteral("server/more")).toBool());
    m_foldButton->setFolded(settings.value(QStringLiteral("server/folded")).toBool());
}

} // namespace socketscope
