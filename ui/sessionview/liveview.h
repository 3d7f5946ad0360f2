#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/hostandport.h"
#include "ui/sessionview/sessionview.h"

namespace socketscope {

class ClientPane;
class ServerPane;
class SessionKeeper;

/// The session that this program runs, with the forms that start servers and connect clients.
class LiveView final : public SessionView
{
    Q_OBJECT

public:
    LiveView(
        Session &session, LogFollower &follower, QSettings &settings, QWidget *parent = nullptr);

    /// As if the person had typed the address and pressed Start server; host "" is the default one.
    void startServer(const HostAndPort &address, bool echo);
    /// As if the person had typed the target and pressed Connect client.
    void connectClient(const HostAndPort &target);
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

private:
    ServerPane *m_serverPane;
    ClientPane *m_clientPane;
    const SessionKeeper *m_keeper = nullptr;
};

} // namespace socketscope
