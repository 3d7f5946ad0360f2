#pragma once

#include "ui/lab/callform.h"

class QSpinBox;

namespace socketscope {

class EscapedEdit;
class FlagBoxes;
class SocketAddressBox;

/// The arguments of send(2) and sendto(2).
class SendForm final : public CallForm
{
    Q_OBJECT

public:
    SendForm(Call call, QWidget *parent);

    void fill(LabCall &call) const override;
    void setSurroundings(int domain, const QStringList &addresses) override;

private:
    void validate();
    [[nodiscard]] QString addressProblem() const;

    EscapedEdit *m_text;
    SocketAddressBox *m_address = nullptr; ///< null for send
    FlagBoxes *m_flags;
};

/// The arguments of recv(2), recvfrom(2) and recvmsg(2).
class ReceiveForm final : public CallForm
{
    Q_OBJECT

public:
    explicit ReceiveForm(QWidget *parent);

    void fill(LabCall &call) const override;

private:
    QSpinBox *m_size;
    FlagBoxes *m_flags;
};

} // namespace socketscope
