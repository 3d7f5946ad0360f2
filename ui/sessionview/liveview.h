#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointurl.h"
#include "ui/lab/modeswitch.h"
#include "ui/sessionview/sessionview.h"

namespace socketscope {

class ClientPane;
class LabColumn;
class LabPane;
class ServerPane;
class SessionKeeper;
class StepBar;

/// The session that this program runs, with the forms that start servers and connect clients, and
/// with the lab in which calls are made by hand.
class LiveView final : public SessionView
{
    Q_OBJECT

public:
    LiveView(
        Session &session, LogFollower &follower, QSettings &settings, QWidget *parent = nullptr);

    /// As if the person had typed the address and pressed Start server; host "" is the default one.
    void startServer(const EndpointUrl &address, bool echo);
    /// As if the person had typed the target and pressed Connect client.
    void connectClient(const EndpointUrl &target);
    /// Shows the cards of that mode in the left column.
    void setMode(LeftMode mode);
    /// Begins to make the calls of the server, or of a client, one at a time.
    void stepServer();
    void stepClient();
    /// Makes the next call of the side that was used last.
    void stepNext();
    /// The same of the other side.
    void stepOther();
    /// What it keeps on disk need not be saved.
    void setKeeper(const SessionKeeper &keeper) { m_keeper = &keeper; }
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString longTitle() const override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] QString unsavedSentence() const override;
    [[nodiscard]] StatusLine::State state() const override;
    [[nodiscard]] ServerPane &server() const { return *m_serverPane; }
    [[nodiscard]] ClientPane &client() const { return *m_clientPane; }
    [[nodiscard]] LabPane &lab() const;
    [[nodiscard]] LeftMode mode() const { return m_modeSwitch->mode(); }

signals:
    void modeChanged(socketscope::LeftMode mode);
    /// How many sides make their calls one at a time.
    void stepsChanged(int sides);

private:
    void joinSteps();
    void chooseSteps(StepBar *bar);
    [[nodiscard]] StepBar *otherSteps() const;
    void showMode(LeftMode mode);
    void selectCall(qsizetype event, quint32 socketId);

    ModeSwitch *m_modeSwitch;
    ServerPane *m_serverPane;
    ClientPane *m_clientPane;
    LabColumn *m_labColumn = nullptr;
    StepBar *m_steps = nullptr; ///< of the side that was used last
    const SessionKeeper *m_keeper = nullptr;
};

} // namespace socketscope
