#pragma once

#include "core/net/session.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace socketscope {

class AddressBox;
struct EndpointUrl;
class EscapedEdit;
class PathField;
class PortField;
class ProtocolBox;
class SocketOptionsArea;
class TlsFields;

/// The fields of a server's settings; what is wrong with one is told beside it as it is typed.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    /// Fills in protocol, address and port; an empty address keeps the one shown.
    void setWhere(const EndpointUrl &where);
    void setPort(quint16 port);
    void setReplyMode(ReplyMode mode);
    /// Locks what cannot be changed while a server runs.
    void setRunning(bool running);
    void save(QSettings &settings, quint16 port) const;
    void restore(const QSettings &settings);

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] ServerSettings settings() const;
    [[nodiscard]] Protocol protocol() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] bool isBeyondLoopback() const;
    /// The settings few people need; shown and hidden by the card's head.
    [[nodiscard]] QWidget *morePanel() const { return m_more; }
    /// What is chosen first; it has its place in the card's head.
    [[nodiscard]] QWidget *protocolBox() const;
    /// The last row, which has room for the card's button.
    [[nodiscard]] QBoxLayout *foot() const { return m_foot; }

signals:
    void changed();
    /// Return was pressed in a field.
    void submitted();

private:
    void buildFields();
    void buildMessages();
    void layOut();
    [[nodiscard]] QBoxLayout *whereRow();
    [[nodiscard]] QWidget *datagramRows();
    void showProtocol();
    void buildMore();
    void connectFields();
    void validate();
    [[nodiscard]] bool answersText() const;

    ProtocolBox *m_protocol = nullptr;
    QLabel *m_addressLabel = nullptr;
    AddressBox *m_address = nullptr;
    PathField *m_path = nullptr;
    PortField *m_port = nullptr;
    QSpinBox *m_backlog = nullptr;
    QLabel *m_whereProblem = nullptr;
    QList<QWidget *> m_portParts; ///< what is only shown where there are ports
    QList<QWidget *> m_streamParts; ///< … connections
    QList<QWidget *> m_moreStreamParts; ///< … the same, in morePanel()
    QList<QWidget *> m_datagramParts; ///< … datagrams
    QList<QWidget *> m_groupParts; ///< … multicast groups
    EscapedEdit *m_greeting = nullptr;
    QComboBox *m_replyMode = nullptr;
    EscapedEdit *m_reply = nullptr;
    QLabel *m_textProblem = nullptr;
    QWidget *m_more = nullptr;
    QSpinBox *m_limit = nullptr;
    QCheckBox *m_closeWithPeer = nullptr;
    QCheckBox *m_closeAfterReply = nullptr;
    QLineEdit *m_groups = nullptr;
    QSpinBox *m_datagramBytes = nullptr;
    SocketOptionsArea *m_options = nullptr;
    QGridLayout *m_grid = nullptr; ///< labels, and the fields beside them
    TlsFields *m_tls = nullptr;
    QBoxLayout *m_foot = nullptr;
};

} // namespace socketscope
