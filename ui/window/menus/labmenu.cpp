#include "core/store/logfollower.h"
#include "ui/lab/labpane.h"
#include "ui/sessionview/liveview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/window/menus/standinmenu.h"

#include <QMenuBar>

namespace socketscope {

namespace {

struct CallKey
{
    Call call;
    Qt::Key key; ///< with Alt and Shift: the call's first letter that is free
};

constexpr CallKey kCallKeys[] = {
    {Call::Socket, Qt::Key_N},
    {Call::SetSockOpt, Qt::Key_O},
    {Call::Bind, Qt::Key_B},
    {Call::Listen, Qt::Key_L},
    {Call::Connect, Qt::Key_C},
    {Call::Accept, Qt::Key_A},
    {Call::Send, Qt::Key_S},
    {Call::SendTo, Qt::Key_T},
    {Call::Recv, Qt::Key_R},
    {Call::RecvFrom, Qt::Key_F},
    {Call::RecvMsg, Qt::Key_M},
    {Call::Shutdown, Qt::Key_H},
    {Call::Close, Qt::Key_X},
    {Call::GetSockName, Qt::Key_G},
    {Call::GetPeerName, Qt::Key_P},
    {Call::GetSockOpt, Qt::Key_I},
};

void addStepEntries(QMenu *menu, LiveView *live)
{
    addEntry(menu, MainWindow::tr("Step the &server"), QKeySequence(Qt::CTRL | Qt::Key_F5), live,
        &LiveView::stepServer);
    addEntry(menu, MainWindow::tr("Step the cl&ient"), QKeySequence(Qt::CTRL | Qt::Key_F6), live,
        &LiveView::stepClient);
    QAction *next = addEntry(
        menu, MainWindow::tr("N&ext step"), QKeySequence(Qt::Key_F10), live, &LiveView::stepNext);
    QAction *other = addEntry(menu, MainWindow::tr("Next step of the &other side"),
        QKeySequence(Qt::CTRL | Qt::Key_F10), live, &LiveView::stepOther);
    const auto enable = [next, other](int sides) {
        next->setEnabled(sides > 0);
        other->setEnabled(sides > 1);
    };
    QObject::connect(live, &LiveView::stepsChanged, next, enable);
    enable(0);
}

} // namespace

void MainWindow::buildLabMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Lab"));
    addStandIn(menu, this);
    LiveView *live = m_live;
    QAction *mode = addEntry(menu, tr("&Lab mode"), QKeySequence(Qt::CTRL | Qt::Key_L), live,
        [live](bool isLab) { live->setMode(isLab ? LeftMode::Lab : LeftMode::Guided); });
    mode->setCheckable(true);
    connect(live, &LiveView::modeChanged, mode,
        [mode](LeftMode shown) { mode->setChecked(shown == LeftMode::Lab); });
    menu->addSeparator();
    addStepEntries(menu, live);
    menu->addSeparator();
    for (const CallKey &entry : kCallKeys) {
        const QString text = entry.call == Call::Socket
            ? tr("&New socket")
            : QString(QLatin1StringView(callName(entry.call))) + QStringLiteral("()");
        addEntry(menu, text, QKeySequence(Qt::ALT | Qt::SHIFT | entry.key), live,
            [live, call = entry.call] {
                live->setMode(LeftMode::Lab);
                live->lab().chooseCall(call);
            });
    }
    menu->addSeparator();
    addEntry(menu, tr("&Make the chosen call"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        live, [live] { live->lab().makeCall(); });
    QAction *cancel = addEntry(menu, tr("&Cancel waiting call"),
        QKeySequence(Qt::CTRL | Qt::Key_Period), live, [live] { live->lab().cancelWaiting(); });
    cancel->setEnabled(false);
    const LogFollower *follower = &live->follower();
    connect(follower, &LogFollower::waitingChanged, cancel,
        [cancel, follower] { cancel->setEnabled(!follower->waitingCalls().isEmpty()); });
}

} // namespace socketscope
