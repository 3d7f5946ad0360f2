#pragma once

#include "core/net/session.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace socketscope {

class FoldButton;
class ClientForm;
struct EndpointUrl;
class LogFollower;
class StepBar;

/// The card that connects clients, any number of them; each click makes one more.
class ClientPane final : public QWidget
{
    Q_OBJECT

public:
    ClientPane(Session &session, LogFollower &follower, QWidget *parent = nullptr);

    /// Connects a client as set up; nothing if a field is wrong.
    void connectClient();
    /// Begins to make a client's calls one at a time, in this card; why that cannot be is told
    /// here.
    void startSteps();
    /// Fills in the fields and connects; for `--connect`.
    void connectTo(const EndpointUrl &target);
    /// Gives up every attempt that is still under way.
    void cancel();
    /// Folds all but the card's first row away, or shows it again.
    void toggleFolded();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    [[nodiscard]] StepBar &steps() const { return *m_steps; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void validate();
    void setStepping(bool isStepping);
    QWidget *buildProgress();
    void takeStatus(const EndpointStatus &status);
    void trustAndConnect();
    void updatePill();
    void updateProgress();

    Session &m_session;
    LogFollower &m_follower;
    QHash<EndpointId, QString> m_attempts; ///< under way; what each connects to
    QSet<EndpointId> m_connected;
    EndpointId m_newest; ///< the client of the last click

    ClientForm *m_form = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_stepButton = nullptr;
    StepBar *m_steps = nullptr;
    bool m_isStepProblem = false; ///< the card tells why there are no steps
    QToolButton *m_moreButton = nullptr;
    FoldButton *m_foldButton = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_pill = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_trust = nullptr;
    QString m_refused; ///< fingerprint of the certificate that the newest failure was about
};

} // namespace socketscope
