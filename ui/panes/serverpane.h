#pragma once

#include "core/net/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace socketscope {

class FoldButton;
class AcceptBar;
struct EndpointUrl;
class LogFollower;
class ServerForm;
class StepBar;

/// The card that starts, stops and sets up the window's server.
///
/// What is wrong with a field is told beside it; why a start failed stays in the card until the
/// next attempt. Greeting, reply and limit may be changed while the server runs.
class ServerPane final : public QWidget
{
    Q_OBJECT

public:
    ServerPane(Session &session, LogFollower &follower, QWidget *parent = nullptr);

    /// Starts the server as set up, or stops the one that runs; nothing if a field is wrong.
    void startOrStop();
    /// Begins to make its calls one at a time, in this card; why that cannot be is told here.
    void startSteps();
    /// Stops or resumes accept() of the running server.
    void pauseAccept(bool pause);
    /// Fills in the fields and starts; for `--listen` and `--echo`. An empty address keeps the one
    /// shown.
    void listenOn(const EndpointUrl &where, bool echo = false);
    /// Folds all but the card's first row away, or shows it again.
    void toggleFolded();
    /// Space starts the server from now on.
    void focusStart();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] StepBar &steps() const { return *m_steps; }
    /// The server started last; not valid before the first.
    [[nodiscard]] EndpointId server() const { return m_server; }

signals:
    void runningChanged(bool running);
    void acceptPausedChanged(bool paused);
    void connectionLimitChanged(socketscope::EndpointId server, int limit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void start(bool removeStalePath);
    void takeStatus(const EndpointStatus &status);
    void setRunning(bool running);
    void setStepping(bool isStepping);
    void apply();
    void updatePill();
    void showAcceptPaused(bool paused);
    void updateQueue();
    void updateWarning();

    Session &m_session;
    LogFollower &m_follower;
    EndpointId m_server;
    EndpointStatus m_status;
    bool m_running = false;
    bool m_isStepProblem = false; ///< the card tells why there are no steps
    quint16 m_askedPort = 0; ///< put back into the field when a server on a chosen port stops

    ServerForm *m_form = nullptr;
    AcceptBar *m_acceptBar = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_stepButton = nullptr;
    StepBar *m_steps = nullptr;
    QToolButton *m_moreButton = nullptr;
    FoldButton *m_foldButton = nullptr;
    QLabel *m_pill = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_removeStale = nullptr;
};

} // namespace socketscope
