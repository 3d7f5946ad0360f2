#pragma once

#include "ui/lab/callform.h"

#include <QComboBox>
#include <QHash>
#include <QStringList>

namespace socketscope {

/// Where an address is typed, with those offered that a socket of its domain can have.
class SocketAddressBox final : public QComboBox
{
    Q_OBJECT

public:
    /// samples: for a socket of that domain, the first of which stands there to begin with.
    using Samples = QStringList (*)(int domain);

    SocketAddressBox(const QString &accessibleName, Samples samples, QWidget *parent);

    /// What a person has typed stands there again whenever its domain does.
    void setSurroundings(int domain, const QStringList &addresses);
    [[nodiscard]] QString address() const { return currentText().trimmed(); }

private:
    Samples m_samples;
    int m_domain = 0;
    QStringList m_offered;
    QString m_proposed; ///< put there by the program
    QHash<int, QString> m_typed; ///< by domain, what is not shown now
};

/// The address of bind(2) and connect(2).
class AddressForm final : public CallForm
{
    Q_OBJECT

public:
    AddressForm(Call call, QWidget *parent);

    void fill(LabCall &call) const override;
    void setSurroundings(int domain, const QStringList &addresses) override;

private:
    void validate();
    /// connect(2) alone: no address, which dissolves an association.
    [[nodiscard]] bool isUnspecified() const;

    Call m_call;
    SocketAddressBox *m_address;
};

} // namespace socketscope
