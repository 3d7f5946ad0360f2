#pragma once

#include "core/tls/tlssettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;

namespace socketscope {

/// The fields about certificates of a server's or a client's card: which one it shows, or whom it
/// trusts. What is wrong is told in words as it is typed.
///
/// The fields are made when they are first shown or have to hold something.
class TlsFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Side : quint8
    {
        Server,
        Client
    };

    explicit TlsFields(Side side, QWidget *parent = nullptr);

    /// Makes the column of labels so wide, or as its own need; returns how wide it is. For fields
    /// that are shown.
    int alignLabels(int widthPx);
    /// Tab comes into the fields from there.
    void setTabFrom(QWidget *before) { m_tabFrom = before; }
    void setVisible(bool visible) override;
    [[nodiscard]] TlsSettings settings() const;
    /// Of a client: accepts the one certificate with that fingerprint from now on.
    void trust(const QString &fingerprint);
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;
    /// Keys begin with `group`, such as "server/".
    void save(QSettings &settings, const QString &group) const;
    void restore(const QSettings &settings, const QString &group);

signals:
    void changed();
    /// Return was pressed in a field.
    void submitted();

private:
    void make();
    QLineEdit *makeEdit(const QString &accessibleName, const QString &placeholder);
    QWidget *withBrowse(QLineEdit *edit, const QString &question);
    void buildServer();
    void buildClient();
    void showChoice();
    void validate();

    const Side m_side;
    QWidget *m_tabFrom = this;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_first = nullptr; ///< server: certificate; client: file of authorities
    QLineEdit *m_second = nullptr; ///< server: private key; client: fingerprint
    QLineEdit *m_name = nullptr; ///< client: expected in the certificate
    QWidget *m_firstRow = nullptr;
    QWidget *m_secondRow = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace socketscope
