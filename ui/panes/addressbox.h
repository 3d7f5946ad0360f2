#pragma once

#include <QComboBox>

namespace socketscope {

/// Where a server listens: an editable box that offers this computer's usual addresses.
class AddressBox final : public QComboBox
{
    Q_OBJECT

public:
    /// The name is that of the box and of the field in it.
    explicit AddressBox(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QString address() const { return currentText().trimmed(); }
    /// A sentence about what is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;
    /// Whether a server there can be reached from other computers.
    [[nodiscard]] bool isBeyondLoopback() const;
    /// Room for 127.0.0.1, the arrow and the padding between them.
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace socketscope
