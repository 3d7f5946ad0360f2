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

class ClientForm;
struct EndpointUrl;

/// The card that connects clients, any number of them; each click makes one more.
class ClientPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPane(Session &session, QWidget *parent = nullptr);

    /// Connects a client as set up; nothing if a field is wrong.
    void connectClient();
    /// Fills in the fields and connects; for `--connect`.
    void connectTo(const EndpointUrl &target);
    /// Gives up every attempt that is still under way.
    void cancel();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *buildProgress();
    void takeStatus(const EndpointStatus &status);
    void updatePill();
    void updateProgress();

    Session &m_session;
    QHash<EndpointId, QString> m_attempts; ///< under way; what each connects to
    QSet<EndpointId> m_connected;
    EndpointId m_newest; ///< the client of the last click

    ClientForm *m_form = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_pill = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace socketscope
