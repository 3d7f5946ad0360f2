#pragma once

#include "core/net/session.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QSettings;
class QSpinBox;

namespace socketscope {

class AddressBox;
class EscapedEdit;
class PortField;

/// The fields of a server's settings; what is wrong with one is told beside it as it is typed.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    void setPort(quint16 port);
    void setReplyMode(ReplyMode mode);
    /// Locks what cannot be changed while a server runs.
    void setRunning(bool running);
    void save(QSettings &settings, quint16 port) const;
    void restore(const QSettings &settings);

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] ServerSettings settings() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] bool isBeyondLoopback() const;
    /// The settings few people need; shown and hidden by the card's head.
    [[nodiscard]] QWidget *morePanel() const { return m_more; }
    /// The last row, which has room for the card's button.
    [[nodiscard]] QBoxLayout *foot() const { return m_foot; }

signals:
    void changed();
    /// Return was pressed in a field.
    void submitted();

private:
    void buildFields();
    void layOut();
    void buildMore();
    void connectFields();
    void validate();
    [[nodiscard]] bool answersText() const;

    AddressBox *m_address = nullptr;
    PortField *m_port = nullptr;
    QSpinBox *m_backlog = nullptr;
    QLabel *m_whereProblem = nullptr;
    EscapedEdit *m_greeting = nullptr;
    QComboBox *m_replyMode = nullptr;
    EscapedEdit *m_reply = nullptr;
    QLabel *m_textProblem = nullptr;
    QWidget *m_more = nullptr;
    QSpinBox *m_limit = nullptr;
    QCheckBox *m_closeWithPeer = nullptr;
    QCheckBox *m_closeAfterReply = nullptr;
    QBoxLayout *m_foot = nullptr;
};

} // namespace socketscope
