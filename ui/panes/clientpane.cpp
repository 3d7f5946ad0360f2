#include "ui/panes/clientpane.h"

#include "core/describe/tlstext.h"
#include "core/event/endpointurl.h"
#include "core/steps/stepplan.h"
#include "core/store/recording.h"
#include "core/tls/tlsreason.h"
#include "ui/panes/clientform.h"
#include "ui/panes/foldbutton.h"
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

/// Events that are looked through for a handshake that has just failed.
constexpr qsizetype kLookBack = 10'000;

/// The fingerprint of a certificate that the socket refused because nobody vouches for it; "" if
/// that was not the cause, or a person had named another one.
QString refusedCertificate(const Recording &recording, quint32 socketId)
{
    const EventLog &log = recording.events();
    const qsizetype end = log.size();
    for (qsizetype index = end - 1; index >= qMax<qsizetype>(0, end - kLookBack); --index) {
        const SocketEvent &event = log.at(index);
        if (event.socketId != socketId || event.call() != Call::SslHandshake)
            continue;
        const auto reason = TlsReason(event.messageFlags);
        const bool isUnknown
            = event.failed() && reason >= TlsReason::SelfSigned && reason <= TlsReason::WrongName;
        return isUnknown ? tlsFingerprint(recording, event) : QString();
    }
    return {};
}

} // namespace

ClientPane::ClientPane(Session &session, LogFollower &follower, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
{
    makeCard(this);
    m_form = new ClientForm(this);
    layOut();
    connect(m_form, &ClientForm::changed, this, &ClientPane::validate);
    connect(m_stepButton, &QPushButton::clicked, this, &ClientPane::startSteps);
    connect(m_steps, &StepBar::steppingChanged, this, &ClientPane::setStepping);
    connect(m_steps, &StepBar::talliedAnew, this, &ClientPane::updatePill);
    connect(m_steps, &StepBar::againWanted, this, &ClientPane::startSteps);
    connect(m_form, &ClientForm::submitted, this, &ClientPane::connectClient);
    connect(m_button, &QPushButton::clicked, this, &ClientPane::connectClient);
    connect(&m_session, &Session::endpointChanged, this, &ClientPane::takeStatus);
    updatePill();
    updateProgress();
}

void ClientPane::layOut()
{
    QBoxLayout *card = cardLayout(this);
    m_steps = new StepBar(m_session, m_follower, StepBar::Side::Client, this);
    m_button = new QPushButton(tr("Connect client"), this);
    setStyleProperty(m_button, kRoleProperty, QStringLiteral("primary"));
    m_pill = pillLabel(this);
    m_error = noticeLabel(tr("Client error"), this);
    m_progress = buildProgress();
    m_moreButton = moreButton(tr("More client settings"), m_form->morePanel(), this);
    auto *body = new QWidget(this);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins({});
    inside->setSpacing(card->spacing());
    m_foldButton = new FoldButton(
        {tr("Fold the client's card"), tr("Unfold the client's card")}, body, this);
    connect(m_moreButton, &QToolButton::clicked, this, [this] { m_foldButton->setFolded(false); });
    QBoxLayout *head = cardHead(
        titleLabel(tr("Client"), this), {m_pill, m_steps->headParts(), m_moreButton, m_foldButton});
    addBesideTitle(head, m_form->protocolBox());
    card->addLayout(head);
    card->addWidget(body);
    inside->addWidget(m_form);
    m_stepButton = stepButton(tr("Step the client"), this);
    m_form->row()->addWidget(m_stepButton);
    m_form->row()->addWidget(m_button);
    setTabOrder(m_stepButton, m_button);
    inside->addWidget(m_steps);
    card->addWidget(m_progress);
    card->addWidget(m_error);
    m_trust = new QPushButton(tr("Trust this certificate"), this);
    setPlainToolTip(m_trust,
        tr("Accepts the one certificate that has this fingerprint, and connects again. Compare it "
           "with the server's first."));
    m_trust->hide();
    card->addWidget(m_trust, 0, Qt::AlignRight);
    connect(m_trust, &QPushButton::clicked, this, &ClientPane::trustAndConnect);
}

QWidget *ClientPane::buildProgress()
{
    auto *progress = new QWidget(this);
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins({});
    m_progressText = plainLabel({}, progress);
    m_progressText->setWordWrap(true);
    m_progressText->setProperty(kRoleProperty, QStringLiteral("muted"));
    auto *button = new QPushButton(tr("Cancel"), progress);
    row->addWidget(m_progressText, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ClientPane::cancel);
    return progress;
}

void ClientPane::validate()
{
    m_button->setEnabled(m_form->isValid());
    m_stepButton->setEnabled(m_form->isValid());
    showStepObstacle(m_stepButton, stepplan::obstacle(m_form->protocol()));
    if (std::exchange(m_isStepProblem, false))
        showNotice(m_error, Tone::Warning, {});
}

void ClientPane::startSteps()
{
    if (!m_form->isValid())
        return;
    const ClientSettings settings = m_form->settings();
    const QString problem = StepRun::problemOf(settings);
    m_isStepProblem = !problem.isEmpty();
    showNotice(m_error, Tone::Warning, problem);
    if (problem.isEmpty())
        m_steps->begin(settings);
}

void ClientPane::setStepping(bool isStepping)
{
    showNotice(m_error, Tone::Warning, {});
    m_form->protocolBox()->setEnabled(!isStepping);
    m_form->setVisible(!isStepping);
    m_moreButton->setVisible(!isStepping);
    m_foldButton->setFolded(false);
    updatePill();
    if (!isStepping)
        m_stepButton->setFocus(Qt::OtherFocusReason);
}

void ClientPane::connectClient()
{
    if (m_steps->isStepping()) {
        showNotice(m_error, Tone::Warning,
            tr("A client goes step by step here. Stop its steps before you connect others."));
        return;
    }
    if (!m_form->isValid())
        return;
    showNotice(m_error, Tone::Error, {});
    m_trust->hide();
    m_newest = m_session.connectClient(m_form->settings());
    m_attempts.insert(m_newest, m_form->targetText());
    updateProgress();
}

void ClientPane::connectTo(const EndpointUrl &target)
{
    m_form->setTarget(target);
    connectClient();
}

void ClientPane::cancel()
{
    const QList<EndpointId> attempts = m_attempts.keys();
    for (const EndpointId client : attempts)
        m_session.cancelConnect(client);
}

void ClientPane::takeStatus(const EndpointStatus &status)
{
    if (!status.id.isClient())
        return;
    using Phase = EndpointStatus::Phase;
    if (status.phase == Phase::Resolving || status.phase == Phase::Connecting)
        return;
    const bool wasAttempt = m_attempts.remove(status.id) > 0;
    if (wasAttempt && status.phase == Phase::Connected)
        m_connected.insert(status.id);
    else
        m_connected.remove(status.id);
    // An older attempt's failure is still news, but not over the one just begun.
    if (!status.error.message.isEmpty() && (status.id == m_newest || m_attempts.isEmpty())) {
        showNotice(m_error, status.phase == Phase::Connected ? Tone::Warning : Tone::Error,
            status.error.message);
        m_refused = refusedCertificate(m_session.recording(), status.socketId);
        m_trust->setVisible(!m_refused.isEmpty());
    }
    updatePill();
    updateProgress();
}

void ClientPane::trustAndConnect()
{
    m_form->trust(m_refused);
    connectClient();
}

void ClientPane::updatePill()
{
    if (m_steps->isStepping()) {
        const QString tally = m_steps->tally();
        showPill(m_pill, Tone::Neutral,
            tally.isEmpty() ? tr("● Step by step") : QStringLiteral("● ") + tally);
        return;
    }
    const int connected = int(m_connected.size());
    showPill(m_pill, Tone::Success,
        connected == 0 ? QString() : tr("● %n connected", nullptr, connected));
}

void ClientPane::updateProgress()
{
    m_progress->setVisible(!m_attempts.isEmpty());
    if (m_attempts.size() == 1)
        m_progressText->setText(tr("Connecting to %1…").arg(m_attempts.cbegin().value()));
    else
        m_progressText->setText(tr("Connecting %n client(s)…", nullptr, int(m_attempts.size())));
}

void ClientPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_moreButton)
        setButtonIcon(m_moreButton, QStringLiteral("settings"), themeFor(palette()));
}

void ClientPane::toggleFolded()
{
    m_foldButton->toggleFolded();
}

void ClientPane::save(QSettings &settings) const
{
    m_form->save(settings);
    settings.setValue(QStringLiteral("client/more"), m_moreButton->isChecked());
    settings.setValue(QStringLiteral("client/folded"), m_foldButton->isFolded());
}

void ClientPane::restore(const QSettings &settings)
{
    m_form->restore(settings);
    m_moreButton->setChecked(settings.value(QStringLiteral("client/more")).toBool());
    m_foldButton->setFolded(settings.value(QStringLiteral("client/folded")).toBool());
}

} // namespace socketscope
