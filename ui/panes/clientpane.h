#pragma once

#include "core/net/session.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace socketscope {

class PortField;

/// The card that connects clients, any number of them; each click makes one more.
class ClientPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPane(Session &session, QWidget *parent = nullptr);

    /// Connects a client as set up; nothing if a field is wrong.
    void connectClient();
    /// Fills in the fields and connects; for `--connect`.
    void connectTo(const QString &host, quint16 port);
    /// Gives up every attempt that is still under way.
    void cancel();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void layOut();
    QWidget *buildMore();
    QWidget *buildProgress();
    void takeStatus(const EndpointStatus &status);
    void validate();
    void updatePill();
    void updateProgress();
    [[nodiscard]] bool settingsAreValid() const;
    [[nodiscard]] ClientSettings settings() const;
    [[nodiscard]] QString hostProblem() const;
    [[nodiscard]] QString sourceProblem() const;

    Session &m_session;
    QHash<EndpointId, QString> m_attempts; ///< under way; what each connects to
    QSet<EndpointId> m_connected;
    EndpointId m_newest; ///< the client of the last click

    QLineEdit *m_host = nullptr;
    PortField *m_port = nullptr;
    QLineEdit *m_sourceAddress = nullptr;
    PortField *m_sourcePort = nullptr;
    QDoubleSpinBox *m_timeout = nullptr;
    QCheckBox *m_closeWithPeer = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_pill = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_sourceProblem = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace socketscope
