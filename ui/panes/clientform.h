#pragma once

#include "core/net/session.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace socketscope {

struct EndpointUrl;
class PathField;
class PortField;
class ProtocolBox;
class SocketOptionsArea;
class TlsFields;

/// The fields of a client's settings; what is wrong with one is told beside it as it is typed.
class ClientForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(QWidget *parent = nullptr);

    void setTarget(const EndpointUrl &target);
    /// Of TLS: accepts the one certificate with that fingerprint from now on.
    void trust(const QString &fingerprint);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] ClientSettings settings() const;
    [[nodiscard]] Protocol protocol() const;
    /// Where it connects to, in words.
    [[nodiscard]] QString targetText() const;
    /// What is chosen first; it has its place in the card's head.
    [[nodiscard]] QWidget *protocolBox() const;
    /// The first row, which has room for the card's button.
    [[nodiscard]] QBoxLayout *row() const { return m_row; }
    /// The settings few people need; shown and hidden by the card's head.
    [[nodiscard]] QWidget *morePanel() const { return m_more; }

signals:
    void changed();
    /// Return was pressed in a field.
    void submitted();

private:
    void buildFields();
    void layOut();
    void buildMore();
    void connectFields();
    void showProtocol();
    void validate();
    [[nodiscard]] QString hostProblem() const;
    [[nodiscard]] QString sourceProblem() const;

    ProtocolBox *m_protocol = nullptr;
    QLineEdit *m_host = nullptr;
    PathField *m_path = nullptr;
    PortField *m_port = nullptr;
    QLineEdit *m_sourceAddress = nullptr;
    PortField *m_sourcePort = nullptr;
    QDoubleSpinBox *m_timeout = nullptr;
    QCheckBox *m_closeWithPeer = nullptr;
    QCheckBox *m_connects = nullptr;
    QSpinBox *m_datagramBytes = nullptr;
    SocketOptionsArea *m_options = nullptr;
    TlsFields *m_tls = nullptr;
    QBoxLayout *m_row = nullptr;
    QWidget *m_more = nullptr;
    QList<QWidget *> m_streamParts; ///< what is only shown where there are connections
    QList<QWidget *> m_sourceParts; ///< … where the source is chosen
    QList<QWidget *> m_timeoutParts; ///< … where names are looked up, or connections made
    QList<QWidget *> m_datagramParts;
    QLabel *m_problem = nullptr;
    QLabel *m_sourceProblem = nullptr;
};

} // namespace socketscope
