#include "ui/sessionview/liveview.h"

#include "core/journal/sessionkeeper.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "ui/lab/labcolumn.h"
#include "ui/lab/labpane.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/serverpane.h"
#include "ui/panes/stepbar.h"
#include "ui/session/selection.h"
#include "ui/sessionview/transcriptsaving.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace socketscope {

namespace {

const QString kModeKey = QStringLiteral("window/leftMode");
const QString kLabWord = QStringLiteral("lab");
const QString kGuidedWord = QStringLiteral("guided");

} // namespace

LiveView::LiveView(Session &session, LogFollower &follower, QSettings &settings, QWidget *parent)
    : SessionView(follower, &session, settings, parent)
    , m_modeSwitch(new ModeSwitch(this))
    , m_serverPane(new ServerPane(session, follower, this))
    , m_clientPane(new ClientPane(session, follower, this))
    , m_labColumn(new LabColumn(session, follower, selection(), this))
{
    const QList<QWidget *> forms{m_modeSwitch, m_serverPane, m_clientPane};
    for (QWidget *form : forms)
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_labColumn->hide();
    build(forms + QList<QWidget *>{m_labColumn});
    connect(m_modeSwitch, &ModeSwitch::modeChanged, this, &LiveView::showMode);
    connect(m_labColumn, &LabColumn::callEnded, this, &LiveView::selectCall);
    joinSteps();
    showMode(LeftMode::Guided);
    saving().setOrigin([&session] { return TranscriptOrigin{std::nullopt, session.settings()}; });
    connect(m_serverPane, &ServerPane::connectionLimitChanged, &connections(),
        &ConnectionsPane::setConnectionLimit);
}

void LiveView::startServer(const EndpointUrl &address, bool echo)
{
    m_serverPane->listenOn(address, echo);
}

void LiveView::connectClient(const EndpointUrl &target)
{
    m_clientPane->connectTo(target);
}

void LiveView::joinSteps()
{
    m_steps = &m_serverPane->steps();
    for (StepBar *bar : {&m_serverPane->steps(), &m_clientPane->steps()}) {
        connect(bar, &StepBar::used, this, [this, bar] { chooseSteps(bar); });
        connect(bar, &StepBar::callEnded, this, &LiveView::selectCall);
        connect(bar, &StepBar::steppingChanged, this, [this, bar](bool isStepping) {
            const bool isOther = otherSteps()->isStepping();
            if (!isStepping && bar == m_steps && isOther)
                chooseSteps(otherSteps());
            emit stepsChanged(int(m_steps->isStepping()) + int(otherSteps()->isStepping()));
        });
    }
    chooseSteps(m_steps);
    chat().setDivert([this](quint32 socketId, const QByteArray &bytes) {
        return m_serverPane->steps().type(socketId, bytes)
            || m_clientPane->steps().type(socketId, bytes);
    });
}

StepBar *LiveView::otherSteps() const
{
    StepBar *server = &m_serverPane->steps();
    return m_steps == server ? &m_clientPane->steps() : server;
}

void LiveView::chooseSteps(StepBar *bar)
{
    m_steps = bar;
    m_steps->setKey(Qt::Key_F10);
    otherSteps()->setKey(Qt::CTRL | Qt::Key_F10);
}

void LiveView::stepServer()
{
    setMode(LeftMode::Guided);
    if (!m_serverPane->steps().isStepping())
        m_serverPane->startSteps();
}

void LiveView::stepClient()
{
    setMode(LeftMode::Guided);
    if (!m_clientPane->steps().isStepping())
        m_clientPane->startSteps();
}

void LiveView::stepNext()
{
    m_steps->makeNext();
}

void LiveView::stepOther()
{
    otherSteps()->makeNext();
}

void LiveView::setMode(LeftMode mode)
{
    m_modeSwitch->setMode(mode);
}

void LiveView::showMode(LeftMode mode)
{
    const bool isLab = mode == LeftMode::Lab;
    const QWidget *focused = window()->focusWidget();
    bool hidesFocus = false;
    const QList<QWidget *> cards{m_serverPane, m_clientPane, &connections(), &chat(), m_labColumn};
    for (QWidget *card : cards) {
        const bool isShown = (card == m_labColumn) == isLab;
        hidesFocus = hidesFocus || (!isShown && focused && card->isAncestorOf(focused));
        card->setVisible(isShown);
    }
    if (hidesFocus && isLab) {
        lab().chooseCall(lab().call());
    } else if (hidesFocus) {
        m_serverPane->focusStart();
    }
    emit modeChanged(mode);
}

/// The call that was made last is the one that is looked at; what follows goes on following.
void LiveView::selectCall(qsizetype event, quint32 socketId)
{
    const bool follows = isFollowing();
    selection().setEvent(event, socketId);
    setFollowing(follows);
}

LabPane &LiveView::lab() const
{
    return m_labColumn->pane();
}

QString LiveView::title() const
{
    return saving().fileName().isEmpty() ? tr("New session")
                                         : QFileInfo(saving().fileName()).fileName();
}

QString LiveView::longTitle() const
{
    return tr("The session that is being recorded");
}

StatusLine::State LiveView::state() const
{
    return StatusLine::State::Recording;
}

bool LiveView::hasUnsaved() const
{
    return SessionView::hasUnsaved() && !(m_keeper && m_keeper->holdsAll());
}

QString LiveView::unsavedSentence() const
{
    if (!m_keeper || !hasUnsavedCalls())
        return SessionView::unsavedSentence();
    constexpr qsizetype kMost = 1 << 30;
    const JournalState state = m_keeper->state();
    const qsizetype calls = follower().eventCount() - qMax(state.calls, saving().savedCount());
    if (calls <= 0 && state.loss.calls > 0)
        return tr("%n call(s) are kept on disk without their data, which would be lost.", nullptr,
            int(qMin(state.loss.calls, kMost)));
    return tr("%n call(s) are not on disk and would be lost.", nullptr,
        int(qBound(qsizetype(0), calls, kMost)));
}

void LiveView::save(QSettings &settings) const
{
    SessionView::save(settings);
    m_serverPane->save(settings);
    m_clientPane->save(settings);
    settings.setValue(kModeKey, mode() == LeftMode::Lab ? kLabWord : kGuidedWord);
    chat().save(settings);
}

void LiveView::restore(const QSettings &settings)
{
    SessionView::restore(settings);
    m_serverPane->restore(settings);
    m_clientPane->restore(settings);
    setMode(settings.value(kModeKey).toString() == kLabWord ? LeftMode::Lab : LeftMode::Guided);
    chat().restore(settings);
}

} // namespace socketscope
